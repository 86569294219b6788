#pragma once

#include "error.h"

#include <QString>

#include <array>

namespace quintet {

/// What a person can change so that the next try may do better.
enum class Fix {
    None,
    EditUrl,
    OtherMirror,
    SignIn,
    OtherFolder,
    FewerConnections,
    OpenInBrowser,
};

/// All but None.
inline constexpr std::array kFixes{Fix::EditUrl,     Fix::OtherMirror,      Fix::SignIn,
                                   Fix::OtherFolder, Fix::FewerConnections, Fix::OpenInBrowser};

/// The one that fits the cause best.
Fix fixFor(const Error& error);

/// For a button: "Sign in\u2026"; empty for None.
QString fixName(Fix fix);

} // namespace quintet
