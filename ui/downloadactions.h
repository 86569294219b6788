#pragma once

#include "snapshot.h"

#include <QObject>

class QAction;
class QMenu;

namespace quintet {

class DownloadModel;
class DownloadTable;

/// What can be done with the selected downloads. Each action applies to those of them it makes
/// sense for, and is enabled where there are any.
class DownloadActions : public QObject {
    Q_OBJECT

public:
    /// The actions' keys work while `table` has the focus.
    DownloadActions(const DownloadModel& model, DownloadTable& table);

    /// What is selected, or where it stands, may have changed.
    void refresh();

    /// Fills `menu` with all of them.
    void addTo(QMenu& menu) const;

    QAction& retryAction() const { return *m_retry; }

public slots:
    void openFile() const;
    void openFolder() const;

signals:
    void pauseRequested(const QList<quintet::DownloadId>& ids);
    void resumeRequested(const QList<quintet::DownloadId>& ids);
    void cancelRequested(const QList<quintet::DownloadId>& ids);
    void retryRequested(const QList<quintet::DownloadId>& ids);
    void removeRequested(const QList<quintet::DownloadId>& ids);

private:
    using Predicate = bool (*)(const Snapshot&);

    QAction* make(const QString& objectName, const QString& text, const QString& iconName,
                  const QKeySequence& key);
    QList<DownloadId> selected(Predicate predicate) const;
    void copyUrls() const;

    const DownloadModel& m_model;
    DownloadTable& m_table;
    QAction* m_openFile;
    QAction* m_openFolder;
    QAction* m_pause;
    QAction* m_resume;
    QAction* m_retry;
    QAction* m_cancel;
    QAction* m_copy;
    QAction* m_remove;
};

} // namespace quintet
