#include "http/authorization.h"

#include "http/fields.h"

#include <QCryptographicHash>
#include <QStringList>

#include <algorithm>

namespace quintet {

namespace {

QByteArray hexHash(QCryptographicHash::Algorithm algorithm, const QByteArray& text) {
    return QCryptographicHash::hash(text, algorithm).toHex();
}

/// A quoted string (RFC 9110, 5.6.4).
QByteArray quoted(QByteArray text) {
    text.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + text + '"';
}

bool hasControl(const QByteArray& text) {
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return uchar(c) < 0x20 || c == 0x7f; });
}

bool isAscii(const QByteArray& text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return uchar(c) < 0x80; });
}

/// The algorithm without "-sess"; MD5 where none is stated.
QByteArray hashName(const Challenge& challenge) {
    QByteArray name = challenge.parameter("algorithm").toLower();
    if (name.endsWith("-sess"))
        name.chop(5);
    return name.isEmpty() ? QByteArray("md5") : name;
}

bool isSession(const Challenge& challenge) {
    return challenge.parameter("algorithm").toLower().endsWith("-sess");
}

bool isTrue(const Challenge& challenge, const QByteArray& name) {
    return challenge.parameter(name).compare("true", Qt::CaseInsensitive) == 0;
}

/// Whether the server takes qop=auth; without any qop the answer is that of RFC 2069.
bool offersAuth(const Challenge& challenge) {
    const QList<QByteArray> offers = listMembers(challenge.parameter("qop").toLower());
    return offers.contains("auth");
}

/// How much a challenge is worth: 0 is unknown.
int strength(const Challenge& challenge) {
    for (const QByteArray& value : challenge.parameters) {
        if (hasControl(value))
            return 0;
    }
    if (challenge.scheme == "basic")
        return 1;
    if (challenge.scheme != "digest" || challenge.parameter("nonce").isEmpty())
        return 0;
    if (!challenge.parameter("qop").isEmpty() && !offersAuth(challenge))
        return 0;
    const QByteArray name = hashName(challenge);
    return name == "sha-256" ? 3 : name == "md5" ? 2 : 0;
}

std::optional<Challenge> strongest(const QByteArray& field) {
    const QList<Challenge> challenges = parseChallenges(field);
    const auto best = std::max_element(
        challenges.begin(), challenges.end(),
        [](const Challenge& a, const Challenge& b) { return strength(a) < strength(b); });
    if (best == challenges.end() || strength(*best) == 0)
        return {};
    return *best;
}

} // namespace

bool Authorization::accept(const QByteArray& field, const QByteArray& sent) {
    const std::optional<Challenge> best = strongest(field);
    if (!best)
        return false;
    const QList<Challenge> carried = parseChallenges(sent);
    if (!carried.isEmpty() && carried.first().scheme == best->scheme) {
        // Several requests may be under way when one of them learns of a new nonce.
        const bool outdated =
            m_challenge && carried.first().parameter("nonce") != m_challenge->parameter("nonce");
        if (!isTrue(*best, "stale") && !outdated)
            return false;
    }
    remember(*best);
    return true;
}

void Authorization::remember(const Challenge& challenge) {
    // Several requests may be asked at once: a count goes on with its nonce.
    if (!m_challenge || m_challenge->parameter("nonce") != challenge.parameter("nonce")) {
        m_count = 0;
        m_cnonce.clear();
    }
    m_challenge = challenge;
}

std::optional<QByteArray> Authorization::header(const QByteArray& method, const QByteArray& target,
                                                const Credentials& credentials,
                                                const QByteArray& cnonce) {
    if (!m_challenge || hasControl(credentials.user.toUtf8()) ||
        hasControl(credentials.password.toUtf8()) || hasControl(target) || hasControl(cnonce))
        return {};
    if (m_challenge->scheme == "basic")
        return credentials.user.contains(u':') ? std::nullopt : std::optional(basic(credentials));
    ++m_count;
    if (m_cnonce.isEmpty() || !isSession(*m_challenge))
        m_cnonce = cnonce;
    return digest(method, target, credentials);
}

QByteArray Authorization::basic(const Credentials& credentials) const {
    const QByteArray pair = credentials.user.toUtf8() + ':' + credentials.password.toUtf8();
    return "Basic " + pair.toBase64();
}

QByteArray Authorization::digest(const QByteArray& method, const QByteArray& target,
                                 const Credentials& credentials) {
    const Challenge& challenge = *m_challenge;
    const auto hash =
        hashName(challenge) == "md5" ? QCryptographicHash::Md5 : QCryptographicHash::Sha256;
    const QByteArray realm = challenge.parameter("realm");
    const QByteArray nonce = challenge.parameter("nonce");
    const QByteArray user = credentials.user.toUtf8();
    const QByteArray count = QByteArray::number(m_count, 16).rightJustified(8, '0');
    const bool auth = offersAuth(challenge);

    QByteArray secret = hexHash(hash, user + ':' + realm + ':' + credentials.password.toUtf8());
    if (isSession(challenge))
        secret = hexHash(hash, secret + ':' + nonce + ':' + m_cnonce);
    QByteArray middle = nonce;
    if (auth)
        middle += ':' + count + ':' + m_cnonce + ":auth";
    const QByteArray response =
        hexHash(hash, secret + ':' + middle + ':' + hexHash(hash, method + ':' + target));

    QByteArray value = "Digest ";
    if (isTrue(challenge, "userhash"))
        value += "username=" + quoted(hexHash(hash, user + ':' + realm));
    else if (!isAscii(user) && !challenge.parameter("charset").isEmpty())
        value += "username*=UTF-8''" + user.toPercentEncoding(); // RFC 7616, 3.4
    else
        value += "username=" + quoted(user);
    value += ", realm=" + quoted(realm) + ", uri=" + quoted(target);
    if (!challenge.parameter("algorithm").isEmpty())
        value += ", algorithm=" + challenge.parameter("algorithm");
    value += ", nonce=" + quoted(nonce);
    if (auth)
        value += ", nc=" + count + ", qop=auth";
    if (auth || isSession(challenge))
        value += ", cnonce=" + quoted(m_cnonce);
    value += ", response=" + quoted(response);
    if (challenge.parameters.contains("opaque"))
        value += ", opaque=" + quoted(challenge.parameter("opaque"));
    if (isTrue(challenge, "userhash"))
        value += ", userhash=true";
    return value;
}

} // namespace quintet
