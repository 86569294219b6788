#include "net/approach.h"

#include "net/proxychoice.h"
#include "net/socketerror.h"
#include "redact.h"

#include <QHostInfo>
#include <QTcpSocket>

namespace quintet {

using namespace Qt::StringLiterals;

Approach::Approach(QTcpSocket& socket, const Way& way, QObject* parent)
    : QObject(parent)
    , m_socket(socket)
    , m_way(way) {
    connect(&socket, &QAbstractSocket::connected, this, &Approach::connected);
    connect(&socket, &QAbstractSocket::errorOccurred, this, &Approach::socketFailed);
    connect(&socket, &QIODevice::readyRead, this, [this] {
        if (m_active && m_dialogue)
            heardProxy();
    });
}

void Approach::begin(const QString& host, quint16 port) {
    m_active = true;
    m_dialogue.reset();
    const QUrl& proxy = m_way.proxy;
    if (proxy.scheme().startsWith("socks5"_L1)) {
        m_dialogue.emplace(host, port, proxy.userName(QUrl::FullyDecoded),
                           proxy.password(QUrl::FullyDecoded));
        connectTo(proxy.host(), static_cast<quint16>(proxy.port(1080)));
        return;
    }
    if (proxy.isEmpty()) {
        connectTo(host, port);
        return;
    }
    if (!m_way.from.isEmpty()) {
        // Qt's CONNECT can't be told a local address, and going around the proxy was not asked for.
        fail({ErrorKind::Unsupported,
              u"a network interface together with an http proxy is not supported for FTP"_s});
        return;
    }
    m_socket.setProxy(toProxy(proxy));
    m_socket.connectToHost(host, port);
}

void Approach::connectTo(const QString& host, quint16 port) {
    m_socket.setProxy(QNetworkProxy::NoProxy);
    if (m_way.from.isEmpty()) {
        m_socket.connectToHost(host, port);
        return;
    }
    if (const QHostAddress literal(host); !literal.isNull()) {
        connectFrom({literal}, port);
        return;
    }
    QHostInfo::lookupHost(host, this, [this, port](const QHostInfo& info) {
        if (m_active)
            connectFrom(info.addresses(), port);
    });
}

void Approach::connectFrom(const QList<QHostAddress>& addresses, quint16 port) {
    for (const QHostAddress& address : addresses) {
        for (const QHostAddress& local : m_way.from) {
            if (local.protocol() != address.protocol())
                continue;
            if (m_socket.bind(local, 0))
                m_socket.connectToHost(address, port);
            else
                fail({ErrorKind::Connect, u"%1 can't be used: %2"_s.arg(
                                              local.toString(), cleaned(m_socket.errorString()))});
            return;
        }
    }
    fail({ErrorKind::Connect, u"the network interface has no address of the host's kind"_s});
}

void Approach::connected() {
    if (!m_active)
        return;
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (!m_dialogue) {
        m_active = false;
        emit arrived();
        return;
    }
    if (const auto hello = m_dialogue->hello())
        m_socket.write(*hello);
    else
        fail(hello.error());
}

void Approach::heardProxy() {
    const auto next = m_dialogue->heard(m_socket.readAll());
    if (!next) {
        fail(next.error());
        return;
    }
    m_socket.write(*next);
    if (!m_dialogue->isOpen())
        return;
    m_rest = m_dialogue->rest();
    m_active = false;
    emit arrived();
}

void Approach::socketFailed() {
    if (!m_active)
        return;
    Error error = socketError(m_socket.error(), m_socket.errorString(), {});
    if (isProxied() && error.kind != ErrorKind::Proxy) {
        error.passing = error.kind != ErrorKind::Dns;
        error.kind = ErrorKind::Proxy;
    }
    fail(error);
}

void Approach::fail(const Error& error) {
    m_active = false;
    emit failed(error);
}

} // namespace quintet
