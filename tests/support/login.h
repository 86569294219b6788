#pragma once

#include <QByteArray>

namespace quintet::test {

/// Who may come in, and how they are asked (RFC 7617, RFC 7616 with MD5 or SHA-256 and qop=auth).
struct Login {
    enum class Scheme { Basic, DigestMd5, DigestSha256, Unknown };

    QByteArray user = {};
    QByteArray password = {};
    Scheme scheme = Scheme::Basic;
    QByteArray realm = "quintet";

    /// The value of WWW-Authenticate or Proxy-Authenticate.
    QByteArray challenge() const;

    /// Whether an Authorization of this value lets `method target` in.
    bool admits(const QByteArray& authorization, const QByteArray& method,
                const QByteArray& target) const;
};

} // namespace quintet::test
