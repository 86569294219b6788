#include "ftp/connection.h"

#include "ftp/refusal.h"
#include "ftp/retrieval.h"
#include "ftp/session.h"

#include <QTimer>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

/// The host answers on the control connection: a data port that doesn't is dead or barred.
constexpr qint64 kDataOpenMs = 10'000;
constexpr qint64 kSettleMs = 5000;
constexpr int kQuitMs = 1000;

} // namespace

FtpConnection::FtpConnection(FtpSession& session, const FtpPlace& place, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_place(place)
    , m_link(session, place)
    , m_login(std::make_unique<FtpLogin>(
          FtpLoginOrder{place.url.scheme() == "ftps"_L1, session.settings().ftpTls, place.who})) {
    connect(&m_link, &FtpControlLink::opened, this, [this] {
        m_script = m_login.get();
        take(m_login->begin());
        await(Awaited::Reply, u"the greeting"_s);
    });
    connect(&m_link, &FtpControlLink::secured, this, [this] { take(m_login->secured()); });
    connect(&m_link, &FtpControlLink::came, this, &FtpConnection::read);
    connect(&m_link, &FtpControlLink::failed, this, &FtpConnection::fail);
}

FtpConnection::~FtpConnection() = default;

void FtpConnection::prepare() {
    if (m_state == State::New) {
        m_state = State::Opening;
        await(Awaited::Opening);
        QMetaObject::invokeMethod(&m_link, &FtpControlLink::open, Qt::QueuedConnection);
    } else if (m_state == State::Ready) {
        const auto tell = [this] {
            if (m_state == State::Ready)
                emit ready({});
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    }
}

void FtpConnection::read() {
    if (m_reading || m_state == State::Broken)
        return;
    m_reading = true;
    m_parser.add(m_link.readAll());
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

void FtpConnection::startTls() {
    if (!m_parser.isClean()) {
        fail({ErrorKind::Tls, u"the server sent something unencrypted before TLS began"_s});
        return;
    }
    await(Awaited::Opening);
    m_link.startTls();
}

void FtpConnection::send(const QByteArray& line) {
    // The paths and logins in it were looked at before: this is the last guard (fault 99).
    if (line.contains('\n') || line.contains('\r') || line.contains('\0')) {
        fail({ErrorKind::Usage, u"a command has a line break or NUL in it"_s});
        return;
    }
    if (m_state == State::Busy && !m_parser.isClean()) {
        failUnasked();
        return;
    }
    const QByteArray verb = line.split(' ').first();
    await(Awaited::Reply, u"an answer to "_s + QString::fromLatin1(verb));
    m_link.write(line + QByteArray("\r\n"));
}

void FtpConnection::openData(quint16 port) {
    closeData();
    m_data = std::make_unique<FtpDataLink>(m_login->isProtected(), m_link.way());
    FtpDataLink* data = m_data.get();
    connect(data, &FtpDataLink::opened, this, [this] {
        if (m_script && m_awaited == Awaited::Data)
            take(m_script->dataOpened());
    });
    connect(data, &FtpDataLink::secured, this, [this] {
        if (m_awaited == Awaited::DataTls)
            await(Awaited::Nothing);
    });
    connect(data, &FtpDataLink::failed, this, &FtpConnection::dataFailed);
    connect(data, &FtpDataLink::came, this, &FtpConnection::dataCame);
    await(Awaited::Data);
    data->open(m_link.dataHost(), port, m_session.rate().readBuffer());
}

void FtpConnection::dataFailed(const Error& error) {
    if (m_receiving || !m_script || m_awaited != Awaited::Data) {
        // The server is about to say why.
        if (m_awaited == Awaited::DataTls)
            await(Awaited::Nothing);
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
    await(Awaited::Nothing);
    if (m_login->isProtected()) {
        await(Awaited::DataTls);
        m_data->secure(m_link.tls(), m_place.url.host(), m_session.settings().tls.insecure);
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
    await(Awaited::Nothing);
    m_state = status && m_link.isOpen() ? State::Ready : State::Broken;
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
    m_link.abort();
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
    if (m_link.isOpen() && m_parser.isClean())
        m_state = State::Ready;
}

void FtpConnection::await(Awaited what, const QString& name) {
    m_awaited = what;
    m_awaitedName = name;
    m_since = m_session.now();
    m_link.setAwaited(name);
}

qint64 FtpConnection::limit() const {
    const Settings& settings = m_session.settings();
    const qint64 connect = settings.connectTimeout;
    switch (m_awaited) {
    case Awaited::Nothing:
    case Awaited::Opening: // The link's own.
        return 0;
    case Awaited::DataTls:
        return connect;
    case Awaited::Data:
        return connect > 0 ? qMin(connect, kDataOpenMs) : kDataOpenMs;
    case Awaited::Reply:
        return m_state == State::Settling ? kSettleMs : settings.timeout;
    }
    Q_UNREACHABLE();
}

QString FtpConnection::overdue(double seconds) const {
    if (m_awaited == Awaited::Data)
        return u"no data connection within %1 s"_s.arg(seconds);
    if (m_awaited == Awaited::DataTls)
        return u"no TLS on the data connection within %1 s"_s.arg(seconds);
    return u"%1 didn't come within %2 s"_s.arg(m_awaitedName).arg(seconds);
}

void FtpConnection::tick(qint64 now) {
    m_link.tick(now);
    const qint64 most = limit();
    if (m_state == State::Broken || most <= 0 || now - m_since <= most)
        return;
    const Error error{ErrorKind::Timeout, overdue(double(most) / 1000.0)};
    const bool data = m_awaited == Awaited::Data && m_script;
    if (m_awaited != Awaited::Reply)
        closeData();
    if (data)
        take(m_script->dataFailed(error));
    else
        fail(error);
}

void FtpConnection::quit() {
    closeData();
    m_state = State::Broken;
    if (!m_link.isOpen()) {
        deleteLater();
        return;
    }
    connect(&m_link, &FtpControlLink::closed, this, &QObject::deleteLater);
    QTimer::singleShot(kQuitMs, this, &QObject::deleteLater);
    m_link.write("QUIT\r\n");
    m_link.close();
}

} // namespace quintet
