#include "csvrows.h"

#include "listtext.h"

namespace quintet {

using namespace Qt::StringLiterals;

bool CsvRows::atRowEnd() const {
    return atEnd() || current() == '\n' ||
           (current() == '\r' && (m_at + 1 == m_text.size() || m_text[m_at + 1] == '\n'));
}

void CsvRows::skipSpace() {
    while (!atEnd() && isSpace(current()))
        ++m_at;
}

bool CsvRows::broken(const QString& why) {
    m_complaint = why;
    return false;
}

CsvRows::Got CsvRows::next() {
    while (!atEnd()) {
        m_begin = m_at;
        m_line = m_next;
        m_fields.clear();
        if (!readRow()) {
            // What it swallowed may be good rows.
            const QByteArrayView line = lineAt(m_text, m_begin);
            m_at = qMin(m_begin + line.size() + 1, m_text.size());
            m_next = m_line + 1;
            return Got::Broken;
        }
        const bool blank = m_fields.size() == 1 && m_fields[0].isEmpty();
        if (!blank)
            return Got::Row;
    }
    return Got::End;
}

bool CsvRows::readRow() {
    while (true) {
        if (!readField())
            return false;
        if (m_at - m_begin > kLongestLine)
            return broken(u"the row is longer than 64 KiB"_s);
        if (!atEnd() && m_delimiter && current() == m_delimiter) {
            ++m_at;
            continue;
        }
        while (!atEnd() && current() != '\n') // A carriage return, if anything.
            ++m_at;
        if (!atEnd())
            ++m_at;
        ++m_next;
        return true;
    }
}

bool CsvRows::readField() {
    skipSpace();
    if (!atEnd() && current() == '"')
        return readQuoted();
    const qsizetype from = m_at;
    while (!atRowEnd() && !(m_delimiter && current() == m_delimiter)) {
        if (++m_at - m_begin > kLongestLine)
            return broken(u"the row is longer than 64 KiB"_s);
    }
    qsizetype end = m_at;
    while (end > from && isSpace(m_text[end - 1]))
        --end;
    // No copy: most fields are only looked at.
    m_fields += QByteArray::fromRawData(m_text.data() + from, end - from);
    return true;
}

bool CsvRows::readQuoted() {
    QByteArray field;
    for (++m_at;; ++m_at) {
        // Cheap however often it happens: a second such quote can only come after all that was read
        // in vain, as it would have closed this one.
        if (atEnd() || m_at - m_begin > kLongestLine)
            return broken(u"a quote is opened and never closed"_s);
        if (current() == '"') {
            if (m_at + 1 == m_text.size() || m_text[m_at + 1] != '"')
                break;
            ++m_at;
        } else if (current() == '\n') {
            ++m_next;
        }
        field += current();
    }
    ++m_at;
    skipSpace();
    if (!atRowEnd() && !(m_delimiter && current() == m_delimiter))
        return broken(u"something follows the quote at the end of a field"_s);
    m_fields += field.trimmed();
    return true;
}

} // namespace quintet
