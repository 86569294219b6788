#include "cachearchive.h"

#include "input/inputlist.h"
#include "redact.h"
#include "storage/cachekey.h"
#include "storage/zipreader.h"
#include "storage/zipwriter.h"

#include <QMap>
#include <QSaveFile>
#include <QSet>
#include <QStorageInfo>
#include <QTemporaryFile>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

/// Python's urllib.parse.quote(url, safe='').
QByteArray memberName(const QString& url) {
    return QUrl::toPercentEncoding(url);
}

/// The address a member is named by; empty where it is none, or holds what no address may.
QString addressOf(const QString& name) {
    const QString text = QUrl::fromPercentEncoding(name.toUtf8());
    const auto url = parseUrl(text, nullptr);
    if (!url)
        return {};
    // An astropy that wrote it may have spelled it otherwise than we would, and finds it so again.
    const QString own = cachedUrl(*url);
    const bool plain = !text.contains(u'@') && normalizedUrl(text) == text;
    const QString address = plain ? text : own;
    return isCacheUrl(address) ? address : QString();
}

QString sentence(const ZipReader::Member& member, const QString& why) {
    return u"the member '%1' was not taken: %2"_s.arg(cleaned(member.name), cleaned(why));
}

/// Unpacks one member and keeps it.
Status take(ZipReader& zip, const ZipReader::Member& member, const CacheFolder& cache,
            const QString& address) {
    const auto nursery = cache.nursery();
    if (!nursery)
        return Unexpected{nursery.error()};
    // It is there twice for a moment.
    const QStorageInfo disk(*nursery);
    if (disk.isValid() && disk.bytesAvailable() / 2 < member.size)
        return Unexpected{Error{ErrorKind::DiskFull, u"there is no room for it"_s}};
    QTemporaryFile file(*nursery + "/XXXXXX"_L1);
    if (!file.open())
        return Unexpected{Error{ErrorKind::Io, file.errorString()}};
    if (Status unpacked = zip.extract(member, file); !unpacked)
        return unpacked;
    if (!file.flush())
        return Unexpected{Error{ErrorKind::Io, file.errorString()}};
    return cache.store(address, file.fileName(), {}, true);
}

} // namespace

Status exportCache(const CacheFolder& cache, const QString& archive, const QStringList& urls) {
    QList<CacheEntry> entries;
    for (const QString& url : urls) {
        const auto entry = cache.find(url);
        if (!entry)
            return Unexpected{
                Error{ErrorKind::NotCached, u"%1 is not in the cache"_s.arg(cleaned(url))}};
        entries.append(*entry);
    }
    if (urls.isEmpty())
        entries = cache.entries();
    QSaveFile file(archive);
    if (!file.open(QIODevice::WriteOnly))
        return Unexpected{Error{ErrorKind::Io, file.errorString()}};
    ZipWriter zip(file);
    for (const CacheEntry& entry : std::as_const(entries)) {
        if (Status added = zip.add(memberName(entry.url), entry.contents, entry.modified); !added)
            return added;
    }
    if (Status finished = zip.finish(); !finished)
        return finished;
    if (!file.commit())
        return Unexpected{Error{ErrorKind::Io, file.errorString()}};
    return {};
}

Result<ImportedCache> importCache(const CacheFolder& cache, const QString& archive,
                                  const QStringList& urls, bool update) {
    const auto zip = ZipReader::open(archive);
    if (!zip)
        return Unexpected{zip.error()};
    ImportedCache imported;
    QMap<QString, QString> wanted; // By the name of its entry.
    for (const QString& url : urls)
        wanted.insert(cacheEntryName(url), url);
    QSet<QString> names;
    for (const ZipReader::Member& member : (*zip)->members()) {
        const QString address = addressOf(member.name);
        if (address.isEmpty()) {
            imported.complaints += sentence(member, u"its name is not an address"_s);
            continue;
        }
        const QString name = cacheEntryName(address);
        if (!urls.isEmpty() && !wanted.contains(name))
            continue;
        if (names.contains(name)) {
            imported.complaints += sentence(member, u"it is there twice"_s);
            continue;
        }
        names += name;
        if (!update && cache.find(address)) {
            ++imported.there;
            continue;
        }
        if (const Status taken = take(**zip, member, cache, address); !taken)
            imported.complaints += sentence(member, taken.error().detail);
        else
            ++imported.added;
    }
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        if (!names.contains(it.key()))
            imported.complaints += u"%1 is not in the archive"_s.arg(cleaned(it.value()));
    }
    return imported;
}

} // namespace quintet
