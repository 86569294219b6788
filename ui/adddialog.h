#pragma once

#include "addition.h"
#include "input/checksumnames.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace quintet {

class AddExtras;
class FolderField;
class LinkEdit;

/// Adds links by hand: reads what is typed as it is typed, and asks where it goes and how. What was
/// typed stays when it is closed by mistake. The window goes on behind it.
class AddDialog : public QDialog {
    Q_OBJECT

public:
    /// `model`: what is in the window already; outlives it.
    explicit AddDialog(const DownloadModel& model, QWidget* parent = nullptr);

    void setFolder(const QString& folder);
    QString folder() const;

    /// Puts `text` in, unless something is there already.
    void suggest(const QString& text);

    /// Links that are typed get their checksums from these, which `name` states.
    void setChecksums(const ChecksumNames& checksums, const QString& name);

    /// There is a keyring that could have the login, or none any more.
    void offerToRemember(bool possible);

public slots:
    void accept() override;

signals:
    /// The user wants these; `preview`: to be shown with their sizes first.
    void entered(const quintet::Addition& addition, bool preview);

    /// Comes before entered(): the keyring is to have this login for these origins, and the
    /// requests are without it.
    void loginGiven(const QStringList& origins, const quintet::Credentials& login);

    /// These files are to be read for links into that folder.
    void filesChosen(const QStringList& paths, const QString& folder);

private:
    void build();
    void wire();
    QWidget* makeMore();
    QWidget* makeButtons();
    void chooseFiles();
    void read();
    void judge();
    Addition addition();
    void takeLogin(Addition& addition);
    void finish(bool preview);
    QString wordsOf(const Addition& addition) const;

    const DownloadModel& m_model;
    LinkEdit* m_text;
    QLabel* m_status;
    FolderField* m_folder;
    QToolButton* m_more;
    AddExtras* m_extras;
    QCheckBox* m_recursive;
    QCheckBox* m_start;
    QPushButton* m_preview = nullptr;
    QPushButton* m_add = nullptr;
    QTimer m_later; ///< Long texts are read when the typing rests.
    InputList m_list;
    ChecksumNames m_checksums;
    QString m_checksumFile;
    qsizetype m_checked = 0; ///< Links with a checksum from it.
};

} // namespace quintet
