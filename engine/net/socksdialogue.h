#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

namespace quintet {

/// The client's side of SOCKS 5 (RFC 1928, with the login of RFC 1929): bytes in, bytes out. Pure.
/// Names are looked up by the proxy.
class SocksDialogue {
public:
    /// Towards `host` (a name or an address) and `port`; without a login where `user` is empty.
    SocksDialogue(const QString& host, quint16 port, const QString& user, const QString& password);

    /// What to say first, or why it can't be said: a name or login longer than the protocol takes.
    Result<QByteArray> hello();

    /// Takes what the proxy said and tells what to say next (often nothing yet). Proxy errors.
    Result<QByteArray> heard(const QByteArray& bytes);

    bool isOpen() const { return m_stage == Stage::Open; }

    /// Once it is open: what came right behind the dialogue, of the server itself.
    QByteArray rest() const { return m_heard; }

private:
    enum class Stage { Method, Login, Answer, Open };

    Result<QByteArray> answer();
    Result<QByteArray> methodChosen();
    Result<QByteArray> loggedIn();
    Result<QByteArray> answered();
    QByteArray order() const;

    QString m_host;
    quint16 m_port;
    QByteArray m_user;
    QByteArray m_password;
    QByteArray m_heard;
    Stage m_stage = Stage::Method;
};

} // namespace quintet
