#pragma once

#include "afterwards.h"

#include <QObject>

class QAction;
class QMenu;

namespace quintet {

class CountdownBar;
class MainWindow;
class Preferences;

/// Carries out what is to happen once everything has ended: a command, and then, after a countdown
/// that can be stopped, the end of the program or the computer's sleep.
class WhenDone : public QObject {
    Q_OBJECT

public:
    WhenDone(MainWindow& window, Preferences& preferences);

    /// The choices, for the window's menu.
    QMenu& menu() { return *m_menu; }
    Afterwards chosen() const;

public slots:
    void look(const quintet::Tally& tally);

signals:
    void quitRequested();
    void suspendRequested();

private:
    QAction* choice(const QString& objectName, const QString& text, Afterwards what);
    void choose(Afterwards what);
    void runCommand(const Tally& tally);
    void countDown();

    MainWindow& m_window;
    Preferences& m_preferences;
    QMenu* m_menu;
    CountdownBar* m_bar;
    AllDone m_done;
    Afterwards m_chosen = Afterwards::Nothing;
};

} // namespace quintet
