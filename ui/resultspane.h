#pragma once

#include "failuremodel.h"
#include "tally.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace quintet {

class DetailsPane;

/// How it went: a strip that is there once something ended ("47 of 50 here · 3 failed"), and above
/// it, opened upward, what failed and why, with a retry for each file, each cause and all. Its
/// other page has the details of the selected download.
class ResultsPane : public QWidget {
    Q_OBJECT

public:
    explicit ResultsPane(QWidget* parent = nullptr);

    FailureModel& failures() { return *m_failures; }
    QTreeView& view() { return *m_view; }
    DetailsPane& details() { return *m_details; }
    bool isOpen() const;

    /// Somebody can see the details.
    bool showsDetails() const;

public slots:
    void apply(const QList<quintet::Outcome>& outcomes);
    void setTally(const quintet::Tally& tally);
    void setOpen(bool open);
    void showFailures();
    void showDetails();

signals:
    /// showsDetails() may be another one now.
    void looked();
    void retryRequested(const QList<quintet::DownloadId>& ids);
    void saveRequested(const QList<quintet::DownloadId>& ids);
    void fixRequested(quintet::Fix fix, const QList<quintet::DownloadId>& ids);

    /// A menu for these is about to open: what else can be done with them belongs into it.
    void menuOpening(QMenu* menu, const QList<quintet::DownloadId>& ids);
    void opened(bool open);

    /// It closed, and took the keyboard's place with it.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QToolButton* pageButton(const QString& name, const QString& text);
    void showPage(QWidget* page);
    void retryAt(const QModelIndex& index);
    void fixAt(const QModelIndex& index);
    void showMenu(const QPoint& place);
    void openByItself();
    void openShort(int first, int last);
    void closeLong(const QModelIndex& cause);
    void updateStrip();
    void fit();

    FailureModel* m_failures;
    QLabel* m_summary;
    QPushButton* m_retryAll;
    QPushButton* m_save;
    QToolButton* m_toggle;
    QToolButton* m_showFailures;
    QToolButton* m_showDetails;
    QWidget* m_causes; ///< The page with the view in it.
    QTreeView* m_view;
    DetailsPane* m_details;
    QStackedWidget* m_pages;
    Tally m_tally;
    QList<QPersistentModelIndex> m_openedCauses; ///< By the pane, not by a person.
    bool m_opensByItself = true;                 ///< At the next failure.
};

} // namespace quintet
