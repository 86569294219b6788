#include "ftp/datalink.h"

#include "net/socketerror.h"
#include "net/tls.h"
#include "redact.h"

#include <QSslError>
#include <QSslSocket>

namespace quintet {

using namespace Qt::StringLiterals;

FtpDataLink::FtpDataLink(bool encrypted, const Way& way, QObject* parent)
    : QObject(parent) {
    if (encrypted)
        m_socket = m_tls = new QSslSocket(this);
    else
        m_socket = new QTcpSocket(this);
    m_approach = std::make_unique<Approach>(*m_socket, way);
    connect(m_approach.get(), &Approach::failed, this, &FtpDataLink::fail);
    connect(m_approach.get(), &Approach::arrived, this, [this] {
        if (m_at != At::Opening)
            return;
        m_at = m_tls ? At::Open : At::Reading;
        emit opened();
    });
    connect(m_socket, &QIODevice::readyRead, this, [this] {
        if (m_at == At::Reading)
            emit came();
    });
    connect(m_socket, &QAbstractSocket::errorOccurred, this, [this] { gone(); });
    connect(m_socket, &QAbstractSocket::disconnected, this, [this] { gone(); });
    if (!m_tls)
        return;
    connect(m_tls, &QSslSocket::encrypted, this, &FtpDataLink::checkPeer);
    connect(m_tls, &QSslSocket::sslErrors, this, [this](const QList<QSslError>& errors) {
        if (!errors.isEmpty())
            m_tlsFault = cleaned(errors.first().errorString());
    });
}

FtpDataLink::~FtpDataLink() {
    close();
}

void FtpDataLink::open(const QString& host, quint16 port, qint64 readBuffer) {
    m_socket->setReadBufferSize(readBuffer);
    m_approach->begin(host, port);
}

void FtpDataLink::secure(const QSslConfiguration& control, const QString& host, bool insecure) {
    Q_ASSERT(m_tls);
    if (m_at != At::Open)
        return;
    m_at = At::Securing;
    if (m_tls->bytesAvailable() > 0) {
        fail({ErrorKind::Tls, u"the server sends data unencrypted"_s});
        return;
    }
    m_host = host;
    m_insecure = insecure;
    m_controlPeer = control.peerCertificate();
    m_tls->setSslConfiguration(control);
    m_tls->setPeerVerifyName(host);
    if (insecure)
        m_tls->ignoreSslErrors();
    m_tls->startClientEncryption();
}

void FtpDataLink::checkPeer() {
    if (m_at != At::Securing)
        return;
    // A resumed session shows none.
    const QSslCertificate peer = m_tls->peerCertificate();
    const bool same = peer.isNull() || peer == m_controlPeer;
    if (!m_insecure && (!same || (!peer.isNull() && !isForAddress(peer, m_host)))) {
        fail({ErrorKind::Tls, u"the data connection shows another certificate"_s});
        return;
    }
    m_at = At::Reading;
    emit secured();
    if (m_at == At::Reading && (bytesAvailable() > 0 || m_gone))
        emit came();
}

void FtpDataLink::fail(const Error& error) {
    m_at = At::Closed;
    m_fault = error;
    m_socket->abort();
    emit failed(error);
}

void FtpDataLink::gone() {
    if (m_at == At::Closed || m_at == At::Opening) // The approach tells.
        return;
    const QAbstractSocket::SocketError code = m_socket->error();
    if (m_at == At::Securing) {
        Error error = socketError(code, m_socket->errorString(), u"TLS"_s);
        error.kind = ErrorKind::Tls;
        if (!m_tlsFault.isEmpty())
            error.detail = m_tlsFault;
        fail(error);
        return;
    }
    const bool orderly = code == QAbstractSocket::RemoteHostClosedError ||
                         code == QAbstractSocket::UnknownSocketError;
    if (!m_gone && !orderly)
        m_fault = socketError(code, m_socket->errorString(), u"more data"_s);
    m_gone = true;
    if (m_at == At::Reading)
        emit came();
}

qint64 FtpDataLink::bytesAvailable() const {
    return m_at == At::Reading ? m_socket->bytesAvailable() : 0;
}

QByteArray FtpDataLink::read(qint64 most) {
    return m_at == At::Reading ? m_socket->read(most) : QByteArray();
}

bool FtpDataLink::isEnded() const {
    if (m_at == At::Closed)
        return true;
    // Under a bounded buffer some may wait to be decrypted still.
    return m_at == At::Reading && m_gone && m_socket->bytesAvailable() <= 0 &&
           (!m_tls || m_fault || m_tls->encryptedBytesAvailable() <= 0);
}

void FtpDataLink::close() {
    m_at = At::Closed;
    m_socket->disconnect(this);
    // With a close_notify: without it a server may wait before it says 226.
    if (m_gone)
        m_socket->disconnectFromHost();
    else
        m_socket->abort();
}

} // namespace quintet
