#pragma once

#include "handed.h"
#include "result.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <unordered_map>

class QLocalSocket;

namespace quintet {

/// One window a user and machine: the first start holds a lock and listens, further ones hand over
/// what they were called with. Whatever connects is bounded in size, number and time.
class Handover : public QObject {
    Q_OBJECT

public:
    enum class Role {
        First,    ///< The window is ours: listen() next.
        Further,  ///< Another has it, and is connected: deliver() next.
        NoAnswer, ///< Another has it, and doesn't answer.
    };

    static constexpr int kMostConnections = 100;

    /// `folder`: of the user's queue; windows of different ones don't know each other.
    explicit Handover(const QString& folder, QObject* parent = nullptr);
    ~Handover() override;

    /// Waits while another one is about to begin or to end, at most `patienceMs`.
    Role begin(int patienceMs = 10'000);

    /// From here on handedOver() is sent for each further start.
    void listen();

    /// Takes no more; who begins meanwhile waits until this process has ended.
    void close();

    /// A sentence where the other one doesn't take it.
    Status deliver(const Handed& handed, int patienceMs = 10'000);

signals:
    void handedOver(const quintet::Handed& handed);

private:
    void accept();
    void read(QLocalSocket& socket);
    void answer(QLocalSocket& socket, const QByteArray& line);
    void drop(QLocalSocket& socket);

    QString m_path; ///< Of the socket; the lock is beside it.
    QLockFile m_lock;
    QLocalServer m_server;
    std::unique_ptr<QLocalSocket> m_other;
    std::unordered_map<QLocalSocket*, HandedReader> m_readers;
};

} // namespace quintet
