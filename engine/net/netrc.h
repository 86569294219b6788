#pragma once

#include "result.h"
#include "types.h"

#include <QList>

#include <optional>

namespace quintet {

/// User names and passwords by host, from a netrc file as curl reads it: quoted values with
/// escapes, comments, `default`; macros are passed over.
class Netrc {
public:
    /// Errors name the line, never what is in it.
    static Result<Netrc> parse(const QByteArray& text);
    static Result<Netrc> read(const QString& path);

    /// The first entry for `host` (its case doesn't count), or the default; with `user`, the first
    /// of that user.
    std::optional<Credentials> find(const QString& host, const QString& user = {}) const;

private:
    struct Entry {
        std::optional<QString> host; ///< Nothing: the default.
        std::optional<QString> login;
        QString password;
    };

    QList<Entry> m_entries;
};

} // namespace quintet
