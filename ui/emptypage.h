#pragma once

#include "input/inputlist.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace quintet {

/// What stands in place of an empty table: how to begin.
class EmptyPage : public QWidget {
    Q_OBJECT

public:
    explicit EmptyPage(QWidget* parent = nullptr);

    /// Why it is empty: nothing was added, nothing is like what is looked for, or what there is
    /// still comes from the disk.
    enum class Reason { Nothing, Filtered, Loading };
    void setReason(Reason reason);

    /// Where files go that are added.
    void setFolder(const QString& folder);

signals:
    void addRequested();
    void pasteRequested();

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    /// Looks whether the clipboard has links, while there is somebody to see it.
    void lookAtClipboard();

    QLabel* m_picture;
    QLabel* m_title;
    QLabel* m_hint;
    QPushButton* m_add;
    QPushButton* m_paste;
    QLabel* m_where;
    Reason m_reason = Reason::Nothing;
};

} // namespace quintet
