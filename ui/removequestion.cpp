#include "removequestion.h"

#include "format.h"

#include <QPushButton>

namespace quintet {

using namespace Qt::StringLiterals;

void RemoveQuestion::ask(QWidget& window, const QString& list, int unfinished,
                         const std::function<void(bool all)>& remove) {
    delete window.findChild<RemoveQuestion*>();
    auto* question = new RemoveQuestion(window, list, unfinished);
    connect(question->findChild<QPushButton*>(u"removeAll"_s), &QPushButton::clicked, &window,
            [remove] { remove(true); });
    connect(question->findChild<QPushButton*>(u"removeEnded"_s), &QPushButton::clicked, &window,
            [remove] { remove(false); });
    question->show();
}

RemoveQuestion::RemoveQuestion(QWidget& window, const QString& list, int unfinished)
    : QMessageBox(
          Question, tr("Remove a list"),
          unfinished == 1
              ? tr("One download of “%1” is not finished.").arg(list)
              : tr("%1 downloads of “%2” are not finished.").arg(Format().count(unfinished), list),
          NoButton, &window) {
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
    setTextFormat(Qt::PlainText);
    setInformativeText(tr("Files that are here stay where they are."));
    QPushButton* all = addButton(tr("&Stop and remove all"), DestructiveRole);
    all->setObjectName(u"removeAll"_s);
    QPushButton* ended = addButton(tr("&Only what has ended"), AcceptRole);
    ended->setObjectName(u"removeEnded"_s);
    QPushButton* none = addButton(Cancel);
    setDefaultButton(ended);
    setEscapeButton(none);
}

} // namespace quintet
