#include "listtext.h"

#include <QStringDecoder>

namespace quintet {

QByteArray asUtf8(const QByteArray& content) {
    if (content.startsWith("\xff\xfe") || content.startsWith("\xfe\xff")) {
        QStringDecoder decoder(QStringDecoder::Utf16);
        const QString text = decoder(content);
        return text.toUtf8();
    }
    return content.startsWith("\xef\xbb\xbf") ? content.mid(3) : content;
}

QString listText(QByteArrayView bytes) {
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (!decoder.hasError())
        return text;
    QByteArray escaped;
    for (const char c : bytes) {
        if (static_cast<unsigned char>(c) < 0x80)
            escaped += c;
        else
            escaped += '%' + QByteArray(1, c).toHex().toUpper();
    }
    return QString::fromLatin1(escaped);
}

QByteArrayView lineAt(QByteArrayView text, qsizetype begin) {
    const qsizetype end = text.indexOf('\n', begin);
    return text.sliced(begin, (end < 0 ? text.size() : end) - begin);
}

} // namespace quintet
