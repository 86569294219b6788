// A long way to a server of this machine: quintet-delay PORT SERVER-PORT MILLISECONDS [WINDOW].
//
// Listens on 127.0.0.1:PORT and passes everything on to SERVER-PORT so that a round trip takes so
// many milliseconds, the one that opens a connection included. As with TCP over such a distance,
// no more than a window of bytes is on its way: ten segments at first, twice as many each round
// trip, up to WINDOW (3 MiB: what Linux's default receive buffer of 6 MiB comes to).

#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <fcntl.h>
#include <list>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;
using Moment = Clock::time_point;

struct Course {
    Clock::duration half; ///< Of a round trip.
    size_t mostOnTheWay;
};

constexpr size_t kFirstWindow = 10 * 1448;
constexpr size_t kPiece = 256 * 1024;

/// Bytes from one socket to another, late.
class Way {
public:
    Way(int from, int to, const Course& course, Moment opens)
        : m_from(from)
        , m_to(to)
        , m_course(course)
        , m_opens(opens) {}

    int from() const { return m_from; }
    int to() const { return m_to; }
    bool ended() const { return m_shut; }
    bool wantsToRead() const { return !m_endSeen && m_onTheWay < m_window; }
    bool wantsToWrite(Moment now) const {
        return m_blocked && !m_pieces.empty() && m_pieces.front().due <= now;
    }

    /// When there is something to do that no socket will tell.
    Moment next() const {
        Moment next = Moment::max();
        if (!m_pieces.empty() && !m_blocked)
            next = m_pieces.front().due;
        if (!m_receipts.empty())
            next = std::min(next, m_receipts.front().due);
        return next;
    }

    /// False: the connection is broken.
    bool read(Moment now) {
        static std::vector<char> buffer(kPiece);
        const ssize_t got = recv(m_from, buffer.data(), std::min(kPiece, m_window - m_onTheWay), 0);
        if (got < 0)
            return errno == EAGAIN || errno == EINTR;
        m_endSeen = got == 0;
        m_onTheWay += size_t(got);
        m_pieces.push_back(
            {std::max(now, m_opens) + m_course.half, {buffer.data(), buffer.data() + got}});
        return true;
    }

    /// Hands over what has arrived by now. False: the connection is broken.
    bool write(Moment now) {
        for (; !m_receipts.empty() && m_receipts.front().due <= now; m_receipts.pop_front()) {
            m_onTheWay -= m_receipts.front().size;
            m_window = std::min(m_window + m_receipts.front().size, m_course.mostOnTheWay);
        }
        m_blocked = false;
        while (!m_pieces.empty() && m_pieces.front().due <= now) {
            Piece& piece = m_pieces.front();
            if (piece.bytes.empty()) {
                shutdown(m_to, SHUT_WR);
                m_shut = true;
            } else {
                const size_t left = piece.bytes.size() - piece.written;
                const ssize_t sent =
                    send(m_to, piece.bytes.data() + piece.written, left, MSG_NOSIGNAL);
                m_blocked = sent < 0 && errno == EAGAIN;
                if (m_blocked)
                    break;
                if (sent < 0)
                    return false;
                m_receipts.push_back({now + m_course.half, size_t(sent)});
                piece.written += size_t(sent);
                if (piece.written < piece.bytes.size())
                    continue;
            }
            m_pieces.pop_front();
        }
        return true;
    }

private:
    struct Piece {
        Moment due;
        std::vector<char> bytes; ///< None: the end.
        size_t written = 0;
    };
    struct Receipt {
        Moment due;
        size_t size;
    };

    int m_from;
    int m_to;
    const Course& m_course;
    Moment m_opens; ///< Nothing sets out before the connection is there.
    std::deque<Piece> m_pieces;
    std::deque<Receipt> m_receipts; ///< On their way back.
    size_t m_onTheWay = 0;          ///< As the sender knows it.
    size_t m_window = kFirstWindow;
    bool m_endSeen = false;
    bool m_blocked = false;
    bool m_shut = false;
};

/// A client's connection and the one to the server.
class Link {
public:
    Link(int client, int server, const Course& course)
        : m_client(client)
        , m_server(server)
        , m_there(client, server, course, Clock::now() + 2 * course.half)
        , m_back(server, client, course, Clock::now() + course.half) {}
    ~Link() {
        close(m_client);
        close(m_server);
    }
    Link(const Link&) = delete;
    Link& operator=(const Link&) = delete;

    Way* ways[2] = {&m_there, &m_back};

    bool over() const { return m_there.ended() && m_back.ended(); }

private:
    int m_client;
    int m_server;
    Way m_there;
    Way m_back;
};

sockaddr_in local(const char* port) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(uint16_t(std::atoi(port)));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

[[noreturn]] void fail(const char* what) {
    std::perror(what);
    std::exit(1);
}

int listening(const char* port) {
    const sockaddr_in address = local(port);
    const int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    const int on = 1;
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (bind(listener, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 ||
        listen(listener, 128) != 0)
        fail("quintet-delay: listen");
    return listener;
}

int connected(const char* port) {
    const sockaddr_in address = local(port);
    const int server = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (connect(server, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        fail("quintet-delay: connect");
    return server;
}

void prepare(int socket) {
    const int on = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    fcntl(socket, F_SETFL, O_NONBLOCK);
}

/// Waits until a socket or the clock has something for somebody.
std::vector<pollfd> awaited(int listener, const std::list<Link>& links) {
    std::vector<pollfd> sockets{{listener, POLLIN, 0}};
    const Moment now = Clock::now();
    Moment next = Moment::max();
    for (const Link& link : links) {
        for (int i = 0; i < 2; ++i) {
            const Way& outgoing = *link.ways[i];
            const Way& incoming = *link.ways[1 - i];
            const int events =
                (outgoing.wantsToRead() ? POLLIN : 0) | (incoming.wantsToWrite(now) ? POLLOUT : 0);
            // Without a wish it would still tell of hang-ups, again and again.
            sockets.push_back({events ? outgoing.from() : -1, short(events), 0});
            next = std::min(next, outgoing.next());
        }
    }
    timespec wait{};
    if (next != Moment::max()) {
        const auto left = std::max(next - now, Clock::duration::zero());
        wait.tv_sec = std::chrono::floor<std::chrono::seconds>(left).count();
        wait.tv_nsec = long((left % std::chrono::seconds(1)).count());
    }
    ppoll(sockets.data(), sockets.size(), next == Moment::max() ? nullptr : &wait, nullptr);
    return sockets;
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 4) {
        std::fprintf(stderr, "usage: quintet-delay PORT SERVER-PORT MILLISECONDS [WINDOW]\n");
        return 2;
    }
    const Course course{std::chrono::microseconds(std::atoll(argv[3]) * 500),
                        argc > 4 ? size_t(std::atoll(argv[4])) : 3 * 1024 * 1024};
    const int listener = listening(argv[1]);
    std::list<Link> links;
    for (;;) {
        const std::vector<pollfd> sockets = awaited(listener, links);
        const Moment now = Clock::now();
        size_t at = 1;
        for (auto link = links.begin(); link != links.end();) {
            bool whole = true;
            for (Way* way : link->ways) {
                const bool readable = sockets[at++].revents & (POLLIN | POLLHUP | POLLERR);
                whole = whole && (!readable || !way->wantsToRead() || way->read(now));
            }
            for (Way* way : link->ways)
                whole = whole && way->write(now);
            link = whole && !link->over() ? std::next(link) : links.erase(link);
        }
        if (sockets[0].revents & POLLIN) {
            const int client = accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
            if (client >= 0) {
                const int server = connected(argv[2]);
                prepare(client);
                prepare(server);
                links.emplace_back(client, server, course);
            }
        }
    }
}
