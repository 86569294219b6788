#include "channel.h"

#include "certificate.h"

#include <QElapsedTimer>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

#include <algorithm>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif
#ifdef Q_OS_LINUX
#include <linux/sockios.h>
#include <sys/ioctl.h>
#endif

namespace quintet::test {

namespace {

/// How long a wait may go without a look at the stop flag.
constexpr int kSliceMs = 10;

/// What the peer's kernel hasn't acknowledged yet; 0 where nobody can tell.
int unacknowledged(qintptr descriptor) {
#ifdef Q_OS_LINUX
    int left = 0;
    return ioctl(static_cast<int>(descriptor), SIOCOUTQ, &left) == 0 ? left : 0;
#else
    Q_UNUSED(descriptor)
    return 0;
#endif
}

void closeByReset(qintptr descriptor) {
    linger how{};
    how.l_onoff = 1;
    how.l_linger = 0;
#ifdef Q_OS_WIN
    setsockopt(static_cast<SOCKET>(descriptor), SOL_SOCKET, SO_LINGER,
               reinterpret_cast<const char*>(&how), sizeof how);
#else
    setsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_LINGER, &how, sizeof how);
#endif
}

} // namespace

Channel::Channel(qintptr descriptor, const std::atomic<bool>& stop)
    : m_stop(stop)
    , m_socket(std::make_unique<QSslSocket>()) {
    m_socket->setSocketDescriptor(descriptor);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

Channel::~Channel() {
    m_socket->abort();
}

bool Channel::secure(const Security& security) {
    auto* socket = static_cast<QSslSocket*>(m_socket.get());
    QSslConfiguration configuration;
    QList<QSslCertificate> chain;
    for (const Certificate& link : security.chain)
        chain += QSslCertificate::fromData(link.pem, QSsl::Pem);
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(QSslKey(security.chain.first().key, QSsl::Ec));
    configuration.setProtocol(security.protocol);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (!security.clientAuthority.pem.isEmpty()) {
        configuration.setCaCertificates(
            QSslCertificate::fromData(security.clientAuthority.pem, QSsl::Pem));
        configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    }
    socket->setSslConfiguration(configuration);
    socket->startServerEncryption();
    while (!socket->isEncrypted()) {
        if (m_stop || peerGone())
            return false;
        socket->waitForEncrypted(kSliceMs);
    }
    return true;
}

QString Channel::secureError() const {
    return m_socket->errorString();
}

bool Channel::pump(int ms) {
    if (m_stop || peerGone())
        return false;
    m_socket->waitForReadyRead(std::min(ms, kSliceMs));
    m_input += m_socket->readAll();
    return true;
}

QByteArray Channel::readHead(qsizetype limit) {
    for (;;) {
        const qsizetype end = m_input.indexOf("\r\n\r\n");
        if (end >= 0) {
            const QByteArray head = m_input.left(end + 4);
            m_input.remove(0, end + 4);
            return head;
        }
        if (m_input.size() > limit || !pump(kSliceMs))
            return {};
    }
}

QByteArray Channel::read(qint64 size) {
    while (m_input.size() < size && pump(kSliceMs))
        continue;
    const QByteArray bytes = m_input.left(size);
    m_input.remove(0, bytes.size());
    return bytes;
}

QByteArray Channel::readSome() {
    while (m_input.isEmpty() && pump(kSliceMs))
        continue;
    return std::exchange(m_input, {});
}

QByteArray Channel::take(int ms) {
    if (m_input.isEmpty())
        pump(ms);
    return std::exchange(m_input, {});
}

int Channel::readByte() {
    const QByteArray byte = read(1);
    return byte.isEmpty() ? 0 : static_cast<quint8>(byte[0]);
}

bool Channel::send(const QByteArray& bytes) {
    if (m_stop || peerGone())
        return false;
    const auto* secured = static_cast<const QSslSocket*>(m_socket.get());
    m_socket->write(bytes);
    while (m_socket->bytesToWrite() > 0 || secured->encryptedBytesToWrite() > 0) {
        if (m_stop || peerGone())
            return false;
        m_socket->waitForBytesWritten(kSliceMs);
    }
    return true;
}

bool Channel::wait(int ms) {
    QElapsedTimer clock;
    clock.start();
    return waitWhile([&] { return clock.elapsed() < ms; });
}

bool Channel::waitWhile(const std::function<bool()>& condition) {
    while (condition()) {
        if (!pump(kSliceMs / 2))
            return false;
    }
    return true;
}

void Channel::stall() {
    waitWhile([] { return true; });
}

bool Channel::peerGone() const {
    return m_socket->state() != QAbstractSocket::ConnectedState;
}

void Channel::finish() {
    m_socket->readAll(); // Closing with unread bytes would reset the connection.
    m_socket->disconnectFromHost();
    while (m_socket->state() != QAbstractSocket::UnconnectedState && !m_stop)
        m_socket->waitForDisconnected(kSliceMs);
}

void Channel::drop() {
    m_socket->readAll();
    m_socket->abort();
}

void Channel::reset() {
    const qintptr descriptor = m_socket->socketDescriptor();
    if (descriptor < 0)
        return;
    // A reset throws away what the peer hasn't acknowledged.
    QElapsedTimer clock;
    clock.start();
    waitWhile([&] { return unacknowledged(descriptor) > 0 && clock.elapsed() < 2000; });
    if (m_socket->socketDescriptor() != descriptor)
        return;
    closeByReset(descriptor);
    m_socket->abort();
}

} // namespace quintet::test
