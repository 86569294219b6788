#pragma once

#include <QObject>

class QSocketNotifier;

namespace quintet {

/// The signals that end a run: SIGINT, SIGTERM and SIGHUP (Windows: Ctrl-C, Ctrl-Break and the
/// console's end) arrive in the event loop of the thread that made this. A second Ctrl-C ends the
/// program at once. There is one at a time.
class Signals : public QObject {
    Q_OBJECT

public:
    explicit Signals(QObject* parent = nullptr);
    ~Signals() override;

    /// Writing to a closed pipe, or beyond the limit on file sizes, is an error to report, not a
    /// reason to die.
    static void ignoreWriteSignals();

    /// What a shell reports of a program that `signal` ended.
    static int exitCode(int signal) { return 128 + signal; }

signals:
    void caught(int signal);

private:
    void read();

    QSocketNotifier* m_notifier = nullptr;
};

} // namespace quintet
