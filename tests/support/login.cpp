#include "login.h"

#include <QCryptographicHash>
#include <QHash>

namespace quintet::test {

namespace {

constexpr char kNonce[] = "dcd98b7102dd2f0e8b11d0f600bfb0c093";

QByteArray hashed(QCryptographicHash::Algorithm algorithm, const QByteArray& text) {
    return QCryptographicHash::hash(text, algorithm).toHex();
}

/// name=value and name="value", separated by commas outside quotes.
QHash<QByteArray, QByteArray> parameters(const QByteArray& text) {
    QHash<QByteArray, QByteArray> found;
    QByteArray name;
    QByteArray value;
    bool quoted = false;
    bool inValue = false;
    const auto close = [&] {
        if (!name.trimmed().isEmpty())
            found.insert(name.trimmed().toLower(), value.trimmed());
        name.clear();
        value.clear();
        inValue = false;
    };
    for (const char c : text) {
        if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            close();
        else if (c == '=' && !inValue)
            inValue = true;
        else
            (inValue ? value : name).append(c);
    }
    close();
    return found;
}

} // namespace

QByteArray Login::challenge() const {
    switch (scheme) {
    case Scheme::Basic:
        return QByteArray("Basic realm=\"" + realm + "\"");
    case Scheme::DigestMd5:
        return QByteArray("Digest realm=\"" + realm + "\", qop=\"auth\", nonce=\"" + kNonce + "\"");
    case Scheme::DigestSha256:
        return QByteArray("Digest realm=\"" + realm +
                          "\", qop=\"auth\", algorithm=SHA-256, nonce=\"" + kNonce + "\"");
    case Scheme::Unknown:
        break;
    }
    return QByteArrayLiteral("Hoba result=\"x\"");
}

bool Login::admits(const QByteArray& authorization, const QByteArray& method,
                   const QByteArray& target) const {
    if (scheme == Scheme::Basic)
        return authorization == QByteArray("Basic " + QByteArray(user + ':' + password).toBase64());
    if (scheme == Scheme::Unknown || !authorization.startsWith("Digest "))
        return false;
    const auto algorithm =
        scheme == Scheme::DigestMd5 ? QCryptographicHash::Md5 : QCryptographicHash::Sha256;
    const auto said = parameters(authorization.mid(7));
    if (said.value("username") != user || said.value("uri") != target ||
        said.value("nonce") != kNonce)
        return false;
    const QByteArray who = hashed(algorithm, user + ':' + realm + ':' + password);
    const QByteArray what = hashed(algorithm, method + ':' + target);
    const QByteArray proof = hashed(algorithm, who + ':' + kNonce + ':' + said.value("nc") + ':' +
                                                   said.value("cnonce") + ":auth:" + what);
    return said.value("response") == proof;
}

} // namespace quintet::test
