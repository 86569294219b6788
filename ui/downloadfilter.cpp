#include "downloadfilter.h"

#include "downloadmodel.h"

namespace quintet {

DownloadFilter::DownloadFilter(QObject* parent)
    : QSortFilterProxyModel(parent) {
    setSortRole(DownloadModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void DownloadFilter::choose(Category category, quint64 batch) {
    if (category == m_category && batch == m_batch)
        return;
    m_category = category;
    m_batch = batch;
    invalidateFilter();
}

void DownloadFilter::setSearch(const QString& text) {
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

bool DownloadFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_category != Category::All &&
        !belongs(State(index.data(DownloadModel::StateRole).toInt()), m_category))
        return false;
    if (m_batch != 0 && index.data(DownloadModel::BatchRole).toULongLong() != m_batch)
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = index.data(DownloadModel::SearchRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString& word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace quintet
