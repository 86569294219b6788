#include "shellwords.h"

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

Unexpected<Error> unclosed() {
    return Unexpected{
        Error{.kind = ErrorKind::Usage, .detail = u"a quote is opened and never closed"_s}};
}

bool isHex(QChar c) {
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool isOctal(QChar c) {
    return c >= u'0' && c <= u'7';
}

/// What both shells have in common: a text and the words found in it.
class Words {
public:
    explicit Words(QStringView text)
        : m_text(text) {}

protected:
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar peek(qsizetype ahead = 0) const {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar();
    }

    /// The length of the line break at m_at + ahead; 0: there is none.
    qsizetype breakAt(qsizetype ahead = 0) const {
        if (peek(ahead) == u'\n')
            return 1;
        return peek(ahead) == u'\r' && peek(ahead + 1) == u'\n' ? 2 : 0;
    }

    void add(QChar c) {
        m_word += c;
        m_inWord = true;
    }

    /// Goes past what ends a command at m_at. Inside of a word ";" and "&" are taken for an
    /// address that someone forgot to quote.
    bool endsCommand() {
        if (const qsizetype length = breakAt()) {
            m_at += length;
            return true;
        }
        const QChar c = peek();
        if (!m_inWord && (c == u'|' || c == u'>' || c == u'<')) {
            m_command.piped = true;
            while (!atEnd() && breakAt() == 0)
                ++m_at;
            return true;
        }
        const QChar next = peek(1);
        const bool last = next.isNull() || next.isSpace() || next == c;
        if ((c == u';' || c == u'&') && last) {
            m_at += next == c ? 2 : 1;
            return true;
        }
        return false;
    }

    void endWord() {
        if (m_inWord)
            m_command.words.append(m_word);
        m_word.clear();
        m_inWord = false;
    }

    ShellCommand finish() {
        endWord();
        m_command.length = qMin(m_at, m_text.size());
        return std::move(m_command);
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QString m_word;
    bool m_inWord = false; ///< '' is a word, too.
    ShellCommand m_command;
};

class PosixWords : public Words {
public:
    using Words::Words;

    Result<ShellCommand> read() {
        while (!atEnd()) {
            const QChar c = peek();
            if (endsCommand())
                break;
            bool good = true;
            if (c == u'\\')
                readBackslash();
            else if (c == u'\'')
                good = readSingle();
            else if (c == u'"')
                good = readDouble();
            else if (c == u'$' && peek(1) == u'\'')
                good = readAnsi();
            else
                take(c);
            if (!good)
                return unclosed();
        }
        return finish();
    }

private:
    void take(QChar c) {
        if (c.isSpace())
            endWord();
        else
            add(c);
        ++m_at;
    }

    void readBackslash() {
        if (const qsizetype length = breakAt(1)) {
            m_at += 1 + length;
            return;
        }
        ++m_at;
        if (!atEnd())
            add(m_text[m_at++]);
    }

    bool readSingle() {
        const qsizetype end = m_text.indexOf(u'\'', m_at + 1);
        if (end < 0)
            return false;
        m_word += m_text.mid(m_at + 1, end - m_at - 1);
        m_inWord = true;
        m_at = end + 1;
        return true;
    }

    bool readDouble() {
        m_inWord = true;
        for (++m_at; !atEnd() && peek() != u'"'; ++m_at) {
            if (peek() == u'\\') {
                if (const qsizetype length = breakAt(1)) {
                    m_at += length;
                    continue;
                }
                const QChar next = peek(1);
                if (next == u'"' || next == u'\\' || next == u'$' || next == u'`')
                    ++m_at;
            }
            add(peek());
        }
        return m_at++ < m_text.size();
    }

    /// $'…': C's escapes.
    bool readAnsi() {
        m_inWord = true;
        for (m_at += 2; !atEnd() && peek() != u'\''; ++m_at) {
            if (peek() != u'\\' || m_at + 1 == m_text.size()) {
                add(peek());
                continue;
            }
            ++m_at;
            readEscape();
        }
        return m_at++ < m_text.size();
    }

    /// m_at is at what follows the backslash, and ends at the escape's last character.
    void readEscape() {
        static const QString letters = u"abefnrtv"_s;
        static const char16_t meanings[] = {7, 8, 27, 12, 10, 13, 9, 11};
        const QChar c = peek();
        if (const qsizetype index = letters.indexOf(c); index >= 0)
            add(QChar(meanings[index]));
        else if (c == u'x')
            readNumber(1, 2, 16);
        else if (c == u'u')
            readNumber(1, 4, 16);
        else if (c == u'U')
            readNumber(1, 8, 16);
        else if (isOctal(c))
            readNumber(0, 3, 8);
        else
            add(c);
    }

    void readNumber(qsizetype skip, qsizetype most, int base) {
        qsizetype length = 0;
        while (length < most &&
               (base == 16 ? isHex(peek(skip + length)) : isOctal(peek(skip + length))))
            ++length;
        const uint code = m_text.mid(m_at + skip, length).toString().toUInt(nullptr, base);
        if (code <= QChar::LastValidCodePoint && length > 0)
            m_word += QChar::fromUcs4(code);
        m_at += skip + length - 1;
    }
};

class CmdWords : public Words {
public:
    using Words::Words;

    Result<ShellCommand> read() {
        while (!atEnd()) {
            if (!m_cmdQuote && peek() == u'^') {
                readCaret();
                continue;
            }
            // A line's end can't stand in cmd.exe's quotes.
            if ((!m_cmdQuote || breakAt() > 0) && endsCommand())
                break;
            if (peek() == u'"')
                m_cmdQuote = !m_cmdQuote;
            take(peek());
            ++m_at;
        }
        flushBackslashes();
        if (m_quote)
            return unclosed();
        return finish();
    }

private:
    /// "^" makes the next character plain; at a line's end it goes on, and of two breaks one stays.
    void readCaret() {
        ++m_at;
        qsizetype length = breakAt();
        if (length > 0) {
            m_at += length;
            length = breakAt();
            if (length == 0)
                return;
            take(u'\n');
            m_at += length;
        } else if (!atEnd()) {
            take(peek());
            ++m_at;
        }
    }

    void flushBackslashes() {
        for (; m_backslashes > 0; --m_backslashes)
            add(u'\\');
    }

    /// What cmd.exe hands on, as the program takes it apart.
    void take(QChar c) {
        if (c == u'\\') {
            ++m_backslashes;
        } else if (c == u'"') {
            const bool escaped = m_backslashes % 2 == 1;
            m_backslashes /= 2;
            flushBackslashes();
            if (escaped || m_lastClosed) {
                add(c); // Two quotes inside of quotes are one.
                m_quote = m_quote || m_lastClosed;
                m_lastClosed = false;
            } else {
                m_lastClosed = m_quote;
                m_quote = !m_quote;
                m_inWord = true;
            }
            return;
        } else {
            flushBackslashes();
            if (c.isSpace() && !m_quote)
                endWord();
            else
                add(c);
        }
        m_lastClosed = false;
    }

    bool m_cmdQuote = false;
    bool m_quote = false;
    bool m_lastClosed = false; ///< The character before closed a quote.
    int m_backslashes = 0;
};

} // namespace

Result<ShellCommand> readShellCommand(QStringView text) {
    return PosixWords(text).read();
}

Result<ShellCommand> readCmdCommand(QStringView text) {
    return CmdWords(text).read();
}

} // namespace quintet
