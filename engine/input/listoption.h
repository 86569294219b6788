#pragma once

#include "inputlist.h"

#include <QString>

namespace quintet {

/// What aria2's indented option lines say of one entry, gathered until the entry is complete: some
/// count only together.
class ListOptions {
public:
    /// Reads one "name=value". Options without a meaning here are passed over, as aria2's lists
    /// are full of them. An error is a sentence without secrets.
    Status read(QStringView line);

    /// As read(), taken apart already; tables call some of them filename, directory and splits.
    Status set(QStringView name, const QString& value);

    /// Puts into `entry` what was read.
    void apply(InputEntry& entry) const;

    /// Whether a line's value is a password, token or the like and must not be shown.
    static bool isSecret(QStringView name);

private:
    Status readFile(QStringView name, const QString& value);
    Status readRequest(QStringView name, const QString& value);
    Status readHeader(const QString& line);
    static Result<int> readCount(QStringView name, const QString& value);

    InputEntry m_read;
    int m_splits = 0;
    int m_perServer = 0;
    bool m_refererIsUrl = false;
    std::optional<bool> m_overwrite;
    bool m_rename = false;
    Credentials m_http;
    Credentials m_ftp;
};

} // namespace quintet
