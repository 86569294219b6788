#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <functional>

namespace quintet::test {

/// A message bus for this test alone, as session and as system bus; nothing is started by it.
class PrivateBus {
public:
    /// Before anything of D-Bus is used. False: there is no dbus-daemon.
    bool start() {
        QFile config(m_folder.filePath(QStringLiteral("bus.conf")));
        if (!config.open(QIODevice::WriteOnly))
            return false;
        config.write("<busconfig><type>session</type><listen>unix:dir=" + m_folder.path().toUtf8() +
                     "</listen><auth>EXTERNAL</auth><policy context=\"default\">"
                     "<allow send_destination=\"*\"/><allow eavesdrop=\"true\"/>"
                     "<allow own=\"*\"/></policy></busconfig>");
        config.close();
        m_daemon.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--nofork"), QStringLiteral("--print-address"),
                        QStringLiteral("--config-file=") + config.fileName()});
        if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead())
            return false;
        const QByteArray address = m_daemon.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", address);
        m_address = QString::fromLatin1(address);
        return !address.isEmpty();
    }
    void stop() {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    ~PrivateBus() { stop(); }

    const QString& address() const { return m_address; }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};

/// Services that answer as they are told, and what they were called with.
class FakeServices : public QDBusVirtualObject {
public:
    /// The answer to a method: its values; nothing: an error.
    using Answer = std::function<std::optional<QVariantList>(const QDBusMessage& call)>;

    FakeServices(const QString& address, const QStringList& services)
        : m_name(QStringLiteral("fake %1").arg(quintptr(this)))
        , m_connection(QDBusConnection::connectToBus(address, m_name)) {
        m_connection.registerVirtualObject(QStringLiteral("/"), this, QDBusConnection::SubPath);
        for (const QString& service : services)
            m_connection.registerService(service);
    }
    ~FakeServices() override { QDBusConnection::disconnectFromBus(m_name); }

    void answer(const QString& method, const Answer& answer) { m_answers.insert(method, answer); }
    void answer(const QString& method, const QVariantList& values) {
        answer(method, [values](const QDBusMessage&) { return values; });
    }

    /// The arguments of each call of `method`, in order.
    QList<QVariantList> calls(const QString& method) const { return m_calls.value(method); }
    void forget() { m_calls.clear(); }
    QDBusConnection& connection() { return m_connection; }

    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& call, const QDBusConnection& connection) override {
        m_calls[call.member()].append(call.arguments());
        const Answer answer = m_answers.value(call.member());
        const auto values = answer ? answer(call) : std::optional<QVariantList>();
        connection.send(
            values ? call.createReply(*values)
                   : call.createErrorReply(QDBusError::NotSupported, QStringLiteral("not here")));
        return true;
    }

private:
    QString m_name;
    QDBusConnection m_connection;
    QHash<QString, Answer> m_answers;
    QHash<QString, QList<QVariantList>> m_calls;
};

} // namespace quintet::test
