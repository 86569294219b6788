#include "startdialog.h"

#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace quintet {

using namespace Qt::StringLiterals;

StartDialog::StartDialog(const QDateTime& start, const QDateTime& now, QWidget* parent)
    : QDialog(parent)
    , m_moment(new QDateTimeEdit(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Start at"));
    auto* label = new QLabel(tr("&Downloads wait until:"), this);
    label->setBuddy(m_moment);
    m_moment->setObjectName(u"moment"_s);
    m_moment->setAccessibleName(tr("Downloads wait until"));
    m_moment->setCalendarPopup(true);
    m_moment->setMinimumDateTime(now);
    m_moment->setDateTime(start.isValid() ? start : now.addSecs(3600));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* then = buttons->addButton(tr("&Start then"), QDialogButtonBox::AcceptRole);
    then->setObjectName(u"startThen"_s);
    then->setDefault(true);
    QPushButton* once = buttons->addButton(tr("Start at &once"), QDialogButtonBox::DestructiveRole);
    once->setObjectName(u"startNow"_s);
    once->setEnabled(start.isValid());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_moment);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit chosen(m_moment->dateTime());
        accept();
    });
    connect(once, &QPushButton::clicked, this, [this] {
        emit chosen({});
        accept();
    });
}

} // namespace quintet
