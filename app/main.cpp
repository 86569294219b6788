#include "batch.h"
#include "cachecommand.h"
#include "options.h"
#include "ownenvironment.h"
#include "reportmerge.h"
#include "verify.h"

#ifdef QUINTET_GUI
#include "window.h"

#include <QApplication>
#endif

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

#include <cstdio>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <shellapi.h>
#endif

using namespace quintet;

namespace {

constexpr int kWrongCall = 2;

bool s_tellQtWarnings = false;

// What Qt thinks of locales or sockets is nothing that people who fetch files need to read.
void onQtMessage(QtMsgType type, const QMessageLogContext&, const QString& message) {
    if (s_tellQtWarnings || type == QtFatalMsg)
        std::fprintf(stderr, "quintet: Qt: %s\n", message.toUtf8().constData());
}

void print(FILE* file, const QString& text) {
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), file);
    std::fflush(file);
}

int complain(const QString& sentence) {
    print(stderr, QStringLiteral("quintet: %1\nTry 'quintet --help'.\n").arg(sentence));
    return kWrongCall;
}

/// The arguments as they were typed. Qt's own reading of them needs an application object, and
/// which one is made depends on them.
QStringList callArguments(int argc, char** argv) {
    QStringList arguments;
#ifdef Q_OS_WIN
    Q_UNUSED(argv)
    if (LPWSTR* words = CommandLineToArgvW(GetCommandLineW(), &argc)) {
        for (int i = 1; i < argc; ++i)
            arguments += QString::fromWCharArray(words[i]);
        LocalFree(words);
    }
#else
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
#endif
    return arguments;
}

/// The pieces of a body are some hundred kilobytes, and come and go by the thousand. Left alone,
/// glibc gives many of them back to the kernel, which has to clear them again (a sixth of all the
/// time that 2 GiB took). A store for each thread costs memory; one for all, a seventh of the rate
/// of small files, in threads that wait for each other.
void keepFreedMemory() {
#ifdef __GLIBC__
    constexpr int kMost = 32 * 1024 * 1024;
    mallopt(M_MMAP_THRESHOLD, kMost);
    mallopt(M_TRIM_THRESHOLD, kMost);
    mallopt(M_ARENA_MAX, 4);
#endif
}

/// A program with a window has no console on Windows, unless it asks for that of its caller.
void attachConsole() {
#ifdef Q_OS_WIN
    if (!AttachConsole(ATTACH_PARENT_PROCESS))
        return;
    FILE* file = nullptr;
    if (GetFileType(GetStdHandle(STD_OUTPUT_HANDLE)) == FILE_TYPE_CHAR)
        freopen_s(&file, "CONOUT$", "w", stdout);
    if (GetFileType(GetStdHandle(STD_ERROR_HANDLE)) == FILE_TYPE_CHAR)
        freopen_s(&file, "CONOUT$", "w", stderr);
    SetConsoleOutputCP(CP_UTF8);
#endif
}

void name() {
    QCoreApplication::setApplicationName(QStringLiteral("quintet"));
    QCoreApplication::setApplicationVersion(QStringLiteral(QUINTET_VERSION));
}

int runHeadless(int argc, char** argv, const Options& options) {
    OwnEnvironment::leaveOutGlib();
    s_tellQtWarnings = options.verbose > 1;
    qInstallMessageHandler(onQtMessage);
    QCoreApplication application(argc, argv);
    name();
    return runBatch(options);
}

int runWithWindow(int argc, char** argv, const Options& options) {
#ifdef QUINTET_GUI
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    // Qt would abort.
    const bool display = !qEnvironmentVariableIsEmpty("DISPLAY") ||
                         !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
                         !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
    if (!display && (options.wish == Wish::PauseAll || options.wish == Wish::ResumeAll)) {
        // From cron, or over ssh: the window is elsewhere.
        QCoreApplication application(argc, argv);
        name();
        return steerWindow(options);
    }
    if (!display)
        return complain(QStringLiteral("There is no display to open a window on; without one, "
                                       "call it with --headless."));
#endif
    QApplication application(argc, argv);
    name();
    return runWindow(application, options);
#else
    Q_UNUSED(argc)
    Q_UNUSED(argv)
    Q_UNUSED(options)
    return complain(QStringLiteral("This build has no window; call it with --headless."));
#endif
}

/// The commands that are no download: `verify`, `report merge`, `cache`. Nothing: it is none of
/// them.
std::optional<int> runCommand(int argc, char** argv, const QStringList& arguments) {
    const bool verifies = arguments.value(0) == QLatin1String("verify");
    const bool merges =
        arguments.value(0) == QLatin1String("report") &&
        (arguments.value(1) == QLatin1String("merge") || !QFileInfo::exists(arguments[0]));
    const bool caches = arguments.value(0) == QLatin1String("cache") &&
                        (arguments.size() > 1 || !QFileInfo::exists(arguments[0]));
    QString next = arguments.value(verifies ? 1 : 2);
    if (!verifies && next.isEmpty())
        next = arguments.value(1);
    const bool asksHelp = next == QLatin1String("--help") || next == QLatin1String("-h");
    if ((!verifies && !merges && !caches) || asksHelp)
        return {};
    qInstallMessageHandler(onQtMessage);
    QCoreApplication application(argc, argv);
    name();
    if (caches)
        return runCache(arguments.mid(1));
    return verifies ? runVerify(arguments.mid(1)) : runReport(arguments.mid(1));
}

/// What is left for the option table. "-reverse", first and with a window, is Qt's: right to left.
QStringList ownArguments(QStringList arguments) {
    if (arguments.value(0) == QLatin1String("-reverse") &&
        !arguments.contains(QLatin1String("--headless")))
        arguments.removeFirst();
    return arguments;
}

/// What was learned of hosts, e.g. how fast they are, is kept for a day.
QString learnedFile() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return folder.isEmpty() ? QString() : folder + QStringLiteral("/quintet/hosts");
}

} // namespace

int main(int argc, char** argv) {
    keepFreedMemory();
    attachConsole();
    if (const auto code = runCommand(argc, argv, callArguments(argc, argv)))
        return *code;
    Result<Options> options = parseOptions(ownArguments(callArguments(argc, argv)),
                                           QProcessEnvironment::systemEnvironment());
    if (!options)
        return complain(options.error().detail);
    options->settings.learnedFile = learnedFile();
    switch (options->action) {
    case Options::Action::Help:
        print(stdout, helpText());
        return 0;
    case Options::Action::Version:
        print(stdout, QStringLiteral("quintet " QUINTET_VERSION "\n"));
        return 0;
    case Options::Action::Run:
        break;
    }
    return options->headless ? runHeadless(argc, argv, *options)
                             : runWithWindow(argc, argv, *options);
}
