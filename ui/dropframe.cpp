#include "dropframe.h"

#include "adding.h"
#include "colors.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPainter>

namespace quintet {

DropFrame::DropFrame(QWidget* window)
    : QWidget(window) {
    window->setAcceptDrops(true);
    window->installEventFilter(this);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Drop here to add"));
    hide();
}

void DropFrame::offer(const QString& words) {
    m_words = words;
    setAccessibleDescription(words);
    setGeometry(parentWidget()->rect());
    raise();
    show();
    update();
}

bool DropFrame::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::DragEnter: {
        auto* enter = static_cast<QDragEnterEvent*>(event);
        const QString words = Adding::offer(*enter->mimeData());
        if (words.isEmpty())
            break;
        offer(words);
        enter->setDropAction(Qt::CopyAction);
        enter->accept();
        return true;
    }
    case QEvent::DragLeave:
        hide();
        break;
    case QEvent::Drop: {
        auto* drop = static_cast<QDropEvent*>(event);
        hide();
        emit dropped(*drop->mimeData());
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        return true;
    }
    case QEvent::Resize:
        setGeometry(parentWidget()->rect());
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void DropFrame::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = palette().color(QPalette::Highlight);
    painter.fillRect(rect(), faint(accent, 0.10));
    painter.setPen(QPen(accent, 3));
    painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 6, 6);

    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    painter.setFont(large);
    const QSize text = painter.fontMetrics().size(Qt::TextSingleLine, m_words);
    QRect pill(QPoint(), text + QSize(48, 20));
    pill.moveCenter(rect().center());
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent);
    painter.drawRoundedRect(pill, 8, 8);
    painter.setPen(palette().color(QPalette::HighlightedText));
    painter.drawText(pill, Qt::AlignCenter, m_words);
}

} // namespace quintet
