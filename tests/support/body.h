#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>

namespace quintet::test {

/// What a resource holds: a small value, however large the file. Bytes of a counting body tell
/// where they belong, so that a misplaced block shows where it came from.
class Body {
public:
    Body() = default;

    /// Lines of 16 bytes, `mark`, 14 hex digits of the line's own offset, LF; the last one is cut.
    /// Bodies of two marks differ in every line.
    static Body counting(qint64 size, char mark = 'a');
    static Body bytes(const QByteArray& content);

    qint64 size() const { return m_size; }
    QByteArray slice(qint64 offset, qint64 length) const;
    QByteArray all() const { return slice(0, m_size); }

    /// Raw bytes, not hex.
    QByteArray digest(QCryptographicHash::Algorithm algorithm = QCryptographicHash::Sha256) const;

    /// Empty when the file at `path` holds exactly this; else a sentence for QVERIFY2.
    QString differenceFrom(const QString& path) const;

private:
    qint64 m_size = 0;
    char m_mark = 0; ///< 0: m_content counts.
    QByteArray m_content;
};

} // namespace quintet::test
