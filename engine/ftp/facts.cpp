#include "ftp/facts.h"

#include "net/decimal.h"

#include <QTimeZone>

namespace quintet {

using namespace Qt::StringLiterals;

static QDateTime toDateTime(QByteArrayView digits) {
    const auto number = [digits](qsizetype at, qsizetype length) {
        return static_cast<int>(parseDecimal(digits.sliced(at, length)).value_or(-1));
    };
    const QDate date(number(0, 4), number(4, 2), number(6, 2));
    const int second = number(12, 2); // 60: a leap second.
    const QTime time(number(8, 2), number(10, 2), second == 60 ? 59 : second);
    if (!date.isValid() || !time.isValid())
        return {};
    return QDateTime(date, time, QTimeZone::utc()).toUTC();
}

QDateTime FtpFacts::modifiedAt() const {
    return modified.size() == 14 ? toDateTime(modified) : QDateTime();
}

Status FtpFacts::isStill(qint64 total, const QByteArray& time) const {
    const bool sizes = total >= 0 && size >= 0;
    if (sizes && size != total)
        return Unexpected{
            Error{ErrorKind::Changed, u"%1 bytes instead of %2"_s.arg(size).arg(total)}};
    const bool unknown = modified.isEmpty() && !sizes;
    if (!time.isEmpty() && (unknown || (!modified.isEmpty() && modified != time)))
        return Unexpected{Error{ErrorKind::Changed, u"another modification time"_s}};
    return {};
}

QByteArray parseFtpTime(QByteArrayView text) {
    const qsizetype point = text.indexOf('.');
    const QByteArrayView digits = point < 0 ? text : text.first(point);
    const bool fraction = point < 0 || parseDecimal(text.sliced(point + 1)).has_value();
    if (digits.size() != 14 || !fraction || !parseDecimal(digits) || !toDateTime(digits).isValid())
        return {};
    return digits.toByteArray();
}

std::optional<FtpFactsLine> parseFacts(QByteArrayView line) {
    const qsizetype gap = line.indexOf(' ');
    if (gap < 0 || (gap > 0 && line[gap - 1] != ';'))
        return {};
    FtpFactsLine result;
    result.name = line.sliced(gap + 1).toByteArray();
    for (const QByteArray& fact : line.first(gap).toByteArray().split(';')) {
        if (fact.isEmpty())
            continue;
        const qsizetype equals = fact.indexOf('=');
        if (equals <= 0)
            return {};
        const QByteArray name = fact.first(equals).toLower();
        const QByteArray value = fact.mid(equals + 1);
        if (name == "size") {
            result.facts.size = parseDecimal(value).value_or(-1);
        } else if (name == "modify") {
            result.facts.modified = parseFtpTime(value);
        } else if (name == "type") {
            const QByteArray type = value.toLower();
            result.isSelf = type == "cdir" || type == "pdir";
            const bool folder = result.isSelf || type == "dir";
            result.facts.type = type == "file" ? FtpFacts::Type::File
                                : folder       ? FtpFacts::Type::Folder
                                               : FtpFacts::Type::Other;
        }
    }
    return result;
}

} // namespace quintet
