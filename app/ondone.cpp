#include "ondone.h"

#include "input/shellwords.h"
#include "ownenvironment.h"
#include "plan/state.h"
#include "redact.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <cstdio>

namespace quintet {

using namespace Qt::StringLiterals;

Result<QStringList> commandWords(const QString& command) {
    const auto refused = [](const QString& detail) {
        return Unexpected{Error{.kind = ErrorKind::Usage, .detail = detail}};
    };
#ifdef Q_OS_WIN
    const QStringList words = QProcess::splitCommand(command);
#else
    const QString text = command.trimmed();
    const auto read = readShellCommand(text);
    if (!read)
        return refused(read.error().detail);
    if (read->length < text.size())
        return refused(u"only one command is run, without a shell; for more write sh -c '…'"_s);
    const QStringList words = read->words;
#endif
    if (words.isEmpty())
        return refused(u"a command is missing"_s);
    const QString& program = words.first();
    const bool there = program.contains(u'/') ? QFileInfo(program).isExecutable()
                                              : !QStandardPaths::findExecutable(program).isEmpty();
    if (!there)
        return refused(u"there is no program '%1'"_s.arg(cleaned(program)));
    return words;
}

OnDone::OnDone(const QString& command, Commentary& commentary, QObject* parent)
    : QObject(parent)
    , m_commentary(commentary) {
    if (const auto words = commandWords(command))
        m_words = *words;
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardInputFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::readyRead, this, [this] {
        const QByteArray said = m_process.readAll();
        std::fwrite(said.constData(), 1, static_cast<size_t>(said.size()), stderr);
    });
    connect(&m_process, &QProcess::finished, this, &OnDone::ended);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        // The others come with finished().
        if (error != QProcess::FailedToStart)
            return;
        complain(u"it can't be started: %1"_s.arg(cleaned(m_process.errorString())));
        QMetaObject::invokeMethod(this, &OnDone::runNext, Qt::QueuedConnection);
    });
}

OnDone::~OnDone() {
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(500))
        m_process.kill();
    m_process.waitForFinished(500);
}

void OnDone::add(const BatchEntry& entry, const ReportEntry& ending) {
    const Outcome& outcome = ending.outcome;
    Ended ended;
    // The command may need what is hidden from people; it is the user's own.
    ended.url =
        entry.request.sources.isEmpty()
            ? entry.url
            : QString::fromLatin1(withoutCredentials(entry.request.sources.first()).toEncoded());
    ended.path = outcome.path;
    ended.state = stateName(outcome.state);
    ended.error = outcome.state == State::Failed ? ending.sentence() : QString();
    ended.size = outcome.size < 0 ? QString() : QString::number(outcome.size);
    const bool wasIdle = isIdle();
    m_waiting += ended;
    if (wasIdle)
        runNext();
}

void OnDone::runNext() {
    if (m_process.state() != QProcess::NotRunning)
        return;
    if (m_waiting.isEmpty()) {
        emit idle();
        return;
    }
    const Ended next = m_waiting.takeFirst();
    QProcessEnvironment environment = OwnEnvironment::forOthers();
    environment.insert(u"QUINTET_URL"_s, next.url);
    environment.insert(u"QUINTET_PATH"_s, next.path);
    environment.insert(u"QUINTET_STATE"_s, next.state);
    environment.insert(u"QUINTET_ERROR"_s, next.error);
    environment.insert(u"QUINTET_SIZE"_s, next.size);
    m_process.setProcessEnvironment(environment);
    m_url = shown(QUrl(next.url));
    m_process.start(m_words.value(0), m_words.mid(1));
}

void OnDone::ended() {
    if (m_process.exitStatus() == QProcess::CrashExit)
        complain(u"it crashed"_s);
    else if (m_process.exitCode() != 0)
        complain(u"it ended with the exit code %1"_s.arg(m_process.exitCode()));
    runNext();
}

void OnDone::complain(const QString& why) {
    m_commentary.say(u"warning: the command of --on-done for %1: %2"_s.arg(m_url, why));
}

} // namespace quintet
