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

bool isFolder(const BatchEntry& entry) {
    return !entry.refusal && isFtpFolder(entry.request);
}

} // namespace

BatchFolders::BatchFolders(const Options& options, QList<BatchEntry>& entries, QObject* parent)
    : QObject(parent)
    , m_options(options)
    , m_entries(entries)
    , m_open(std::count_if(entries.cbegin(), entries.cend(), isFolder)) {}

BatchFolders::~BatchFolders() {
    if (m_hanging)
        static_cast<void>(m_engine.release());
}

void BatchFolders::start() {
    QList<Request> requests;
    for (BatchEntry& entry : m_entries) {
        if (isFolder(entry))
            requests += entry.request;
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
    for (BatchEntry& entry : m_entries) {
        if (!isFolder(entry) || m_files.contains(entry.request.id))
            continue;
        Outcome outcome;
        outcome.id = entry.request.id;
        outcome.url = entry.request.sources.first();
        outcome.state = State::Cancelled;
        entry.refusal = std::make_shared<Outcome>(outcome);
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
        BatchEntry& entry = m_entries[static_cast<qsizetype>(outcome.id) - 1];
        if (entry.refusal)
            continue;
        entry.refusal = std::make_shared<Outcome>(outcome);
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
    QList<BatchEntry> all;
    for (BatchEntry& entry : m_entries) {
        const auto files = m_files.constFind(entry.request.id);
        if (files == m_files.cend()) {
            all += std::move(entry);
            continue;
        }
        for (const Request& file : *files) {
            BatchEntry one;
            one.url = shown(file.sources.first());
            one.request = file;
            one.warnings = entry.warnings;
            all += one;
        }
    }
    for (qsizetype i = 0; i < all.size(); ++i) {
        all[i].request.id = static_cast<DownloadId>(i) + 1;
        if (all[i].refusal)
            all[i].refusal->id = all[i].request.id;
    }
    m_entries = std::move(all);
    emit finished();
}

} // namespace quintet
