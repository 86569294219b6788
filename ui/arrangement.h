#pragma once

#include "tally.h"

#include <QStringList>
#include <QUrl>

#include <functional>
#include <optional>

namespace quintet {

/// Which rows are shown, and what they are ordered by.
struct Criteria {
    Category category = Category::All;
    quint64 batch = 0; ///< 0: of all.
    QStringList words; ///< Case-folded; each has to be in the name or the URL.
    int column = -1;   ///< Of the DownloadModel; -1: as they were added.
    Qt::SortOrder order = Qt::AscendingOrder;

    bool operator==(const Criteria&) const = default;
};

/// What order and search look at of one row: cheap to copy from it, for any thread. Only what the
/// criteria need is filled in.
struct RowKey {
    int row = 0;
    qint64 number = 0;
    QString text; ///< prepare() folds its case.
    QUrl source;  ///< Its host is what counts; prepare() puts that into `text`.
    QString name; ///< For the search, as the next.
    QUrl url;
};

/// Once for each key, before it is compared.
void prepare(RowKey& key);

/// Whether it has all words.
bool matches(const RowKey& key, const QStringList& words);

/// A strict order of prepared keys: those that are the same stand as they were added.
bool comesBefore(const RowKey& a, const RowKey& b, Qt::SortOrder order);

/// The rows of those of `keys` that have all words, in order; nothing once `outdated` says that
/// nobody waits for the answer any more.
std::optional<QList<int>> arrange(QList<RowKey> keys, const Criteria& criteria,
                                  const std::function<bool()>& outdated);

} // namespace quintet
