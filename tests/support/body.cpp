#include "body.h"

#include <QFile>

#include <algorithm>

namespace quintet::test {

namespace {

constexpr qint64 kLine = 16;
constexpr qint64 kBlock = 256 * 1024;

void writeLine(char* to, char mark, qint64 offset) {
    static constexpr char digits[] = "0123456789abcdef";
    to[0] = mark;
    for (int i = kLine - 2; i > 0; --i) {
        to[i] = digits[offset & 15];
        offset >>= 4;
    }
    to[kLine - 1] = '\n';
}

} // namespace

Body Body::counting(qint64 size, char mark) {
    Body body;
    body.m_size = size;
    body.m_mark = mark;
    return body;
}

Body Body::bytes(const QByteArray& content) {
    Body body;
    body.m_size = content.size();
    body.m_content = content;
    return body;
}

QByteArray Body::slice(qint64 offset, qint64 length) const {
    const qint64 begin = std::clamp<qint64>(offset, 0, m_size);
    const qint64 end = begin + std::clamp<qint64>(length, 0, m_size - begin);
    if (m_mark == 0)
        return m_content.mid(begin, end - begin);
    const qint64 firstLine = begin / kLine;
    const qint64 lastLine = (end + kLine - 1) / kLine;
    QByteArray lines((lastLine - firstLine) * kLine, Qt::Uninitialized);
    char* data = lines.data();
    for (qint64 line = firstLine; line < lastLine; ++line)
        writeLine(data + (line - firstLine) * kLine, m_mark, line * kLine);
    if (begin % kLine == 0) {
        lines.truncate(end - begin);
        return lines;
    }
    return lines.mid(begin - firstLine * kLine, end - begin);
}

QByteArray Body::digest(QCryptographicHash::Algorithm algorithm) const {
    QCryptographicHash hash(algorithm);
    for (qint64 offset = 0; offset < m_size; offset += kBlock)
        hash.addData(slice(offset, kBlock));
    return hash.result();
}

QString Body::differenceFrom(const QString& path) const {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return QStringLiteral("%1: %2").arg(path, file.errorString());
    for (qint64 offset = 0; offset < m_size; offset += kBlock) {
        const QByteArray expected = slice(offset, kBlock);
        const QByteArray actual = file.read(expected.size());
        const auto where =
            std::mismatch(expected.begin(), expected.end(), actual.begin(), actual.end());
        if (where.first == expected.end())
            continue;
        const qint64 at = where.first - expected.begin();
        return QStringLiteral("%1 (%2 of %3 bytes) differs at %4: expected '%5', found '%6'")
            .arg(path)
            .arg(file.size())
            .arg(m_size)
            .arg(offset + at)
            .arg(QString::fromLatin1(expected.mid(at, 2 * kLine).toPercentEncoding(" ")),
                 QString::fromLatin1(actual.mid(at, 2 * kLine).toPercentEncoding(" ")));
    }
    if (file.size() != m_size)
        return QStringLiteral("%1 has %2 bytes, expected %3")
            .arg(path)
            .arg(file.size())
            .arg(m_size);
    return {};
}

} // namespace quintet::test
