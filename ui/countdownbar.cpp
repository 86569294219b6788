#include "countdownbar.h"

#include "format.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QToolButton>

namespace quintet {

using namespace Qt::StringLiterals;

CountdownBar::CountdownBar(QWidget* parent)
    : QToolBar(tr("Countdown"), parent)
    , m_text(new QLabel(this))
    , m_cancel(new QAction(tr("Cancel"), this)) {
    setObjectName(u"countdown"_s);
    setMovable(false);
    setFloatable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setContentsMargins(12, 4, 12, 4);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_cancel->setShortcut(QKeySequence(Qt::Key_Escape));
    m_cancel->setToolTip(
        tr("Cancel (%1)").arg(m_cancel->shortcut().toString(QKeySequence::NativeText)));
    m_cancel->setEnabled(false); // Esc is others' as long as nothing counts.
    addWidget(m_text);
    addAction(m_cancel);
    auto* button = qobject_cast<QToolButton*>(widgetForAction(m_cancel));
    button->setAutoRaise(false);
    button->setObjectName(u"cancelCountdown"_s);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(m_cancel, &QAction::triggered, this, &CountdownBar::cancel);
    connect(&m_tick, &QTimer::timeout, this, &CountdownBar::tick);
    m_tick.setInterval(1000);
    hide();
}

void CountdownBar::start(const QString& sentence, int seconds) {
    // Styles paint tool bars in the window's colour: here it is that of notices.
    QPalette notice = QApplication::palette();
    notice.setColor(QPalette::Window, notice.color(QPalette::ToolTipBase));
    notice.setColor(QPalette::WindowText, notice.color(QPalette::ToolTipText));
    setPalette(notice);
    m_sentence = sentence;
    m_left = seconds;
    tell();
    m_cancel->setEnabled(true);
    show();
    m_tick.start();
}

void CountdownBar::cancel() {
    m_tick.stop();
    m_cancel->setEnabled(false);
    hide();
}

void CountdownBar::tick() {
    if (!isCounting())
        return;
    if (--m_left > 0) {
        tell();
        return;
    }
    cancel();
    emit elapsed();
}

void CountdownBar::tell() {
    m_text->setText(m_sentence.arg(Format().count(m_left)));
    setAccessibleName(m_text->text());
}

} // namespace quintet
