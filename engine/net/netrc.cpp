#include "net/netrc.h"

#include <QFile>

#include <algorithm>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestFile = 1024 * 1024;

Unexpected<Error> fault(ErrorKind kind, const QString& detail) {
    Error error;
    error.kind = kind;
    error.detail = detail;
    return Unexpected{error};
}

/// Words of a netrc file: separated by white space, or quoted with C's escapes.
class Words {
public:
    explicit Words(const QByteArray& text)
        : m_text(text) {
        if (m_text.startsWith("\xef\xbb\xbf"))
            m_at = 3;
    }

    int line() const { return m_line; }
    bool isBroken() const { return m_broken; }

    /// The next word; nothing at the end, or (isBroken()) where a quote never ends. A comment can
    /// begin only where a keyword could: passwords may begin with "#".
    std::optional<QByteArray> next(bool keyword) {
        skipSpace();
        while (keyword && here() == '#') {
            skipLine();
            skipSpace();
        }
        if (m_at >= m_text.size())
            return {};
        if (here() == '"')
            return quoted();
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !isSpace(here()))
            ++m_at;
        return m_text.mid(begin, m_at - begin);
    }

    /// A macro ends with an empty line.
    void skipMacro() {
        skipLine();
        while (m_at < m_text.size()) {
            const bool empty =
                here() == '\n' || (here() == '\r' && m_text.mid(m_at + 1, 1) == "\n");
            skipLine();
            if (empty)
                return;
        }
    }

private:
    static bool isSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
    char here() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    void step() {
        if (here() == '\n')
            ++m_line;
        ++m_at;
    }

    void skipSpace() {
        while (m_at < m_text.size() && isSpace(here()))
            step();
    }

    void skipLine() {
        while (m_at < m_text.size() && here() != '\n')
            step();
        step();
    }

    std::optional<QByteArray> quoted() {
        QByteArray word("");
        for (++m_at; m_at < m_text.size() && here() != '\n'; ++m_at) {
            if (here() == '"') {
                ++m_at;
                return word;
            }
            if (here() != '\\' || m_at + 1 >= m_text.size()) {
                word += here();
                continue;
            }
            ++m_at;
            word += here() == 'n' ? '\n' : here() == 'r' ? '\r' : here() == 't' ? '\t' : here();
        }
        m_broken = true;
        return {};
    }

    const QByteArray& m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_broken = false;
};

} // namespace

Result<Netrc> Netrc::parse(const QByteArray& text) {
    Netrc netrc;
    Words words(text);
    while (const auto keyword = words.next(true)) {
        if (*keyword == "default") {
            netrc.m_entries << Entry();
            continue;
        }
        // Other programs keep words of their own in this file.
        static const QList<QByteArray> known = {"machine", "login", "password", "account",
                                                "macdef"};
        if (!known.contains(*keyword))
            continue;
        const auto value = words.next(false);
        if (!value)
            break;
        if (*keyword == "machine")
            netrc.m_entries << Entry{QString::fromUtf8(*value), {}, {}};
        else if (*keyword == "macdef")
            words.skipMacro();
        else if (*keyword == "login" && !netrc.m_entries.isEmpty())
            netrc.m_entries.last().login = QString::fromUtf8(*value);
        else if (*keyword == "password" && !netrc.m_entries.isEmpty())
            netrc.m_entries.last().password = QString::fromUtf8(*value);
    }
    if (words.isBroken())
        return fault(ErrorKind::Usage,
                     u"a quoted value in line %1 of the netrc file never ends"_s.arg(words.line()));
    return netrc;
}

Result<Netrc> Netrc::read(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fault(ErrorKind::Usage,
                     u"the netrc file can't be read: %1"_s.arg(file.errorString()));
    const QByteArray text = file.read(kLargestFile + 1);
    if (text.size() > kLargestFile)
        return fault(ErrorKind::Usage, u"the netrc file is larger than 1 MiB"_s);
    return parse(text);
}

std::optional<Credentials> Netrc::find(const QString& host, const QString& user) const {
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) {
        const bool sameHost = !entry.host || entry.host->compare(host, Qt::CaseInsensitive) == 0;
        return sameHost && (user.isEmpty() || !entry.login || *entry.login == user);
    });
    if (found == m_entries.end())
        return {};
    const Credentials credentials{found->login.value_or(user), found->password};
    return credentials.isEmpty() ? std::nullopt : std::optional(credentials);
}

} // namespace quintet
