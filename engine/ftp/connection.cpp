#include "ftp/connection.h"

#include "ftp/keepalive.h"
#include "ftp/refusal.h"
#include "ftp/retrieval.h"
#include "ftp/session.h"
#include "net/proxychoice.h"
#include "net/socketerror.h"
#include "net/tls.h"
#include "redact.h"

#include <QSslError>
#include <QSslSocket>
#include <QTimer>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kControlBuffer = 64 * 1024;
/// An address that doesn't answer is left for the next one after this.
constexpr qint64 kPerAddressMs = 5000;
/// The host answers on the control connection: a data port that doesn't is dead or barred.
constexpr qint64 kDataOpenMs = 10'000;
constexpr qint64 kSettleMs = 5000;
constexpr int kQuitMs = 1000;

int portOf(const QUrl& url) {
    return url.port(url.scheme() == "ftps"_L1 ? 990 : 21);
}

} // namespace

FtpConnection::FtpConnection(FtpSession& session, const FtpPlace& place, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_place(place)
    , m_socket(new QSslSocket(this))
    , m_login(std::make_unique<FtpLogin>(
          FtpLoginOrder{place.url.scheme() == "ftps"_L1, session.settings().ftpTls, place.who})) {
    m_socket->setReadBufferSize(kControlBuffer);
    m_socket->setProxy(toProxy(place.proxy));
    connect(m_socket, &QAbstractSocket::connected, this, &FtpConnection::connected);
    connect(m_socket, &QSslSocket::encrypted, this, &FtpConnection::encrypted);
    connect(m_socket, &QIODevice::readyRead, this, &FtpConnection::read);
    connect(m_socket, &QAbstractSocket::errorOccurred, this, &FtpConnection::socketFailed);
    connect(m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError>& errors) {
        if (!errors.isEmpty())
            m_tlsFault = cleaned(errors.first().errorString());
    });
}

FtpConnection::~FtpConnection() {
    m_socket->disconnect(this);
    m_socket->abort();
}

bool FtpConnection::mayUsePasv() const {
    if (!m_place.proxy.isEmpty())
        return true;
    bool four = false;
    m_socket->peerAddress().toIPv4Address(&four); // Mapped into IPv6 as well.
    return four;
}

void FtpConnection::prepare() {
    if (m_state == State::New) {
        m_state = State::Opening;
        QMetaObject::invokeMethod(this, &FtpConnection::resolve, Qt::QueuedConnection);
    } else if (m_state == State::Ready) {
        const auto tell = [this] {
            if (m_state == State::Ready)
                emit ready({});
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    }
}

void FtpConnection::resolve() {
    if (m_state != State::Opening)
        return;
    if (!m_place.proxy.isEmpty()) {
        await(Awaited::Connection, {});
        m_socket->connectToHost(m_place.url.host(), static_cast<quint16>(portOf(m_place.url)));
        return;
    }
    await(Awaited::Name, {});
    const auto found = [this](const Result<Resolver::Addresses>& addresses) {
        if (m_awaited != Awaited::Name)
            return;
        if (!addresses) {
            fail(addresses.error());
            return;
        }
        m_addresses = *addresses;
        await(Awaited::Connection, {});
        connectNext();
    };
    m_session.resolver().resolve(m_place.url.host(), m_session.settings().family, this, found);
}

void FtpConnection::connectNext() {
    if (m_awaited != Awaited::Connection || m_nextAddress >= m_addresses.size())
        return;
    m_addressSince = m_session.now();
    m_socket->connectToHost(m_addresses[m_nextAddress++],
                            static_cast<quint16>(portOf(m_place.url)));
}

void FtpConnection::connected() {
    if (m_awaited != Awaited::Connection)
        return;
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    keepAlive(m_socket->socketDescriptor());
    m_script = m_login.get();
    if (m_place.url.scheme() == "ftps"_L1) {
        startTls();
        return;
    }
    take(m_login->begin());
    await(Awaited::Reply, u"the greeting"_s);
}

void FtpConnection::startTls() {
    if (!m_parser.isClean() || m_socket->bytesAvailable() > 0) {
        // Whoever is on the way could have put it there (CVE-2021-22947).
        fail({ErrorKind::Tls, u"the server sent something unencrypted before TLS began"_s});
        return;
    }
    await(Awaited::Tls, {});
    m_socket->setSslConfiguration(m_session.tls());
    m_socket->setPeerVerifyName(m_place.url.host());
    if (m_session.settings().tls.insecure)
        m_socket->ignoreSslErrors();
    m_socket->startClientEncryption();
}

void FtpConnection::encrypted() {
    if (m_awaited != Awaited::Tls)
        return;
    if (!m_session.settings().tls.insecure &&
        !isForAddress(m_socket->peerCertificate(), m_place.url.host())) {
        fail({ErrorKind::Tls, u"the certificate is not for this address"_s});
        return;
    }
    if (m_place.url.scheme() == "ftps"_L1) {
        take(m_login->begin());
        await(Awaited::Reply, u"the greeting"_s);
        read();
        return;
    }
    take(m_login->secured());
}

void FtpConnection::socketFailed() {
    const QAbstractSocket::SocketError code = m_socket->error();
    if (m_awaited == Awaited::Connection && m_nextAddress < m_addresses.size()) {
        QMetaObject::invokeMethod(this, &FtpConnection::connectNext, Qt::QueuedConnection);
        return;
    }
    read(); // Its last words may say why.
    if (m_state == State::Broken)
        return;
    const bool unconnected = m_awaited == Awaited::Connection;
    QString during = m_awaitedName;
    if (m_awaited == Awaited::Tls)
        during = u"the TLS handshake"_s;
    else if (during.isEmpty() && !unconnected)
        during = u"saying more"_s;
    Error error = socketError(code, m_socket->errorString(), during);
    if (m_awaited == Awaited::Tls) {
        error.kind = ErrorKind::Tls;
        if (!m_tlsFault.isEmpty())
            error.detail = m_tlsFault;
    } else if (unconnected && !m_place.proxy.isEmpty() && error.kind != ErrorKind::Proxy) {
        error.kind = ErrorKind::Proxy;
        error.passing = true;
    }
    fail(error);
}

void FtpConnection::read() {
    if (m_reading || m_state == State::Broken || m_awaited == Awaited::Tls)
        return;
    m_reading = true;
    m_parser.add(m_socket->readAll());
    while (m_state != State::Broken) {
        const auto reply = m_parser.next();
        if (!reply)
            break;
        if (!*reply)
            fail(reply->error());
        else if (m_script)
            take(m_script->heard(**reply));
        else if ((**reply).isRefusal())
            fail(refusalOf(**reply)); // "421 idle for too long".
        else
            failUnasked();
    }
    m_reading = false;
}

void FtpConnection::run(FtpScript& script) {
    Q_ASSERT(m_state == State::Ready);
    m_state = State::Busy;
    m_script = &script;
    m_receiving = false;
    take(script.begin());
}

void FtpConnection::take(const FtpStep& step) {
    switch (step.what) {
    case FtpStep::Do::Wait:
        break;
    case FtpStep::Do::Send:
        send(step.line);
        break;
    case FtpStep::Do::StartTls:
        startTls();
        break;
    case FtpStep::Do::OpenData:
        openData(step.port);
        break;
    case FtpStep::Do::Receive:
        receive(step.over);
        break;
    case FtpStep::Do::Finish:
        scriptEnded({});
        break;
    case FtpStep::Do::Fail:
        scriptEnded(Unexpected{step.error});
        break;
    }
}

void FtpConnection::send(const QByteArray& line) {
    // The paths and logins in it were looked at before: this is the last guard (fault 99).
    Q_ASSERT(!line.contains('\n') && !line.contains('\r'));
    if (m_state == State::Busy && !m_parser.isClean()) {
        failUnasked();
        return;
    }
    const QByteArray verb = line.split(' ').first();
    await(Awaited::Reply, u"an answer to "_s + QString::fromLatin1(verb));
    m_socket->write(line + QByteArray("\r\n"));
}

void FtpConnection::openData(quint16 port) {
    closeData();
    m_data = std::make_unique<FtpDataLink>(m_login->isProtected());
    FtpDataLink* data = m_data.get();
    connect(data, &FtpDataLink::opened, this, [this] {
        if (m_script && m_awaited == Awaited::Data)
            take(m_script->dataOpened());
    });
    connect(data, &FtpDataLink::secured, this, [this] {
        if (m_awaited == Awaited::DataTls)
            await(Awaited::Nothing, {});
    });
    connect(data, &FtpDataLink::failed, this, &FtpConnection::dataFailed);
    connect(data, &FtpDataLink::came, this, &FtpConnection::dataCame);
    await(Awaited::Data, {});
    const QString host =
        m_place.proxy.isEmpty() ? m_socket->peerAddress().toString() : m_place.url.host();
    data->open(host, port, m_socket->proxy(), m_session.rate().readBuffer());
}

void FtpConnection::dataFailed(const Error& error) {
    if (m_receiving || !m_script || m_awaited != Awaited::Data) {
        // The server is about to say why.
        if (m_awaited == Awaited::DataTls)
            await(Awaited::Nothing, {});
        emit dataCame();
        return;
    }
    Error told = error;
    if (told.kind == ErrorKind::Connect)
        told.detail = u"no data connection: "_s + told.detail;
    take(m_script->dataFailed(told));
}

void FtpConnection::receive(bool over) {
    m_receiving = true;
    await(Awaited::Nothing, {});
    if (m_login->isProtected()) {
        await(Awaited::DataTls, {});
        // Read now: under TLS 1.3 the session's ticket comes after the handshake.
        m_data->secure(m_socket->sslConfiguration(), m_place.url.host(),
                       m_session.settings().tls.insecure);
    }
    const FtpScript* script = m_script;
    emit receiving();
    if (over && m_script == script)
        scriptEnded({});
}

void FtpConnection::closeData() {
    if (!m_data)
        return;
    m_data->disconnect(this);
    m_data->close();
    m_data.release()->deleteLater(); // It may be in the middle of telling.
}

void FtpConnection::scriptEnded(const Status& status) {
    const State was = m_state;
    m_script = nullptr;
    m_receiving = false;
    await(Awaited::Nothing, {});
    m_state = status && m_socket->state() == QAbstractSocket::ConnectedState ? State::Ready
                                                                             : State::Broken;
    if (was == State::Busy) {
        emit ended(status ? status : Status(Unexpected{withoutLogin(status.error(), m_place.who)}));
        return;
    }
    emit ready(status ? status : Status(Unexpected{withoutLogin(status.error(), m_place.who)}));
}

void FtpConnection::fail(Error error) {
    if (m_state == State::Broken)
        return;
    error = withoutLogin(error, m_place.who);
    const bool running = m_state == State::Busy && m_script;
    m_state = State::Broken;
    m_script = nullptr;
    m_receiving = false;
    m_awaited = Awaited::Nothing;
    m_socket->disconnect(this);
    m_socket->abort();
    if (running)
        emit ended(Unexpected{error});
    else
        emit ready(Unexpected{error});
}

/// What comes before a command is no answer to it.
void FtpConnection::failUnasked() {
    Error error{ErrorKind::Protocol, u"a reply that nothing had asked for"_s};
    error.passing = true;
    fail(error);
}

void FtpConnection::leave(bool cut) {
    closeData();
    if (m_state == State::Settling || (m_state == State::Ready && m_parser.isClean()))
        return;
    if (m_state != State::Busy || !m_receiving) {
        m_state = State::Broken;
        m_script = nullptr;
        return;
    }
    m_state = State::Settling;
    m_receiving = false;
    m_settling = std::make_unique<FtpSettling>(cut);
    m_script = m_settling.get();
    await(Awaited::Reply, u"the end of a transfer"_s);
    take(m_settling->begin());
}

void FtpConnection::mend() {
    closeData();
    if (m_socket->state() == QAbstractSocket::ConnectedState && m_parser.isClean())
        m_state = State::Ready;
}

void FtpConnection::await(Awaited what, const QString& name) {
    m_awaited = what;
    m_awaitedName = name;
    m_since = m_session.now();
}

qint64 FtpConnection::limit() const {
    const Settings& settings = m_session.settings();
    const qint64 connect = settings.connectTimeout;
    switch (m_awaited) {
    case Awaited::Nothing:
        return 0;
    case Awaited::Name:
    case Awaited::Connection:
    case Awaited::Tls:
    case Awaited::DataTls:
        return connect;
    case Awaited::Data:
        return connect > 0 ? qMin(connect, kDataOpenMs) : kDataOpenMs;
    case Awaited::Reply:
        return m_state == State::Settling ? kSettleMs : settings.timeout;
    }
    Q_UNREACHABLE();
}

Error FtpConnection::overdue() const {
    const QString within =
        u" within "_s + QString::number(static_cast<double>(limit()) / 1000.0) + u" s"_s;
    switch (m_awaited) {
    case Awaited::Name:
        return {ErrorKind::Timeout, u"the name was not resolved"_s + within};
    case Awaited::Connection: {
        Error error{ErrorKind::Timeout, u"no connection"_s + within};
        if (!m_place.proxy.isEmpty()) {
            error.kind = ErrorKind::Proxy;
            error.passing = true;
        }
        return error;
    }
    case Awaited::Tls:
        return {ErrorKind::Timeout, u"no TLS"_s + within};
    case Awaited::DataTls:
        return {ErrorKind::Timeout, u"no TLS on the data connection"_s + within};
    case Awaited::Data:
        return {ErrorKind::Timeout, u"no data connection"_s + within};
    default: {
        QString name = m_awaitedName;
        for (const QString& article : {u"the "_s, u"an "_s}) {
            if (name.startsWith(article))
                name.remove(0, article.size());
        }
        return {ErrorKind::Timeout, u"no "_s + name + within};
    }
    }
}

void FtpConnection::tick(qint64 now) {
    const qint64 most = limit();
    if (most > 0 && now - m_since > most) {
        const Error error = overdue();
        if (m_awaited != Awaited::Data || !m_script) {
            if (m_awaited == Awaited::DataTls)
                closeData();
            fail(error);
            return;
        }
        closeData();
        take(m_script->dataFailed(error));
        return;
    }
    const bool more = m_nextAddress < m_addresses.size();
    if (m_awaited == Awaited::Connection && more && now - m_addressSince > kPerAddressMs) {
        m_socket->abort();
        connectNext();
    }
}

void FtpConnection::quit() {
    m_socket->disconnect(this);
    closeData();
    m_state = State::Broken;
    connect(m_socket, &QAbstractSocket::disconnected, this, &QObject::deleteLater);
    QTimer::singleShot(kQuitMs, this, &QObject::deleteLater);
    if (m_socket->state() != QAbstractSocket::ConnectedState) {
        deleteLater();
        return;
    }
    m_socket->write("QUIT\r\n");
    m_socket->disconnectFromHost();
}

} // namespace quintet
