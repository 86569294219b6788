#pragma once

#include "tally.h"

#include <QSortFilterProxyModel>

namespace quintet {

/// Which rows the table shows, and in what order. The window speaks to it in these words only, so
/// that a faster one can take its place.
class DownloadFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit DownloadFilter(QObject* parent = nullptr);

    Category category() const { return m_category; }
    /// `batch`: only that one's; 0: of all.
    void choose(Category category, quint64 batch = 0);

    /// Only rows with every word of `text` in their name or URL.
    void setSearch(const QString& text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    Category m_category = Category::All;
    quint64 m_batch = 0;
    QStringList m_words;
};

} // namespace quintet
