#include "offerbar.h"

#include "format.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace quintet {

using namespace Qt::StringLiterals;

OfferBar::OfferBar(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel(this)) {
    setObjectName(u"offer"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_text->setTextFormat(Qt::PlainText);
    auto* add = new QPushButton(tr("Add"), this);
    add->setObjectName(u"acceptOffer"_s);
    auto* close = new QToolButton(this);
    close->setObjectName(u"closeOffer"_s);
    close->setAutoRaise(true);
    close->setText(tr("Close"));
    close->setAccessibleName(tr("Close this offer"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(add, &QPushButton::clicked, this, [this] {
        hide();
        emit accepted();
    });
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(8);
    layout->addWidget(m_text);
    layout->addWidget(add);
    layout->addStretch();
    layout->addWidget(close);
    hide();
}

void OfferBar::offer(qsizetype links) {
    m_text->setText(links == 1 ? tr("1 link on the clipboard")
                               : tr("%1 links on the clipboard").arg(Format().count(links)));
    setAccessibleName(m_text->text());
    setVisible(links > 0);
}

} // namespace quintet
