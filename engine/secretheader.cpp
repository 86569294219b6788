#include "secretheader.h"

#include <algorithm>

namespace quintet {

bool isSecretHeader(const QByteArray& name) {
    static const char* const kMarks[] = {"auth", "cookie", "token", "secret", "password", "key"};
    const QByteArray lower = name.toLower();
    return std::any_of(std::begin(kMarks), std::end(kMarks),
                       [&](const char* mark) { return lower.contains(mark); });
}

} // namespace quintet
