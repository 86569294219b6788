#include "statusline.h"

#include "format.h"
#include "tally.h"

#include <chrono>

namespace quintet {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

StatusLine::StatusLine(QWidget* parent)
    : QLabel(parent) {
    setObjectName(u"status"_s);
    setTextFormat(Qt::PlainText);
    setContentsMargins(8, 0, 8, 0);
    m_mentioned.setSingleShot(true);
    m_mentioned.setInterval(5s);
    connect(&m_mentioned, &QTimer::timeout, this, [this] { mention({}); });
    write();
}

void StatusLine::setTally(const Tally& tally, qint64 nowMs) {
    m_active = tally.count(Category::Active);
    m_rate = tally.rate();
    if (m_active == 0)
        m_speeds.clear();
    else
        m_speeds.add(m_rate, nowMs);
    write();
}

void StatusLine::setFree(qint64 bytes) {
    m_free = bytes;
    write();
}

void StatusLine::mention(const QString& what) {
    m_mention = what;
    if (what.isEmpty())
        m_mentioned.stop();
    else
        m_mentioned.start();
    write();
}

void StatusLine::write() {
    const Format format;
    const QString dot = u" · "_s;
    QString words = tr("%1 active").arg(format.count(m_active));
    QString picture;
    if (m_rate > 0) {
        words += dot + format.rate(m_rate);
        picture = m_speeds.text();
    }
    QString rest;
    if (m_free >= 0)
        rest += dot + tr("%1 free").arg(format.size(m_free));
    if (!m_mention.isEmpty())
        rest += dot + m_mention;
    // The picture is nothing that could be read aloud.
    setAccessibleName(words + rest);
    setText(words + (picture.isEmpty() ? QString() : QString(u' ' + picture)) + rest);
}

} // namespace quintet
