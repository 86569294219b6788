#include "net/decimal.h"

#include <limits>

namespace quintet {

std::optional<qint64> parseDecimal(QByteArrayView value) {
    if (value.isEmpty())
        return {};
    qint64 number = 0;
    for (const char c : value) {
        const int digit = c - '0';
        if (digit < 0 || digit > 9 || number > (std::numeric_limits<qint64>::max() - digit) / 10)
            return {};
        number = number * 10 + digit;
    }
    return number;
}

} // namespace quintet
