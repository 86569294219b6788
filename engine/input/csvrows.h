#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace quintet {

/// Takes a CSV text apart (RFC 4180): quoted fields may hold delimiters, line breaks and doubled
/// quotes. Line ends are LF or CRLF. A broken row costs no more than its first line. Pure; keeps
/// only a view of the text.
class CsvRows {
public:
    enum class Got { Row, Broken, End };

    /// `delimiter` 0: each line is one field.
    CsvRows(QByteArrayView text, char delimiter)
        : m_text(text)
        , m_delimiter(delimiter) {}

    /// Goes to the next row that is not blank.
    Got next();

    int line() const { return m_line; }                          ///< Where the row begins, from 1.
    const QList<QByteArray>& fields() const { return m_fields; } ///< White space around is gone.
    QByteArrayView raw() const { return m_text.sliced(m_begin, m_at - m_begin); }
    const QString& complaint() const { return m_complaint; } ///< Why the row is broken.

private:
    bool readRow();
    bool readField();
    bool readQuoted();
    bool broken(const QString& why);
    void skipSpace();
    bool atRowEnd() const;
    bool isSpace(char c) const { return c == ' ' || (c == '\t' && m_delimiter != '\t'); }
    char current() const { return m_text[m_at]; }
    bool atEnd() const { return m_at >= m_text.size(); }

    QByteArrayView m_text;
    char m_delimiter;
    qsizetype m_begin = 0; ///< Of the row.
    qsizetype m_at = 0;
    int m_line = 1;
    int m_next = 1; ///< The line at m_at.
    QList<QByteArray> m_fields;
    QString m_complaint;
};

} // namespace quintet
