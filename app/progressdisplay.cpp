#include "progressdisplay.h"

#include "progresstext.h"

#include <cstdio>

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <io.h>
#else
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace quintet {

// Lines that were drawn when the terminal was wider take several rows now.
QByteArray ProgressDisplay::back(int width) const {
    if (m_lines.isEmpty())
        return {};
    int rows = 0;
    for (const QString& line : m_lines)
        rows += qMax(1, (columns(line) + width - 1) / width);
    return rows > 1 ? "\r\x1b[" + QByteArray::number(rows - 1) + "A" : QByteArrayLiteral("\r");
}

QByteArray ProgressDisplay::drawn() const {
    QByteArray bytes;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (i > 0)
            bytes += '\n';
        bytes += m_lines.at(i).toUtf8() + "\x1b[K";
    }
    return bytes + "\x1b[J";
}

void ProgressDisplay::show(const QStringList& lines, int width) {
    const QByteArray start = back(qMax(width, 1));
    m_lines = lines;
    m_write(start + drawn());
}

void ProgressDisplay::print(const QString& line, int width) {
    if (m_lines.isEmpty()) {
        m_write(line.toUtf8() + '\n');
        return;
    }
    m_write(back(qMax(width, 1)) + line.toUtf8() + "\x1b[K\n" + drawn());
}

void ProgressDisplay::clear(int width) {
    if (m_lines.isEmpty())
        return;
    m_write(back(qMax(width, 1)) + "\x1b[J");
    m_lines.clear();
}

TerminalSize terminalSize() {
    TerminalSize size;
#ifdef Q_OS_WIN
    CONSOLE_SCREEN_BUFFER_INFO info;
    if (GetConsoleScreenBufferInfo(GetStdHandle(STD_ERROR_HANDLE), &info)) {
        size.width = info.srWindow.Right - info.srWindow.Left + 1;
        size.height = info.srWindow.Bottom - info.srWindow.Top + 1;
    }
#else
    winsize window{};
    if (ioctl(STDERR_FILENO, TIOCGWINSZ, &window) == 0 && window.ws_col > 0 && window.ws_row > 0) {
        size.width = window.ws_col;
        size.height = window.ws_row;
    }
#endif
    return size;
}

bool isTerminal() {
#ifdef Q_OS_WIN
    DWORD mode = 0;
    const HANDLE console = GetStdHandle(STD_ERROR_HANDLE);
    return GetConsoleMode(console, &mode) &&
           SetConsoleMode(console, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
#else
    return isatty(STDERR_FILENO) && qgetenv("TERM") != "dumb";
#endif
}

void writeStandardError(const QByteArray& bytes) {
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

} // namespace quintet
