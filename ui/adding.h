#pragma once

#include "addition.h"
#include "turns.h"

#include <QObject>

#include <functional>

class QAction;
class QMimeData;
class QWidget;

namespace quintet {

class AddDialog;
class ClipboardWatch;
struct ListRead;
class OfferBar;
class PreviewPane;

/// The ways by which links come into the window: paste, drop, list files, the clipboard, and the
/// dialog. What is on its way already is left out, and what is much is shown before it starts.
class Adding : public QObject {
    Q_OBJECT

public:
    /// `folder`: where files go unless the dialog says something else. `model`: what is there.
    Adding(const DownloadModel& model, const QString& folder, QWidget& window);

    void setFolder(const QString& folder);

    /// What a drop of `data` would add, in words; empty: nothing.
    static QString offer(const QMimeData& data);

    /// For menus: from a list file, paste, and whether the clipboard is watched.
    QList<QAction*> actions() const { return m_actions; }

    /// What stands over the table while there is something to be decided.
    QWidget& bars() { return *m_bars; }
    PreviewPane& preview() { return *m_preview; }

public slots:
    void openDialog();
    void chooseLists();
    void paste();
    void take(const QMimeData& given);

signals:
    void entered(const quintet::Addition& addition);

    /// Links are about to be asked for by this dialog, which is the same each time.
    void asking(quintet::AddDialog* dialog);

    /// What was pasted or dropped has no links.
    void nothingFound();

private:
    void makeActions();
    AddDialog& dialog();
    /// Reads the files, large ones in another thread, and adds them after `links`.
    void read(const QStringList& paths, const InputList& links, const QString& folder);
    void read(const std::function<ListRead()>& reading);
    void takeRead(const ListRead& read);
    void enter(const Addition& addition, bool preview);
    void finish(const Addition& addition, bool preview);

    const DownloadModel& m_model;
    QString m_folder;
    QWidget& m_window;
    QWidget* m_bars;
    OfferBar* m_offer;
    PreviewPane* m_preview;
    ClipboardWatch* m_watch;
    QList<QAction*> m_actions;
    AddDialog* m_dialog = nullptr;
    Turns m_turns;
};

} // namespace quintet
