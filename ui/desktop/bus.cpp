#include "desktop/bus.h"

#include <QDBusError>
#include <QDBusPendingCallWatcher>
#include <QMutex>
#include <QPointer>

#include <atomic>
#include <thread>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

std::atomic<int> s_connections = 0;

} // namespace

/// What the opening thread keeps of the Bus, which may be gone when it is done.
struct Bus::Line {
    QMutex mutex;
    Bus* bus = nullptr;
};

Bus::Bus(Kind kind, QObject* parent)
    : QObject(parent)
    , m_kind(kind)
    , m_name(u"quintet %1"_s.arg(s_connections++))
    , m_line(std::make_shared<Line>()) {
    m_line->bus = this;
}

Bus::~Bus() {
    {
        const QMutexLocker locker(&m_line->mutex);
        m_line->bus = nullptr;
    }
    if (!m_connection)
        return;
    m_connection.reset();
    QDBusConnection::disconnectFromBus(m_name);
}

void Bus::whenOpen(const std::function<void()>& job) {
    if (m_connection) {
        job();
        return;
    }
    m_waiting.append(job);
    if (std::exchange(m_opening, true))
        return;
    std::thread([line = m_line, kind = m_kind, name = m_name] {
        const QDBusConnection connection = QDBusConnection::connectToBus(
            kind == Kind::Session ? QDBusConnection::SessionBus : QDBusConnection::SystemBus, name);
        const QMutexLocker locker(&line->mutex);
        if (Bus* bus = line->bus)
            QMetaObject::invokeMethod(
                bus, [bus, connection] { bus->opened(connection); }, Qt::QueuedConnection);
    }).detach();
}

void Bus::opened(const QDBusConnection& connection) {
    m_connection = connection;
    const auto jobs = std::exchange(m_waiting, {});
    for (const auto& job : jobs)
        job();
}

void Bus::call(const QDBusMessage& message, const Answer& answer,
               std::chrono::milliseconds patience) {
    whenOpen([this, message, answer, patience] {
        // Calls of a connection that never was end in silence.
        if (!m_connection->isConnected()) {
            const auto none =
                QDBusMessage::createError(QDBusError::Disconnected, u"there is no bus"_s);
            if (answer)
                QMetaObject::invokeMethod(
                    this, [answer, none] { answer(none); }, Qt::QueuedConnection);
            return;
        }
        auto* watcher = new QDBusPendingCallWatcher(
            m_connection->asyncCall(message, int(patience.count())), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this,
                [answer](QDBusPendingCallWatcher* done) {
                    done->deleteLater();
                    if (answer)
                        answer(done->reply());
                });
    });
}

void Bus::send(const QDBusMessage& signal) {
    whenOpen([this, signal] { m_connection->send(signal); });
}

void Bus::listen(const QString& path, const QString& interface, const QString& name,
                 QObject* receiver, const char* slot) {
    whenOpen([this, path, interface, name, receiver = QPointer<QObject>(receiver), slot] {
        if (receiver)
            m_connection->connect(QString(), path, interface, name, receiver, slot);
    });
}

} // namespace quintet
