#pragma once

#include <QObject>

#include <memory>

namespace quintet {

class Bus;

/// The computer's sleep: kept away while bytes move, or asked for. Where the system has no such
/// thing nothing happens.
class Power : public QObject {
    Q_OBJECT

public:
    /// Without buses it does nothing where they are what is needed.
    Power(Bus* session, Bus* system, QObject* parent = nullptr);
    ~Power() override;

    /// The computer doesn't fall asleep by itself while on; people can still send it to sleep.
    void stayAwake(bool on);
    bool staysAwake() const { return m_awake; }

    void suspend();

signals:
    /// It can't be suspended: a sentence.
    void failed(const QString& sentence);

private:
    struct Locks;

    Bus* m_session;
    Bus* m_system;
    bool m_awake = false;
    std::unique_ptr<Locks> m_locks;
};

} // namespace quintet
