#pragma once

#include "input/inputlist.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace quintet {

/// Adds links by hand: reads what is typed as it is typed, and asks where it goes. What was typed
/// stays when it is closed by mistake.
class AddDialog : public QDialog {
    Q_OBJECT

public:
    explicit AddDialog(QWidget* parent = nullptr);

    void setFolder(const QString& folder);
    QString folder() const;

    /// Puts `text` in, unless something is there already.
    void suggest(const QString& text);

public slots:
    void accept() override;

signals:
    /// The user wants these, in that folder.
    void entered(const quintet::InputList& list, const QString& folder);

private:
    void build();
    void chooseFolder();
    void addFile();
    void read();

    QPlainTextEdit* m_text;
    QLabel* m_status;
    QLineEdit* m_folder;
    QPushButton* m_add;
    QTimer m_later; ///< Long texts are read when the typing rests.
    InputList m_list;
    bool m_stale = false;
};

} // namespace quintet
