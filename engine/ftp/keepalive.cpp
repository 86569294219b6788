#include "ftp/keepalive.h"

#ifdef Q_OS_WIN
#include <mstcpip.h>
#include <winsock2.h>
#else
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

namespace quintet {

void keepAlive(qintptr socket) {
    if (socket < 0)
        return;
#ifdef Q_OS_WIN
    tcp_keepalive how{1, 60'000, 30'000};
    DWORD returned = 0;
    WSAIoctl(static_cast<SOCKET>(socket), SIO_KEEPALIVE_VALS, &how, sizeof how, nullptr, 0,
             &returned, nullptr, nullptr);
#else
    const auto descriptor = static_cast<int>(socket);
    const int on = 1;
    const int idle = 60;
    const int interval = 30;
    setsockopt(descriptor, SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on);
#ifdef TCP_KEEPIDLE
    setsockopt(descriptor, IPPROTO_TCP, TCP_KEEPIDLE, &idle, sizeof idle);
#elif defined(TCP_KEEPALIVE)
    setsockopt(descriptor, IPPROTO_TCP, TCP_KEEPALIVE, &idle, sizeof idle);
#endif
#ifdef TCP_KEEPINTVL
    setsockopt(descriptor, IPPROTO_TCP, TCP_KEEPINTVL, &interval, sizeof interval);
#endif
#endif
}

} // namespace quintet
