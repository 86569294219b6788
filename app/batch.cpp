#include "batch.h"

#include "batchfolders.h"
#include "batchlists.h"
#include "batchrun.h"
#include "checksumfiles.h"
#include "dryrun.h"
#include "failedlist.h"
#include "ondone.h"
#include "receipt.h"
#include "redact.h"
#include "reportfile.h"
#include "share.h"
#include "sidecars.h"
#include "signals.h"
#include "sourcesfile.h"

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
        : m_options(options.dryRun ? writingNothing(options) : options)
        , m_cache(options.settings.cache)
        , m_commentary(m_options) {}

    int run();

private:
    using Content = std::function<void(const WriteBytes&)>;

    static Options writingNothing(Options options);
    int runDry(BatchTable entries);
    Status check();
    Status fetchLists();
    void runEngine(BatchRun& run);
    bool writeResults(const BatchRecord& record, const Summary& summary);
    bool writeFile(const ReportFile& file, const Content& content);
    bool wroteOutput();
    void printFileNames(const BatchRecord& record);
    QStringList ownFiles() const;
    int refused(const Error& error);
    static ReportFile privateFile(const QString& path);
    Status readSideFiles();
    void expandFolders(BatchTable& entries);
    void choose(BatchTable& entries);
    void findSidecars(BatchTable& entries);
    void runCommands(OnDone& commands);

    Options m_options;
    const CacheUse m_cache; ///< As it was asked for.
    Commentary m_commentary;
    StandardOutput m_output;
    QList<ListText> m_lists;
    StatedChecksums m_checksums;
    SourcesFile m_sources;
    std::function<void()> m_onSignal;
    int m_signal = 0; ///< The first that arrived.
};

int Call::refused(const Error& error) {
    m_commentary.say(error.detail);
    return kWrongCall;
}

/// For --dry-run.
Options Call::writingNothing(Options options) {
    for (QString* file : {&options.reportFile, &options.failedListFile, &options.receiptFile})
        file->clear();
    if (options.logFile != QLatin1String("-"))
        options.logFile.clear();
    options.settings.cache = CacheUse::Off; // Or lists would be kept there.
    return options;
}

int Call::runDry(BatchTable entries) {
    if (m_signal != 0)
        return Signals::exitCode(m_signal);
    DryRun run(m_options, std::move(entries), m_cache, m_output);
    QEventLoop loop;
    QObject::connect(&run, &DryRun::finished, &loop, &QEventLoop::quit);
    m_onSignal = [&] { run.stop(); };
    run.start();
    loop.exec();
    m_onSignal = nullptr;
    if (m_signal != 0)
        return Signals::exitCode(m_signal);
    const QStringList lines = run.conclusions();
    for (const QString& line : lines)
        m_commentary.say(line);
    return wroteOutput() ? run.exitCode() : kFailed;
}

/// URLs in it may hold what is not for everybody.
ReportFile Call::privateFile(const QString& path) {
    ReportFile file(path);
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
    for (const QString& file : {m_options.failedListFile, m_options.receiptFile}) {
        if (file.isEmpty())
            continue;
        if (Status status = privateFile(file).test(); !status)
            return status;
    }
    if (Status status = readSideFiles(); !status)
        return status;
    Result<QList<ListText>> lists = readLists(m_options.arguments);
    if (!lists)
        return Unexpected{lists.error()};
    m_lists = *lists;
    return m_commentary.open();
}

/// What is said about files beside the lists.
Status Call::readSideFiles() {
    auto checksums = readChecksumFiles(m_options.checksumFiles);
    if (!checksums)
        return Unexpected{checksums.error()};
    m_checksums = std::move(*checksums);
    if (m_options.sourcesFile.isEmpty())
        return {};
    QFile file(m_options.sourcesFile);
    Error error{.kind = ErrorKind::Usage};
    if (!file.open(QIODevice::ReadOnly)) {
        error.detail = QStringLiteral("%1 can't be read: %2.")
                           .arg(cleaned(m_options.sourcesFile), cleaned(file.errorString()));
        return Unexpected{error};
    }
    auto sources = SourcesFile::parse(file.readAll(), m_options.sourcesFile);
    if (!sources)
        return Unexpected{sources.error()};
    m_sources = std::move(*sources);
    return {};
}

/// What this run is to fetch, of all that was asked for.
void Call::choose(BatchTable& entries) {
    for (const QString& complaint : std::as_const(m_checksums.complaints))
        m_commentary.say(QStringLiteral("warning: ") + complaint);
    const int without = applyChecksums(entries, m_checksums.names, m_options.directory);
    if (without > 0)
        m_commentary.say(QStringLiteral("warning: the checksum files say nothing of %1 of %2 files")
                             .arg(without)
                             .arg(entries.size()));
    const QStringList own = ownFiles();
    refuseTargets(entries, own);
    QStringList& reserved = m_options.settings.reservedPaths;
    for (const QString& file : own)
        reserved.append(QFileInfo(file).absoluteFilePath());
    reserved += takeShare(entries, m_options.shard, reserved);
    m_sources.apply(entries, m_cache != CacheUse::Off);
}

void Call::expandFolders(BatchTable& entries) {
    BatchFolders folders(m_options, entries);
    if (!folders.isNeeded())
        return;
    QEventLoop loop;
    QObject::connect(&folders, &BatchFolders::finished, &loop, &QEventLoop::quit);
    m_onSignal = [&] { folders.stop(); };
    folders.start();
    if (m_signal != 0)
        folders.stop();
    loop.exec();
    m_onSignal = nullptr;
}

/// Waits for the commands of --on-done; a signal ends that.
void Call::runCommands(OnDone& commands) {
    if (m_signal != 0)
        commands.drop();
    if (commands.isIdle() || m_signal != 0)
        return;
    QEventLoop loop;
    QObject::connect(&commands, &OnDone::idle, &loop, &QEventLoop::quit);
    m_onSignal = [&] { loop.quit(); };
    loop.exec();
    m_onSignal = nullptr;
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

void Call::findSidecars(BatchTable& entries) {
    Sidecars sidecars(m_options, entries);
    QEventLoop loop;
    QObject::connect(&sidecars, &Sidecars::finished, &loop, &QEventLoop::quit,
                     Qt::QueuedConnection);
    m_onSignal = [&] { sidecars.stop(); };
    sidecars.start();
    loop.exec();
    m_onSignal = nullptr;
    if (sidecars.missing() > 0 && m_signal == 0)
        m_commentary.say(QStringLiteral("warning: no checksum was found beside %1 of %2 files")
                             .arg(sidecars.missing())
                             .arg(entries.size()));
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
    QStringList files{m_options.reportFile, m_options.failedListFile, m_options.logFile,
                      m_options.receiptFile, m_options.sourcesFile};
    files += m_options.checksumFiles;
    for (const ListText& list : m_lists) {
        if (!list.fetched)
            files += list.name;
    }
    files.removeIf(
        [](const QString& file) { return file.isEmpty() || file == QLatin1String("-"); });
    return files;
}

bool Call::writeFile(const ReportFile& file, const Content& content) {
    const Status written = file.write(content);
    if (!written)
        m_commentary.say(written.error().detail);
    return written.has_value();
}

/// The paths of what is there now, in input order, each once.
void Call::printFileNames(const BatchRecord& record) {
    QSet<QString> printed;
    const WriteBytes write = [this](const QByteArray& bytes) { m_output.write(bytes); };
    ByteWriter lines(write);
    for (qsizetype place = 0; place < record.size(); ++place) {
        const State state = record.state(place);
        if (state != State::Completed && state != State::Skipped)
            continue;
        const QString path = record.ending(place).outcome.path;
        if (path.isEmpty() || printed.contains(path))
            continue;
        printed += path;
        lines.add(QFile::encodeName(path));
        lines.add("\n");
    }
}

bool Call::writeResults(const BatchRecord& record, const Summary& summary) {
    bool good = true;
    if (m_options.printFileNames)
        printFileNames(record);
    const Content report = [&](const WriteBytes& write) { writeReport(summary, record, write); };
    if (m_options.reportFile == QLatin1String("-"))
        report([this](const QByteArray& bytes) { m_output.write(bytes); });
    else if (!m_options.reportFile.isEmpty())
        good = writeFile(ReportFile(m_options.reportFile), report);
    const Content failed = [&](const WriteBytes& write) { writeFailedList(record, write); };
    if (!m_options.failedListFile.isEmpty())
        good = writeFile(privateFile(m_options.failedListFile), failed) && good;
    const Content receipt = [&](const WriteBytes& write) {
        writeReceipt(record, QDateTime::currentDateTimeUtc(), write);
    };
    if (!m_options.receiptFile.isEmpty())
        good = writeFile(privateFile(m_options.receiptFile), receipt) && good;
    return wroteOutput() && good;
}

/// A reader who has closed the pipe had enough of events and names, but not of a report.
bool Call::wroteOutput() {
    if (m_output.failure().isEmpty())
        return true;
    m_commentary.say(
        QStringLiteral("Standard output can't be written: %1.").arg(cleaned(m_output.failure())));
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
    Result<BatchTable> entries = batchEntries(m_options, m_lists);
    if (!entries)
        return refused(entries.error());
    expandFolders(*entries);
    choose(*entries);
    m_lists.clear();
    if (m_options.sidecars && m_signal == 0)
        findSidecars(*entries);
    if (m_options.dryRun)
        return runDry(std::move(*entries));

    BatchRun run(m_options, std::move(*entries), m_commentary, m_output);
    OnDone commands(m_options.onDone, m_commentary);
    if (!m_options.onDone.isEmpty())
        QObject::connect(&run, &BatchRun::fileEnded, &commands, [&](qsizetype place) {
            commands.add(run.record().entries().at(place), run.record().ending(place));
        });
    runEngine(run);
    runCommands(commands);
    const bool good = writeResults(run.record(), run.summary());
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
