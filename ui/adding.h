#pragma once

#include "input/inputlist.h"

#include <QObject>

class QMimeData;
class QWidget;

namespace quintet {

class AddDialog;

/// The ways by which links come into the window: paste, drop, list files, and the dialog.
class Adding : public QObject {
    Q_OBJECT

public:
    /// `folder`: where files go unless the dialog says something else.
    Adding(const QString& folder, QWidget& window);

    void setFolder(const QString& folder);

    /// What a drop of `data` would add, in words; empty: nothing.
    static QString offer(const QMimeData& data);

public slots:
    void openDialog();
    void chooseLists();
    void paste();
    void take(const QMimeData& given);

signals:
    /// The folder is empty where the window's is meant.
    void entered(const quintet::InputList& list, const QString& folder);

    /// What was pasted or dropped has no links.
    void nothingFound();

private:
    QString m_folder;
    QWidget& m_window;
    AddDialog* m_dialog = nullptr;
};

} // namespace quintet
