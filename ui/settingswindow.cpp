#include "settingswindow.h"

#include "languages.h"
#include "preferences.h"
#include "settingspage.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QGridLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStyle>

namespace quintet {

using namespace Qt::StringLiterals;

SettingsWindow::SettingsWindow(Preferences& preferences, QWidget* parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_titles(new QListWidget(this))
    , m_pages(new QStackedWidget(this)) {
    setObjectName(u"settings"_s);
    setWindowTitle(tr("Settings"));
    m_titles->setObjectName(u"titles"_s);
    m_titles->setAccessibleName(tr("Pages"));
    m_titles->setUniformItemSizes(true);
    fillDownloads();
    fillSpeed();
    fillPatience();
    fillNetwork();
    fillCache();
    fillQueue();
    fillDesktop();
    int widest = 0;
    for (int row = 0; row < m_titles->count(); ++row)
        widest = std::max(widest, fontMetrics().horizontalAdvance(m_titles->item(row)->text()));
    m_titles->setFixedWidth(widest + 40);
    // In some languages the words are long: no page is cut off at its side.
    int page = 0;
    const QList<SettingsPage*> pages = findChildren<SettingsPage*>();
    for (const SettingsPage* it : pages)
        page = std::max(page, it->sizeHint().width());
    m_pages->setMinimumWidth(std::min(page, 640) +
                             style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    // Return ends a field, and not the window.
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_titles, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_titles->setCurrentRow(0);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(12);
    layout->addWidget(m_titles, 0, 0);
    layout->addWidget(m_pages, 0, 1);
    layout->addWidget(buttons, 1, 0, 1, 2);
    layout->setColumnStretch(1, 1);
}

SettingsPage* SettingsWindow::addPage(const QString& title) {
    auto* page = new SettingsPage(title, m_preferences);
    auto* area = new QScrollArea(m_pages);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(title);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    m_pages->addWidget(area);
    auto* item = new QListWidgetItem(title, m_titles);
    item->setSizeHint(QSize(0, std::max(28, fontMetrics().height() + 12)));
    return page;
}

void SettingsWindow::fillDownloads() {
    SettingsPage* page = addPage(tr("Downloads"));
    page->addFolder(u"directory"_s, tr("&Folder"),
                    QDir::toNativeSeparators(
                        QStandardPaths::writableLocation(QStandardPaths::DownloadLocation)));
    page->addChoice(u"overwrite"_s, tr("&When a file is there already"),
                    {{u"no"_s, tr("Keep it, and skip the download")},
                     {u"yes"_s, tr("Replace it")},
                     {u"unique"_s, tr("Take another name: name.1.ext")}});
    page->addNumber(u"max-conn"_s, tr("Files at &once"), 1, 1000);
    page->addNumber(u"max-splits"_s, tr("&Connections a file"), 1, 64);
    page->addNumber(u"max-per-host"_s, tr("Connections to one &host"), 1, 1000);
}

void SettingsWindow::fillSpeed() {
    SettingsPage* page = addPage(tr("Speed"));
    page->addNumber(u"limit-rate"_s, tr("&All downloads together"), 0, 100'000'000, tr(" kB/s"),
                    tr("no limit"), 1000);
    page->addNumber(u"min-speed"_s, tr("Replace connections &slower than"), 0, 100'000'000,
                    tr(" kB/s"), tr("never"), 1000);
    page->addNote(tr("The limit is switched on and off with Ctrl+L as well."));
}

void SettingsWindow::fillPatience() {
    SettingsPage* page = addPage(tr("Retries and waits"));
    page->addNumber(u"retries"_s, tr("&Tries after the first"), 0, 1000);
    page->addSeconds(u"retry-wait"_s, tr("&Wait before the next try"));
    page->addNote(tr("Only faults that can pass are tried again; each wait is twice as long."));
    page->addSeconds(u"connect-timeout"_s, tr("Give up &connecting after"), tr("never"));
    page->addSeconds(u"timeout"_s, tr("Give up a &silent connection after"), tr("never"));
    page->addSeconds(u"total-timeout"_s, tr("Give up a &file after"), tr("never"));
}

void SettingsWindow::fillNetwork() {
    SettingsPage* page = addPage(tr("Network"));
    page->addText(u"proxy"_s, tr("&Proxy"), tr("as the system says"));
    page->addNote(tr("http://host:port, socks5://host:port, or none. A password in it counts for "
                     "this run only."));
    page->addFile(u"ca-file"_s, tr("&Trusted certificates"), tr("the system's"));
    page->addChoice(u"tls-min"_s, tr("&Oldest TLS"),
                    {{u"1.2"_s, tr("TLS 1.2")}, {u"1.3"_s, tr("TLS 1.3")}});
    page->addChoice(u"ftp-tls"_s, tr("&Encryption of ftp://"),
                    {{u"try"_s, tr("Where the server has it")},
                     {u"require"_s, tr("Always")},
                     {u"off"_s, tr("Never")}});
}

void SettingsWindow::fillCache() {
    SettingsPage* page = addPage(tr("Cache"));
    page->addChoice(u"cache"_s, tr("&Copies by URL"),
                    {{u"off"_s, tr("Keep none")},
                     {u"use"_s, tr("Take them without asking the server")},
                     {u"update"_s, tr("Ask the server whether they are still good")}});
    page->addFolder(u"cache-dir"_s, tr("&Folder of the copies"), tr("the user's cache folder"));
}

void SettingsWindow::fillQueue() {
    SettingsPage* page = addPage(tr("Queue"));
    page->addSwitch(u"go-on"_s, tr("&Go on at start with what is not finished"));
    page->addHours(u"hours"_s, tr("&Only between"));
    page->addText(u"done-command"_s, tr("When all are done, r&un"), tr("nothing"));
    page->addNote(tr("The command runs without a shell. To quit or to suspend then is chosen in "
                     "the menu, for one time."));
}

void SettingsWindow::fillDesktop() {
    SettingsPage* page = addPage(tr("Desktop"));
    page->addChoice(
        u"appearance"_s, tr("&Appearance"),
        {{u"system"_s, tr("As the system")}, {u"light"_s, tr("Light")}, {u"dark"_s, tr("Dark")}});
    page->addChoice(u"language"_s, tr("&Language (from the next start)"), Languages::choices());
    page->addSwitch(u"notify"_s, tr("&Notify when a list is done"));
    page->addSwitch(u"tray"_s, tr("&Icon in the tray"));
    page->addSwitch(u"close-to-tray"_s, tr("&Closing the window keeps it in the tray"));
    page->addChoice(u"leave"_s, tr("When it is closed with downloads at &work"),
                    {{u"ask"_s, tr("Ask what to do")},
                     {u"stop"_s, tr("Stop them and quit")},
                     {u"tray"_s, tr("Keep going in the tray")}});
    page->addSwitch(u"stay-awake"_s, tr("&Keep the computer awake while bytes move"));
}

} // namespace quintet
