#include "downloadrow.h"

#include "plan/filename.h"
#include "plan/hostlimits.h"
#include "plan/state.h"
#include "redact.h"
#include "requestjson.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlQuery>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

enum Column {
    Id,
    Batch,
    StateName,
    Url,
    Name,
    Path,
    Source,
    Size,
    Received,
    Added,
    Ended,
    Fault,
    Asked,
    Place
};

QString json(const QJsonObject& object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectOf(const QVariant& value) {
    return QJsonDocument::fromJson(value.toByteArray()).object();
}

/// A null string would be NULL.
QString set(const QString& text) {
    return text.isNull() ? u""_s : text;
}

QString address(const QUrl& url) {
    return set(QString::fromLatin1(withoutCredentials(url).toEncoded()));
}

QUrl urlOf(const QVariant& value) {
    const QString text = value.toString();
    return text.isEmpty() ? QUrl() : QUrl::fromEncoded(text.toLatin1(), QUrl::StrictMode);
}

const auto kUrls = "urls"_L1;

/// The address of nearly all stands in the row already: what is left is the same for a whole list.
QString askedText(const Request& request, QJsonObject object) {
    if (request.sources.size() == 1)
        object.remove(kUrls);
    return json(object);
}

/// As toJson() makes it.
QJsonObject wholeObject(const QVariant& url, const QVariant& asked) {
    QJsonObject object = objectOf(asked);
    if (!object.isEmpty() && !object.contains(kUrls))
        object.insert(kUrls, QJsonArray{url.toString()});
    return object;
}

/// What is at work ends with the run: it waits for its turn in the next one.
State rest(State state) {
    return isEnd(state) || state == State::Paused ? state : State::Queued;
}

/// The enumerator of that name, from the first one to `last`.
template <class Enumerator>
std::optional<Enumerator> named(const QString& name, Enumerator last,
                                QLatin1String (*spelled)(Enumerator)) {
    for (int i = 0; i <= int(last); ++i) {
        if (name == spelled(Enumerator(i)))
            return Enumerator(i);
    }
    return {};
}

QVariant json(const std::optional<Error>& error) {
    if (!error)
        return {};
    return json(QJsonObject{{u"kind"_s, kindName(error->kind)},
                            {u"detail"_s, error->detail},
                            {u"status"_s, error->status},
                            {u"passing"_s, error->passing}});
}

std::optional<Error> errorOf(const QVariant& value) {
    if (value.isNull())
        return {};
    const QJsonObject object = objectOf(value);
    const auto kind = named(object.value("kind"_L1).toString(), ErrorKind::Io, kindName);
    if (!kind)
        return {};
    Error error{*kind, cleaned(object.value("detail"_L1).toString(), 1000)};
    error.status = object.value("status"_L1).toInt();
    error.passing = object.value("passing"_L1).toBool();
    return error;
}

/// The name that an earlier run gave, unless a server may still be asked for a better one.
void pinName(Request& request, const QString& path, bool begun) {
    if (path.isEmpty())
        return;
    const QString name = QDir(request.directory).relativeFilePath(path);
    const bool below = !name.isEmpty() && !name.startsWith("../"_L1) && !QDir::isAbsolutePath(name);
    if (!below)
        return;
    if (!begun && request.fileName.isEmpty() && name == nameFromUrl(request.sources.first()))
        return;
    request.fileName = name;
    // The name was stepped aside for already: what stands there now is this file.
    if (request.overwrite == Overwrite::Unique)
        request.overwrite = Overwrite::No;
}

} // namespace

QString DownloadRow::columns() {
    return u"id, batch, state, url, name, path, source, size, received, added, ended, error, "
           "request, place"_s;
}

std::optional<Remembered> DownloadRow::remembered() const {
    const auto state = named(m_row.value(StateName).toString(), State::Cancelled, stateName);
    Remembered it;
    it.snapshot.id = m_row.value(Id).toULongLong();
    it.snapshot.url = urlOf(m_row.value(Url));
    if (!state || it.snapshot.id == 0 || !it.snapshot.url.isValid())
        return {};
    it.snapshot.batch = m_row.value(Batch).toULongLong();
    it.snapshot.state = rest(*state);
    it.snapshot.name = cleaned(m_row.value(Name).toString());
    it.snapshot.path = m_row.value(Path).toString();
    it.snapshot.source = urlOf(m_row.value(Source));
    it.snapshot.size = m_row.value(Size).toLongLong();
    it.snapshot.received = m_row.value(Received).toLongLong();
    it.addedMs = m_row.value(Added).toLongLong();
    it.endedMs = m_row.value(Ended).toLongLong();
    it.snapshot.place = m_row.value(Place).toLongLong();
    it.snapshot.error = errorOf(m_row.value(Fault));
    return it;
}

const AskedFor& DownloadRow::asked() const {
    const QString text = m_row.value(Asked).toString();
    if (text == m_asked.text)
        return m_asked;
    const QJsonObject object = wholeObject(m_row.value(Url), text);
    m_asked = {text, requestFrom(object), unkeptIn(object)};
    if (m_asked.request && !objectOf(text).contains(kUrls))
        m_asked.request->sources.clear();
    return m_asked;
}

std::optional<Request> DownloadRow::request(const Remembered& it) const {
    const Snapshot& stands = it.snapshot;
    std::optional<Request> request = asked().request;
    if (!request)
        return {};
    if (request->sources.isEmpty()) {
        if (!isFetched(stands.url))
            return {};
        request->sources = {withoutCredentials(stands.url)};
    }
    request->id = stands.id;
    request->batch = stands.batch;
    request->paused = stands.state == State::Paused;
    pinName(*request, stands.path, stands.received > 0 || !stands.source.isEmpty());
    return request;
}

std::optional<Error> DownloadRow::missing() const {
    const QStringList& unkept = asked().unkept;
    if (unkept.isEmpty())
        return {};
    return Error{ErrorKind::Auth, u"Quintet keeps no %1 from one start to the next"_s.arg(
                                      unkept.join(u", and no "_s))};
}

QVariantList DownloadRow::valuesOf(const Request& request, qint64 addedMs) {
    const QUrl url = request.sources.value(0);
    return {qint64(request.id),
            qint64(request.batch),
            QString(stateName(request.paused ? State::Paused : State::Queued)),
            address(url),
            request.fileName.isEmpty() ? provisionalName(url) : request.fileName,
            request.size,
            addedMs,
            askedText(request, toJson(request))};
}

QVariantList DownloadRow::valuesOf(const Snapshot& stands, qint64 endedMs) {
    return {QString(stateName(rest(stands.state))),
            set(stands.name),
            set(stands.path),
            address(stands.source),
            stands.size,
            stands.received,
            endedMs,
            json(stands.error),
            stands.place};
}

bool DownloadRow::isElsewhere(const QVariant& url, const QVariant& asked,
                              const Amendment& amendment) {
    const std::optional<Request> request = requestFrom(wholeObject(url, asked));
    if (!request || amendment.directory)
        return true;
    return amendment.url && request->fileName.isEmpty() &&
           nameFromUrl(*amendment.url) != nameFromUrl(request->sources.first());
}

QVariantList DownloadRow::amended(const QVariant& url, const QVariant& asked,
                                  const Amendment& amendment) {
    const QJsonObject old = wholeObject(url, asked);
    std::optional<Request> request = requestFrom(old);
    if (!request)
        return {};
    const bool other =
        amendment.url && hostKey(*amendment.url) != hostKey(request->sources.first());
    if (other)
        request->headers.clear();
    if (amendment.url)
        request->sources.first() = *amendment.url;
    if (amendment.mirror && !request->sources.contains(*amendment.mirror))
        request->sources.append(*amendment.mirror);
    request->directory = amendment.directory.value_or(request->directory);
    request->credentials = amendment.credentials.value_or(request->credentials);
    if (amendment.splits)
        request->splits = amendment.splits;
    request->limitRate = amendment.limitRate.value_or(request->limitRate);
    QJsonObject renewed = toJson(*request);
    // What is said of the login takes the place of what was: none is wanted, or it is elsewhere.
    if (!other && !renewed.contains("unkept"_L1) && !amendment.credentials &&
        old.contains("unkept"_L1))
        renewed.insert("unkept"_L1, old.value("unkept"_L1));
    return {address(request->sources.value(0)), askedText(*request, renewed)};
}

} // namespace quintet
