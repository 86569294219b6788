#include "ftp/ftplister.h"

#include "ftp/path.h"
#include "plan/filename.h"

#include <algorithm>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestListing = 64 * 1024 * 1024;
constexpr qint64 kAtOnce = 256 * 1024;
constexpr int kTickMs = 250;
constexpr qint64 kLastWordMs = 5000;

/// Path and query as they are spelled, without the slash they begin with.
QByteArray spelled(const QUrl& url) {
    QByteArray text = url.path(QUrl::FullyEncoded).toLatin1();
    if (url.hasQuery())
        text += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    return text.startsWith('/') ? text.mid(1) : text;
}

/// The last part, as a pattern: what is percent-encoded is meant as it is, but for brackets, which
/// QUrl encodes by itself.
QByteArray patternIn(const QByteArray& part) {
    QByteArray pattern;
    for (qsizetype i = 0; i < part.size(); ++i) {
        const QByteArray code = part.mid(i, 3).toUpper();
        if (part[i] != '%' || code.size() < 3) {
            pattern += part[i];
            continue;
        }
        const QByteArray plain = QByteArray::fromPercentEncoding(code);
        if (code != "%5B" && code != "%5D")
            pattern += '\\';
        pattern += plain;
        i += 2;
    }
    return pattern;
}

bool isPattern(const QByteArray& part) {
    return part.contains('*') || part.contains('?') || part.contains('[') ||
           part.toUpper().contains("%5B");
}

QByteArray lastPart(const QByteArray& text) {
    return text.mid(text.lastIndexOf('/') + 1);
}

} // namespace

bool isFtpExpandable(const QUrl& url) {
    if (url.scheme() != "ftp"_L1 && url.scheme() != "ftps"_L1)
        return false;
    const QByteArray part = lastPart(spelled(url));
    return part.isEmpty() || isPattern(part);
}

bool mayBeOneFtpFile(const QUrl& url) {
    const QByteArray part = lastPart(spelled(url));
    return isFtpExpandable(url) && !part.isEmpty() && !part.contains('*') && !part.contains('?');
}

bool isFtpFolder(const Request& request) {
    return !request.oneFile && isFtpExpandable(request.sources.value(0));
}

FtpLister::FtpLister(FtpSession& session, const QUrl& url, const Credentials& who, bool recursive,
                     QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_url(url)
    , m_who(who)
    , m_recursive(recursive) {
    m_ticker.setInterval(kTickMs);
    connect(&m_ticker, &QTimer::timeout, this, &FtpLister::tick);
}

FtpLister::~FtpLister() {
    m_ended = true;
    letGo();
}

void FtpLister::start() {
    QMetaObject::invokeMethod(this, &FtpLister::begin, Qt::QueuedConnection);
}

void FtpLister::begin() {
    const QByteArray text = spelled(m_url);
    const QByteArray folder = text.left(text.lastIndexOf('/') + 1);
    m_pattern = patternIn(lastPart(text));
    m_who = m_session.credentialsFor(m_url, m_who);
    const auto path = ftpPath(m_url);
    if (const Status login = checkLogin(m_who); !path || !login) {
        fail(path ? login.error() : path.error());
        return;
    }
    m_open.append({QByteArray::fromPercentEncoding(folder), folder, {}, 0});
    m_ticker.start();
    take(false);
}

void FtpLister::take(bool fresh) {
    m_connection = m_session.borrow(m_url, m_who, fresh);
    m_reused = m_connection->state() != FtpConnection::State::New;
    connect(m_connection, &FtpConnection::ready, this, [this](const Status& status) {
        if (!status) {
            scriptEnded(status);
        } else if (!m_retrieval) {
            m_mlsd = m_connection->login().features().mlst;
            nextFolder();
        }
    });
    connect(m_connection, &FtpConnection::receiving, this, [this] {
        m_heardAt = m_session.now();
        m_session.manners(m_url).epsv = m_retrieval->epsvWorks();
    });
    connect(m_connection, &FtpConnection::dataCame, this, &FtpLister::read);
    connect(m_connection, &FtpConnection::ended, this, &FtpLister::scriptEnded);
    m_connection->prepare();
}

void FtpLister::nextFolder() {
    if (!m_open.isEmpty()) {
        list();
        return;
    }
    if (m_found.isEmpty()) {
        const QString why = m_pattern.isEmpty() ? u"the folder has no files, or isn't there"_s
                                                : u"no file matches"_s;
        fail({ErrorKind::FtpStatus, why, 550});
        return;
    }
    end(m_found);
}

void FtpLister::list() {
    if (m_connection->state() != FtpConnection::State::Ready) { // The server left meanwhile.
        m_retrieval.reset();
        letGo();
        take(true);
        return;
    }
    QByteArray path = m_open.last().path;
    while (path.size() > 1 && path.endsWith('/'))
        path.chop(1);
    // LIST would take it for an option.
    if (path.startsWith('-'))
        path.prepend("./");
    FtpRetrievalOrder order;
    order.command = m_mlsd ? "MLSD" : "LIST";
    if (!path.isEmpty())
        order.command += ' ' + path;
    order.pasv = m_connection->mayUsePasv();
    order.epsv = m_session.manners(m_url).epsv || !order.pasv;
    m_text.clear();
    m_verdict.reset();
    m_dataEnded = false;
    m_reading = true;
    m_heardAt = m_session.now();
    m_retrieval = std::make_unique<FtpRetrieval>(order);
    m_connection->run(*m_retrieval);
}

void FtpLister::read() {
    if (!m_reading)
        return;
    if (FtpDataLink* data = m_connection->data()) {
        while (data->bytesAvailable() > 0) {
            m_text += data->read(kAtOnce);
            m_heardAt = m_session.now();
            if (m_text.size() > kLongestListing) {
                fail({ErrorKind::Protocol, u"the list of a folder is larger than 64 MiB"_s});
                return;
            }
        }
        if (!data->isEnded())
            return;
        if (const auto fault = data->fault()) {
            fail({ErrorKind::Truncated, u"the list of a folder was cut off: "_s + fault->detail});
            return;
        }
        m_connection->closeData();
        m_dataEnded = true;
    }
    if (m_verdict && (m_dataEnded || !*m_verdict))
        listed();
}

void FtpLister::listed() {
    m_reading = false;
    if (!*m_verdict) {
        fail(m_verdict->error());
        return;
    }
    taken(m_mlsd ? parseMlsd(m_text) : parseList(m_text, QDate::currentDate()));
}

void FtpLister::taken(const QList<FtpEntry>& entries) {
    QList<FtpEntry> sorted = entries;
    std::sort(sorted.begin(), sorted.end(),
              [](const FtpEntry& a, const FtpEntry& b) { return a.name < b.name; });
    const Folder folder = m_open.takeLast();
    QUrl base = m_url;
    base.setQuery(QString());
    base.setPath({});
    const QByteArray origin = base.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment) + '/';
    QList<Folder> below;
    for (const FtpEntry& entry : std::as_const(sorted)) {
        const QByteArray encoded = folder.encoded + entry.name.toPercentEncoding();
        if (!entry.isFolder) {
            const QByteArray pattern = m_pattern.isEmpty() ? "*" : m_pattern;
            if (fitsPattern(entry.name, pattern))
                m_found.append({QUrl::fromEncoded(origin + encoded), folder.folder, entry.size,
                                entry.modified});
            continue;
        }
        const QString name = safeName(QString::fromUtf8(entry.name));
        if (!m_recursive || entry.name.startsWith('.') || name.isEmpty())
            continue;
        const QString path = folder.folder.isEmpty() ? name : QString(folder.folder + u'/' + name);
        below.append({folder.path + entry.name + '/', encoded + '/', path, folder.depth + 1});
    }
    m_folders += static_cast<int>(below.size());
    const bool deep = !below.isEmpty() && folder.depth >= kDeepest;
    if (m_found.size() > kMostFiles || m_folders > kMostFolders || deep) {
        fail({ErrorKind::Unsupported, u"these are too many files or folders for one address"_s});
        return;
    }
    std::reverse(below.begin(), below.end());
    m_open += below;
    nextFolder();
}

void FtpLister::scriptEnded(const Status& status) {
    if (m_ended)
        return;
    const bool begun = m_retrieval && m_retrieval->isUnderWay();
    if (begun) {
        // What it says after its verdict is of no interest, be it that it leaves.
        if (!m_verdict)
            m_verdict = status;
        read();
        return;
    }
    if (status)
        return;
    const Error error = status.error();
    const bool gone = error.kind == ErrorKind::Connect || error.status == 421 || !m_retrieval;
    if (m_reused && gone) {
        m_retrieval.reset();
        letGo();
        take(true);
        return;
    }
    // Some announce MLST and have no MLSD.
    if (m_mlsd && m_retrieval && m_retrieval->isOrderlyRefusal() && error.status != 550) {
        m_mlsd = false;
        m_connection->mend();
        if (m_connection->state() == FtpConnection::State::Ready) {
            list();
            return;
        }
    }
    fail(error);
}

void FtpLister::tick() {
    if (!m_connection)
        return;
    const qint64 now = m_session.now();
    m_connection->tick(now);
    if (m_ended || !m_reading || !m_retrieval || !m_retrieval->isUnderWay())
        return;
    const qint64 limit = m_session.settings().timeout;
    if (m_dataEnded && !m_verdict && now - m_heardAt > kLastWordMs)
        fail({ErrorKind::Truncated, u"the list of a folder was cut off"_s});
    else if (limit > 0 && now - m_heardAt > limit)
        fail({ErrorKind::Timeout, u"nothing received for %1 s"_s.arg(double(limit) / 1000.0)});
}

void FtpLister::fail(const Error& error) {
    end(Unexpected{error});
}

void FtpLister::end(const Result<QList<FtpFound>>& found) {
    if (m_ended)
        return;
    m_ended = true;
    m_ticker.stop();
    if (m_retrieval && m_retrieval->isOrderlyRefusal() && m_connection)
        m_connection->mend();
    letGo();
    emit finished(found);
}

void FtpLister::letGo() {
    if (!m_connection)
        return;
    FtpConnection* connection = std::exchange(m_connection, nullptr);
    connection->disconnect(this);
    const FtpDataLink* data = connection->data();
    connection->leave(data && !data->isEnded());
    m_session.giveBack(connection);
}

} // namespace quintet
