#include "ftp/passive.h"

#include "net/decimal.h"

#include <QList>

namespace quintet {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Six numbers at the beginning of `text`, with commas between; empty where they are not.
QList<int> sixNumbers(QByteArrayView text) {
    QList<int> numbers;
    while (numbers.size() < 6) {
        qsizetype end = 0;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        const auto number = parseDecimal(text.first(end));
        if (!number || *number > 255)
            return {};
        numbers.append(static_cast<int>(*number));
        if (numbers.size() == 6)
            break;
        while (end < text.size() && text[end] == ' ')
            ++end;
        if (end >= text.size() || text[end] != ',')
            return {};
        ++end;
        while (end < text.size() && text[end] == ' ')
            ++end;
        text = text.sliced(end);
    }
    return numbers;
}

} // namespace

std::optional<quint16> portOfPasv(QByteArrayView text) {
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isDigit(text[at]) || (at > 0 && (isDigit(text[at - 1]) || text[at - 1] == ',')))
            continue;
        const QList<int> numbers = sixNumbers(text.sliced(at));
        if (numbers.isEmpty())
            continue;
        const int port = numbers[4] * 256 + numbers[5];
        return port > 0 ? std::optional(static_cast<quint16>(port)) : std::nullopt;
    }
    return {};
}

std::optional<quint16> portOfEpsv(QByteArrayView text) {
    const qsizetype open = text.lastIndexOf('(');
    const qsizetype close = text.indexOf(')', qMax<qsizetype>(open, 0));
    if (open < 0 || close < open + 2)
        return {};
    const QByteArrayView inside = text.sliced(open + 1, close - open - 1);
    const char delimiter = inside[0];
    if (delimiter < 33 || delimiter > 126 || isDigit(delimiter))
        return {};
    const QList<QByteArray> fields = inside.toByteArray().split(delimiter);
    if (fields.size() != 5 || !fields[4].isEmpty())
        return {};
    const auto port = parseDecimal(fields[3]);
    if (!port || *port < 1 || *port > 65535)
        return {};
    return static_cast<quint16>(*port);
}

} // namespace quintet
