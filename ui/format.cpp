#include "format.h"

#include <QGuiApplication>

#include <array>
#include <cmath>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kLeftToRight(0x200E);

/// Between words that run from right to left a number would change places with its unit.
QString inOrder(const QString& number) {
    return QGuiApplication::isRightToLeft() ? kLeftToRight + number + kLeftToRight : number;
}

} // namespace

QString Format::unknown() {
    return u"—"_s;
}

QString Format::spelled(double value, int decimals, int unit) const {
    const std::array<QString, 7> units{tr("B"),  tr("kB"), tr("MB"), tr("GB"),
                                       tr("TB"), tr("PB"), tr("EB")};
    return m_locale.toString(value, 'f', decimals) + u' ' + units[std::size_t(unit)];
}

QString Format::size(qint64 bytes) const {
    if (bytes < 0)
        return unknown();
    if (bytes < 1000)
        return inOrder(spelled(double(bytes), 0, 0));
    double value = double(bytes) / 1000;
    int unit = 1;
    // The limits are where rounding would bring a fourth digit.
    for (; value >= 999.5; ++unit)
        value /= 1000;
    return inOrder(spelled(value, value < 9.995 ? 2 : value < 99.95 ? 1 : 0, unit));
}

QString Format::rate(qint64 bytesPerSecond) const {
    if (bytesPerSecond <= 0)
        return unknown();
    double value = double(bytesPerSecond);
    if (value < 999.5)
        return inOrder(tr("%1/s").arg(spelled(value, 0, 0)));
    // Early into the larger unit, so that the column stands still around 1 MB/s.
    if (value < 99'500)
        return inOrder(tr("%1/s").arg(spelled(value / 1000, 0, 1)));
    value /= 1'000'000;
    int unit = 2;
    for (; value >= 999.5; ++unit)
        value /= 1000;
    return inOrder(tr("%1/s").arg(spelled(value, value < 99.95 ? 1 : 0, unit)));
}

QString Format::duration(qint64 ms) const {
    const qint64 seconds = ms / 1000 + (ms % 1000 > 0 ? 1 : 0);
    if (ms < 0 || seconds > 99LL * 86'400)
        return unknown();
    if (seconds < 60)
        return inOrder(tr("%1 s").arg(m_locale.toString(seconds)));
    const qint64 minutes = (seconds + 30) / 60;
    if (minutes < 60)
        return inOrder(tr("%1 min").arg(m_locale.toString(minutes)));
    if (minutes < 24 * 60)
        return inOrder(tr("%1 h %2 min")
                           .arg(m_locale.toString(minutes / 60), m_locale.toString(minutes % 60)));
    const qint64 hours = (minutes + 30) / 60;
    return inOrder(
        tr("%1 d %2 h").arg(m_locale.toString(hours / 24), m_locale.toString(hours % 24)));
}

QString Format::moment(qint64 msSinceEpoch, const QDateTime& now) const {
    if (msSinceEpoch <= 0)
        return unknown();
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(msSinceEpoch);
    if (then.date() == now.date())
        return m_locale.toString(then.time(), QLocale::ShortFormat);
    return m_locale.toString(then, QLocale::ShortFormat);
}

QString Format::percent(qint64 received, qint64 size) const {
    if (size < 0 || received < 0)
        return unknown();
    int whole = 100;
    if (received < size)
        whole = std::min(99, int(std::floor(double(received) / double(size) * 100)));
    return inOrder(tr("%1 %").arg(m_locale.toString(whole)));
}

} // namespace quintet
