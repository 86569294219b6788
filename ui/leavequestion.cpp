#include "leavequestion.h"

#include "desktop/tray.h"
#include "format.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSettings>

namespace quintet {

using namespace Qt::StringLiterals;

bool LeaveQuestion::hasTray(const QWidget& window) {
    const auto* tray = window.findChild<Tray*>();
    return tray && tray->isThere();
}

LeaveQuestion::Answer LeaveQuestion::remembered() {
    const QString answer = QSettings().value("desktop/leave"_L1).toString();
    return answer == "stop"_L1 ? Answer::Stop : answer == "tray"_L1 ? Answer::ToTray : Answer::Ask;
}

void LeaveQuestion::ask(QWidget& window, int unfinished, bool goOn,
                        const std::function<void()>& leave,
                        const std::function<void(const QString&)>& remember) {
    if (window.findChild<LeaveQuestion*>())
        return;
    auto* question = new LeaveQuestion(window, unfinished, goOn);
    const auto* always = question->findChild<QCheckBox*>(u"rememberAnswer"_s);
    for (const QString& answer : {u"stop"_s, u"tray"_s}) {
        if (const auto* button = question->findChild<QPushButton*>(answer))
            connect(button, &QPushButton::clicked, question, [always, remember, answer] {
                if (always->isChecked())
                    remember(answer);
            });
    }
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
    auto* always = new QCheckBox(tr("&Remember my answer"), this);
    always->setObjectName(u"rememberAnswer"_s);
    always->setToolTip(tr("It can be changed in the settings, on the page Desktop."));
    setCheckBox(always);
    if (hasTray(window)) {
        QPushButton* hide = addButton(tr("Keep going in the &tray"), AcceptRole);
        hide->setObjectName(u"tray"_s);
        connect(hide, &QPushButton::clicked, &window, &QWidget::hide, Qt::QueuedConnection);
    }
    setDefaultButton(stay);
    setEscapeButton(stay);
}

} // namespace quintet
