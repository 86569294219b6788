#include "ftp/replyparser.h"

#include "redact.h"

namespace quintet {

using namespace Qt::StringLiterals;

/// The code a line begins with; 0: none.
static int codeOf(QByteArrayView line) {
    if (line.size() < 3)
        return 0;
    int code = 0;
    for (const char c : line.first(3)) {
        if (c < '0' || c > '9')
            return 0;
        code = code * 10 + (c - '0');
    }
    return code >= 100 && code < 600 ? code : 0;
}

void FtpReplyParser::fail(const QString& why) {
    m_error = Error{ErrorKind::Protocol, why};
    m_line.clear();
    m_reply = {};
    m_open = false;
}

void FtpReplyParser::add(QByteArrayView bytes) {
    while (!bytes.isEmpty() && !m_error) {
        const qsizetype end = bytes.indexOf('\n');
        const QByteArrayView part = end < 0 ? bytes : bytes.first(end);
        if (m_line.size() + part.size() > kLongestLine) {
            fail(u"the server's reply has a line longer than 16 KiB"_s);
            return;
        }
        m_line.append(part);
        if (end < 0)
            return;
        bytes = bytes.sliced(end + 1);
        while (m_line.endsWith('\r'))
            m_line.chop(1);
        const QByteArray line = std::exchange(m_line, {});
        takeLine(line);
    }
}

void FtpReplyParser::takeLine(QByteArrayView line) {
    if (!m_open) {
        takeFirst(line);
        return;
    }
    m_size += line.size();
    if (m_reply.lines.size() >= kMostLines || m_size > kLongestReply) {
        fail(u"the server's reply doesn't end"_s);
        return;
    }
    // Only the same code and a space end it: inner lines may begin with any digits.
    const bool last = codeOf(line) == m_reply.code && (line.size() == 3 || line[3] == ' ');
    const bool again = codeOf(line) == m_reply.code && line.size() > 3 && line[3] == '-';
    m_reply.lines.append(
        (last || again ? line.sliced(qMin<qsizetype>(4, line.size())) : line).toByteArray());
    if (!last)
        return;
    m_open = false;
    m_replies.push_back(std::exchange(m_reply, {}));
}

void FtpReplyParser::takeFirst(QByteArrayView line) {
    if (line.isEmpty()) {
        if (++m_blankLines > kMostBlankLines)
            fail(u"the server sends nothing but empty lines"_s);
        return;
    }
    const int code = codeOf(line);
    const bool goesOn = line.size() > 3 && line[3] == '-';
    if (code == 0 || (line.size() > 3 && line[3] != ' ' && !goesOn)) {
        fail(u"the server doesn't speak FTP: “%1”"_s.arg(cleaned(line.toByteArray(), 80)));
        return;
    }
    m_blankLines = 0;
    m_reply.code = code;
    m_reply.lines = {line.sliced(qMin<qsizetype>(4, line.size())).toByteArray()};
    m_size = line.size();
    m_open = goesOn;
    if (!goesOn)
        m_replies.push_back(std::exchange(m_reply, {}));
}

std::optional<Result<FtpReply>> FtpReplyParser::next() {
    if (!m_replies.empty()) {
        const FtpReply reply = std::move(m_replies.front());
        m_replies.pop_front();
        return reply;
    }
    if (m_error)
        return Unexpected{*m_error};
    return {};
}

} // namespace quintet
