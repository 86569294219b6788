#pragma once

#include "namedbatch.h"
#include "snapshot.h"

#include <QHash>
#include <QKeySequence>
#include <QObject>

class QAction;

namespace quintet {

class DownloadModel;
class Sidebar;

/// The lists that were added: what they are called, how they stand in the sidebar, and what can be
/// done with a whole one. A list lives as long as it has downloads.
class Batches : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    Batches(DownloadModel& model, Sidebar& sidebar, QWidget& window);

    /// Makes a list for those of `requests` that are in none yet: which one. Before they are in the
    /// model. 0: all are in one.
    quint64 begin(const QList<Request>& requests, const QString& name);

    /// Those of earlier runs. Before their downloads are in the model.
    void restore(const QList<Batch>& batches);

    /// Empty where it isn't known.
    QString nameOf(quint64 batch) const { return m_batches.value(batch).name; }

public slots:
    void rename(quint64 batch, const QString& name);

    /// Removes what has ended of it; asks about the rest.
    void remove(quint64 batch);

signals:
    /// It is new, or has another name.
    void named(const quintet::Batch& batch);

    /// It has no downloads any more.
    void forgotten(quint64 batch);
    void removeRequested(const QList<quintet::DownloadId>& ids);
    void pauseRequested(const QList<quintet::DownloadId>& ids);
    void resumeRequested(const QList<quintet::DownloadId>& ids);
    void retryRequested(const QList<quintet::DownloadId>& ids);

private:
    void update(const QList<quint64>& batches);
    void makeActions();
    void showMenu(const QPoint& place);
    QAction* make(const QString& name, const QString& text, const QKeySequence& key = {});
    QList<DownloadId> idsOf(quint64 batch, bool (*wanted)(State)) const;
    void removeOf(quint64 batch, bool all);

    DownloadModel& m_model;
    Sidebar& m_sidebar;
    QWidget& m_window;
    QHash<quint64, Batch> m_batches;
    quint64 m_last = 0;
    QAction* m_pause = nullptr;
    QAction* m_resume = nullptr;
    QAction* m_retry = nullptr;
    QAction* m_rename = nullptr;
    QAction* m_remove = nullptr;
};

} // namespace quintet
