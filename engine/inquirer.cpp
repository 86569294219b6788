#include "inquirer.h"

#include "download.h"
#include "ftp/ftptransfer.h"
#include "http/answer.h"
#include "http/httptransfer.h"
#include "localtransfer.h"

#include <algorithm>
#include <utility>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

/// It has said all that we wanted to hear.
constexpr QLatin1String kEnough = "enough"_L1;

} // namespace

const PreviewSource* Preview::best() const {
    const auto found = std::find_if(sources.cbegin(), sources.cend(),
                                    [](const PreviewSource& source) { return !source.error; });
    return found == sources.cend() ? nullptr : &*found;
}

Inquirer::Inquirer(DownloadTools& tools, QObject* parent)
    : QObject(parent)
    , m_tools(tools) {}

Inquirer::~Inquirer() {
    stop();
}

void Inquirer::ask(const QList<Request>& requests) {
    for (const Request& request : requests) {
        Open& open = m_open[request.id];
        open.request = request;
        open.preview.id = request.id;
        open.missing = request.sources.size();
        for (qsizetype i = 0; i < request.sources.size(); ++i) {
            PreviewSource source;
            source.url = request.sources[i];
            open.preview.sources.append(source);
            m_waiting.push_back({request.id, i});
        }
    }
    next();
}

void Inquirer::stop() {
    m_waiting.clear();
    m_open.clear();
    for (const Link& link : std::exchange(m_links, {})) {
        link.transfer->stop();
        link.transfer->deleteLater();
    }
}

void Inquirer::tick(qint64 now) {
    const std::vector<Link> links = m_links;
    for (const Link& link : links)
        link.transfer->tick(now);
}

void Inquirer::next() {
    while (!m_waiting.empty() && m_links.size() < size_t(m_tools.settings.maxConn)) {
        const Question question = m_waiting.front();
        m_waiting.pop_front();
        const Request& request = m_open[question.id].request;
        Link link;
        link.question = question;
        link.transfer = transferTo(request, request.sources[question.source]);
        m_links.push_back(link);
        link.transfer->start();
    }
}

Transfer* Inquirer::transferTo(const Request& request, const QUrl& source) {
    constexpr Range kOneByte{0, 1};
    const bool mayShowLogin = sameOrigin(source, request.sources.first());
    Credentials credentials;
    if (mayShowLogin)
        credentials =
            request.credentials.isEmpty() ? m_tools.settings.credentials : request.credentials;
    if (credentials.isEmpty())
        credentials = m_tools.logins.value(originOf(source));
    if (source.isLocalFile()) {
        LocalOrder order;
        order.source = source;
        order.path = source.toLocalFile();
        order.range = kOneByte;
        return new LocalTransfer(m_tools.writer.pool(), order, *this, *this, this);
    }
    if (source.scheme().startsWith("ftp"_L1)) {
        FtpOrder order;
        order.url = source;
        order.range = kOneByte;
        order.credentials = credentials;
        return new FtpTransfer(m_tools.ftp, order, *this, *this, this);
    }
    HttpOrder order;
    order.url = order.trusted = source;
    order.range = kOneByte;
    order.ask = m_tools.settings.ranges;
    order.credentials = credentials;
    if (mayShowLogin)
        order.headers = m_tools.settings.headers + request.headers;
    order.digests = false;
    return new HttpTransfer(m_tools.http, order, *this, *this, this);
}

Inquirer::Link* Inquirer::find(const Transfer& transfer) {
    const auto link = std::find_if(m_links.begin(), m_links.end(), [&](const Link& candidate) {
        return candidate.transfer == &transfer;
    });
    return link == m_links.end() ? nullptr : &*link;
}

PreviewSource& Inquirer::placeOf(const Question& question) {
    return m_open[question.id].preview.sources[question.source];
}

Status Inquirer::probed(Transfer& transfer, const Probe& probe) {
    if (Link* link = find(transfer)) {
        PreviewSource& place = placeOf(link->question);
        place.end = probe.url;
        place.fileName = probe.fileName;
        place.size = probe.total;
        place.ranges = probe.ranges;
        place.modified = probe.lastModified;
        link->answered = true;
    }
    return Unexpected{Error{ErrorKind::Protocol, kEnough}};
}

void Inquirer::ended(Transfer& transfer, const Status& status) {
    Link* found = find(transfer);
    if (!found)
        return;
    const Link link = *found;
    m_links.erase(m_links.begin() + (found - m_links.data()));
    link.transfer->deleteLater();
    PreviewSource& place = placeOf(link.question);
    if (!link.answered)
        place.error = status ? Error{ErrorKind::Protocol, u"it said nothing"_s} : status.error();
    // An empty file has no first byte; RFC 9110, 15.5.17: the answer then states the size.
    if (place.error && place.error->status == 416) {
        place.error.reset();
        place.end = place.url;
        place.size = 0;
        place.ranges = true;
    }
    Open& open = m_open[link.question.id];
    if (--open.missing == 0)
        emit answered(m_open.take(link.question.id).preview);
    next();
}

} // namespace quintet
