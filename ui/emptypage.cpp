#include "emptypage.h"

#include "format.h"
#include "icons.h"
#include "intake.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongest = 128 * 1024;
constexpr int kBlinkMs = 300;
constexpr int kWidest = 480; // Of a folder's name; whoever wants all of it finds it in the tip.

} // namespace

EmptyPage::EmptyPage(QWidget* parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_title(new QLabel(this))
    , m_hint(new QLabel(tr("or press Ctrl+V"), this))
    , m_add(new QPushButton(tr("Add…"), this))
    , m_paste(new QPushButton(this))
    , m_where(new QLabel(this)) {
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_add->setObjectName(u"emptyAdd"_s);
    m_paste->setObjectName(u"emptyPaste"_s);
    m_paste->hide();
    m_where->setObjectName(u"emptyWhere"_s);
    m_where->setTextFormat(Qt::PlainText);
    m_where->setForegroundRole(QPalette::PlaceholderText);
    setFocusProxy(m_add);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_title->setFont(large);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_add);
    buttons->addWidget(m_paste);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addStretch(2);
    for (QLabel* label : {m_picture, m_title, m_hint})
        layout->addWidget(label, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    layout->addSpacing(8);
    layout->addWidget(m_where, 0, Qt::AlignHCenter);
    layout->addStretch(3);

    connect(m_add, &QPushButton::clicked, this, &EmptyPage::addRequested);
    connect(m_paste, &QPushButton::clicked, this, &EmptyPage::pasteRequested);
    connect(QApplication::clipboard(), &QClipboard::dataChanged, this, &EmptyPage::lookAtClipboard);
    setReason(Reason::Nothing);
}

void EmptyPage::setReason(Reason reason) {
    m_reason = reason;
    const bool nothing = reason == Reason::Nothing;
    const bool loading = reason == Reason::Loading;
    m_picture->setPixmap(icon(nothing ? u"drop"_s : u"search"_s, Tone::Queued)
                             .pixmap(QSize(48, 48), devicePixelRatio()));
    m_picture->setVisible(!loading);
    m_title->setText(nothing   ? tr("Drop links or a list here")
                     : loading ? tr("The list of downloads is being read…")
                               : tr("Nothing here matches"));
    // Mostly it takes no longer than a blink, and nobody wants to read that fast.
    m_title->setVisible(!loading);
    if (loading)
        QTimer::singleShot(kBlinkMs, this, [this] { m_title->show(); });
    m_hint->setVisible(nothing);
    m_add->setVisible(nothing);
    m_where->setVisible(nothing);
    lookAtClipboard();
}

void EmptyPage::setFolder(const QString& folder) {
    const QString path = QDir::toNativeSeparators(folder);
    m_where->setText(
        tr("Files go to %1").arg(fontMetrics().elidedText(path, Qt::ElideMiddle, kWidest)));
    m_where->setToolTip(path);
}

void EmptyPage::lookAtClipboard() {
    if (!isVisible() || !isActiveWindow() || m_reason != Reason::Nothing) {
        if (m_reason != Reason::Nothing)
            m_paste->hide();
        return;
    }
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    // What is longer was hardly copied for its links, and would take a moment to read.
    const bool fits = copied && copied->text().size() <= kLongest;
    const qsizetype count = fits ? readLinks(*copied).entries.size() : 0;
    m_paste->setText(count == 1
                         ? tr("Add the link from the clipboard")
                         : tr("Add the %1 links from the clipboard").arg(Format().count(count)));
    m_paste->setVisible(count > 0);
}

void EmptyPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        setReason(m_reason);
    QWidget::changeEvent(event);
}

bool EmptyPage::event(QEvent* event) {
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::WindowActivate)
        lookAtClipboard();
    return done;
}

void EmptyPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    lookAtClipboard();
}

} // namespace quintet
