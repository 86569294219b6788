#pragma once

#include "amendment.h"
#include "timetable.h"
#include "types.h"

#include <QObject>

class QAction;
class QLabel;

namespace quintet {

class MainWindow;
class Preferences;

/// The window's settings, and what steers the queue as a whole: the schedule, its order, and what
/// comes when all are done. Brings the entries of menus for them.
class Steering : public QObject {
    Q_OBJECT

public:
    Steering(MainWindow& window, Preferences& preferences);

    /// Whether nothing is to be fetched now.
    bool holds() const { return m_timetable.holds(); }

public slots:
    void openSettings();
    void askStart();

signals:
    void moveRequested(const QList<quintet::DownloadId>& ids, quintet::Move where);
    void amendRequested(const QList<quintet::DownloadId>& ids, const quintet::Amendment& amendment);
    void holdRequested(bool on);
    void suspendRequested();

private:
    QAction* add(const QString& text, const QString& objectName);
    void buildMenu();
    void follow();

    MainWindow& m_window;
    Preferences& m_preferences;
    Timetable m_timetable;
    QAction* m_before; ///< Of the menu; new entries come before it.
    QLabel* m_waits;
};

} // namespace quintet
