#pragma once

#include "chronicle.h"
#include "detail.h"

#include <QObject>

class QAction;
class QWidget;

namespace quintet {

class DownloadModel;
class DownloadTable;
class ResultsPane;

/// Brings the details of the selected download to their pane. The engine is asked for them only
/// while the pane can be seen; what happened and how fast it went is noted all the time.
class DetailsFeed : public QObject {
    Q_OBJECT

public:
    DetailsFeed(const DownloadModel& model, const DownloadTable& table, ResultsPane& results);

    /// "Details" and "Copy details", with their keys.
    QList<QAction*> actions() const { return {m_open, m_copy}; }

    void forget(const QList<DownloadId>& ids) { m_chronicle.forget(ids); }

public slots:
    /// As the engine's signals, after the model has heard of them.
    void apply(const QList<quintet::Snapshot>& snapshots);
    void apply(const QList<quintet::Outcome>& outcomes);
    void apply(const QList<quintet::Note>& notes);
    void apply(const quintet::Detail& detail);

signals:
    /// 0: nobody looks.
    void watchRequested(quintet::DownloadId id);

private:
    void look();
    void show();

    const DownloadModel& m_model;
    const DownloadTable& m_table;
    ResultsPane& m_results;
    Chronicle m_chronicle;
    DownloadId m_watched = 0;
    QAction* m_open;
    QAction* m_copy;
};

} // namespace quintet
