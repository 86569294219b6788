#pragma once

#include "ftp/step.h"
#include "types.h"

namespace quintet {

/// What a server says it can do (FEAT, RFC 2389).
struct FtpFeatures {
    bool mlst = false; ///< MLST and MLSD.
    bool rest = false; ///< REST in STREAM mode.
    bool utf8 = false;
};

struct FtpLoginOrder {
    bool implicitTls = false; ///< ftps://: TLS is there before the greeting.
    FtpTls tls = FtpTls::Try; ///< Where it isn't.
    Credentials who;
};

/// From the greeting to the first command for a file: greeting, AUTH TLS, PBSZ, PROT, USER, PASS,
/// FEAT, OPTS UTF8, OPTS MLST, TYPE I.
class FtpLogin : public FtpScript {
public:
    explicit FtpLogin(const FtpLoginOrder& order)
        : m_order(order)
        , m_secure(order.implicitTls) {}

    FtpStep begin() override { return FtpStep::wait(); }
    FtpStep heard(const FtpReply& reply) override;
    FtpStep secured() override;

    const FtpFeatures& features() const { return m_features; }
    /// Data connections are to be encrypted too.
    bool isProtected() const { return m_protected; }
    /// A password was sent that anybody on the way could read.
    bool wasReadable() const { return m_readable; }

private:
    enum class At { Greeting, Auth, Tls, Pbsz, Prot, User, Pass, Feat, Utf8, Facts, Type };

    FtpStep send(At at, const QByteArray& line);
    FtpStep fail(const Error& error) const;
    FtpStep tlsFailed(const FtpReply& reply, const QString& what) const;

    FtpStep greeted(const FtpReply& reply);
    FtpStep authAnswered(const FtpReply& reply);
    FtpStep protAnswered(const FtpReply& reply);
    FtpStep user();
    FtpStep userAnswered(const FtpReply& reply);
    FtpStep passAnswered(const FtpReply& reply);
    FtpStep loggedIn();
    FtpStep featAnswered(const FtpReply& reply);
    FtpStep options(At next);

    FtpLoginOrder m_order;
    FtpFeatures m_features;
    At m_at = At::Greeting;
    bool m_secure;
    bool m_protected = false;
    bool m_loggedIn = false;
    bool m_readable = false;
    QByteArray m_facts; ///< To be turned on: "type;size;".
    int m_marks = 0;
};

} // namespace quintet
