#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace quintet {

/// What one run learned of a host for the next ones.
struct HostNote {
    QString host;    ///< See hostKey().
    double rate = 0; ///< Of one connection, bytes a second; 0: not known.
    int cap = 0;     ///< Connections it took before it pushed back; 0: it didn't.
    qint64 at = 0;   ///< Seconds since 1970.

    bool operator==(const HostNote&) const = default;
};

/// The file of such notes: a line each, plain text. It names hosts, never addresses of files or
/// users, and is forgotten after a day. Pure.
class HostBook {
public:
    static constexpr qint64 kKeptS = 24 * 60 * 60;
    static constexpr qsizetype kMost = 256;
    /// A larger file is none of ours, bytes.
    static constexpr qint64 kLargest = 128 * 1024;

    /// What of `text` can be understood and isn't too old at `now`; each host once.
    static QList<HostNote> parse(const QByteArray& text, qint64 now);

    /// The newest kMost of them.
    static QByteArray text(QList<HostNote> notes);

    /// `newer` on top of `older`.
    static QList<HostNote> merged(const QList<HostNote>& older, const QList<HostNote>& newer);

    /// Ports of this machine mean something else tomorrow.
    static bool isWorthKeeping(const QString& host);
};

} // namespace quintet
