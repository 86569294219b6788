#pragma once

#include "tally.h"

#include <QToolBar>

class QAction;
class QActionGroup;
class QLineEdit;
class QMenu;
class QToolButton;

namespace quintet {

/// The toolbar: five items with words, and everything else in its menu.
class CommandBar : public QToolBar {
    Q_OBJECT

public:
    explicit CommandBar(QWidget* parent = nullptr);

    QMenu& menu() { return *m_menu; }
    QAction& addLinks() { return *m_add; }

    /// Other ways to add, beside the button.
    QMenu& addMenu() { return *m_addMenu; }
    void setTally(const Tally& tally);

    /// Bytes a second; 0: no limit.
    void setLimit(qint64 rate);
    void focusSearch();

signals:
    void addRequested();
    void pauseAllRequested();
    void resumeAllRequested();
    void limitChosen(qint64 rate);
    void searched(const QString& text);

    /// By a key, for what was found.
    void searchLeft();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QToolButton* menuButton(const QString& text, const QString& iconName, QMenu* menu);
    void buildLimits();
    void askLimit();

    QAction* m_add;
    QMenu* m_addMenu;
    QAction* m_pauseAll;
    QMenu* m_limits;
    QAction* m_limited;
    QToolButton* m_limit;
    QLineEdit* m_search;
    QMenu* m_menu;
    qint64 m_rate = 0;
    qint64 m_lastRate; ///< The last one that was a limit.
    bool m_resumes = false;
};

} // namespace quintet
