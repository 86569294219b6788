#include "optionvalue.h"

#include <cmath>
#include <optional>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMostSeconds = 1e7;
constexpr double kMostRate = 1e12;

Unexpected<Error> only(const QString& allowed) {
    return Unexpected{Error{.kind = ErrorKind::Usage, .detail = allowed}};
}

/// Digits, then maybe a point and digits: no signs, exponents, "inf" or "nan".
std::optional<double> decimal(QStringView text) {
    bool digit = false;
    bool point = false;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digit = true;
        else if (c == u'.' && !point)
            point = true;
        else
            return {};
    }
    if (!digit || text.size() > 30)
        return {};
    return text.toDouble();
}

} // namespace

Result<qint64> readNumber(const QString& text, qint64 least, qint64 most) {
    const auto value = text.contains(u'.') ? std::nullopt : decimal(text);
    if (!value || *value < static_cast<double>(least) || *value > static_cast<double>(most))
        return only(u"a whole number from %1 to %2"_s.arg(least).arg(most));
    return static_cast<qint64>(*value);
}

Result<qint64> readSeconds(const QString& text) {
    const auto seconds = decimal(text);
    if (!seconds || *seconds > kMostSeconds)
        return only(u"seconds from 0 to 10000000, such as 90 or 0.5"_s);
    return static_cast<qint64>(std::ceil(*seconds * 1000));
}

Result<qint64> readRate(const QString& text) {
    QStringView number(text);
    double unit = 1;
    if (number.endsWith(u"iB"))
        number.chop(2);
    const bool needsUnit = number.size() < text.size();
    if (!number.isEmpty()) {
        const qsizetype power = QStringView(u"kmg").indexOf(number.back().toLower());
        if (power >= 0) {
            number.chop(1);
            unit = std::pow(1024.0, static_cast<double>(power + 1));
        } else if (needsUnit) {
            number = {};
        }
    }
    const auto value = decimal(number);
    if (!value || *value * unit > kMostRate)
        return only(u"bytes a second, such as 65536, 500k, 2M or 1.5G (at most 10^12)"_s);
    return static_cast<qint64>(std::ceil(*value * unit));
}

} // namespace quintet
