#include "ftpserver.h"

#include "channel.h"
#include "listener.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>

namespace quintet::test {

namespace {

class DataServer : public QTcpServer {
public:
    /// The next connection; -1: none came.
    qintptr next(const std::atomic<bool>& stop) {
        QElapsedTimer clock;
        clock.start();
        while (m_descriptor < 0 && !stop && clock.elapsed() < 10'000)
            waitForNewConnection(10);
        return std::exchange(m_descriptor, -1);
    }

protected:
    void incomingConnection(qintptr descriptor) override { m_descriptor = descriptor; }

private:
    qintptr m_descriptor = -1;
};

} // namespace

/// One control connection, on its own thread.
class FtpTalk {
public:
    FtpTalk(FtpServer& server, Channel& channel)
        : m_server(server)
        , m_channel(channel)
        , m_manner(server.manner()) {}

    void converse() {
        const int atOnce = ++m_server.m_atOnce;
        m_crowded = atOnce > m_manner.atOnce;
        int most = m_server.m_mostAtOnce;
        while (!m_crowded && atOnce > most &&
               !m_server.m_mostAtOnce.compare_exchange_weak(most, atOnce)) {
        }
        talk();
        --m_server.m_atOnce;
    }

private:
    void talk() {
        if (m_server.m_implicit && !m_channel.secure(*m_server.m_security))
            return;
        if (m_crowded && !m_manner.refuseAtLogin) {
            reply(m_manner.refusal);
            m_channel.finish();
            return;
        }
        if (m_manner.greeting == "-")
            return;
        if (!m_manner.greeting.isEmpty())
            reply(m_manner.greeting);
        for (;;) {
            const QByteArray line = readLine();
            if (line.isNull())
                return;
            m_server.note(line);
            const qsizetype gap = line.indexOf(' ');
            const QByteArray verb = (gap < 0 ? line : line.left(gap)).toUpper();
            m_manner = m_server.manner();
            if (!answer(verb, gap < 0 ? QByteArray() : line.mid(gap + 1)))
                return;
        }
    }

    QByteArray readLine() {
        while (!m_input.contains('\n')) {
            const QByteArray more = m_channel.readSome();
            if (more.isEmpty())
                return {};
            m_input += more;
        }
        const qsizetype end = m_input.indexOf('\n');
        const QByteArray line = m_input.left(end).trimmed();
        m_input.remove(0, end + 1);
        return line.isNull() ? QByteArray("") : line;
    }

    bool reply(const QByteArray& text) {
        const QByteArray bytes = text + "\r\n";
        if (!m_manner.bytewise)
            return m_channel.send(bytes);
        for (const char c : bytes) {
            if (!m_channel.send(QByteArray(1, c)))
                return false;
        }
        return true;
    }

    /// False: the talk is over.
    bool answer(const QByteArray& verb, const QByteArray& argument) {
        std::optional<QByteArray> scripted = m_server.takeOnce(verb);
        if (!scripted && m_manner.answers.contains(verb))
            scripted = m_manner.answers.value(verb);
        if (scripted) {
            if (*scripted == "-")
                return false;
            return scripted->isEmpty() || reply(*scripted);
        }
        if (verb == "AUTH")
            return authenticate();
        if (verb == "PBSZ" || verb == "TYPE" || verb == "OPTS" || verb == "NOOP")
            return reply("200 ok");
        if (verb == "PROT") {
            m_protected = argument == "P";
            return reply("200 ok");
        }
        if (verb == "USER")
            return reply("331 password");
        if (verb == "PASS")
            return reply(m_crowded ? m_manner.refusal : "230 in");
        if (verb == "FEAT")
            return reply("211-Features\r\n" + m_manner.features +
                         (m_manner.mlst ? " MLST type*;size*;modify*;\r\n" : "") + "211 End");
        if (verb == "QUIT") {
            reply("221 bye");
            return false;
        }
        if (verb == "EPSV" || verb == "PASV")
            return openData(verb);
        if (verb == "REST") {
            m_offset = argument.toLongLong();
            return reply(m_manner.rest == FtpRest::Refused ? "502 no" : "350 ok");
        }
        if (verb == "RETR")
            return retrieve(argument);
        if (verb == "MLSD" || verb == "LIST")
            return list(verb, argument);
        return answerFile(verb, argument);
    }

    bool answerFile(const QByteArray& verb, const QByteArray& path) {
        if (verb != "SIZE" && verb != "MDTM" && verb != "MLST")
            return reply("500 what");
        const auto file = m_server.file(path);
        if (verb == "MLST" && m_server.listing(path))
            return reply("250-Listing\r\n type=dir;modify=20200102030405; " + path + "\r\n250 End");
        if (!file)
            return reply("550 no such file");
        const QByteArray size = QByteArray::number(file->body.size());
        if (verb == "SIZE")
            return reply("213 " + size);
        if (verb == "MDTM")
            return reply("213 " + file->modified);
        return reply("250-Listing\r\n type=file;size=" + size + ";modify=" + file->modified + "; " +
                     path + "\r\n250 End");
    }

    bool authenticate() {
        if (!m_server.m_security)
            return reply("500 what");
        m_channel.send("234 go\r\n" + m_manner.injected);
        return m_channel.secure(*m_server.m_security);
    }

    bool openData(const QByteArray& verb) {
        m_data = std::make_unique<DataServer>();
        m_data->listen(QHostAddress::LocalHost);
        const int port = m_data->serverPort();
        if (m_manner.deadEpsvPort && verb == "EPSV")
            m_data->close();
        if (verb == "EPSV")
            return reply("229 extended (|||" + QByteArray::number(port) + "|)");
        // 89: nobody is there.
        return reply("227 passive (10,255,255,1," + QByteArray::number(port / 256) + ',' +
                     QByteArray::number(port % 256) + ')');
    }

    bool list(const QByteArray& verb, const QByteArray& path) {
        const auto listing = m_server.listing(path);
        if (!listing)
            return reply("550 no such folder");
        m_offset = 0;
        return send(Body::bytes(verb == "MLSD" ? listing->mlsd : listing->list), m_manner);
    }

    bool retrieve(const QByteArray& path) {
        const FtpManner manner = m_server.mannerAt(m_server.m_retrievals++);
        const auto file = m_server.file(path);
        if (!file) {
            m_offset = 0;
            return reply("550 " + path + ": no such file");
        }
        return send(file->body, manner);
    }

    bool send(const Body& body, const FtpManner& manner) {
        const qint64 begin = manner.rest == FtpRest::Honoured ? std::exchange(m_offset, 0) : 0;
        if (!m_data)
            return reply("425 no data connection");
        const qintptr descriptor = m_data->next(m_server.m_stop);
        m_data.reset();
        if (descriptor < 0)
            return reply("425 nobody came");
        Channel data(descriptor, m_server.m_stop);
        m_server.notePeer(data);
        if (manner.closingFirst)
            m_channel.send(manner.opening + "\r\n" + manner.closing + "\r\n");
        else if (!manner.opening.isEmpty())
            reply(manner.opening);
        const bool secure = m_protected && !manner.plainData;
        if (secure && !data.secure(manner.otherData ? *manner.otherData : *m_server.m_security))
            return reply("425 no TLS on the data connection");
        const qint64 all = body.size() - begin;
        const qint64 most = manner.after < 0 ? all : qMin(all, manner.after);
        if (!sendBytes(data, body, begin, most, manner.rate)) {
            data.drop();
            return !m_server.m_stop && reply(manner.afterCut);
        }
        if (!manner.extra.isEmpty())
            data.send(manner.extra);
        return endData(data, manner);
    }

    bool sendBytes(Channel& data, const Body& body, qint64 begin, qint64 size, qint64 rate) {
        const qint64 block = rate > 0 ? qMax<qint64>(1, rate / 50) : 64 * 1024;
        for (qint64 sent = 0; sent < size; sent += block) {
            if (!data.send(body.slice(begin + sent, qMin(block, size - sent))))
                return false;
            if (rate > 0 && !data.wait(20))
                return false;
        }
        return !data.peerGone();
    }

    bool endData(Channel& data, const FtpManner& manner) {
        switch (manner.dataEnd) {
        case FtpDataEnd::Whole:
        case FtpDataEnd::Close:
            data.finish();
            break;
        case FtpDataEnd::Reset:
            data.reset();
            break;
        case FtpDataEnd::Stall:
            data.stall();
            return false;
        case FtpDataEnd::HangUp:
            data.finish();
            return false;
        case FtpDataEnd::StaysOpen:
            reply(manner.closing);
            data.stall();
            return true;
        }
        if (!manner.closingFirst && !manner.closing.isEmpty())
            reply(manner.closing);
        if (!manner.afterwards.isEmpty())
            m_channel.send(manner.afterwards);
        return true;
    }

    FtpServer& m_server;
    Channel& m_channel;
    FtpManner m_manner;
    QByteArray m_input;
    std::unique_ptr<DataServer> m_data;
    qint64 m_offset = 0;
    bool m_protected = false;
    bool m_crowded = false;
};

FtpServer::FtpServer(const std::optional<Security>& security, bool implicitTls)
    : m_security(security)
    , m_implicit(implicitTls)
    , m_listener(std::make_unique<Listener>([this](Channel& channel) {
        ++m_connections;
        notePeer(channel);
        FtpTalk(*this, channel).converse();
    })) {}

FtpServer::~FtpServer() {
    m_stop = true;
    m_listener.reset();
}

void FtpServer::serve(const QByteArray& path, const Body& body, const QByteArray& modified) {
    const std::lock_guard lock(m_mutex);
    m_files.insert(path, {body, modified});
}

void FtpServer::serveListing(const QByteArray& path, const QByteArray& mlsd,
                             const QByteArray& list) {
    const std::lock_guard lock(m_mutex);
    m_listings.insert(path, {mlsd, list});
}

void FtpServer::behave(const FtpManner& manner) {
    const std::lock_guard lock(m_mutex);
    m_manner = manner;
}

void FtpServer::behaveAt(int nth, const FtpManner& manner) {
    const std::lock_guard lock(m_mutex);
    m_special.insert(nth, manner);
}

void FtpServer::answerOnce(const QByteArray& verb, const QByteArray& answer) {
    const std::lock_guard lock(m_mutex);
    m_once.insert(verb, answer);
}

std::optional<QByteArray> FtpServer::takeOnce(const QByteArray& verb) {
    const std::lock_guard lock(m_mutex);
    return m_once.contains(verb) ? std::optional(m_once.take(verb)) : std::nullopt;
}

FtpManner FtpServer::manner() const {
    const std::lock_guard lock(m_mutex);
    return m_manner;
}

FtpManner FtpServer::mannerAt(int nth) const {
    const std::lock_guard lock(m_mutex);
    return m_special.value(nth, m_manner);
}

std::optional<FtpServer::File> FtpServer::file(const QByteArray& path) const {
    const std::lock_guard lock(m_mutex);
    const auto found = m_files.constFind(path);
    return found == m_files.cend() ? std::nullopt : std::optional(*found);
}

std::optional<FtpServer::Listing> FtpServer::listing(const QByteArray& path) const {
    const std::lock_guard lock(m_mutex);
    const auto found = m_listings.constFind(path);
    return found == m_listings.cend() ? std::nullopt : std::optional(*found);
}

void FtpServer::note(const QByteArray& command) {
    const std::lock_guard lock(m_mutex);
    m_commands.append(command);
}

void FtpServer::notePeer(Channel& channel) {
    const QByteArray peer = channel.socket().peerAddress().toString().toLatin1();
    const std::lock_guard lock(m_mutex);
    m_peers.append(peer);
}

QByteArrayList FtpServer::peers() const {
    const std::lock_guard lock(m_mutex);
    return m_peers;
}

QByteArrayList FtpServer::commands() const {
    const std::lock_guard lock(m_mutex);
    return m_commands;
}

int FtpServer::count(const QByteArray& beginning) const {
    int count = 0;
    for (const QByteArray& command : commands())
        count += command.startsWith(beginning);
    return count;
}

quint16 FtpServer::port() const {
    return m_listener->port();
}

QUrl FtpServer::url(const QByteArray& path) const {
    const QByteArray host = m_security ? "localhost" : "127.0.0.1";
    return QUrl::fromEncoded((m_implicit ? "ftps://" : "ftp://") + host + ':' +
                             QByteArray::number(port()) + '/' + path.toPercentEncoding("/"));
}

} // namespace quintet::test
