#include "batchfolders.h"

#include "engine.h"
#include "ftp/ftplister.h"
#include "redact.h"

#include <QTimer>

#include <chrono>
#include <utility>

namespace quintet {

using namespace std::chrono_literals;

namespace {

bool isFolder(const BatchTable& entries, qsizetype place) {
    const PackedRequest& request = entries.request(place);
    return request.address().startsWith("ftp") && !entries.isRefused(place) &&
           isFtpFolder(request.request());
}

} // namespace

BatchFolders::BatchFolders(const Options& options, BatchTable& entries, QObject* parent)
    : QObject(parent)
    , m_options(options)
    , m_entries(entries) {
    for (qsizetype place = 0; place < entries.size(); ++place)
        m_open += isFolder(entries, place) ? 1 : 0;
}

BatchFolders::~BatchFolders() {
    if (m_hanging)
        static_cast<void>(m_engine.release());
}

void BatchFolders::start() {
    QList<Request> requests;
    for (qsizetype place = 0; place < m_entries.size(); ++place) {
        if (isFolder(m_entries, place))
            requests += m_entries.request(place).request();
    }
    m_engine = std::make_unique<Engine>(m_options.settings);
    connect(m_engine.get(), &Engine::ended, this, &BatchFolders::ended);
    connect(m_engine.get(), &Engine::expanded, this, &BatchFolders::expanded);
    connect(m_engine.get(), &Engine::stopped, this, [this] {
        m_hanging = false;
        finish();
    });
    m_engine->add(requests);
}

void BatchFolders::stop() {
    for (qsizetype place = 0; place < m_entries.size(); ++place) {
        if (!isFolder(m_entries, place) || m_files.contains(m_entries.request(place).id()))
            continue;
        BatchEntry entry = m_entries.at(place);
        Outcome outcome;
        outcome.id = entry.request.id;
        outcome.url = entry.request.sources.first();
        outcome.state = State::Cancelled;
        entry.refusal = std::make_shared<Outcome>(outcome);
        m_entries.set(place, entry);
    }
    endEngine();
}

void BatchFolders::endEngine() {
    if (std::exchange(m_hanging, true))
        return;
    m_engine->stop();
    QTimer::singleShot(2s, this, &BatchFolders::finish);
}

void BatchFolders::ended(const QList<Outcome>& outcomes) {
    for (const Outcome& outcome : outcomes) {
        const qsizetype place = static_cast<qsizetype>(outcome.id) - 1;
        if (m_entries.isRefused(place))
            continue;
        BatchEntry entry = m_entries.at(place);
        entry.refusal = std::make_shared<Outcome>(outcome);
        m_entries.set(place, entry);
        --m_open;
    }
    if (m_open == 0)
        endEngine();
}

void BatchFolders::expanded(DownloadId id, const QList<Request>& files) {
    m_files.insert(id, files);
    if (--m_open == 0)
        endEngine();
}

/// Everything after a folder gets another place, and so another id.
void BatchFolders::finish() {
    if (std::exchange(m_finished, true))
        return;
    BatchTable all;
    for (const BatchEntry& entry : m_entries) {
        const auto files = m_files.constFind(entry.request.id);
        if (files == m_files.cend()) {
            all.append(entry);
            continue;
        }
        for (const Request& file : *files) {
            BatchEntry one;
            one.url = shown(file.sources.first());
            one.request = file;
            one.warnings = entry.warnings;
            all.append(one);
        }
    }
    m_entries = std::move(all);
    emit finished();
}

} // namespace quintet
