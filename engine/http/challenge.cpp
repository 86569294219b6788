#include "http/challenge.h"

#include <cstring>

namespace quintet {

namespace {

bool isAlphanumeric(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isTokenCharacter(char c) {
    return isAlphanumeric(c) || (c && strchr("!#$%&'*+-.^_`|~", c));
}

/// A place in the field, moving forward only.
class Cursor {
public:
    explicit Cursor(const QByteArray& text)
        : m_text(text) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    void step() { ++m_at; }

    void skip(const char* characters) {
        while (peek() && strchr(characters, peek()))
            ++m_at;
    }

    QByteArray token() {
        const qsizetype begin = m_at;
        while (isTokenCharacter(peek()))
            ++m_at;
        return m_text.mid(begin, m_at - begin);
    }

    /// A token68 that nothing but a comma or the end follows; stays where it is otherwise.
    QByteArray token68() {
        qsizetype at = m_at;
        const auto here = [&] { return at < m_text.size() ? m_text[at] : '\0'; };
        while (isAlphanumeric(here()) || (here() && strchr("-._~+/", here())))
            ++at;
        while (here() == '=')
            ++at;
        QByteArray token = m_text.mid(m_at, at - m_at);
        while (here() == ' ' || here() == '\t')
            ++at;
        if (at < m_text.size() && m_text[at] != ',')
            return {};
        m_at = at;
        return token;
    }

    /// A token or a quoted string. Tokens are read generously: "realm=a/b" is met in the field.
    QByteArray value() {
        QByteArray text;
        if (peek() != '"') {
            while (!atEnd() && !strchr(", \t", m_text[m_at]))
                text += m_text[m_at++];
            return text;
        }
        for (step(); !atEnd() && peek() != '"'; step()) {
            if (peek() == '\\' && m_at + 1 < m_text.size())
                step();
            text += peek();
        }
        step();
        return text;
    }

private:
    const QByteArray& m_text;
    qsizetype m_at = 0;
};

} // namespace

QList<Challenge> parseChallenges(const QByteArray& field) {
    QList<Challenge> challenges;
    Cursor cursor(field);
    while (!cursor.atEnd()) {
        cursor.skip(", \t");
        const QByteArray word = cursor.token().toLower();
        const bool spaced = cursor.peek() == ' ' || cursor.peek() == '\t';
        cursor.skip(" \t");
        if (word.isEmpty()) {
            cursor.step();
        } else if (cursor.peek() == '=' && !challenges.isEmpty()) {
            cursor.step();
            cursor.skip(" \t");
            const QByteArray value = cursor.value();
            // Of a parameter that is there twice the first counts.
            if (!challenges.last().parameters.contains(word))
                challenges.last().parameters.insert(word, value);
        } else {
            challenges << Challenge{word, spaced ? cursor.token68() : QByteArray(), {}};
        }
    }
    return challenges;
}

} // namespace quintet
