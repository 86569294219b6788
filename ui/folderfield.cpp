#include "folderfield.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QSettings>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String kFolders("add/folders");
constexpr qsizetype kMostKept = 12;

} // namespace

FolderField::FolderField(QWidget* parent)
    : QComboBox(parent) {
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(24);
    setAccessibleName(tr("Folder"));
    lineEdit()->setAccessibleName(tr("Folder"));
    lineEdit()->setObjectName(u"folder"_s);
    addItems(QSettings().value(kFolders).toStringList());
    setCurrentIndex(-1);
}

void FolderField::setFolder(const QString& folder) {
    setEditText(QDir::toNativeSeparators(folder));
}

QString FolderField::folder() const {
    QString text = QDir::fromNativeSeparators(currentText().trimmed());
    if (text == "~"_L1 || text.startsWith("~/"_L1))
        text = QDir::homePath() + text.mid(1);
    return text.isEmpty() ? text : QDir::cleanPath(text);
}

void FolderField::remember() {
    const QString text = QDir::toNativeSeparators(folder());
    QStringList folders = QSettings().value(kFolders).toStringList();
    folders.removeAll(text);
    folders.prepend(text);
    folders = folders.mid(0, kMostKept);
    QSettings().setValue(kFolders, folders);
    clear();
    addItems(folders);
    setEditText(text);
}

void FolderField::choose() {
    auto* chooser = new QFileDialog(window(), tr("Where the files go"), folder());
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QFileDialog::fileSelected, this, &FolderField::setFolder);
    chooser->open();
}

} // namespace quintet
