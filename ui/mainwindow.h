#pragma once

#include "addition.h"
#include "amendment.h"
#include "outcome.h"
#include "remembered.h"
#include "tally.h"
#include "types.h"

#include <QMainWindow>
#include <QTimer>

class QMenu;
class QSplitter;
class QStackedWidget;

namespace quintet {

class Adding;
class Batches;
class CommandBar;
class DetailsFeed;
class DownloadActions;
class DownloadFilter;
class DownloadModel;
class DownloadTable;
class DropFrame;
class EmptyPage;
class FreeSpace;
class Mending;
class NoticeBar;
class ResultsPane;
class Sidebar;
class StatusLine;
class Turns;

/// The window. It knows no engine: what the user wants leaves as ...Requested(), spelled like the
/// engine's verbs, and what the engine says comes in by apply().
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// Files go to `folder`, absolute, unless something else is chosen.
    MainWindow(const Settings& settings, const QString& folder, QWidget* parent = nullptr);
    ~MainWindow() override;

    DownloadModel& model() { return *m_model; }
    ResultsPane& results() { return *m_results; }
    DetailsFeed& details() { return *m_details; }
    Batches& batches() { return *m_batches; }
    Adding& adding() { return *m_adding; }
    const QString& folder() const { return m_folder; }
    CommandBar& bar() { return *m_bar; }
    DownloadTable& table() { return *m_table; }

    /// What was chosen elsewhere counts from now on.
    void setSettings(const Settings& settings, const QString& folder);

    /// Whether what has not ended goes on by itself at the next start; else it is paused then.
    static bool goesOnAtStart();

    /// The last run's queue is on its way: what is added waits for restore(), which knows the ids.
    void awaitRestore();

    /// Shows what the last run left; restored() follows. Before anything is added. `pauses`: what
    /// has not ended waits.
    void restore(const QList<Remembered>& downloads, bool pauses = false);

    /// What is still on its way into the window is there now.
    void finishAdding();

    /// Before the other windows; where the system doesn't let programs do that, it asks for
    /// attention.
    void comeForward();

public slots:
    /// Something that is no failure of a download: a sentence that stands until it is closed.
    void tell(const QString& sentence);

    /// Adds and starts what a list says.
    void add(const quintet::InputList& list);

    /// As above, of requests that are complete but for their ids; those without a batch become a
    /// list.
    void add(const quintet::Addition& addition);

    void apply(const QList<quintet::Snapshot>& snapshots);
    void apply(const QList<quintet::Outcome>& outcomes);

signals:
    void addRequested(const QList<quintet::Request>& requests);
    void pauseRequested(const QList<quintet::DownloadId>& ids);
    void resumeRequested(const QList<quintet::DownloadId>& ids);
    void retryRequested(const QList<quintet::DownloadId>& ids);
    void cancelRequested(const QList<quintet::DownloadId>& ids);
    void removeRequested(const QList<quintet::DownloadId>& ids);
    void amendRequested(const QList<quintet::DownloadId>& ids, const quintet::Amendment& amendment);
    void settingsRequested(const quintet::Settings& settings);

    /// All of the last run is there, and then what was added meanwhile.
    void restored();

    /// Of the selected downloads, about to be shown.
    void menuOpening(QMenu* menu);

    /// What is to be done from now on where it is closed with downloads at work: what the
    /// preference "leave" can be.
    void leaveAnswered(const QString& answer);

    /// The window is closed for good: stop, then leave.
    void quitRequested();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void build();
    void buildMenu();
    void wire();
    void restore();
    void remember() const;
    void addSome(QList<Request> requests, quint64 batch);
    void tellAdded(const Addition& addition);
    void retry(const QList<DownloadId>& ids);
    void remove(const QList<DownloadId>& ids);
    void setLimit(qint64 rate);
    void setTally(const Tally& tally);
    void showPage();
    void showMenu(const QPoint& place);

    Settings m_settings;
    QString m_folder;
    DownloadId m_lastId = 0;
    bool m_leaving = false;
    bool m_holds = false;
    QList<Addition> m_held; ///< Until restore().

    DownloadModel* m_model;
    DownloadFilter* m_filter;
    CommandBar* m_bar;
    Sidebar* m_sidebar;
    Batches* m_batches;
    DownloadTable* m_table;
    DownloadActions* m_actions;
    EmptyPage* m_empty;
    QStackedWidget* m_pages;
    ResultsPane* m_results;
    QSplitter* m_split;
    StatusLine* m_status;
    DropFrame* m_dropFrame;
    FreeSpace* m_freeSpace;
    DetailsFeed* m_details;
    Mending* m_mending;
    NoticeBar* m_notice;
    Adding* m_adding;
    Turns* m_turns;
    QTimer m_freeTimer; ///< Runs only while something is downloaded.
};

} // namespace quintet
