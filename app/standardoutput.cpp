#include "standardoutput.h"

#include <QtGlobal>

#include <cerrno>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <poll.h>
#include <unistd.h>
#endif

namespace quintet {

#ifdef Q_OS_UNIX

void StandardOutput::write(const QByteArray& bytes) {
    qsizetype done = 0;
    while (done < bytes.size() && m_failure.isEmpty()) {
        const ssize_t written = ::write(STDOUT_FILENO, bytes.constData() + done,
                                        static_cast<size_t>(bytes.size() - done));
        if (written >= 0) {
            done += written;
        } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
            // Some parents hand over a pipe that doesn't block.
            pollfd output{STDOUT_FILENO, POLLOUT, 0};
            ::poll(&output, 1, -1);
        } else if (errno != EINTR) {
            m_closed = errno == EPIPE;
            m_failure = qt_error_string(errno);
        }
    }
}

#else

void StandardOutput::write(const QByteArray& bytes) {
    if (!m_failure.isEmpty())
        return;
    const size_t size = static_cast<size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0) {
        m_closed = errno == EPIPE;
        m_failure = qt_error_string(errno);
    }
}

#endif

} // namespace quintet
