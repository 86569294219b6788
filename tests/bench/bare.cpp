// What no download can beat: sockets that block, recv and pwrite, and nothing that a program for
// people needs: no check, no name chosen, no retry, nothing synced.
//
//   quintet-bare [-c CONNECTIONS] [--ca FILE] NAME URL    one file, in equal ranges
//   quintet-bare [-c CONNECTIONS] [--ca FILE] -i LIST     many, by the last part of their URLs
//
// http:// and https:// of servers that state a Content-Length and keep connections; one file over
// one connection also by ftp://, anonymously.

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <memory>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <string>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace {

constexpr size_t kBuffer = 256 * 1024;

[[noreturn]] void fail(const std::string& what) {
    std::fprintf(stderr, "quintet-bare: %s\n", what.c_str());
    std::_Exit(1);
}

struct Url {
    bool secure = false;
    bool ftp = false;
    std::string host;
    std::string port;
    std::string path;

    explicit Url(const std::string& text) {
        const size_t scheme = text.find("://");
        const size_t slash = text.find('/', scheme + 3);
        if (scheme == std::string::npos || slash == std::string::npos)
            fail("no URL with a path: " + text);
        secure = text.compare(0, scheme, "https") == 0;
        ftp = text.compare(0, scheme, "ftp") == 0;
        host = text.substr(scheme + 3, slash - scheme - 3);
        path = text.substr(slash);
        const size_t colon = host.find(':');
        port = colon == std::string::npos ? (ftp      ? "21"
                                             : secure ? "443"
                                                      : "80")
                                          : host.substr(colon + 1);
        host.resize(std::min(colon, host.size()));
    }

    std::string name() const { return path.substr(path.rfind('/') + 1); }
};

/// The head of an answer, as far as it counts here.
struct Head {
    int status = 0;
    long long length = -1;
};

class Connection {
public:
    Connection(const Url& url, SSL_CTX* context)
        : m_host(url.host)
        , m_buffer(kBuffer) {
        addrinfo hints{};
        hints.ai_socktype = SOCK_STREAM;
        addrinfo* found = nullptr;
        if (getaddrinfo(url.host.c_str(), url.port.c_str(), &hints, &found) != 0)
            fail("no such host: " + url.host);
        m_socket = socket(found->ai_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (m_socket < 0 || connect(m_socket, found->ai_addr, found->ai_addrlen) != 0)
            fail("no connection to " + url.host);
        freeaddrinfo(found);
        const int on = 1;
        setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        if (url.secure)
            secure(context);
    }
    ~Connection() {
        SSL_free(m_tls);
        close(m_socket);
    }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Asks, and reads up to the first byte of the body.
    Head ask(const char* method, const std::string& path, const std::string& fields = {}) {
        const std::string request = std::string(method) + ' ' + path +
                                    " HTTP/1.1\r\nHost: " + m_host + "\r\n" + fields + "\r\n";
        if (m_tls ? SSL_write(m_tls, request.data(), int(request.size())) <= 0
                  : send(m_socket, request.data(), request.size(), MSG_NOSIGNAL) !=
                        ssize_t(request.size()))
            fail("the connection is gone");
        m_begin = m_end = 0;
        const char* over = nullptr;
        while (!over) {
            if (m_end + 1 >= m_buffer.size())
                fail("a head without an end");
            m_end += receive(m_buffer.data() + m_end, m_buffer.size() - m_end - 1);
            m_buffer[m_end] = 0;
            over = std::strstr(m_buffer.data(), "\r\n\r\n");
        }
        m_begin = size_t(over - m_buffer.data()) + 4;
        Head head;
        head.status = std::atoi(m_buffer.data() + std::strlen("HTTP/1.1 "));
        const char* length = strcasestr(m_buffer.data(), "\r\nContent-Length:");
        if (length && length < over)
            head.length = std::atoll(length + std::strlen("\r\nContent-Length:"));
        if (head.status / 100 != 2 || head.length < 0)
            fail("status " + std::to_string(head.status) + ", or no length");
        return head;
    }

    /// FTP's: sends the command, unless it is empty, and waits for the end of a reply.
    std::string order(const std::string& command) {
        if (!command.empty())
            say(command + "\r\n");
        std::string reply;
        size_t last = 0;
        bool whole = false;
        while (!whole) {
            reply.append(m_buffer.data(), receive(m_buffer.data(), m_buffer.size()));
            if (reply.size() < 6 || !reply.ends_with("\r\n"))
                continue;
            last = reply.rfind("\r\n", reply.size() - 3);
            last = last == std::string::npos ? 0 : last + 2;
            whole = reply.size() > last + 4 && reply[last + 3] == ' ';
        }
        if (reply[last] > '3')
            fail(command + ": " + reply);
        return reply.substr(last + 4);
    }

    void body(long long length, int file, off_t offset) {
        while (length > 0) {
            if (m_begin == m_end) {
                m_begin = 0;
                m_end = receive(m_buffer.data(), m_buffer.size());
            }
            const size_t size = std::min(m_end - m_begin, size_t(length));
            const ssize_t written = pwrite(file, m_buffer.data() + m_begin, size, offset);
            if (written <= 0)
                fail(std::strerror(errno));
            m_begin += size_t(written);
            offset += written;
            length -= written;
        }
    }

private:
    void secure(SSL_CTX* context) {
        m_tls = SSL_new(context);
        SSL_set_fd(m_tls, m_socket);
        X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(m_tls), m_host.c_str());
        if (SSL_connect(m_tls) != 1)
            fail("no TLS with " + m_host);
    }

    void say(const std::string& words) {
        const auto size = ssize_t(words.size());
        if (m_tls ? SSL_write(m_tls, words.data(), int(size)) != size
                  : send(m_socket, words.data(), words.size(), MSG_NOSIGNAL) != size)
            fail("the connection is gone");
    }

    size_t receive(char* into, size_t size) {
        const ssize_t got =
            m_tls ? SSL_read(m_tls, into, int(size)) : recv(m_socket, into, size, 0);
        if (got <= 0)
            fail("the connection ended early");
        return size_t(got);
    }

    std::string m_host;
    int m_socket = -1;
    SSL* m_tls = nullptr;
    std::vector<char> m_buffer;
    size_t m_begin = 0; ///< Of what was received and not written.
    size_t m_end = 0;
};

int created(const std::string& name) {
    const int file = open(name.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (file < 0)
        fail(name + ": " + std::strerror(errno));
    return file;
}

template <typename Work>
void each(int connections, const Work& work) {
    std::vector<std::thread> threads;
    for (int i = 1; i < connections; ++i)
        threads.emplace_back(work, i);
    work(0);
    for (std::thread& thread : threads)
        thread.join();
}

void fetchOne(const Url& url, const std::string& name, int connections, SSL_CTX* context) {
    const int file = created(name);
    if (connections == 1) {
        Connection connection(url, context);
        connection.body(connection.ask("GET", url.path).length, file, 0);
    } else {
        const long long size = Connection(url, context).ask("HEAD", url.path).length;
        each(connections, [&](int i) {
            const long long first = size * i / connections;
            const long long last = size * (i + 1) / connections - 1;
            Connection connection(url, context);
            const Head head = connection.ask("GET", url.path,
                                             "Range: bytes=" + std::to_string(first) + '-' +
                                                 std::to_string(last) + "\r\n");
            if (head.status != 206)
                fail("no ranges");
            connection.body(head.length, file, first);
        });
    }
    close(file);
}

void fetchByFtp(const Url& url, const std::string& name) {
    const int file = created(name);
    Connection control(url, nullptr);
    control.order({});
    control.order("USER anonymous");
    control.order("PASS quintet@");
    control.order("TYPE I");
    const std::string path = url.path.substr(1);
    const long long size = std::atoll(control.order("SIZE " + path).c_str());
    const std::string passive = control.order("EPSV");
    Url data = url;
    data.port = std::to_string(std::atoi(passive.c_str() + passive.find("|||") + 3));
    Connection connection(data, nullptr);
    control.order("RETR " + path);
    connection.body(size, file, 0);
    close(file);
}

void fetchMany(const std::string& list, int connections, SSL_CTX* context) {
    std::vector<Url> urls;
    std::ifstream lines(list);
    for (std::string line; std::getline(lines, line);)
        urls.emplace_back(line);
    std::atomic<size_t> next = 0;
    each(connections, [&](int) {
        std::unique_ptr<Connection> connection;
        for (size_t i = next++; i < urls.size(); i = next++) {
            if (!connection)
                connection = std::make_unique<Connection>(urls[i], context);
            const Head head = connection->ask("GET", urls[i].path);
            const int file = created(urls[i].name());
            connection->body(head.length, file, 0);
            close(file);
        }
    });
}

} // namespace

int main(int argc, char** argv) {
    int connections = 1;
    std::string list;
    SSL_CTX* context = SSL_CTX_new(TLS_client_method());
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
    std::vector<std::string> words;
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        const char* next = i + 1 < argc ? argv[i + 1] : "";
        if (word == "-c" && (connections = std::atoi(next)) > 0)
            ++i;
        else if (word == "--ca" && SSL_CTX_load_verify_locations(context, next, nullptr) == 1)
            ++i;
        else if (word == "-i" && *next)
            list = argv[++i];
        else
            words.push_back(word);
    }
    if (!list.empty() && words.empty())
        fetchMany(list, connections, context);
    else if (list.empty() && words.size() == 2 && Url(words[1]).ftp)
        fetchByFtp(Url(words[1]), words[0]);
    else if (list.empty() && words.size() == 2)
        fetchOne(Url(words[1]), words[0], connections, context);
    else
        fail("usage: quintet-bare [-c CONNECTIONS] [--ca FILE] NAME URL | -i LIST");
    SSL_CTX_free(context);
    return 0;
}
