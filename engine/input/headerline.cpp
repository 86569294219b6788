#include "headerline.h"

#include "wording.h"

#include <algorithm>
#include <cstring>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

/// Framing, ranges and conditions belong to the transfer: a stranger's word there damages files.
constexpr const char* kOwn[] = {
    "host",
    "content-length",
    "transfer-encoding",
    "content-encoding",
    "connection",
    "keep-alive",
    "range",
    "if-range",
    "if-match",
    "if-none-match",
    "upgrade",
    "te",
    "trailer",
    "accept-encoding",
    "if-modified-since",
    "expect",
    "proxy-connection",
    "proxy-authorization",
    "if-unmodified-since",
};

Unexpected<Error> refused(const QString& detail) {
    return Unexpected{Error{.kind = ErrorKind::Usage, .detail = detail}};
}

/// RFC 9110, 5.6.2.
bool isToken(QByteArrayView name) {
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               (c != 0 && std::strchr("!#$%&'*+-.^_`|~", c));
    });
}

bool isText(const QByteArray& value) {
    return std::all_of(value.begin(), value.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte == '\t' || (byte >= 0x20 && byte != 0x7f);
    });
}

} // namespace

bool isTransferHeader(QByteArrayView name) {
    const QByteArray lower = name.toByteArray().toLower();
    return std::any_of(std::begin(kOwn), std::end(kOwn),
                       [&](const char* own) { return lower == own; });
}

Result<Header> parseHeaderLine(const QString& line) {
    const qsizetype colon = line.indexOf(u':');
    const QByteArray name = line.left(colon < 0 ? 0 : colon).toUtf8();
    if (!isToken(name))
        return refused(
            Wording::tr("a header is written as 'Name: value', such as 'Accept: text/plain'"));
    if (isTransferHeader(name))
        return refused(Wording::tr("the header %1 can't be set, it belongs to the transfer itself")
                           .arg(QLatin1String(name)));
    // Not trimmed yet: that would drop a line break at the end.
    const QByteArray value = line.mid(colon + 1).toUtf8();
    if (!isText(value))
        return refused(Wording::tr("the header %1 has a control character in its value")
                           .arg(QLatin1String(name)));
    if (value.trimmed().isEmpty())
        return refused(Wording::tr("the header %1 has no value").arg(QLatin1String(name)));
    return Header{name, value.trimmed()};
}

} // namespace quintet
