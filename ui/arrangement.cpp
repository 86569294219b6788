#include "arrangement.h"

#include "redact.h"

#include <algorithm>
#include <vector>

namespace quintet {

namespace {

/// So many keys are looked at before it is asked whether the answer is still wanted.
constexpr int kMostBetween = 4096;

} // namespace

void prepare(RowKey& key) {
    if (!key.source.isEmpty())
        key.text = cleaned(key.source.host());
    key.text = std::move(key.text).toCaseFolded();
}

bool matches(const RowKey& key, const QStringList& words) {
    if (words.isEmpty())
        return true;
    const QString text = QString(key.name + u'\n' + key.url.toString()).toCaseFolded();
    return std::all_of(words.cbegin(), words.cend(),
                       [&](const QString& word) { return text.contains(word); });
}

bool comesBefore(const RowKey& a, const RowKey& b, Qt::SortOrder order) {
    const int words = a.text.compare(b.text);
    if (a.number == b.number && words == 0)
        return a.row < b.row;
    const bool less = a.number == b.number ? words < 0 : a.number < b.number;
    return less == (order == Qt::AscendingOrder);
}

std::optional<QList<int>> arrange(QList<RowKey> keys, const Criteria& criteria,
                                  const std::function<bool()>& outdated) {
    std::vector<RowKey*> wanted;
    wanted.reserve(std::size_t(keys.size()));
    int seen = 0;
    for (RowKey& key : keys) {
        if (++seen % kMostBetween == 0 && outdated())
            return {};
        if (!matches(key, criteria.words))
            continue;
        prepare(key);
        wanted.push_back(&key);
    }
    if (criteria.column >= 0) {
        std::sort(wanted.begin(), wanted.end(), [&](const RowKey* a, const RowKey* b) {
            return comesBefore(*a, *b, criteria.order);
        });
    }
    QList<int> rows;
    rows.reserve(qsizetype(wanted.size()));
    for (const RowKey* key : wanted)
        rows.append(key->row);
    return rows;
}

} // namespace quintet
