#include "net/socketerror.h"

#include "redact.h"

namespace quintet {

using namespace Qt::StringLiterals;

Error socketError(QAbstractSocket::SocketError error, const QString& text, const QString& during) {
    const auto proxy = [&](bool passing) {
        Error fault{ErrorKind::Proxy, cleaned(text)};
        fault.passing = passing;
        return fault;
    };
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return {ErrorKind::Connect, u"connection refused"_s};
    case QAbstractSocket::RemoteHostClosedError:
        return {ErrorKind::Connect,
                during.isEmpty() ? u"connection closed"_s
                                 : u"the server closed the connection instead of "_s + during};
    case QAbstractSocket::HostNotFoundError:
        return {ErrorKind::Dns, u"no such host"_s};
    case QAbstractSocket::SocketTimeoutError:
        return {ErrorKind::Timeout, u"no connection: timed out"_s};
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return {ErrorKind::Tls, cleaned(text)};
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return {ErrorKind::Proxy, u"the proxy wants a login"_s, 407};
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyProtocolError:
        return proxy(true);
    case QAbstractSocket::ProxyNotFoundError:
        return proxy(false);
    default:
        return {ErrorKind::Connect, cleaned(text)};
    }
}

} // namespace quintet
