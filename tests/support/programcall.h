#pragma once

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace quintet::test {

/// One call of the real program, with a home, a working directory and an environment of its own.
/// There is no display to be had: whatever asks for one ends it.
class ProgramCall {
public:
    static constexpr int kLongestMs = 60'000;

    ProgramCall() {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString& name : environment.keys()) {
            const QString lower = name.toLower();
            if (lower.endsWith(QLatin1String("_proxy")) ||
                lower.startsWith(QLatin1String("quintet_")) ||
                lower.startsWith(QLatin1String("parfive_")) ||
                lower.endsWith(QLatin1String("display")))
                environment.remove(name);
        }
        environment.insert(QStringLiteral("HOME"), m_folder.path());
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("none-such"));
        m_process.setProcessEnvironment(environment);
        m_process.setWorkingDirectory(m_folder.path());
    }

    ~ProgramCall() {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }

    /// A path in the working directory.
    QString path(const QString& name) const { return m_folder.filePath(name); }

    QByteArray content(const QString& name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void put(const QString& name, const QByteArray& content) const {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s can't be written", qPrintable(file.fileName()));
    }

    /// What is in the folder `name`, hidden ones too.
    QStringList files(const QString& name = {}) const {
        return QDir(path(name))
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    void start(const QStringList& arguments) {
        m_out.clear();
        m_error.clear();
        m_process.start(qEnvironmentVariable("QUINTET_BINARY"), arguments);
        if (!m_process.waitForStarted())
            qFatal("QUINTET_BINARY can't be started");
    }

    /// The exit code; -1: it crashed, -2: it did not end.
    int wait(int ms = kLongestMs) {
        m_process.closeWriteChannel();
        const bool ended =
            m_process.state() == QProcess::NotRunning || m_process.waitForFinished(ms);
        m_out += m_process.readAllStandardOutput();
        m_error += m_process.readAllStandardError();
        if (!ended)
            return -2;
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }

    int run(const QStringList& arguments, const QByteArray& input = {}) {
        start(arguments);
        m_process.write(input);
        return wait();
    }

    const QByteArray& out() const { return m_out; }
    const QByteArray& error() const { return m_error; }
    QProcess& process() { return m_process; }

    /// The report that `--report report.json` left; empty when it is none.
    QJsonObject report() const {
        return QJsonDocument::fromJson(content(QStringLiteral("report.json"))).object();
    }

    /// The lines of `text` that are JSON objects; fewer than lines: some are not.
    static QList<QJsonObject> events(const QByteArray& text) {
        QList<QJsonObject> events;
        for (const QByteArray& line : text.split('\n')) {
            const QJsonDocument document = QJsonDocument::fromJson(line);
            if (document.isObject())
                events += document.object();
        }
        return events;
    }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_out;
    QByteArray m_error;
};

} // namespace quintet::test
