#pragma once

#include "error.h"

#include <QString>

namespace quintet {

/// What a person can change so that the next try may do better.
enum class Fix { None, EditUrl, SignIn, OtherFolder, FewerConnections, OpenInBrowser };

/// The one that fits the cause best.
Fix fixFor(const Error& error);

/// For a button: "Sign in\u2026"; empty for None.
QString fixName(Fix fix);

} // namespace quintet
