#include "handover.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

#include <chrono>

namespace quintet {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kSilence = 10s;
constexpr int kConnectMs = 1000;
constexpr int kPauseMs = 40;
constexpr qint64 kMostHeld = 2 * HandedReader::kLargest;

Unexpected<Error> refusal(const QString& sentence) {
    Error error;
    error.kind = ErrorKind::Usage;
    error.detail = sentence;
    return Unexpected{error};
}

/// Short, since the paths of sockets have to be.
QString socketPath(const QString& folder) {
    const QByteArray hash =
        QCryptographicHash::hash(QDir::cleanPath(folder).toUtf8(), QCryptographicHash::Sha256);
    const QString name = u"quintet-"_s + QString::fromLatin1(hash.toHex().first(12));
#ifdef Q_OS_WIN
    return name;
#else
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u'/' + name;
#endif
}

QString lockPath(const QString& folder) {
#ifdef Q_OS_WIN
    return QDir::tempPath() + u'/' + socketPath(folder) + u".lock"_s;
#else
    return socketPath(folder) + u".lock"_s;
#endif
}

} // namespace

Handover::Handover(const QString& folder, QObject* parent)
    : QObject(parent)
    , m_path(socketPath(folder))
    , m_lock(lockPath(folder)) {
    // It goes stale with its process, not by age.
    m_lock.setStaleLockTime(0);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(kMostConnections);
    m_server.setListenBacklogSize(kMostConnections);
    connect(&m_server, &QLocalServer::newConnection, this, &Handover::accept);
}

Handover::~Handover() = default;

Handover::Role Handover::begin(int patienceMs) {
    QElapsedTimer timer;
    timer.start();
    do {
        if (m_lock.tryLock(0))
            return Role::First;
        // No lock can be had there at all: better a window too many than none.
        if (m_lock.error() != QLockFile::LockFailedError)
            return Role::First;
        m_other = std::make_unique<QLocalSocket>();
        m_other->connectToServer(m_path);
        if (m_other->waitForConnected(kConnectMs))
            return Role::Further;
        m_other.reset();
        QThread::msleep(kPauseMs);
    } while (timer.elapsed() < patienceMs);
    return Role::NoAnswer;
}

void Handover::listen() {
    if (!m_lock.isLocked())
        return;
    // What a killed one left; nobody else can be listening while the lock is held.
    QLocalServer::removeServer(m_path);
    m_server.listen(m_path);
}

void Handover::close() {
    m_server.close();
    while (!m_readers.empty())
        drop(*m_readers.begin()->first);
}

void Handover::accept() {
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        if (m_readers.size() >= kMostConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        m_readers.try_emplace(socket);
        auto* silence = new QTimer(socket);
        silence->setSingleShot(true);
        silence->start(kSilence);
        connect(silence, &QTimer::timeout, this, [this, socket] { drop(*socket); });
        connect(socket, &QLocalSocket::disconnected, this, [this, socket] { drop(*socket); });
        connect(socket, &QLocalSocket::readyRead, this, [this, socket, silence] {
            silence->start(kSilence);
            read(*socket);
        });
        socket->setReadBufferSize(1 << 20);
        read(*socket);
    }
}

void Handover::read(QLocalSocket& socket) {
    const auto found = m_readers.find(&socket);
    if (found == m_readers.end())
        return;
    qint64 held = 0;
    for (const auto& [other, reader] : m_readers)
        held += reader.size();
    const auto verdict =
        held > kMostHeld ? HandedReader::Verdict::Refused : found->second.feed(socket.readAll());
    switch (verdict) {
    case HandedReader::Verdict::More:
        return;
    case HandedReader::Verdict::Done: {
        const Handed handed = found->second.handed();
        answer(socket, "OK\n");
        emit handedOver(handed);
        return;
    }
    case HandedReader::Verdict::OtherVersion:
        answer(socket, "VERSION\n");
        return;
    case HandedReader::Verdict::Refused:
        answer(socket, "NO\n");
        return;
    }
}

void Handover::answer(QLocalSocket& socket, const QByteArray& line) {
    m_readers.erase(&socket);
    socket.disconnect(this);
    connect(&socket, &QLocalSocket::disconnected, &socket, &QObject::deleteLater);
    QTimer::singleShot(kSilence, &socket, &QObject::deleteLater);
    socket.write(line);
    socket.disconnectFromServer();
}

void Handover::drop(QLocalSocket& socket) {
    m_readers.erase(&socket);
    socket.disconnect(this);
    socket.abort();
    socket.deleteLater();
}

Status Handover::deliver(const Handed& handed, int patienceMs) {
    QElapsedTimer timer;
    timer.start();
    const QByteArray message = packed(handed);
    if (message.size() > HandedReader::kLargest)
        return refusal(
            u"That is too much to hand over to the window that is open; add it there."_s);
    m_other->write(message);
    while (m_other->bytesToWrite() > 0 && timer.elapsed() < patienceMs) {
        if (!m_other->waitForBytesWritten(1000))
            break;
    }
    while (!m_other->canReadLine() && timer.elapsed() < patienceMs) {
        if (!m_other->waitForReadyRead(1000) && m_other->state() != QLocalSocket::ConnectedState)
            break;
    }
    const QByteArray said = m_other->readLine();
    if (said == "OK\n")
        return {};
    if (said == "VERSION\n")
        return refusal(u"Another version of Quintet has its window open; close that first."_s);
    return refusal(
        u"The window that is open doesn't answer; close it, or end it, and try again."_s);
}

} // namespace quintet
