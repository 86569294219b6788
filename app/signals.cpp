#include "signals.h"

#include <QSocketNotifier>

#include <csignal>
#include <ctime>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace quintet {

#ifdef Q_OS_WIN

namespace {

constexpr int kInterrupt = 2;
constexpr int kTerminate = 15;
constexpr DWORD kTimeToEnd = 5000; // What Windows grants when the console is closed.

Signals* s_receiver = nullptr;
bool s_interrupted = false;

BOOL WINAPI handle(DWORD event) {
    const bool interrupt = event == CTRL_C_EVENT || event == CTRL_BREAK_EVENT;
    if (interrupt && s_interrupted)
        ExitProcess(static_cast<UINT>(Signals::exitCode(kInterrupt)));
    s_interrupted = s_interrupted || interrupt;
    Signals* receiver = s_receiver;
    const int signal = interrupt ? kInterrupt : kTerminate;
    QMetaObject::invokeMethod(
        receiver, [receiver, signal] { emit receiver->caught(signal); }, Qt::QueuedConnection);
    if (!interrupt)
        Sleep(kTimeToEnd); // The process ends when this returns.
    return TRUE;
}

} // namespace

Signals::Signals(QObject* parent)
    : QObject(parent) {
    s_receiver = this;
    SetConsoleCtrlHandler(handle, TRUE);
}

Signals::~Signals() {
    SetConsoleCtrlHandler(handle, FALSE);
    s_receiver = nullptr;
}

void Signals::ignoreWriteSignals() {}

void Signals::read() {}

#else

namespace {

constexpr int kEndSignals[] = {SIGINT, SIGTERM, SIGHUP};

int s_sockets[2] = {-1, -1};
volatile std::sig_atomic_t s_interrupts = 0;
timespec s_firstInterrupt{};
struct sigaction s_before[NSIG];

// timeout(1) and a shell's kill send one signal to the process and to its group: two that arrive
// together are one Ctrl-C.
bool isSecondCtrlC() {
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    if (s_interrupts == 0) {
        s_interrupts = 1;
        s_firstInterrupt = now;
        return false;
    }
    const long long ms = (now.tv_sec - s_firstInterrupt.tv_sec) * 1000LL +
                         (now.tv_nsec - s_firstInterrupt.tv_nsec) / 1'000'000;
    return ms >= 200;
}

extern "C" void handleSignal(int signal) {
    const int error = errno;
    if (signal == SIGINT && isSecondCtrlC())
        _exit(Signals::exitCode(SIGINT));
    const char byte = static_cast<char>(signal);
    // Only async-signal-safe calls here; a full socket has enough to tell already.
    [[maybe_unused]] const ssize_t written = ::write(s_sockets[0], &byte, 1);
    errno = error;
}

} // namespace

Signals::Signals(QObject* parent)
    : QObject(parent) {
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, s_sockets) != 0)
        return;
    m_notifier = new QSocketNotifier(s_sockets[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &Signals::read);
    s_interrupts = 0;
    for (const int signal : kEndSignals) {
        struct sigaction action {};
        action.sa_handler = handleSignal;
        action.sa_flags = SA_RESTART;
        sigemptyset(&action.sa_mask);
        sigaction(signal, nullptr, &s_before[signal]);
        // nohup(1) has SIGHUP ignored for a reason.
        if (signal != SIGHUP || s_before[signal].sa_handler != SIG_IGN)
            sigaction(signal, &action, nullptr);
    }
}

Signals::~Signals() {
    if (s_sockets[0] < 0)
        return;
    for (const int signal : kEndSignals)
        sigaction(signal, &s_before[signal], nullptr);
    delete m_notifier;
    ::close(s_sockets[0]);
    ::close(s_sockets[1]);
    s_sockets[0] = s_sockets[1] = -1;
}

void Signals::ignoreWriteSignals() {
    std::signal(SIGPIPE, SIG_IGN);
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN);
#endif
}

void Signals::read() {
    char byte = 0;
    if (::read(s_sockets[1], &byte, 1) == 1)
        emit caught(byte);
}

#endif

} // namespace quintet
