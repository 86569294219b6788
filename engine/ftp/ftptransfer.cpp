#include "ftp/ftptransfer.h"

#include "ftp/path.h"

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostAtOnce = 256 * 1024;
/// How long a server may take to say how a transfer ended that is over for us.
constexpr qint64 kLastWordMs = 5000;

} // namespace

FtpTransfer::FtpTransfer(FtpSession& session, const FtpOrder& order, ByteSink& sink,
                         TransferOwner& owner, QObject* parent)
    : Transfer(parent)
    , m_session(session)
    , m_order(order)
    , m_sink(sink)
    , m_owner(owner) {
    m_session.rate().readerStarted();
}

FtpTransfer::~FtpTransfer() {
    letGo();
    m_session.rate().readerEnded();
}

void FtpTransfer::start() {
    QMetaObject::invokeMethod(this, &FtpTransfer::begin, Qt::QueuedConnection);
}

void FtpTransfer::stop() {
    m_phase = Phase::Ended;
    letGo();
}

void FtpTransfer::setEnd(qint64 end) {
    m_order.range.end = end;
}

void FtpTransfer::begin() {
    if (m_phase == Phase::Ended)
        return;
    const auto path = ftpPath(m_order.url);
    m_who = m_session.credentialsFor(m_order.url, m_order.credentials);
    if (const Status login = checkLogin(m_who); !path || !login) {
        end(Unexpected{path ? login.error() : path.error()});
        return;
    }
    m_path = *path;
    if (m_path.isEmpty() || m_path.endsWith('/')) {
        end(Unexpected{Error{ErrorKind::FtpStatus, u"the address is a folder's"_s, 550}});
        return;
    }
    take(false);
}

void FtpTransfer::take(bool fresh) {
    m_phase = Phase::Waiting;
    m_connection = m_session.borrow(m_order.url, m_who, fresh);
    connect(m_connection, &FtpConnection::ready, this, &FtpTransfer::ready);
    connect(m_connection, &FtpConnection::receiving, this, &FtpTransfer::receiving);
    connect(m_connection, &FtpConnection::dataCame, this, &FtpTransfer::dataCame);
    connect(m_connection, &FtpConnection::ended, this, &FtpTransfer::scriptEnded);
    m_reused = m_connection->state() != FtpConnection::State::New;
    m_connection->prepare();
}

void FtpTransfer::ready(const Status& status) {
    if (m_phase != Phase::Waiting)
        return;
    if (status)
        ask();
    else
        scriptEnded(status);
}

void FtpTransfer::ask() {
    m_phase = Phase::Asking;
    m_inquiry = std::make_unique<FtpInquiry>(m_path, m_connection->login().features());
    m_connection->run(*m_inquiry);
}

void FtpTransfer::asked() {
    const qint64 stated = m_inquiry->facts().size;
    m_total = stated >= 0 ? stated : m_order.total;
    const Status same = m_inquiry->facts().isStill(m_order.total, m_order.validator.lastModified);
    if (!same) {
        end(same);
        return;
    }
    // Of a file without a known end nothing would show that it came from its beginning all the
    // same.
    const qint64 offset = m_order.ask && m_total >= 0 ? m_order.range.begin : 0;
    if (mustCheck())
        retrieve(Phase::Checking, m_total - 1);
    else
        retrieve(Phase::Requesting, offset);
}

/// A server that takes REST and sends the file from its beginning all the same shows it only at
/// the file's end: too late, since what came before was taken by then, and who began as the last
/// segment may be told to end earlier. So the last byte is asked for first, once a server.
bool FtpTransfer::mustCheck() const {
    return m_order.ask && m_order.range.begin > 0 && m_total > 1 &&
           !m_session.manners(m_order.url).restWorks;
}

void FtpTransfer::retrieve(Phase phase, qint64 offset) {
    if (m_connection->state() != FtpConnection::State::Ready) {
        end(Unexpected{Error{ErrorKind::Connect, u"the server closed the connection"_s}});
        return;
    }
    m_phase = phase;
    m_begin = offset;
    m_checked = 0;
    m_verdict.reset();
    m_endSince = -1;
    FtpRetrievalOrder order;
    order.command = "RETR " + m_path;
    order.offset = offset;
    order.pasv = m_connection->mayUsePasv();
    order.epsv = m_session.manners(m_order.url).epsv || !order.pasv;
    m_retrieval = std::make_unique<FtpRetrieval>(order);
    m_connection->run(*m_retrieval);
}

void FtpTransfer::receiving() {
    FtpManners& manners = m_session.manners(m_order.url);
    manners.epsv = m_retrieval->epsvWorks();
    manners.restRefused |= m_retrieval->offset() != m_begin;
    m_patience.start(m_session.now());
    if (m_phase == Phase::Checking && m_retrieval->offset() == m_begin)
        checkOffset();
    else if (m_phase == Phase::Checking || m_phase == Phase::Requesting)
        accept();
}

void FtpTransfer::accept() {
    const FtpFacts& facts = m_inquiry->facts();
    m_begin = m_position = m_retrieval->offset();
    Probe probe;
    probe.url = m_order.url;
    probe.body = {m_begin, m_total >= 0 ? m_total : kOpenEnd};
    probe.total = m_total;
    probe.ranges = m_inquiry->takesRest() && !m_session.manners(m_order.url).restRefused;
    probe.validator.lastModified = facts.modified;
    probe.lastModified = facts.modifiedAt();
    if (m_connection->login().wasReadable() && m_session.settings().ftpTls != FtpTls::Off)
        probe.warnings.append(
            u"the password was sent unencrypted: the server offers no TLS for FTP"_s);
    m_phase = Phase::Reading;
    m_patience.start(m_session.now());
    const Status agreed = m_owner.probed(*this, probe);
    if (m_phase == Phase::Ended)
        return;
    if (!agreed)
        end(agreed);
    else
        read();
}

void FtpTransfer::dataCame() {
    if (m_phase == Phase::Checking)
        checkOffset();
    else
        readMore();
}

void FtpTransfer::checkOffset() {
    if (FtpDataLink* data = m_connection->data()) {
        while (m_checked < 2 && data->bytesAvailable() > 0)
            m_checked += data->read(2 - m_checked).size();
        if (m_checked > 1) {
            tooMuch();
            return;
        }
        if (!data->isEnded())
            return;
        m_connection->closeData();
        m_endSince = m_session.now();
    }
    if (!m_verdict || m_endSince < 0)
        return;
    if (m_checked < 1) {
        end(Unexpected{Error{ErrorKind::Truncated, u"the last byte didn't come"_s}});
        return;
    }
    m_session.manners(m_order.url).restWorks = true;
    retrieve(Phase::Requesting, m_order.range.begin);
}

/// More bytes than there are from where it was to begin: it began elsewhere, or the file grew.
void FtpTransfer::tooMuch() {
    FtpManners& manners = m_session.manners(m_order.url);
    if (m_begin > 0 && !manners.restWorks) {
        manners.restRefused = true;
        end(Unexpected{Error{ErrorKind::Protocol, u"the server begins elsewhere than asked"_s}});
        return;
    }
    end(Unexpected{Error{ErrorKind::Changed, u"more than %1 bytes"_s.arg(m_total)}});
}

void FtpTransfer::scriptEnded(const Status& status) {
    if (m_phase == Phase::Ended)
        return;
    if (m_phase == Phase::Reading) {
        m_verdict = status;
        read();
        return;
    }
    if (status) {
        if (m_phase == Phase::Asking) {
            asked();
        } else if (m_phase == Phase::Checking) {
            m_verdict = status;
            checkOffset();
        }
        return;
    }
    // A connection that waited for us may have been given up by the server meanwhile.
    const Error error = status.error();
    const bool gone =
        m_phase == Phase::Waiting || error.kind == ErrorKind::Connect || error.status == 421;
    if (gone && m_reused && !m_triedFresh) {
        m_triedFresh = true;
        letGo();
        take(true);
        return;
    }
    end(status);
}

void FtpTransfer::readMore() {
    if (m_phase == Phase::Reading)
        read();
}

bool FtpTransfer::readsToEnd() const {
    return m_order.range.isOpen() || (m_total >= 0 && m_order.range.end >= m_total);
}

void FtpTransfer::read() {
    while (m_phase == Phase::Reading && readSome()) {
    }
    if (m_phase == Phase::Reading)
        conclude();
}

bool FtpTransfer::readSome() {
    FtpDataLink* data = m_connection->data();
    const qint64 there = data ? data->bytesAvailable() : 0;
    if (m_position >= m_order.range.end && !readsToEnd())
        end({});
    else if (m_total >= 0 && m_position >= m_total && there > 0)
        tooMuch();
    if (m_phase == Phase::Ended || there <= 0 || !m_sink.wantsMore())
        return false;
    const qint64 last = m_total >= 0 ? qMin(m_total, m_order.range.end) : m_order.range.end;
    const qint64 useful = qMin(qMin(there, kMostAtOnce), last - m_position);
    const qint64 wanted = m_sink.allowance(m_session.rate().allowance(useful));
    if (wanted <= 0)
        return false;
    const QByteArray bytes = data->read(wanted);
    if (bytes.isEmpty())
        return false;
    m_session.rate().spent(bytes.size());
    m_patience.heard(bytes.size(), m_session.now());
    m_sink.write(m_position, bytes);
    m_position += bytes.size();
    m_owner.received(*this, bytes.size());
    return m_phase == Phase::Reading;
}

void FtpTransfer::conclude() {
    FtpDataLink* data = m_connection->data();
    const bool complete = m_total >= 0 && m_position >= m_total;
    const bool over = !data || data->isEnded();
    if ((complete || over) && m_endSince < 0)
        m_endSince = m_session.now();
    if (!over)
        return;
    if (data) {
        m_dataFault = data->fault();
        m_connection->closeData(); // The server's last word may wait for this.
    }
    if (complete) {
        if (m_begin > 0)
            m_session.manners(m_order.url).restWorks = true;
        end({});
    } else if (m_verdict) {
        const bool good = m_total < 0 && *m_verdict && !m_dataFault;
        end(good ? Status() : Status(Unexpected{shortfall()}));
    }
}

/// Why not all bytes came, of what is known of it.
Error FtpTransfer::shortfall() const {
    const bool nothing = m_position == m_begin;
    const Error* told = m_verdict && !*m_verdict ? &m_verdict->error() : nullptr;
    if (nothing && m_dataFault && m_dataFault->kind == ErrorKind::Tls) {
        Error error = *m_dataFault;
        if (told)
            error.detail += u": "_s + told->detail;
        return error;
    }
    if (told && (nothing || told->kind == ErrorKind::Tls))
        return *told;
    Error error{ErrorKind::Truncated, m_total >= 0
                                          ? u"%1 of %2 bytes"_s.arg(m_position).arg(m_total)
                                          : u"cut off after %1 bytes"_s.arg(m_position)};
    if (told)
        error.detail += u": "_s + told->detail;
    return error;
}

void FtpTransfer::tick(qint64 now) {
    if (m_connection)
        m_connection->tick(now);
    if (m_phase == Phase::Reading || m_phase == Phase::Checking)
        tickReading(now);
}

void FtpTransfer::tickReading(qint64 now) {
    if (m_endSince >= 0 && now - m_endSince > kLastWordMs) {
        // All bytes are worth more than the word that is missing.
        const bool complete = m_phase == Phase::Reading && m_total >= 0 && m_position >= m_total;
        end(complete ? Status() : Status(Unexpected{shortfall()}));
        return;
    }
    if (m_endSince >= 0)
        return;
    const FtpDataLink* data = m_connection->data();
    const bool holdsBack = m_phase == Phase::Reading && data && data->bytesAvailable() > 0;
    if (holdsBack) {
        m_patience.heldBack(now);
        return;
    }
    const bool noMatter = m_phase != Phase::Reading || m_session.rate().isLimited();
    if (const auto fault = m_patience.fault(now, m_session.settings(), noMatter))
        end(Unexpected{*fault});
}

void FtpTransfer::end(const Status& status) {
    if (m_phase == Phase::Ended)
        return;
    m_phase = Phase::Ended;
    if (m_connection && !status && isOrderly(status.error()))
        m_connection->mend();
    letGo();
    m_owner.ended(*this, status);
}

/// Whether the server refused without leaving anything behind.
bool FtpTransfer::isOrderly(const Error& error) const {
    if (error.kind != ErrorKind::FtpStatus || error.status == 421)
        return false;
    return m_retrieval ? m_retrieval->isOrderlyRefusal() : m_inquiry != nullptr;
}

void FtpTransfer::letGo() {
    if (!m_connection)
        return;
    FtpConnection* connection = std::exchange(m_connection, nullptr);
    connection->disconnect(this);
    const FtpDataLink* data = connection->data();
    connection->leave(data && !data->isEnded());
    m_session.giveBack(connection);
}

} // namespace quintet
