#include "ftp/login.h"

#include "ftp/refusal.h"
#include "redact.h"

namespace quintet {

using namespace Qt::StringLiterals;

/// "120 ready in n minutes" and the like: so many, then it is no server to wait for.
static constexpr int kMostMarks = 16;

FtpStep FtpLogin::send(At at, const QByteArray& line) {
    m_at = at;
    return FtpStep::send(line);
}

FtpStep FtpLogin::fail(const Error& error) const {
    return FtpStep::fail(withoutLogin(error, m_order.who));
}

FtpStep FtpLogin::tlsFailed(const FtpReply& reply, const QString& what) const {
    Error error = refusalOf(reply);
    if (reply.code != 421)
        error.kind = ErrorKind::Tls;
    error.detail = what + u": "_s + error.detail;
    return fail(error);
}

FtpStep FtpLogin::heard(const FtpReply& reply) {
    if (reply.isMark()) {
        if (++m_marks > kMostMarks)
            return FtpStep::fail({ErrorKind::Protocol, u"the server never gets ready"_s});
        return FtpStep::wait();
    }
    if (reply.code == 421) // It hangs up, whatever was asked.
        return fail(loginRefusalOf(reply));
    switch (m_at) {
    case At::Greeting:
        return greeted(reply);
    case At::Auth:
        return authAnswered(reply);
    case At::Tls:
        break;
    case At::Pbsz:
        // Some want none under implicit TLS: what PROT says counts.
        return send(At::Prot, "PROT P");
    case At::Prot:
        return protAnswered(reply);
    case At::User:
        return userAnswered(reply);
    case At::Pass:
        return passAnswered(reply);
    case At::Feat:
        return featAnswered(reply);
    case At::Utf8:
        return options(At::Facts);
    case At::Facts:
        return options(At::Type);
    case At::Type:
        return reply.isGood() ? FtpStep::finish() : fail(refusalOf(reply));
    }
    return FtpStep::fail({ErrorKind::Protocol, u"a reply came that nothing had asked for"_s});
}

FtpStep FtpLogin::greeted(const FtpReply& reply) {
    if (!reply.isGood())
        return fail(loginRefusalOf(reply));
    m_loggedIn = reply.code == 230;
    if (m_secure)
        return send(At::Pbsz, "PBSZ 0");
    if (m_order.tls == FtpTls::Off)
        return user();
    if (m_loggedIn) {
        // Who is let in unencrypted can't start TLS any more (RFC 4217, 4.1 wants it first).
        if (m_order.tls == FtpTls::Require)
            return FtpStep::fail({ErrorKind::Tls, u"the server logs in before TLS can start"_s});
        return user();
    }
    return send(At::Auth, "AUTH TLS");
}

FtpStep FtpLogin::authAnswered(const FtpReply& reply) {
    if (reply.code == 234) {
        m_at = At::Tls;
        return FtpStep::startTls();
    }
    if (m_order.tls == FtpTls::Require)
        return tlsFailed(reply, u"the server refuses TLS"_s);
    return user();
}

FtpStep FtpLogin::secured() {
    m_secure = true;
    return send(At::Pbsz, "PBSZ 0");
}

FtpStep FtpLogin::protAnswered(const FtpReply& reply) {
    m_protected = reply.isGood();
    if (!m_protected && m_loggedIn)
        return tlsFailed(reply, u"the server won't encrypt data connections"_s);
    // Some want the login first: it is asked once more then.
    return m_loggedIn ? loggedIn() : user();
}

FtpStep FtpLogin::user() {
    return m_loggedIn ? loggedIn() : send(At::User, "USER " + m_order.who.user.toUtf8());
}

FtpStep FtpLogin::userAnswered(const FtpReply& reply) {
    if (reply.isGood())
        return loggedIn();
    if (reply.code != 331) {
        if (reply.code == 332)
            return fail({ErrorKind::Auth, u"the server wants an account as well"_s, reply.code});
        return fail(loginRefusalOf(reply));
    }
    m_readable = !m_secure && m_order.who.user != "anonymous"_L1 && m_order.who.user != "ftp"_L1;
    return send(At::Pass, "PASS " + m_order.who.password.toUtf8());
}

FtpStep FtpLogin::passAnswered(const FtpReply& reply) {
    if (reply.isGood())
        return loggedIn();
    if (reply.code == 332)
        return fail({ErrorKind::Auth, u"the server wants an account as well"_s, reply.code});
    return fail(loginRefusalOf(reply));
}

FtpStep FtpLogin::loggedIn() {
    m_loggedIn = true;
    if (m_secure && !m_protected)
        return send(At::Pbsz, "PBSZ 0");
    return send(At::Feat, "FEAT");
}

/// Of "MLST type*;size;modify*;…" (RFC 3659, 7.8: what has a star is sent) what is to be asked for:
/// nothing where all is sent that we read.
static QByteArray factsToAskFor(const QByteArray& feature) {
    QByteArray facts;
    bool lacks = false;
    for (const QByteArray& offered : feature.mid(4).trimmed().toLower().split(';')) {
        for (const char* wanted : {"type", "size", "modify"}) {
            const QByteArray plain(wanted);
            if (offered != plain && offered != plain + '*')
                continue;
            lacks |= offered == plain;
            facts += plain + ';';
        }
    }
    return lacks ? facts : QByteArray();
}

FtpStep FtpLogin::featAnswered(const FtpReply& reply) {
    if (reply.isGood()) {
        for (const QByteArray& line : reply.lines) {
            const QByteArray feature = line.trimmed().toUpper();
            if (feature == "MLST" || feature.startsWith("MLST ")) {
                m_features.mlst = true;
                m_facts = factsToAskFor(feature);
            }
            m_features.rest |= feature == "REST STREAM";
            m_features.utf8 |= feature == "UTF8";
        }
    }
    return options(At::Utf8);
}

/// Goes on with `next`, or what comes behind it where there is no use in that.
FtpStep FtpLogin::options(At next) {
    if (next == At::Utf8 && m_features.utf8)
        return send(next, "OPTS UTF8 ON");
    if (next != At::Type && !m_facts.isEmpty())
        return send(At::Facts, "OPTS MLST " + m_facts);
    return send(At::Type, "TYPE I");
}

} // namespace quintet
