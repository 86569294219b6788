#include "requestjson.h"

#include "plan/filename.h"
#include "redact.h"
#include "secretheader.h"

#include <QDir>
#include <QJsonArray>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

QString hexOf(const QByteArray& bytes) {
    return QString::fromLatin1(bytes.toHex());
}

QByteArray bytesOf(const QJsonValue& value) {
    return QByteArray::fromHex(value.toString().toLatin1());
}

QJsonArray urlsOf(const Request& request) {
    QJsonArray urls;
    for (const QUrl& source : request.sources)
        urls += QString::fromLatin1(withoutCredentials(source).toEncoded());
    return urls;
}

QJsonObject toJson(const Pieces& pieces) {
    QJsonArray values;
    for (const QByteArray& value : pieces.values)
        values += hexOf(value);
    return {{u"algorithm"_s, QString::fromLatin1(pieces.algorithm)},
            {u"length"_s, pieces.length},
            {u"values"_s, values}};
}

void putHeaders(QJsonObject& object, const Request& request, Secrets secrets) {
    QJsonArray headers;
    QJsonArray unkept;
    if (!request.credentials.isEmpty() && secrets == Secrets::Included)
        object.insert("login"_L1,
                      QJsonArray{request.credentials.user, request.credentials.password});
    else if (!request.credentials.isEmpty())
        unkept += u"user name and password"_s;
    for (const Header& header : request.headers) {
        const QString name = QString::fromLatin1(header.name);
        if (secrets == Secrets::LeftOut && isSecretHeader(header.name))
            unkept += QString(u"header "_s + name);
        else
            headers += QJsonArray{name, QString::fromLatin1(header.value)};
    }
    if (!headers.isEmpty())
        object.insert("headers"_L1, headers);
    if (!unkept.isEmpty())
        object.insert("unkept"_L1, unkept);
}

/// A number between 0 and `most`; nothing where there is none.
template <class Number>
std::optional<Number> numberIn(const QJsonObject& object, QLatin1String name, int most) {
    const int value = object.value(name).toInt(-1);
    if (value < 0 || value > most)
        return {};
    return Number(value);
}

bool readPlace(const QJsonObject& object, Request& request) {
    const QJsonArray urls = object.value("urls"_L1).toArray();
    for (const QJsonValue value : urls) {
        const QUrl url = QUrl::fromEncoded(value.toString().toLatin1(), QUrl::StrictMode);
        if (!isFetched(url))
            return false;
        request.sources += withoutCredentials(url);
    }
    request.directory = QDir::cleanPath(object.value("directory"_L1).toString());
    const QString name = object.value("name"_L1).toString();
    request.fileName = name.isEmpty() ? name : safeRelativePath(name);
    return !request.sources.isEmpty() && QDir::isAbsolutePath(request.directory) &&
           request.fileName.isEmpty() == name.isEmpty();
}

void readHashes(const QJsonObject& object, Request& request) {
    if (const QJsonArray digest = object.value("digest"_L1).toArray(); digest.size() == 2)
        request.digest = {digest[0].toString().toLatin1(), bytesOf(digest[1])};
    const QJsonObject pieces = object.value("pieces"_L1).toObject();
    if (const qint64 length = pieces.value("length"_L1).toInteger(); length > 0) {
        request.pieces = {pieces.value("algorithm"_L1).toString().toLatin1(), length, {}};
        const QJsonArray values = pieces.value("values"_L1).toArray();
        for (const QJsonValue value : values)
            request.pieces->values += bytesOf(value);
    }
    request.checksum = numberIn<ChecksumPolicy>(object, "checksum"_L1, int(ChecksumPolicy::None));
}

void readHeaders(const QJsonObject& object, Request& request) {
    const QJsonArray headers = object.value("headers"_L1).toArray();
    for (const QJsonValue value : headers) {
        const Header header{value[0].toString().toLatin1(), value[1].toString().toLatin1()};
        const auto breaks = [](char c) { return c == '\r' || c == '\n' || c == '\0'; };
        if (!header.name.isEmpty() &&
            std::none_of(header.name.begin(), header.name.end(), breaks) &&
            std::none_of(header.value.begin(), header.value.end(), breaks))
            request.headers += header;
    }
}

} // namespace

bool isFetched(const QUrl& url) {
    static const QStringList kSchemes{u"http"_s, u"https"_s, u"ftp"_s, u"ftps"_s};
    return url.isValid() && kSchemes.contains(url.scheme()) && !url.host().isEmpty();
}

QJsonObject toJson(const Request& request, Secrets secrets) {
    QJsonObject object{{u"urls"_s, urlsOf(request)}, {u"directory"_s, request.directory}};
    if (!request.fileName.isEmpty())
        object.insert("name"_L1, request.fileName);
    if (request.digest)
        object.insert("digest"_L1, QJsonArray{QString::fromLatin1(request.digest->algorithm),
                                              hexOf(request.digest->value)});
    if (request.pieces)
        object.insert("pieces"_L1, toJson(*request.pieces));
    if (request.size >= 0)
        object.insert("size"_L1, request.size);
    if (request.overwrite)
        object.insert("overwrite"_L1, int(*request.overwrite));
    if (request.splits)
        object.insert("splits"_L1, *request.splits);
    if (request.checksum)
        object.insert("checksum"_L1, int(*request.checksum));
    if (request.inOrder)
        object.insert("in_order"_L1, true);
    if (request.oneFile)
        object.insert("one_file"_L1, true);
    if (request.recursive)
        object.insert("recursive"_L1, true);
    if (request.paused)
        object.insert("paused"_L1, true);
    if (request.limitRate > 0)
        object.insert("limit"_L1, request.limitRate);
    putHeaders(object, request, secrets);
    return object;
}

std::optional<Request> requestFrom(const QJsonObject& object) {
    Request request;
    if (!readPlace(object, request))
        return {};
    readHashes(object, request);
    readHeaders(object, request);
    request.size = std::max<qint64>(-1, object.value("size"_L1).toInteger(-1));
    request.overwrite = numberIn<Overwrite>(object, "overwrite"_L1, int(Overwrite::Unique));
    request.splits = numberIn<int>(object, "splits"_L1, 1000);
    request.inOrder = object.value("in_order"_L1).toBool();
    request.oneFile = object.value("one_file"_L1).toBool();
    request.recursive = object.value("recursive"_L1).toBool();
    request.paused = object.value("paused"_L1).toBool();
    request.limitRate = std::max<qint64>(0, object.value("limit"_L1).toInteger());
    const QJsonArray login = object.value("login"_L1).toArray();
    request.credentials = {login[0].toString(), login[1].toString()};
    return request;
}

QStringList unkeptIn(const QJsonObject& object) {
    QStringList words;
    const QJsonArray unkept = object.value("unkept"_L1).toArray();
    for (const QJsonValue word : unkept)
        words += cleaned(word.toString());
    return words;
}

} // namespace quintet
