#include "http/networkerror.h"

namespace quintet {

using namespace Qt::StringLiterals;

Error networkError(QNetworkReply::NetworkError error, const QString& text, const QString& during) {
    const auto withPassing = [](Error fault) {
        fault.passing = true;
        return fault;
    };
    switch (error) {
    case QNetworkReply::NoError:
        return withPassing({ErrorKind::Protocol, u"the answer is empty or not HTTP"_s});
    case QNetworkReply::ConnectionRefusedError:
        return {ErrorKind::Connect, u"connection refused"_s};
    case QNetworkReply::RemoteHostClosedError:
        // It may have been an answer that is not HTTP: Qt doesn't tell.
        if (during.isEmpty())
            return {ErrorKind::Connect, u"connection closed"_s};
        return withPassing({ErrorKind::Protocol, u"the connection was closed "_s + during});
    case QNetworkReply::HostNotFoundError:
        return {ErrorKind::Dns, u"no such host"_s};
    case QNetworkReply::TimeoutError:
        return {ErrorKind::Timeout, u"no connection: timed out"_s};
    case QNetworkReply::SslHandshakeFailedError:
        // OpenSSL takes what comes in clear for a version of TLS.
        return {ErrorKind::Tls, text.contains("wrong version number"_L1)
                                    ? u"it answers without TLS there"_s
                                    : text};
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return {ErrorKind::Proxy, u"the proxy wants a login"_s, 407};
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyTimeoutError:
        return withPassing({ErrorKind::Proxy, text});
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::UnknownProxyError:
        return {ErrorKind::Proxy, text};
    case QNetworkReply::AuthenticationRequiredError:
        return {ErrorKind::Auth, u"the server wants a login"_s, 401};
    case QNetworkReply::ProtocolUnknownError:
        return {ErrorKind::Unsupported, text};
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::UnknownContentError:
        return withPassing({ErrorKind::Protocol, text});
    default:
        return {ErrorKind::Connect, text};
    }
}

} // namespace quintet
