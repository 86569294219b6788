#pragma once

#include "programcall.h"
#include "storage/downloaddatabase.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

namespace quintet::test {

/// The real program with its window, on a display that nobody sees, and a home of its own that
/// lasts from one start to the next.
class WindowRun {
public:
    WindowRun() {
        QDir().mkpath(m_call.path(QStringLiteral("run")));
        QFile::setPermissions(m_call.path(QStringLiteral("run")),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_call.process().setProcessEnvironment(environment());
    }

    QProcessEnvironment environment() const {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString& name : environment.keys()) {
            if (name.endsWith(QLatin1String("_proxy"), Qt::CaseInsensitive) ||
                name.startsWith(QLatin1String("XDG_")))
                environment.remove(name);
        }
        environment.insert(QStringLiteral("HOME"), m_call.path({}));
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_call.path(QStringLiteral("run")));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        return environment;
    }

    ProgramCall& call() { return m_call; }

    /// Where its queue is.
    QString database() const {
        return m_call.path(QStringLiteral(".local/share/quintet/quintet/downloads.sqlite"));
    }

    /// A further start; its exit code.
    int startAgain(const QStringList& arguments, QByteArray* said = nullptr) const {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.setWorkingDirectory(m_call.path({}));
        process.start(qEnvironmentVariable("QUINTET_BINARY"), arguments);
        if (!process.waitForFinished(ProgramCall::kLongestMs))
            return -2;
        if (said)
            *said = process.readAllStandardError();
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

    /// What a power cut would leave now: read from a copy, since the file is the program's own.
    QList<Remembered> onDisk() {
        const QString copy = m_call.path(QStringLiteral("copy%1.sqlite").arg(++m_copies));
        // The log after the file: what is moved from one to the other meanwhile is there twice.
        QFile::copy(database() + QStringLiteral("-wal"), copy + QStringLiteral("-wal"));
        if (!QFile::copy(database(), copy))
            return {};
        DownloadDatabase opened(copy);
        QSignalSpy loaded(&opened, &DownloadDatabase::loaded);
        opened.load();
        if (loaded.isEmpty() && !loaded.wait(ProgramCall::kLongestMs))
            return {};
        return loaded[0][0].value<QList<Remembered>>();
    }

    void kill(int signal) {
        ::kill(pid_t(m_call.process().processId()), signal);
        m_call.process().waitForFinished(ProgramCall::kLongestMs);
    }

private:
    ProgramCall m_call;
    int m_copies = 0;
};

} // namespace quintet::test
