#include "progress.h"

#include "plan/state.h"
#include "progresstext.h"
#include "redact.h"

namespace quintet {

namespace {

constexpr int kShortestBar = 8;
constexpr int kWidestName = 40;

QString bar(qint64 received, qint64 size, int width) {
    const double part = size > 0 ? qBound(0.0, double(received) / double(size), 1.0) : 0.0;
    const int full = static_cast<int>(part * (width - 2));
    return u'[' + QString(full, u'#') + QString(width - 2 - full, u'.') + u']';
}

QString percent(qint64 received, qint64 size) {
    if (size <= 0)
        return QString(4, u' ');
    // 100 % is kept for what is whole.
    const int value = static_cast<int>(qBound(0.0, 100.0 * double(received) / double(size), 100.0));
    return QStringLiteral("%1%").arg(value, 3);
}

QString rateText(qint64 rate) {
    return sizeText(rate) + QStringLiteral("/s");
}

QString leftText(qint64 bytes, qint64 rate) {
    if (bytes < 0 || rate <= 0)
        return {};
    return durationText(bytes * 1000 / rate);
}

} // namespace

void Progress::update(const Snapshot& snapshot, qint64 now) {
    const bool under =
        !isEnd(snapshot.state) && (snapshot.state != State::Queued || snapshot.received > 0);
    if (!under) {
        m_under.remove(snapshot.id);
        return;
    }
    Bar bar;
    bar.state = snapshot.state;
    bar.name = cleaned(snapshot.name);
    bar.size = snapshot.size;
    bar.received = snapshot.received;
    bar.rate = snapshot.state == State::Running ? snapshot.rate : 0;
    if (snapshot.state == State::Waiting && snapshot.retryInMs >= 0)
        bar.retryAt = now + snapshot.retryInMs;
    m_under.insert(snapshot.id, bar);
}

void Progress::ended(const Outcome& outcome) {
    m_under.remove(outcome.id);
    switch (outcome.state) {
    case State::Completed:
        ++m_completed;
        m_doneBytes += qMax(outcome.size, outcome.received);
        break;
    case State::Skipped:
        ++m_skipped;
        break;
    default:
        ++m_failed;
    }
}

QStringList Progress::lines(int width, int height, qint64 now) const {
    QStringList lines;
    // One column stays free: many terminals wrap as soon as the last one is written.
    const int room = qMax(width - 1, 10);
    if (m_bars) {
        for (const Bar& bar : m_under) {
            if (lines.size() + 1 >= height)
                break;
            if (bar.state != State::Queued && bar.state != State::Paused)
                lines += barLine(bar, room, now);
        }
    }
    lines += totalLine(room);
    return lines;
}

QString Progress::barLine(const Bar& file, int width, qint64 now) const {
    QString right;
    if (file.state == State::Waiting) {
        right = file.retryAt < 0 ? QStringLiteral("  waiting")
                                 : QStringLiteral("  again in ") +
                                       durationText(qMax<qint64>(file.retryAt - now, 0));
    } else if (file.state == State::Starting) {
        right = QStringLiteral("  connecting");
    } else if (file.state == State::Finishing) {
        right = QStringLiteral("  checking");
    } else {
        right = QStringLiteral(" %1  %2  %3  %4")
                    .arg(percent(file.received, file.size))
                    .arg(sizeText(file.received), 7)
                    .arg(rateText(file.rate), 9)
                    .arg(leftText(file.size - file.received, file.rate), 7);
    }
    int left = width - columns(right);
    if (left < kShortestBar) { // No room for numbers beside the name.
        right = u' ' + percent(file.received, file.size);
        left = width - columns(right);
    }
    if (left < 3 * kShortestBar || file.state != State::Running || file.size < 0)
        return fitted(file.name, left) + right;
    const int nameWidth = qMin(left * 3 / 5, kWidestName);
    return fitted(file.name, nameWidth) + u' ' +
           bar(file.received, file.size, left - nameWidth - 1) + right;
}

/// What all files together will have, guessed from the mean where some sizes are unknown; -1 while
/// nothing is known.
qint64 Progress::expectedBytes(bool* exact) const {
    qint64 known = m_completed;
    qint64 bytes = m_doneBytes;
    for (const Bar& bar : m_under) {
        if (bar.size >= 0) {
            ++known;
            bytes += bar.size;
        }
    }
    const qint64 expected = m_files - m_skipped - m_failed;
    *exact = known == expected;
    if (known == 0)
        return -1;
    return bytes + static_cast<qint64>(double(bytes) / double(known) * double(expected - known));
}

QString Progress::totalLine(int width) const {
    qint64 here = m_doneBytes;
    qint64 rate = 0;
    for (const Bar& bar : m_under) {
        here += bar.received;
        rate += bar.rate;
    }
    bool exact = false;
    const qint64 expected = expectedBytes(&exact);

    QStringList parts;
    parts += QStringLiteral("%1 of %2 files").arg(m_completed + m_skipped).arg(m_files);
    if (m_failed > 0)
        parts += QStringLiteral("%1 failed").arg(m_failed);
    parts +=
        exact ? QStringLiteral("%1 of %2").arg(sizeText(here), sizeText(expected)) : sizeText(here);
    parts += rateText(rate);
    const QString left = expected < here ? QString() : leftText(expected - here, rate);
    if (!left.isEmpty())
        parts += (exact ? QString() : QStringLiteral("about ")) + left + QStringLiteral(" left");
    while (parts.size() > 1 && columns(parts.join(QStringLiteral("  "))) > width)
        parts.removeLast();
    return parts.join(QStringLiteral("  "));
}

} // namespace quintet
