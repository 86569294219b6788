#include "spelling.h"

#include <QList>

#include <algorithm>
#include <numeric>

namespace quintet {

namespace {

/// Levenshtein's distance.
int distance(QStringView a, QStringView b) {
    QList<int> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const int replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, diagonal + 1});
        }
    }
    return row.last();
}

} // namespace

QString closest(const QString& word, const QStringList& candidates) {
    if (word.size() > 100)
        return {};
    int best = word.size() <= 3 ? 2 : word.size() <= 8 ? 3 : 4;
    QString found;
    for (const QString& candidate : candidates) {
        if (const int away = distance(word, candidate); away < best) {
            best = away;
            found = candidate;
        }
    }
    return found;
}

} // namespace quintet
