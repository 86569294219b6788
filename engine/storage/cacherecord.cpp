#include "storage/cacherecord.h"

#include "plan/filename.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongest = 64 * 1024;

QString hex(const QByteArray& bytes) {
    return QString::fromLatin1(bytes.toHex());
}

QByteArray fromHex(const QJsonValue& value) {
    return QByteArray::fromHex(value.toString().toLatin1());
}

/// A field's value that may go over the wire again.
bool isFieldValue(const QByteArray& value) {
    for (const char c : value) {
        if (uchar(c) < 0x20 || uchar(c) == 0x7f)
            return false;
    }
    return value.size() <= 8192;
}

} // namespace

QByteArray encode(const CacheRecord& record) {
    QJsonObject object{{u"version"_s, 1},
                       {u"size"_s, record.size},
                       {u"modified"_s, record.modified},
                       {u"etag"_s, QString::fromLatin1(record.validator.etag)},
                       {u"last_modified"_s, QString::fromLatin1(record.validator.lastModified)},
                       {u"source"_s, hex(record.source)},
                       {u"name"_s, record.fileName},
                       {u"sha256"_s, hex(record.sha256)}};
    if (record.published.isValid())
        object.insert(u"published"_s, record.published.toMSecsSinceEpoch());
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<CacheRecord> decodeRecord(const QByteArray& bytes) {
    if (bytes.size() > kLongest)
        return {};
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    CacheRecord record;
    record.size = object.value(u"size").toInteger(-1);
    record.modified = object.value(u"modified").toInteger(-1);
    record.validator.etag = object.value(u"etag").toString().toLatin1();
    record.validator.lastModified = object.value(u"last_modified").toString().toLatin1();
    record.source = fromHex(object.value(u"source"));
    record.fileName = safeName(object.value(u"name").toString());
    record.sha256 = fromHex(object.value(u"sha256"));
    if (object.contains(u"published"))
        record.published =
            QDateTime::fromMSecsSinceEpoch(object.value(u"published").toInteger(), Qt::UTC);
    if (object.value(u"version").toInteger() != 1 || record.size < 0 ||
        (!record.sha256.isEmpty() && record.sha256.size() != 32) ||
        !isFieldValue(record.validator.etag) || !isFieldValue(record.validator.lastModified))
        return {};
    return record;
}

} // namespace quintet
