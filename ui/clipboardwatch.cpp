#include "clipboardwatch.h"

#include "intake.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSettings>

namespace quintet {

namespace {

constexpr QLatin1String kWatches("add/watchClipboard");

/// Longer texts are no links that somebody copied by hand.
constexpr qsizetype kLongest = 1024 * 1024;

} // namespace

ClipboardWatch::ClipboardWatch(QObject* parent)
    : QObject(parent) {
    connect(QApplication::clipboard(), &QClipboard::dataChanged, this, &ClipboardWatch::look);
}

bool ClipboardWatch::isOn() {
    return QSettings().value(kWatches, false).toBool();
}

void ClipboardWatch::setOn(bool on) {
    QSettings().setValue(kWatches, on);
    m_last.clear();
    if (on)
        look();
    else
        emit found(0);
}

void ClipboardWatch::look() {
    const QClipboard* clipboard = QApplication::clipboard();
    // What is copied out of this window is in it already.
    if (!isOn() || clipboard->ownsClipboard())
        return;
    const QMimeData* copied = clipboard->mimeData();
    const QString text = copied ? copied->text() : QString();
    if (text.size() > kLongest || (!text.isEmpty() && text == m_last))
        return;
    m_last = text;
    emit found(copied ? readLinks(*copied).entries.size() : 0);
}

} // namespace quintet
