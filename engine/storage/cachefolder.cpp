#include "storage/cachefolder.h"

#include "checksum.h"
#include "storage/cachekey.h"
#include "storage/cacheplace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

#include <algorithm>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestUrl = 64 * 1024;
/// What a process that died left behind is removed after so long.
constexpr qint64 kStaleSeconds = 24 * 60 * 60;

Unexpected<Error> failed(const QFileDevice& file) {
    Error error{ErrorKind::Io, u"%1 (%2)"_s.arg(file.errorString(), file.fileName())};
    if (file.error() == QFileDevice::ResourceError)
        error.kind = ErrorKind::DiskFull;
    return Unexpected{error};
}

/// At most `most` bytes of a plain file; nothing where there is none, or more.
std::optional<QByteArray> contentOf(const QString& path, qsizetype most) {
    if (!QFileInfo(path).isFile())
        return {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray content = file.read(most + 1);
    if (content.size() > most || file.error() != QFileDevice::NoError)
        return {};
    return content;
}

/// Copies `from` to `to`, durably, and gives its SHA-256.
Result<QByteArray> copy(const QString& from, const QString& to,
                        const std::function<bool()>& stops) {
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failed(source);
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return failed(target);
    Checksum checksum("sha-256");
    QByteArray block(1 << 20, Qt::Uninitialized);
    for (;;) {
        if (stops && stops())
            return Unexpected{Error{ErrorKind::Io, u"the program ended meanwhile"_s}};
        const qint64 got = source.read(block.data(), block.size());
        if (got < 0)
            return failed(source);
        if (got == 0)
            break;
        if (target.write(block.constData(), got) != got)
            return failed(target);
        checksum.add(QByteArrayView(block.constData(), got));
    }
    // An entry that a power cut left empty would be taken for the file.
    if (!syncFile(target))
        return failed(target);
    return checksum.result();
}

std::optional<QByteArray> sha256Of(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    Checksum checksum("sha-256");
    for (QByteArray block; !(block = file.read(1 << 20)).isEmpty();)
        checksum.add(block);
    if (file.error() != QFileDevice::NoError)
        return {};
    return checksum.result();
}

Status writeFile(const QString& path, const QByteArray& content) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.flush())
        return failed(file);
    return {};
}

} // namespace

CacheFolder::CacheFolder(const QString& folder)
    : m_folder(QDir::cleanPath(folder)) {}

QString CacheFolder::entriesFolder() const {
    return m_folder + "/download/url"_L1;
}

QString CacheFolder::entryFolder(const QString& name) const {
    return entriesFolder() + u'/' + name;
}

QString CacheFolder::recordPath(const QString& name) const {
    return m_folder + "/quintet/records/"_L1 + name;
}

std::optional<CacheEntry> CacheFolder::read(const QString& name) const {
    const QString folder = entryFolder(name);
    const QFileInfo contents(folder + "/contents"_L1);
    const auto url = contentOf(folder + "/url"_L1, kLongestUrl);
    if (!contents.isFile() || !url)
        return {};
    CacheEntry entry;
    entry.url = QString::fromUtf8(*url);
    entry.contents = contents.absoluteFilePath();
    entry.size = contents.size();
    entry.modified = contents.lastModified();
    if (const auto bytes = contentOf(recordPath(name), kLongestUrl)) {
        entry.record = decodeRecord(*bytes);
        // Another program may have exchanged the contents.
        if (entry.record && (entry.record->size != entry.size ||
                             entry.record->modified != entry.modified.toMSecsSinceEpoch()))
            entry.record.reset();
    }
    return entry;
}

std::optional<CacheEntry> CacheFolder::find(const QString& url) const {
    const QString name = cacheEntryName(url);
    if (name.isEmpty())
        return {};
    const auto entry = read(name);
    // MD5 collides for who wants it to.
    if (!entry || normalizedUrl(entry->url) != normalizedUrl(url))
        return {};
    return entry;
}

Result<QString> CacheFolder::nursery() const {
    QString folder = m_folder + "/quintet/new"_L1;
    // Somebody may have put the entries on another disk: nothing is renamed from one to another.
    const QString entries = QFileInfo(entriesFolder()).canonicalFilePath();
    if (!entries.isEmpty() && !isSameDisk(entries, m_folder))
        folder = QFileInfo(entries).absolutePath() + "/.quintet-new"_L1;
    if (const Status made = makeFolder(folder); !made)
        return Unexpected{made.error()};
    const QDateTime old = QDateTime::currentDateTime().addSecs(-kStaleSeconds);
    const QFileInfoList left =
        QDir(folder).entryInfoList(QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot);
    for (const QFileInfo& one : left) {
        if (one.lastModified() >= old)
            continue;
        if (one.isDir() && !one.isSymLink())
            QDir(one.absoluteFilePath()).removeRecursively();
        else
            QFile::remove(one.absoluteFilePath());
    }
    return folder;
}

Status CacheFolder::store(const QString& url, const QString& file, CacheRecord record, bool replace,
                          const std::function<bool()>& stops) const {
    const QString name = cacheEntryName(url);
    if (name.isEmpty())
        return Unexpected{Error{ErrorKind::Unsupported, u"the cache takes no such address"_s}};
    if (!replace && find(url))
        return {};
    for (const QString& folder : {QString(m_folder + "/quintet/records"_L1), entriesFolder()}) {
        if (const Status made = makeFolder(folder); !made)
            return made;
    }
    const auto nursery = this->nursery();
    if (!nursery)
        return Unexpected{nursery.error()};
    QTemporaryDir made(*nursery + "/XXXXXX"_L1);
    if (!made.isValid())
        return Unexpected{Error{ErrorKind::Io, made.errorString()}};
    // 0700 is for those being made.
    openToOthers(made.path());
    const QString contents = made.filePath(u"contents"_s);
    const auto digest = copy(file, contents, stops);
    if (!digest)
        return Unexpected{digest.error()};
    if (const Status wrote = writeFile(made.filePath(u"url"_s), url.toUtf8()); !wrote)
        return wrote;
    const QFileInfo copied(contents);
    record.size = copied.size();
    record.modified = copied.lastModified().toMSecsSinceEpoch();
    record.sha256 = *digest;
    if (const Status placed = putInPlace(made.path(), name, replace); !placed)
        return placed;
    // Without its record an entry is as good as one of astropy's.
    QSaveFile saved(recordPath(name));
    if (saved.open(QIODevice::WriteOnly)) {
        saved.write(encode(record));
        saved.commit();
    }
    return {};
}

/// Another process may do the same at any moment: whoever is first, or last with `replace`, wins.
Status CacheFolder::putInPlace(const QString& made, const QString& name, bool replace) const {
    constexpr int kTries = 100;
    const QString place = entryFolder(name);
    for (int i = 0; i < kTries; ++i) {
        Placed placed = moveFolder(made, place);
        if (placed.isDone())
            return {};
        if (placed.isGone() && QFileInfo::exists(made)) {
            // All entries were cleared meanwhile.
            if (const Status again = makeFolder(entriesFolder()); !again)
                return again;
            continue;
        }
        if (!placed.isTaken())
            return Unexpected{placed.error(place)};
        const auto there = read(name);
        if (!replace && there && cacheEntryName(there->url) == name)
            return {};
        // In the way: an older entry, or the rest of one.
        placed = exchangeFolders(made, place);
        if (placed.isDone())
            return {};
        if (!placed.isUnknown())
            continue; // Gone meanwhile.
        if (const Status gone = discard(place); !gone)
            return gone;
    }
    return Unexpected{Error{ErrorKind::Io, u"other programs keep changing %1"_s.arg(place)}};
}

/// Removes a folder so that nobody sees half of it.
Status CacheFolder::discard(const QString& path) const {
    const auto nursery = this->nursery();
    if (!nursery)
        return Unexpected{nursery.error()};
    QTemporaryDir grave(*nursery + "/XXXXXX"_L1);
    const Placed moved = moveFolder(path, grave.filePath(u"old"_s));
    if (moved.isDone() || moved.isGone())
        return {};
    return Unexpected{moved.error(path)};
}

QList<CacheEntry> CacheFolder::entries() const {
    QList<CacheEntry> entries;
    const QStringList names = QDir(entriesFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& name : names) {
        auto entry = isCacheEntryName(name) ? read(name) : std::nullopt;
        if (entry && cacheEntryName(entry->url) == name)
            entries.append(*entry);
    }
    std::sort(entries.begin(), entries.end(),
              [](const CacheEntry& a, const CacheEntry& b) { return a.url < b.url; });
    return entries;
}

Result<bool> CacheFolder::remove(const QString& url) const {
    const QString name = cacheEntryName(url);
    if (name.isEmpty() || !QFileInfo::exists(entryFolder(name)))
        return false;
    if (const Status gone = discard(entryFolder(name)); !gone)
        return Unexpected{gone.error()};
    QFile::remove(recordPath(name));
    return true;
}

Status CacheFolder::clear() const {
    if (QFileInfo::exists(m_folder + "/quintet/new"_L1)) {
        if (const auto swept = nursery(); !swept)
            return Unexpected{swept.error()};
    }
    if (QFileInfo::exists(entriesFolder())) {
        if (const Status gone = discard(entriesFolder()); !gone)
            return gone;
    }
    QDir(m_folder + "/quintet/records"_L1).removeRecursively();
    return {};
}

QList<CacheDamage> CacheFolder::check(bool deep) const {
    QList<CacheDamage> damages;
    const QDir folder(entriesFolder());
    const auto all = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    const QFileInfoList found = folder.entryInfoList(all, QDir::Name);
    for (const QFileInfo& one : found) {
        if (!one.isDir())
            damages.append({one.absoluteFilePath(), u"is no entry"_s});
        else if (!isCacheEntryName(one.fileName()))
            damages.append({one.absoluteFilePath(), u"was left over"_s});
        else
            checkEntry(one.fileName(), deep, damages);
    }
    return damages;
}

void CacheFolder::checkEntry(const QString& name, bool deep, QList<CacheDamage>& damages) const {
    const QDir folder(entryFolder(name));
    const auto all = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    const QStringList files = folder.entryList(all, QDir::Name);
    for (const QString& file : files) {
        if (file != "url"_L1 && file != "contents"_L1)
            damages.append({folder.filePath(file), u"is no part of an entry"_s});
    }
    const auto url = contentOf(folder.filePath(u"url"_s), kLongestUrl);
    if (!QFileInfo(folder.filePath(u"contents"_s)).isFile())
        damages.append({folder.path(), u"has no contents"_s});
    else if (!url)
        damages.append({folder.path(), u"has no URL"_s});
    else if (cacheEntryName(QString::fromUtf8(*url)) != name)
        damages.append({folder.path(), u"is of another URL than its name says"_s});
    const auto entry = read(name);
    if (!entry || !entry->record || !deep)
        return;
    if (const auto digest = sha256Of(entry->contents); digest != entry->record->sha256)
        damages.append({entry->contents, u"has changed since it was kept"_s});
}

} // namespace quintet
