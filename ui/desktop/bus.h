#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace quintet {

/// A message bus of the desktop's. It is opened by the first call, by a thread that may hang in it;
/// every call returns at once. That there is no bus is no error: calls are answered by one.
class Bus : public QObject {
    Q_OBJECT

public:
    enum class Kind { Session, System };
    using Answer = std::function<void(const QDBusMessage& answer)>;

    explicit Bus(Kind kind, QObject* parent = nullptr);
    ~Bus() override;

    /// `answer` is told once, unless `this` is gone by then. Who doesn't answer in time is taken as
    /// not there.
    void call(const QDBusMessage& message, const Answer& answer = {},
              std::chrono::milliseconds patience = std::chrono::seconds(10));

    /// A signal of ours, to whom it may concern.
    void send(const QDBusMessage& signal);

    /// Has `slot` of `receiver` told each signal `name` of `path` and `interface`.
    void listen(const QString& path, const QString& interface, const QString& name,
                QObject* receiver, const char* slot);

private:
    struct Line;

    void whenOpen(const std::function<void()>& job);
    void opened(const QDBusConnection& connection);

    Kind m_kind;
    QString m_name; ///< Qt's, of the connection.
    std::shared_ptr<Line> m_line;
    std::optional<QDBusConnection> m_connection;
    QList<std::function<void()>> m_waiting;
    bool m_opening = false;
};

} // namespace quintet
