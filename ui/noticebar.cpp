#include "noticebar.h"

#include "icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace quintet {

using namespace Qt::StringLiterals;

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this)) {
    setObjectName(u"notice"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_text->setForegroundRole(QPalette::ToolTipText);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* close = new QToolButton(this);
    close->setObjectName(u"closeNotice"_s);
    close->setAutoRaise(true);
    close->setText(tr("Close"));
    close->setAccessibleName(tr("Close this notice"));
    connect(close, &QToolButton::clicked, this, [this] {
        hide();
        m_text->clear();
    });
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(close);
    tint();
    hide();
}

void NoticeBar::tell(const QString& sentence) {
    const QString before = m_text->text();
    if (before.split(u'\n').contains(sentence))
        return;
    m_text->setText(before.isEmpty() ? sentence : QString(before + u'\n' + sentence));
    setAccessibleName(m_text->text());
    show();
}

void NoticeBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void NoticeBar::tint() {
    m_icon->setPixmap(icon(u"waiting"_s, Tone::Waiting).pixmap(16));
}

} // namespace quintet
