#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QString>

namespace quintet {

/// Numbers as people read them: "1.95 MB", "2.1 MB/s", "4 min", "62 %"; decimal units, and "—" for
/// what isn't known. Pure.
class Format {
    Q_DECLARE_TR_FUNCTIONS(quintet::Format)

public:
    explicit Format(const QLocale& locale = QLocale())
        : m_locale(locale) {}

    /// Three digits that matter; a negative number is unknown.
    QString size(qint64 bytes) const;

    /// Bytes a second; nothing moves at 0 or less.
    QString rate(qint64 bytesPerSecond) const;

    /// The largest unit, with the next one from an hour on; negative or over 99 days is unknown.
    QString duration(qint64 ms) const;

    /// A time of day, with its date unless that is `now`'s; 0 is unknown.
    QString moment(qint64 msSinceEpoch, const QDateTime& now) const;

    /// Rounded down: 100 % is said only of the whole.
    QString percent(qint64 received, qint64 size) const;

    /// With the locale's grouping: "12,345".
    QString count(qint64 number) const { return m_locale.toString(number); }

    /// What stands for the unknown.
    static QString unknown();

private:
    QString spelled(double value, int decimals, int unit) const;

    QLocale m_locale;
};

} // namespace quintet
