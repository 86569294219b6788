// What is chosen elsewhere and counts in the window.
#include "adding.h"
#include "commandbar.h"
#include "emptypage.h"
#include "freespace.h"
#include "mainwindow.h"

#include <QSettings>

namespace quintet {

using namespace Qt::StringLiterals;

bool MainWindow::goesOnAtStart() {
    return QSettings().value("queue/goOn"_L1, true).toBool();
}

void MainWindow::setSettings(const Settings& settings, const QString& folder) {
    m_settings = settings;
    m_bar->setLimit(settings.limitRate);
    if (std::exchange(m_folder, folder) == folder)
        return;
    m_adding->setFolder(folder);
    m_empty->setFolder(folder);
    m_freeSpace->ask(folder);
}

} // namespace quintet
