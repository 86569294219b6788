#include "downloaddatabase.h"

#include "downloadrecorder.h"

namespace quintet {

DownloadDatabase::DownloadDatabase(const QString& path, QObject* parent)
    : QObject(parent) {
    m_thread.setObjectName(QStringLiteral("database"));
    m_orders.moveToThread(&m_thread);
    m_thread.start();
    m_orders.post([this, path] {
        m_recorder = std::make_unique<DownloadRecorder>(path);
        DownloadRecorder* recorder = m_recorder.get();
        connect(recorder, &DownloadRecorder::loaded, recorder,
                [this](const QList<Remembered>& downloads, const QList<Request>& unfinished,
                       const QList<Batch>& batches) {
                    m_news.post([=, this] { emit loaded(downloads, unfinished, batches); });
                });
        connect(recorder, &DownloadRecorder::fetched, recorder,
                [this](const QList<Request>& requests) {
                    m_news.post([=, this] { emit fetched(requests); });
                });
        connect(recorder, &DownloadRecorder::troubled, recorder, [this](const QString& sentence) {
            m_news.post([=, this] { emit troubled(sentence); });
        });
    });
}

DownloadDatabase::~DownloadDatabase() {
    m_orders.call([this] {
        m_orders.close();
        m_recorder->close();
        m_recorder.reset();
    });
    m_thread.quit();
    m_thread.wait();
}

/// Has `verb` carried out in the database thread, after those posted before.
template <class... Taken, class... Given>
void DownloadDatabase::post(void (DownloadRecorder::*verb)(Taken...), const Given&... given) {
    if (!m_abandoned)
        m_orders.post([=, this] { (m_recorder.get()->*verb)(given...); });
}

void DownloadDatabase::load() {
    post(&DownloadRecorder::load);
}

void DownloadDatabase::add(const QList<Request>& requests) {
    post(&DownloadRecorder::add, requests);
}

void DownloadDatabase::apply(const QList<Snapshot>& snapshots) {
    post(&DownloadRecorder::apply, snapshots);
}

void DownloadDatabase::remove(const QList<DownloadId>& ids) {
    post(&DownloadRecorder::remove, ids);
}

void DownloadDatabase::name(const Batch& batch) {
    post(&DownloadRecorder::name, batch);
}

void DownloadDatabase::forget(quint64 batch) {
    post(&DownloadRecorder::forget, batch);
}

void DownloadDatabase::amend(const QList<DownloadId>& ids, const Amendment& amendment) {
    post(&DownloadRecorder::amend, ids, amendment);
}

void DownloadDatabase::fetch(const QList<DownloadId>& ids) {
    post(&DownloadRecorder::fetch, ids);
}

void DownloadDatabase::close() {
    m_orders.post([this] {
        m_recorder->close();
        m_news.post([this] { emit closed(); });
    });
}

} // namespace quintet
