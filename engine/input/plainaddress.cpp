#include "plainaddress.h"

#include "inputlist.h"

#include <algorithm>
#include <array>

namespace quintet {

namespace {

/// What a path may have in it that nobody writes another way. No query: some keep secrets there.
constexpr std::array<bool, 256> makePlain() {
    std::array<bool, 256> plain{};
    for (unsigned char c = '0'; c <= '9'; ++c)
        plain[c] = true;
    for (unsigned char c = 'a'; c <= 'z'; ++c)
        plain[c] = true;
    for (unsigned char c = 'A'; c <= 'Z'; ++c)
        plain[c] = true;
    for (const unsigned char c : {'/', '-', '.', '_', '~', '+', ',', '=', ':'})
        plain[c] = true;
    return plain;
}

constexpr auto kPlain = makePlain();

} // namespace

bool PlainAddresses::has(QByteArrayView line) {
    if (!line.startsWith("http"))
        return false;
    const qsizetype colon = line.indexOf(':');
    const qsizetype path = colon < 0 ? -1 : line.indexOf('/', colon + 3);
    if (path < 0 || !std::all_of(line.begin() + path, line.end(),
                                 [](char c) { return kPlain[static_cast<unsigned char>(c)]; }))
        return false;
    if (line.first(path) == QByteArrayView(m_site))
        return true;
    Credentials credentials;
    const auto url = parseUrl(QString::fromLatin1(line), &credentials);
    if (!url || !credentials.isEmpty() || QByteArrayView(url->toEncoded()) != line)
        return false;
    m_site = line.first(path).toByteArray();
    return true;
}

} // namespace quintet
