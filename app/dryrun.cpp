#include "dryrun.h"

#include "engine.h"
#include "explain.h"
#include "plan/filename.h"
#include "progresstext.h"
#include "redact.h"
#include "storage/cachefolder.h"
#include "storage/cachekey.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <utility>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

QUrl askedOf(const Request& request) {
    return request.asked.isValid() ? request.asked : request.sources.value(0);
}

/// The nearest folder above a path that is there.
QString standingFolder(const QString& path) {
    QFileInfo folder(QFileInfo(path).absolutePath());
    while (!folder.exists() && folder.absoluteFilePath() != folder.absolutePath())
        folder.setFile(folder.absolutePath());
    return folder.absoluteFilePath();
}

} // namespace

DryRun::DryRun(const Options& options, BatchTable entries, CacheUse cache, StandardOutput& output,
               QObject* parent)
    : QObject(parent)
    , m_options(options)
    , m_entries(std::move(entries))
    , m_cache(cache)
    , m_output(output) {}

DryRun::~DryRun() = default;

Overwrite DryRun::overwriteOf(const Request& request) const {
    return request.overwrite.value_or(m_options.settings.overwrite);
}

QString DryRun::claim(DownloadId id, const QString& path) {
    QString claimed = m_names.claim(path);
    if (claimed != path)
        m_renamed += id;
    else
        m_renamed -= id;
    return claimed;
}

/// As the engine does, in input order and before anything is asked.
void DryRun::claimNames() {
    for (const QString& path : m_options.settings.reservedPaths)
        m_names.claim(path);
    for (const BatchEntry& entry : std::as_const(m_entries)) {
        const Request& request = entry.request;
        QString name = request.fileName;
        if (name.isEmpty() && urlNamesFile(request.sources.value(0)))
            name = nameFromUrl(request.sources.value(0));
        if (!entry.refusal && !name.isEmpty())
            m_paths.insert(request.id, claim(request.id, request.directory + u'/' + name));
    }
}

void DryRun::start() {
    claimNames();
    m_engine = std::make_unique<Engine>(m_options.settings);
    connect(m_engine.get(), &Engine::previewed, this, &DryRun::previewed);
    QList<Request> requests;
    for (const BatchEntry& entry : std::as_const(m_entries)) {
        if (!foresee(entry))
            requests.append(entry.request);
    }
    m_engine->preview(requests);
    finishSoon();
}

void DryRun::stop() {
    m_engine.reset();
    emit finished();
}

void DryRun::finishSoon() {
    if (m_next > DownloadId(m_entries.size()))
        QMetaObject::invokeMethod(this, &DryRun::finished, Qt::QueuedConnection);
}

/// What is known without asking.
bool DryRun::foresee(const BatchEntry& entry) {
    const Request& request = entry.request;
    Forecast forecast;
    forecast.n = request.id;
    forecast.url = entry.url;
    if (entry.refusal) {
        forecast.error = entry.refusal->error;
        forecast.failure = entry.message.isEmpty() && forecast.error
                               ? explain(*forecast.error, entry.refusal->url).sentence
                               : entry.message;
        done(forecast);
        return true;
    }
    forecast.path = m_paths.value(request.id);
    const QFileInfo there(forecast.path);
    const bool keeps = !forecast.path.isEmpty() && there.isFile() && !there.isSymLink() &&
                       overwriteOf(request) == Overwrite::No && !request.digest;
    if (keeps) {
        forecast.kept = true;
        forecast.size = there.size();
        forecast.clash = u"is there already, and would be kept"_s;
        done(forecast);
        return true;
    }
    const bool mayAsk = !m_options.settings.offline && !request.cacheOnly;
    if (m_cache == CacheUse::Off || (m_cache == CacheUse::Update && mayAsk))
        return false;
    const auto cached =
        CacheFolder(m_options.settings.cacheFolder).find(cachedUrl(askedOf(request)));
    if (!cached && mayAsk)
        return false;
    if (cached) {
        forecast.cached = true;
        forecast.size = cached->size;
        forecast.ranges = true;
        if (forecast.path.isEmpty()) {
            const QString name = cached->record && !cached->record->fileName.isEmpty()
                                     ? cached->record->fileName
                                     : nameFromUrl(askedOf(request));
            forecast.path = claim(request.id, request.directory + u'/' + name);
        }
        look(forecast, request);
    } else {
        forecast.error = Error{ErrorKind::NotCached, u"no network is allowed for it"_s};
        forecast.failure = explain(*forecast.error, askedOf(request)).sentence;
    }
    done(forecast);
    return true;
}

void DryRun::previewed(const Preview& preview) {
    const BatchEntry entry = m_entries.at(qsizetype(preview.id) - 1);
    const Request& request = entry.request;
    Forecast forecast;
    forecast.n = preview.id;
    forecast.url = entry.url;
    forecast.path = m_paths.value(preview.id);
    const PreviewSource* best = preview.best();
    for (const PreviewSource& source : preview.sources) {
        if (&source != best && (best || &source != &preview.sources.first()))
            forecast.mirrors.append(source);
    }
    if (best) {
        forecast.size = best->size;
        forecast.ranges = best->ranges;
        forecast.source = best->end;
        QString name = best->fileName;
        if (name.isEmpty() && forecast.path.isEmpty())
            name = urlNamesFile(best->end) ? nameFromUrl(best->end)
                                           : nameFromUrl(request.sources.first());
        const QString path = request.directory + u'/' + name;
        if (request.fileName.isEmpty() && !name.isEmpty() && path != forecast.path) {
            if (!forecast.path.isEmpty())
                m_names.release(forecast.path);
            forecast.path = claim(preview.id, path);
        }
        look(forecast, request);
    } else {
        forecast.error = preview.sources.value(0).error;
        forecast.failure = explain(*forecast.error, request.sources.first()).sentence;
    }
    done(forecast);
}

/// What stands where it would go.
void DryRun::look(Forecast& forecast, const Request& request) {
    const QFileInfo there(forecast.path);
    if (m_renamed.contains(forecast.n))
        forecast.clash = u"another file of this run has its name"_s;
    if (!there.exists() && !there.isSymLink())
        return;
    if (!there.isFile() || there.isSymLink()) {
        forecast.error = Error{ErrorKind::Exists,
                               there.isDir() ? u"it is a folder"_s : u"it is not a plain file"_s};
        forecast.failure =
            explain(*forecast.error, request.sources.first(), forecast.path).sentence;
        return;
    }
    switch (overwriteOf(request)) {
    case Overwrite::Yes:
        forecast.clash = u"is there already, and would be replaced"_s;
        break;
    case Overwrite::Unique:
        while (QFileInfo::exists(forecast.path))
            forecast.path = m_names.claimNext(forecast.path, forecast.path);
        forecast.clash = u"its name is taken, it would get this one"_s;
        break;
    case Overwrite::No:
        forecast.kept = !request.digest;
        forecast.clash = forecast.kept ? u"is there already, and would be kept"_s
                                       : u"is there already, and would be kept if it has the "
                                         "checksum"_s;
    }
}

/// Told in input order.
void DryRun::done(const Forecast& forecast) {
    m_early.insert(forecast.n, forecast);
    for (auto next = m_early.find(m_next); next != m_early.end(); next = m_early.find(m_next)) {
        const Forecast& one = *next;
        m_output.write(m_options.json ? forecastJson(one) : forecastText(one));
        m_failed += !one.failure.isEmpty();
        m_kept += one.kept;
        m_unknown += one.needed() < 0;
        m_bytes += qMax<qint64>(0, one.needed());
        if (one.needed() > 0)
            m_needs[QFileInfo(one.path).absolutePath()] += one.needed();
        m_early.erase(next);
        ++m_next;
    }
    if (m_next > DownloadId(m_entries.size()) && m_engine)
        finishSoon();
}

QStringList DryRun::conclusions() {
    QHash<QString, std::pair<QString, qint64>> disks; // By device: a folder there, and the need.
    for (auto need = m_needs.cbegin(); need != m_needs.cend(); ++need) {
        const QString folder = standingFolder(need.key() + u'/');
        auto& disk = disks[QString::fromLocal8Bit(QStorageInfo(folder).device())];
        disk.first = folder;
        disk.second += need.value();
    }
    const qsizetype count = m_entries.size();
    QString sums = count == 1 ? u"1 file"_s : u"%1 files"_s.arg(count);
    sums += u", %1 to fetch"_s.arg(sizeText(m_bytes));
    if (m_unknown > 0)
        sums += u" and %1 of unknown size"_s.arg(m_unknown);
    if (m_kept > 0)
        sums += u", %1 there already"_s.arg(m_kept);
    if (m_failed > 0)
        sums += u", %1 can't be had"_s.arg(m_failed);
    QStringList lines{sums};
    for (const auto& [folder, need] : std::as_const(disks)) {
        const qint64 free = QStorageInfo(folder).bytesAvailable();
        const bool enough = free < 0 || free >= need;
        m_roomy &= enough;
        lines +=
            u"%1: %2 free, %3 needed%4"_s.arg(cleaned(folder, 4096), sizeText(free), sizeText(need),
                                              enough ? QString() : u": not enough"_s);
    }
    return lines;
}

} // namespace quintet
