#pragma once

#include <QDBusVariant>
#include <QObject>

#include <functional>

namespace quintet {

class Bus;

/// A question that the Secret Service has for the person who sits there, such as the keyring's
/// password. Deletes itself once it is answered.
class SecretPrompt : public QObject {
    Q_OBJECT

public:
    /// `agreed`: whether the person did. `result`: what the service says came of it.
    using Answer = std::function<void(bool agreed, const QVariant& result)>;

    static void ask(Bus& bus, const QString& path, QObject* parent, const Answer& answer);

private slots:
    void completed(bool dismissed, const QDBusVariant& result);
    /// A service that is gone answers nothing.
    void ownerChanged(const QString& name, const QString& before, const QString& now);

private:
    SecretPrompt(const Answer& answer, QObject* parent);
    void end(bool agreed, const QVariant& result = {});

    Answer m_answer;
};

} // namespace quintet
