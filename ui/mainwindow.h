#pragma once

#include "input/inputlist.h"
#include "outcome.h"
#include "tally.h"
#include "types.h"

#include <QMainWindow>
#include <QTimer>

class QLabel;
class QMimeData;
class QSplitter;
class QStackedWidget;

namespace quintet {

class AddDialog;
class CommandBar;
class DownloadActions;
class DownloadFilter;
class DownloadModel;
class DownloadTable;
class DropFrame;
class EmptyPage;
class FreeSpace;
class ResultsPane;
class Sidebar;

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
    const QString& folder() const { return m_folder; }

public slots:
    /// Adds and starts what a list says; the folder is the window's where it is empty.
    void add(const quintet::InputList& list, const QString& folder = {});

    /// As above, of what is complete but for its ids and batch.
    void add(QList<quintet::Request> requests, const QList<quintet::InputProblem>& problems);

    void apply(const QList<quintet::Snapshot>& snapshots);
    void apply(const QList<quintet::Outcome>& outcomes);

signals:
    void addRequested(const QList<quintet::Request>& requests);
    void pauseRequested(const QList<quintet::DownloadId>& ids);
    void resumeRequested(const QList<quintet::DownloadId>& ids);
    void retryRequested(const QList<quintet::DownloadId>& ids);
    void cancelRequested(const QList<quintet::DownloadId>& ids);
    void removeRequested(const QList<quintet::DownloadId>& ids);
    void settingsRequested(const quintet::Settings& settings);

    /// The window is closed for good: stop, then leave.
    void quitRequested();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void buildMenu();
    void wire();
    void restore();
    void remember() const;
    void take(const QMimeData& given);
    void paste();
    void openAdd();
    void chooseLists();
    void retry(const QList<DownloadId>& ids);
    void remove(const QList<DownloadId>& ids);
    void setLimit(qint64 rate);
    void setTally(const Tally& tally);
    void showPage();
    void updateStatus();
    void showMenu(const QPoint& place);
    void askToStop();

    Settings m_settings;
    QString m_folder;
    DownloadId m_lastId = 0;
    quint64 m_lastBatch = 0;
    qint64 m_free = -1;
    bool m_leaving = false;

    DownloadModel* m_model;
    DownloadFilter* m_filter;
    CommandBar* m_bar;
    Sidebar* m_sidebar;
    DownloadTable* m_table;
    DownloadActions* m_actions;
    EmptyPage* m_empty;
    QStackedWidget* m_pages;
    ResultsPane* m_results;
    QSplitter* m_split;
    QLabel* m_status;
    DropFrame* m_dropFrame;
    FreeSpace* m_freeSpace;
    AddDialog* m_addDialog = nullptr;
    QTimer m_freeTimer; ///< Runs only while something is downloaded.
};

} // namespace quintet
