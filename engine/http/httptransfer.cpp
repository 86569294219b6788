#include "http/httptransfer.h"

#include "http/decoder.h"
#include "http/networkerror.h"
#include "net/proxychoice.h"
#include "net/tls.h"
#include "redact.h"
#include "residentmemory.h"

#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslError>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRedirects = 20;
/// An unwanted body up to this size is cheaper to let pass than a new connection.
constexpr qint64 kWorthReading = 64 * 1024;
/// From here on a body may cost a connection of the kind that reads long ones.
constexpr qint64 kLong = 16 * 1024 * 1024;

double seconds(qint64 ms) {
    return static_cast<double>(ms) / 1000.0;
}

} // namespace

HttpTransfer::HttpTransfer(HttpSession& session, const HttpOrder& order, ByteSink& sink,
                           TransferOwner& owner, QObject* parent)
    : Transfer(parent)
    , m_session(session)
    , m_order(order)
    , m_sink(sink)
    , m_owner(owner)
    , m_url(order.url) {
    m_session.rate().readerStarted();
}

HttpTransfer::~HttpTransfer() {
    letGo(false);
    m_session.rate().readerEnded();
}

void HttpTransfer::start() {
    m_phaseSince = m_heardAt = m_session.now();
    const auto begin = [this] {
        if (m_phase != Phase::Ended)
            ask();
    };
    QMetaObject::invokeMethod(this, begin, Qt::QueuedConnection);
}

void HttpTransfer::stop() {
    m_phase = Phase::Ended;
    letGo(false);
}

void HttpTransfer::setEnd(qint64 end) {
    m_order.range.end = end;
}

bool HttpTransfer::isTls() const {
    return m_url.scheme() == "https"_L1;
}

bool HttpTransfer::trusted() const {
    return sameOrigin(m_url, m_order.trusted);
}

void HttpTransfer::ask() {
    m_phase = Phase::Resolving;
    m_phaseSince = m_heardAt = m_session.now();
    m_replyEnded = false;
    m_tlsFault.clear();
    m_proxy = proxyFor(m_url, m_session.settings().proxy);
    const auto port = m_session.tunnelTo(m_url, m_proxy);
    if (!port) {
        end(Unexpected{port.error()});
        return;
    }
    m_tunnelPort = *port;
    const QUrl way = m_tunnelPort == 0 ? m_proxy : QUrl();
    const auto send = [this, way](const QString& address) {
        m_phase = Phase::Connecting;
        const bool isLong = !m_order.range.isOpen() && m_order.range.size() >= kLong;
        QNetworkReply* reply = m_session.access().get(request(address), way, isLong);
        m_reply = reply;
        reply->setReadBufferSize(readBuffer());
        const auto ours = [this, reply] { return reply == m_reply && m_phase != Phase::Ended; };
        connect(reply, &QNetworkReply::requestSent, this, [this, ours] {
            if (ours() && m_phase == Phase::Connecting) {
                m_phase = Phase::Asking;
                m_heardAt = m_session.now();
                m_headWatch.start();
            }
        });
        connect(reply, &QNetworkReply::encrypted, this, [this, ours] {
            if (ours())
                checkAddress();
        });
        connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& errors) {
            if (!errors.isEmpty())
                m_tlsFault = cleaned(errors.first().errorString());
        });
        connect(reply, &QNetworkReply::metaDataChanged, this, [this, ours] {
            if (ours())
                headersCame();
        });
        connect(reply, &QIODevice::readyRead, this, [this, ours] {
            if (ours())
                headersCame();
            if (ours() && !gathers())
                readMore();
        });
        connect(reply, &QNetworkReply::finished, this, [this, ours] {
            if (ours())
                finished();
        });
    };
    if (!m_proxy.isEmpty() || m_tunnelPort != 0) {
        send({});
        return;
    }
    using Addresses = NetworkAccess::Addresses;
    const auto found = [this, send](const Result<Addresses>& addresses) {
        if (m_phase != Phase::Resolving)
            return;
        const bool anyFamily = m_session.settings().family == AddressFamily::Any;
        if (addresses)
            send(anyFamily ? QString() : addresses->first().toString());
        else
            end(Unexpected{addresses.error()});
    };
    m_session.access().resolve(m_url.host(), this, found);
}

QNetworkRequest HttpTransfer::request(const QString& address) {
    HttpPassage passage;
    passage.url = m_url;
    passage.address = m_tunnelPort == 0 ? address : u"127.0.0.1"_s;
    passage.port = m_tunnelPort;
    passage.trusted = trusted();
    passage.cookies = m_session.cookies().headerFor(m_url);
    m_who = m_session.credentialsFor(m_url, trusted() ? m_order.credentials : Credentials());
    passage.login = m_login = m_session.authorization(m_url, m_who);
    passage.proxyLogin = m_proxyLogin = m_session.proxyAuthorization(m_url, m_proxy);
    return networkRequest(m_order, passage, m_session.settings());
}

void HttpTransfer::headersCame() {
    if (m_phase != Phase::Connecting && m_phase != Phase::Asking)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status < 200)
        return;
    m_heardAt = m_session.now();
    const Answer answer = answerIn(*m_reply, m_url);
    const bool asksAgain =
        isRedirect(answer.status) || answer.status == 401 || answer.status == 407;
    const qint64 length = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (asksAgain && length <= kWorthReading && !m_reply->isFinished() &&
        !answer.has("transfer-encoding"))
        return; // Its connection is free for the next request in a moment.
    for (const Header& header : answer.headers) {
        if (header.name.compare("set-cookie", Qt::CaseInsensitive) == 0)
            m_session.cookies().take(m_url, header.value.split('\n'));
    }
    if (isRedirect(answer.status)) {
        follow(answer);
        return;
    }
    const bool mayLogIn = answer.status == 401 && m_logins < 2;
    if (mayLogIn && m_session.learn(m_url, answer.field("www-authenticate"), m_who, m_login)) {
        ++m_logins;
        letGo(true);
        ask();
        return;
    }
    const bool mayPass = answer.status == 407 && m_proxyLogins < 2;
    if (mayPass &&
        m_session.learnOfProxy(m_url, m_proxy, answer.field("proxy-authenticate"), m_proxyLogin)) {
        ++m_proxyLogins;
        letGo(true);
        ask();
        return;
    }
    accept(answer);
}

void HttpTransfer::follow(const Answer& answer) {
    const auto target = redirectTarget(answer);
    if (!target) {
        end(Unexpected{target.error()});
        return;
    }
    if (++m_redirects > kMostRedirects) {
        end(Unexpected{Error{ErrorKind::Redirect, u"more than 20 redirects"_s}});
        return;
    }
    letGo(true);
    m_url = *target;
    m_owner.redirected(*this, m_url);
    if (m_phase != Phase::Ended)
        ask();
}

void HttpTransfer::accept(const Answer& answer) {
    Expectation expectation;
    expectation.page = m_order.page;
    if (m_order.ask)
        expectation.range = m_order.range;
    expectation.validator = m_order.validator;
    expectation.total = m_order.total;
    expectation.digests = m_order.digests;
    expectation.algorithm = m_order.algorithm;
    const auto probe = judge(answer, expectation, QDateTime::currentDateTimeUtc());
    if (!probe) {
        end(Unexpected{probe.error()});
        return;
    }
    if (const Status agreed = m_owner.probed(*this, *probe); !agreed || m_phase == Phase::Ended) {
        if (m_phase != Phase::Ended)
            end(agreed);
        return;
    }
    m_phase = Phase::Reading;
    m_body = probe->body;
    m_position = m_body.begin;
    m_patience.start(m_session.now());
    if (probe->coding != Coding::None)
        m_decoder = std::make_unique<Decoder>(probe->coding);
    else if (m_position >= m_body.end || atOwnEnd())
        end({});
}

void HttpTransfer::finished() {
    headersCame();
    if (m_phase == Phase::Ended || !m_reply || !m_reply->isFinished())
        return;
    m_replyEnded = true;
    if (m_phase == Phase::Reading) {
        read();
        return;
    }
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status > 0 && status < 200) {
        end(Unexpected{
            Error{ErrorKind::Protocol, u"the answer ended with status %1"_s.arg(status)}});
        return;
    }
    const QString during = m_phase == Phase::Asking ? u"before it answered"_s : QString();
    Error error = networkError(m_reply->error(), cleaned(m_reply->errorString()), during);
    if (error.kind == ErrorKind::Tls && !m_tlsFault.isEmpty())
        error.detail = m_tlsFault;
    if (const auto fault = m_session.takeTunnelFault(m_tunnelPort))
        error = *fault;
    fail(error);
}

void HttpTransfer::tick(qint64 now) {
    const Settings& settings = m_session.settings();
    const auto late = [now](qint64 since, qint64 limit) {
        return limit > 0 && now - since > limit;
    };
    const auto fail = [this](const QString& detail) { this->fail({ErrorKind::Timeout, detail}); };
    switch (m_phase) {
    case Phase::Resolving:
    case Phase::Connecting:
        if (late(m_phaseSince, settings.connectTimeout))
            fail((m_phase == Phase::Resolving ? u"the name was not resolved within %1 s"_s
                                              : u"no connection within %1 s"_s)
                     .arg(seconds(settings.connectTimeout)));
        break;
    case Phase::Asking:
        if (late(m_heardAt, settings.timeout))
            fail(u"no answer within %1 s"_s.arg(seconds(settings.timeout)));
        else if (m_headWatch.floods(residentMemory()))
            this->fail({ErrorKind::Protocol, u"the head of the answer doesn't end"_s});
        break;
    case Phase::Reading:
        readMore(); // What came last may be too little for a piece.
        if (m_phase != Phase::Reading)
            break;
        if (m_reply->bytesAvailable() > 0)
            m_patience.heldBack(now);
        else if (const auto fault = m_patience.fault(now, settings, m_session.isLimited()))
            this->fail(*fault);
        break;
    case Phase::Ended:
        break;
    }
}

/// Until the request is out, a proxy is who doesn't connect.
void HttpTransfer::fail(Error error) {
    const bool unconnected = error.kind == ErrorKind::Connect || error.kind == ErrorKind::Dns ||
                             error.kind == ErrorKind::Timeout;
    if (!m_proxy.isEmpty() && m_phase == Phase::Connecting && unconnected) {
        error.kind = ErrorKind::Proxy;
        error.passing = true;
    }
    end(Unexpected{error});
}

void HttpTransfer::checkAddress() {
    if (m_session.settings().tls.insecure ||
        isForAddress(m_reply->sslConfiguration().peerCertificate(), m_url.host()))
        return;
    QNetworkReply* reply = m_reply;
    end(Unexpected{Error{ErrorKind::Tls, u"the certificate is not for this address"_s}});
    reply->abort(); // At once: the request is sent when this returns.
}

void HttpTransfer::end(const Status& status) {
    const bool natural = m_phase == Phase::Reading && m_position >= m_body.end;
    const bool small =
        m_reply && m_phase != Phase::Reading &&
        m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() < kWorthReading;
    const bool letItEnd = m_reply && (m_replyEnded || (status ? natural : small));
    m_phase = Phase::Ended;
    letGo(letItEnd);
    m_owner.ended(*this, status);
}

void HttpTransfer::letGo(bool letItEnd) {
    if (!m_reply)
        return;
    QNetworkReply* reply = m_reply;
    m_reply = nullptr;
    reply->disconnect(this);
    m_session.access().dismiss(reply, letItEnd);
}

} // namespace quintet
