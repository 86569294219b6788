#pragma once

#include "http/challenge.h"
#include "types.h"

#include <optional>

namespace quintet {

/// What one origin wants to see in Authorization: Basic (RFC 7617) or Digest (RFC 7616, with
/// qop "auth" or none). Remembers the challenge, so that later requests are not asked again.
class Authorization {
public:
    /// Takes the WWW-Authenticate of a 401: the strongest challenge in it that is known. `sent` is
    /// the Authorization that the request carried, empty where there was none. False: there is no
    /// use in asking again, because no challenge is known, or because the credentials were refused
    /// rather than an older nonce, or a Basic header that was sent unasked.
    bool accept(const QByteArray& field, const QByteArray& sent);

    /// Whether a challenge is remembered.
    bool isChallenged() const { return m_challenge.has_value(); }

    /// The header's value for a request of `target` (path and query as they go over the wire).
    /// `cnonce`: 16 random bytes or more, in hex. Nothing where there was no challenge, or where
    /// the credentials can't be sent: a control character, a colon in the name for Basic.
    std::optional<QByteArray> header(const QByteArray& method, const QByteArray& target,
                                     const Credentials& credentials, const QByteArray& cnonce);

private:
    void remember(const Challenge& challenge);
    QByteArray basic(const Credentials& credentials) const;
    QByteArray digest(const QByteArray& method, const QByteArray& target,
                      const Credentials& credentials);

    std::optional<Challenge> m_challenge;
    quint32 m_count = 0; ///< Requests with the challenge's nonce.
    QByteArray m_cnonce; ///< Of the first of them: with "-sess" it belongs to the key.
};

} // namespace quintet
