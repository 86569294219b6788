#include "adding.h"

#include "adddialog.h"
#include "clipboardwatch.h"
#include "downloadmodel.h"
#include "format.h"
#include "intake.h"
#include "listfiles.h"
#include "offerbar.h"
#include "previewpane.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QPointer>
#include <QThreadPool>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <utility>

namespace quintet {

using namespace Qt::StringLiterals;

/// What files say, ready to be added.
struct ListRead {
    QList<Addition> additions;
    ChecksumNames checksums;
    QStringList checksumFiles;
};

namespace {

/// Bytes: the window would be seen to wait for more.
constexpr qint64 kLargeList = 128 * 1024;

constexpr qsizetype kPortion = 500;

bool isNothing(const InputList& list) {
    return list.entries.isEmpty() && list.problems.isEmpty();
}

/// Bytes, about.
qint64 sizeOf(const QMimeData& given) {
    qint64 size = 0;
    for (const QLatin1String& format : {"text/plain"_L1, "text/html"_L1, "text/uri-list"_L1})
        size = std::max<qint64>(size, given.hasFormat(format) ? given.data(format).size() : 0);
    return size;
}

/// In any thread.
ListRead readAll(const QStringList& paths, const InputList& links, const QString& folder) {
    ListFiles files = readListFiles(paths);
    if (!isNothing(links))
        files.lists.prepend({{}, links});
    ListRead read{{}, files.checksums, files.checksumFiles};
    for (const ListFiles::List& list : std::as_const(files.lists)) {
        Addition addition{list.name, requestsFor(list.links.entries, folder), list.links.problems};
        applyChecksums(addition.requests, files.checksums, folder);
        read.additions.append(std::move(addition));
    }
    return read;
}

} // namespace

Adding::Adding(const DownloadModel& model, const QString& folder, QWidget& window)
    : QObject(&window)
    , m_model(model)
    , m_folder(folder)
    , m_window(window)
    , m_bars(new QWidget(&window))
    , m_offer(new OfferBar(m_bars))
    , m_preview(new PreviewPane(m_bars))
    , m_watch(new ClipboardWatch(this)) {
    auto* layout = new QVBoxLayout(m_bars);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_offer);
    layout->addWidget(m_preview);
    makeActions();
    connect(m_watch, &ClipboardWatch::found, m_offer, &OfferBar::offer);
    connect(m_offer, &OfferBar::accepted, this, &Adding::paste);
    connect(m_preview, &PreviewPane::accepted, this, &Adding::entered);
}

void Adding::makeActions() {
    auto* lists = new QAction(tr("Add from a &list file…"), this);
    lists->setShortcut(QKeySequence::Open);
    connect(lists, &QAction::triggered, this, &Adding::chooseLists);
    auto* paste = new QAction(tr("&Paste links"), this);
    paste->setShortcut(QKeySequence::Paste);
    connect(paste, &QAction::triggered, this, &Adding::paste);
    auto* watch = new QAction(tr("Offer links that are &copied"), this);
    watch->setObjectName(u"watchClipboard"_s);
    watch->setCheckable(true);
    watch->setChecked(ClipboardWatch::isOn());
    connect(watch, &QAction::toggled, m_watch, &ClipboardWatch::setOn);
    m_actions = {lists, paste, watch};
}

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

AddDialog& Adding::dialog() {
    if (!m_dialog) {
        m_dialog = new AddDialog(m_model, &m_window);
        m_dialog->setFolder(m_folder);
        connect(m_dialog, &AddDialog::entered, this, &Adding::enter);
        connect(
            m_dialog, &AddDialog::filesChosen, this,
            [this](const QStringList& paths, const QString& folder) { read(paths, {}, folder); });
    }
    return *m_dialog;
}

void Adding::openDialog() {
    const QMimeData* clipboard = QApplication::clipboard()->mimeData();
    const bool links =
        clipboard && sizeOf(*clipboard) < kLargeList && !readLinks(*clipboard).entries.isEmpty();
    dialog().suggest(links ? textOf(*clipboard) : QString());
    emit asking(m_dialog);
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void Adding::chooseLists() {
    auto* chooser = new QFileDialog(&m_window, tr("Add from list files"));
    chooser->setFileMode(QFileDialog::ExistingFiles);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QFileDialog::filesSelected, this,
            [this](const QStringList& paths) { read(paths, {}, m_folder); });
    chooser->open();
}

void Adding::paste() {
    if (const QMimeData* copied = QApplication::clipboard()->mimeData())
        take(*copied);
}

void Adding::take(const QMimeData& given) {
    m_offer->offer(0);
    const QStringList files = listFilesIn(given);
    if (sizeOf(given) >= kLargeList) {
        // Its owner may take it away meanwhile.
        const auto copy = std::make_shared<QMimeData>();
        const QStringList formats = given.formats();
        for (const QString& format : formats)
            copy->setData(format, given.data(format));
        read([=, folder = m_folder] { return readAll(files, readLinks(*copy), folder); });
        return;
    }
    const InputList links = readLinks(given);
    if (isNothing(links) && files.isEmpty())
        emit nothingFound();
    else
        read(files, links, m_folder);
}

void Adding::read(const QStringList& paths, const InputList& links, const QString& folder) {
    qint64 size = 0;
    for (const QString& path : paths)
        size += QFileInfo(path).size();
    if (size < kLargeList)
        takeRead(readAll(paths, links, folder));
    else
        read([=] { return readAll(paths, links, folder); });
}

/// Has `reading` done in another thread.
void Adding::read(const std::function<ListRead()>& reading) {
    const QPointer<Adding> self(this);
    QThreadPool::globalInstance()->start([self, reading] {
        const ListRead all = reading();
        QMetaObject::invokeMethod(qApp, [self, all] {
            if (self)
                self->takeRead(all);
        });
    });
}

void Adding::takeRead(const ListRead& read) {
    for (const Addition& addition : read.additions)
        enter(addition, false);
    if (!read.additions.isEmpty() || read.checksumFiles.isEmpty())
        return;
    // Checksums alone wait for their links.
    dialog().setChecksums(read.checksums, read.checksumFiles.join(u", "_s));
    openDialog();
}

/// Leaves out what is on its way already; of thousands a little at a time.
void Adding::enter(const Addition& addition, bool preview) {
    if (m_model.tally().ended() == m_model.rowCount() && m_turns.isIdle())
        return finish(addition, preview);
    Addition others = addition;
    others.requests.clear();
    m_turns.begin([this, preview, others, all = addition.requests, at = qsizetype(0)]() mutable {
        for (const qsizetype end = std::min(at + kPortion, all.size()); at < end; ++at) {
            if (isKnown(all[at], m_model))
                ++others.known;
            else
                others.requests.append(all[at]);
        }
        if (at < all.size())
            return true;
        finish(others, preview);
        return false;
    });
}

void Adding::finish(const Addition& addition, bool preview) {
    if (preview || addition.requests.size() > kManyFiles)
        m_preview->offer(addition);
    else
        emit entered(addition);
}

} // namespace quintet
