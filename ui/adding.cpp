#include "adding.h"

#include "adddialog.h"
#include "format.h"
#include "intake.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QMimeData>

namespace quintet {

Adding::Adding(const QString& folder, QWidget& window)
    : QObject(&window)
    , m_folder(folder)
    , m_window(window) {}

void Adding::setFolder(const QString& folder) {
    m_folder = folder;
    if (m_dialog)
        m_dialog->setFolder(folder);
}

QString Adding::offer(const QMimeData& data) {
    const qsizetype links = readLinks(data).entries.size();
    const QStringList files = listFilesIn(data);
    if (links == 1)
        return tr("Add 1 link");
    if (links > 1)
        return tr("Add %1 links").arg(Format().count(links));
    if (files.isEmpty())
        return {};
    return files.size() == 1 ? tr("Add the links of this list")
                             : tr("Add the links of %1 lists").arg(Format().count(files.size()));
}

void Adding::openDialog() {
    if (!m_dialog) {
        m_dialog = new AddDialog(&m_window);
        m_dialog->setFolder(m_folder);
        connect(m_dialog, &AddDialog::entered, this, &Adding::entered);
    }
    const QMimeData* clipboard = QApplication::clipboard()->mimeData();
    const bool links = clipboard && !readLinks(*clipboard).entries.isEmpty();
    m_dialog->suggest(links ? clipboard->text() : QString());
    m_dialog->open();
}

void Adding::chooseLists() {
    auto* chooser = new QFileDialog(&m_window, tr("Add from list files"));
    chooser->setFileMode(QFileDialog::ExistingFiles);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QFileDialog::filesSelected, this, [this](const QStringList& paths) {
        for (const QString& path : paths)
            emit entered(readListFile(path), {});
    });
    chooser->open();
}

void Adding::paste() {
    if (const QMimeData* copied = QApplication::clipboard()->mimeData())
        take(*copied);
}

void Adding::take(const QMimeData& given) {
    InputList list = readLinks(given);
    const QStringList files = listFilesIn(given);
    for (const QString& file : files)
        append(list, readListFile(file));
    if (list.entries.isEmpty() && list.problems.isEmpty())
        emit nothingFound();
    else
        emit entered(list, {});
}

} // namespace quintet
