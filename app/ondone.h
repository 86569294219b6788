#pragma once

#include "commentary.h"

#include <QList>
#include <QObject>
#include <QProcess>

namespace quintet {

/// The words of a command for --on-done, split by quotes and spaces as a shell would (on Windows by
/// double quotes alone). An error: it is no single command, or its
/// program isn't there.
Result<QStringList> commandWords(const QString& command);

/// Runs the command of --on-done once for each file that ended, one at a time and in the order in
/// which they ended, without a shell. What it prints goes to standard error; that it fails is a
/// warning.
class OnDone : public QObject {
    Q_OBJECT

public:
    /// `command` has commandWords().
    OnDone(const QString& command, Commentary& commentary, QObject* parent = nullptr);
    ~OnDone() override;

    void add(const BatchEntry& entry, const ReportEntry& ending);
    bool isIdle() const { return m_waiting.isEmpty() && m_process.state() == QProcess::NotRunning; }

    /// Forgets those that have not been run yet.
    void drop() { m_waiting.clear(); }

signals:
    void idle();

private:
    struct Ended {
        QString url;
        QString path;
        QString state;
        QString error;
        QString size;
    };

    void runNext();
    void ended();
    void complain(const QString& why);

    QStringList m_words;
    Commentary& m_commentary;
    QList<Ended> m_waiting;
    QString m_url; ///< Of the file it runs for, for people.
    QProcess m_process;
};

} // namespace quintet
