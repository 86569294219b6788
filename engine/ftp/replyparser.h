#pragma once

#include "result.h"

#include <QByteArray>
#include <QByteArrayList>

#include <deque>
#include <optional>

namespace quintet {

/// What a server says to a command (RFC 959, 4.2).
struct FtpReply {
    int code = 0;         ///< 100 to 599.
    QByteArrayList lines; ///< Without the code where a line begins with it; at least one.

    bool isMark() const { return code / 100 == 1; }
    bool isGood() const { return code / 100 == 2; }
    bool isRefusal() const { return code >= 400; }

    /// All lines as one, as they came: not cleaned.
    QByteArray text() const { return lines.join(' '); }
};

/// Takes the bytes of a control connection apart. However they are split, the same replies come
/// out. Memory is bounded: a line, a reply or a pause between replies that goes on for too long is
/// an error, and nothing comes after an error.
class FtpReplyParser {
public:
    static constexpr qsizetype kLongestLine = 16 * 1024;
    static constexpr qsizetype kMostLines = 4096;
    static constexpr qsizetype kLongestReply = 512 * 1024;
    static constexpr int kMostBlankLines = 64;

    void add(QByteArrayView bytes);

    /// The next reply, or the error that ends them; nothing: more bytes are needed.
    std::optional<Result<FtpReply>> next();

    /// Whether nothing is here, not even a part of a reply.
    bool isClean() const { return m_line.isEmpty() && !m_open && m_replies.empty() && !m_error; }

private:
    void takeLine(QByteArrayView line);
    void takeFirst(QByteArrayView line);
    void fail(const QString& why);

    QByteArray m_line;
    FtpReply m_reply;
    bool m_open = false; ///< m_reply goes on.
    qsizetype m_size = 0;
    int m_blankLines = 0; ///< Since the last reply.
    std::deque<FtpReply> m_replies;
    std::optional<Error> m_error;
};

} // namespace quintet
