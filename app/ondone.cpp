#include "ondone.h"

#include "ownenvironment.h"
#include "plan/state.h"
#include "redact.h"

#include <cstdio>

namespace quintet {

using namespace Qt::StringLiterals;

OnDone::OnDone(const QString& command, Commentary& commentary, QObject* parent)
    : QObject(parent)
    , m_words(QProcess::splitCommand(command))
    , m_commentary(commentary) {
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
