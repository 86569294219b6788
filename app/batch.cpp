#include "batch.h"

#include "batchlists.h"
#include "batchrun.h"
#include "failedlist.h"
#include "redact.h"
#include "reportfile.h"
#include "signals.h"

#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <cstdlib>
#include <functional>

namespace quintet {

namespace {

constexpr int kFailed = 1;
constexpr int kWrongCall = 2;

/// The parts of one call, in the order in which they are needed.
class Call {
public:
    explicit Call(const Options& options)
        : m_options(options)
        , m_commentary(options) {}

    int run();

private:
    Status check();
    Status fetchLists();
    void runEngine(BatchRun& run);
    bool writeResults(const BatchRun& run);
    bool writeFile(const ReportFile& file, const QByteArray& content);
    bool wroteOutput();
    void printFileNames(const BatchRun& run);
    QStringList ownFiles() const;
    int refused(const Error& error);
    ReportFile failedListFile() const;

    Options m_options;
    Commentary m_commentary;
    StandardOutput m_output;
    QList<ListText> m_lists;
    std::function<void()> m_onSignal;
    int m_signal = 0; ///< The first that arrived.
};

int Call::refused(const Error& error) {
    m_commentary.say(error.detail);
    return kWrongCall;
}

ReportFile Call::failedListFile() const {
    ReportFile file(m_options.failedListFile);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return file;
}

/// Everything that can be known to go wrong is said before anything starts.
Status Call::check() {
    if (m_options.arguments.isEmpty()) {
        Error error;
        error.detail = QStringLiteral("There is nothing to do: give URLs, or lists with -i FILE.");
        return Unexpected{error};
    }
    const QFileInfo directory(m_options.directory);
    if (directory.exists() && !directory.isDir()) {
        Error error;
        error.detail =
            QStringLiteral("%1 is not a folder.").arg(cleaned(m_options.directory, 1000));
        return Unexpected{error};
    }
    if (!m_options.reportFile.isEmpty() && m_options.reportFile != QLatin1String("-")) {
        if (Status status = ReportFile(m_options.reportFile).test(); !status)
            return status;
    }
    if (!m_options.failedListFile.isEmpty()) {
        if (Status status = failedListFile().test(); !status)
            return status;
    }
    Result<QList<ListText>> lists = readLists(m_options.arguments);
    if (!lists)
        return Unexpected{lists.error()};
    m_lists = *lists;
    return m_commentary.open();
}

Status Call::fetchLists() {
    BatchLists fetch(m_options, m_lists);
    const Result<bool> needed = fetch.prepare();
    if (!needed)
        return Unexpected{needed.error()};
    if (!*needed)
        return {};
    QEventLoop loop;
    QObject::connect(&fetch, &BatchLists::finished, &loop, &QEventLoop::quit);
    m_onSignal = [&] { fetch.stop(); };
    fetch.start();
    loop.exec();
    m_onSignal = nullptr;
    return {};
}

void Call::runEngine(BatchRun& run) {
    QEventLoop loop;
    QObject::connect(&run, &BatchRun::finished, &loop, &QEventLoop::quit);
    m_onSignal = [&] { run.stop(); };
    run.start();
    if (m_signal != 0)
        run.stop();
    loop.exec();
    m_onSignal = nullptr;
}

/// Files that are no targets: they are read or written by this call itself.
QStringList Call::ownFiles() const {
    QStringList files{m_options.reportFile, m_options.failedListFile, m_options.logFile};
    for (const ListText& list : m_lists) {
        if (!list.fetched)
            files += list.name;
    }
    files.removeIf(
        [](const QString& file) { return file.isEmpty() || file == QLatin1String("-"); });
    return files;
}

bool Call::writeFile(const ReportFile& file, const QByteArray& content) {
    const Status written = file.write(content);
    if (!written)
        m_commentary.say(written.error().detail);
    return written.has_value();
}

/// The paths of what is there now, in input order, each once.
void Call::printFileNames(const BatchRun& run) {
    QSet<QString> printed;
    QByteArray lines;
    for (const ReportEntry& ending : run.endings()) {
        const Outcome& outcome = ending.outcome;
        const bool here = outcome.state == State::Completed || outcome.state == State::Skipped;
        if (!here || outcome.path.isEmpty() || printed.contains(outcome.path))
            continue;
        printed += outcome.path;
        lines += QFile::encodeName(outcome.path) + '\n';
    }
    m_output.write(lines);
}

bool Call::writeResults(const BatchRun& run) {
    bool good = true;
    if (m_options.printFileNames)
        printFileNames(run);
    if (m_options.reportFile == QLatin1String("-"))
        m_output.write(reportJson(run.summary(), run.endings()));
    else if (!m_options.reportFile.isEmpty())
        good =
            writeFile(ReportFile(m_options.reportFile), reportJson(run.summary(), run.endings()));
    if (!m_options.failedListFile.isEmpty())
        good = writeFile(failedListFile(), failedList(run.entries(), run.endings())) && good;
    return wroteOutput() && good;
}

/// A reader who has closed the pipe had enough of events and names, but not of a report.
bool Call::wroteOutput() {
    if (m_output.failure().isEmpty())
        return true;
    m_commentary.say(
        QStringLiteral("standard output can't be written: %1").arg(cleaned(m_output.failure())));
    return m_output.isClosed() && m_options.reportFile != QLatin1String("-");
}

int Call::run() {
    if (const Status status = check(); !status)
        return refused(status.error());
    // Before this, a signal may end the program as it likes: nothing has begun, and standard input
    // may keep us waiting.
    Signals watch;
    QObject::connect(&watch, &Signals::caught, &watch, [this](int signal) {
        if (m_signal == 0)
            m_signal = signal;
        if (m_onSignal)
            m_onSignal();
    });
    if (const Status status = fetchLists(); !status)
        return refused(status.error());
    Result<QList<BatchEntry>> entries = batchEntries(m_options, m_lists);
    if (!entries)
        return refused(entries.error());
    refuseTargets(*entries, ownFiles());
    for (const QString& file : ownFiles())
        m_options.settings.reservedPaths.append(QFileInfo(file).absoluteFilePath());
    m_lists.clear();

    BatchRun run(m_options, std::move(*entries), m_commentary, m_output);
    runEngine(run);
    const bool good = writeResults(run);
    const int code = m_signal != 0 ? Signals::exitCode(m_signal)
                     : good        ? run.summary().exitCode()
                                   : kFailed;
    if (run.isHanging())
        std::_Exit(code); // Whatever hangs would hold up the end of its thread.
    return code;
}

} // namespace

int runBatch(const Options& options) {
    Signals::ignoreWriteSignals();
    return Call(options).run();
}

} // namespace quintet
