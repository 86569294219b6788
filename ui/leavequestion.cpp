#include "leavequestion.h"

#include "desktop/tray.h"
#include "format.h"

#include <QPushButton>

namespace quintet {

using namespace Qt::StringLiterals;

void LeaveQuestion::ask(QWidget& window, int unfinished, bool goOn,
                        const std::function<void()>& leave) {
    if (window.findChild<LeaveQuestion*>())
        return;
    auto* question = new LeaveQuestion(window, unfinished, goOn);
    const auto* stop = question->findChild<QPushButton*>(u"stop"_s);
    connect(stop, &QPushButton::clicked, &window, leave, Qt::QueuedConnection);
    question->open();
}

LeaveQuestion::LeaveQuestion(QWidget& window, int unfinished, bool goOn)
    : QMessageBox(Question, tr("Downloads are not finished"),
                  unfinished == 1 ? tr("One download is not finished. Stop it and quit?")
                                  : tr("%1 downloads are not finished. Stop them and quit?")
                                        .arg(Format().count(unfinished)),
                  NoButton, &window) {
    setAttribute(Qt::WA_DeleteOnClose);
    setTextFormat(Qt::PlainText);
    setInformativeText(goOn ? tr("What has arrived stays on disk, and the next start goes on.")
                            : tr("What has arrived stays on disk, and waits at the next start."));
    QPushButton* stop = addButton(tr("&Stop and quit"), DestructiveRole);
    QPushButton* stay = addButton(tr("&Keep downloading"), RejectRole);
    stop->setObjectName(u"stop"_s);
    if (const auto* tray = window.findChild<Tray*>(); tray && tray->isThere()) {
        QPushButton* hide = addButton(tr("Keep going in the &tray"), AcceptRole);
        hide->setObjectName(u"toTray"_s);
        connect(hide, &QPushButton::clicked, &window, &QWidget::hide, Qt::QueuedConnection);
    }
    setDefaultButton(stay);
    setEscapeButton(stay);
}

} // namespace quintet
