#pragma once

#include "amendment.h"
#include "snapshot.h"

#include <QObject>

class QAction;
class QMenu;

namespace quintet {

class MainWindow;

/// Who comes first: moves the selected downloads that wait, and gives downloads a limit of their
/// own.
class QueueActions : public QObject {
    Q_OBJECT

public:
    /// The actions' keys work while the table has the focus.
    explicit QueueActions(MainWindow& window);

    void addTo(QMenu& menu);

signals:
    void moveRequested(const QList<quintet::DownloadId>& ids, quintet::Move where);
    void amendRequested(const QList<quintet::DownloadId>& ids, const quintet::Amendment& amendment);

private:
    QAction* make(const QString& objectName, const QString& text, const QKeySequence& key);
    QAction* mover(const QString& objectName, const QString& text, const QKeySequence& key,
                   Move where);
    QList<DownloadId> selected(bool (*wanted)(const Snapshot&)) const;
    void refresh();
    void askLimit();

    MainWindow& m_window;
    QList<QAction*> m_moves;
    QAction* m_limit;
};

} // namespace quintet
