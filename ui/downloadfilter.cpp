#include "downloadfilter.h"

#include "downloadmodel.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>
#include <utility>

namespace quintet {

namespace {

/// So many rows are searched and ordered while the window waits: it takes a few ms.
constexpr qsizetype kAtOnce = 2'000;

} // namespace

DownloadFilter::DownloadFilter(QObject* parent)
    : QAbstractProxyModel(parent) {}

DownloadFilter::~DownloadFilter() {
    ++*m_turn; // Nobody waits any more.
}

void DownloadFilter::setSourceModel(QAbstractItemModel* model) {
    beginResetModel();
    QAbstractProxyModel::setSourceModel(model);
    m_model = qobject_cast<DownloadModel*>(model);
    connect(m_model, &DownloadModel::rowsChanged, this, &DownloadFilter::update);
    connect(m_model, &DownloadModel::relocated, this, &DownloadFilter::relocate);
    connect(m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { addRows(first, last); });
    connect(m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex&, int first, int last) { dropRows(first, last); });
    connect(m_model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex&, int first, int last) { forgetRows(first, last); });
    m_rows.clear();
    m_places.fill(-1, m_model->rowCount());
    endResetModel();
    rearrange();
}

void DownloadFilter::choose(Category category, quint64 batch) {
    if (category == m_criteria.category && batch == m_criteria.batch)
        return;
    m_criteria.category = category;
    m_criteria.batch = batch;
    rearrange();
}

void DownloadFilter::setSearch(const QString& text) {
    const QStringList words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    if (words == m_criteria.words)
        return;
    m_criteria.words = words;
    rearrange();
}

void DownloadFilter::sort(int column, Qt::SortOrder order) {
    if (column == m_criteria.column && (column < 0 || order == m_criteria.order))
        return;
    m_criteria.column = column;
    m_criteria.order = order;
    rearrange();
}

bool DownloadFilter::isOfCategory(int row) const {
    const Snapshot& it = m_model->at(row);
    return (m_criteria.category == Category::All || belongs(it.state, m_criteria.category)) &&
           (m_criteria.batch == 0 || it.batch == m_criteria.batch);
}

bool DownloadFilter::accepts(int row) const {
    return isOfCategory(row) && matches(m_model->key(row, m_criteria), m_criteria.words);
}

/// Asks for all rows anew.
void DownloadFilter::rearrange() {
    if (!m_model)
        return;
    const int turn = ++*m_turn;
    m_busy = false;
    m_touched.clear();
    QList<int> rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (isOfCategory(row))
            rows.append(row);
    }
    if (m_criteria.words.isEmpty() && m_criteria.column < 0)
        return show(std::move(rows));
    QList<RowKey> keys;
    keys.reserve(rows.size());
    for (const int row : std::as_const(rows))
        keys.append(m_model->key(row, m_criteria));
    if (rows.size() <= kAtOnce)
        return show(*arrange(std::move(keys), m_criteria, [] { return false; }));
    m_busy = true;
    const QPointer<DownloadFilter> self(this);
    QThreadPool::globalInstance()->start(
        [self, turn, keys, latest = m_turn, criteria = m_criteria]() mutable {
            const auto arranged =
                arrange(std::move(keys), criteria, [&] { return latest->load() != turn; });
            if (!arranged)
                return;
            QMetaObject::invokeMethod(qApp, [self, turn, found = *arranged] {
                if (self)
                    self->takeAnswer(turn, found);
            });
        });
}

void DownloadFilter::takeAnswer(int turn, const QList<int>& rows) {
    if (turn != m_turn->load())
        return;
    m_busy = false;
    show(rows);
    QList<int> touched = std::exchange(m_touched, {});
    std::sort(touched.begin(), touched.end());
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
    update(touched);
}

void DownloadFilter::show(QList<int> rows) {
    // Qt would compare nothing with memcmp(), which takes no null pointers.
    if (rows.size() == m_rows.size() && (rows.isEmpty() || rows == m_rows))
        return;
    emit rearranging();
    beginResetModel();
    for (const int row : std::as_const(m_rows))
        m_places[row] = -1;
    m_rows = std::move(rows);
    reindex();
    endResetModel();
    emit rearranged();
}

void DownloadFilter::reindex(int from) {
    for (int place = from; place < m_rows.size(); ++place)
        m_places[m_rows[place]] = place;
}

/// New ones stand at the end of the model.
void DownloadFilter::addRows(int first, int last) {
    QList<int> rows;
    for (int row = first; row <= last; ++row) {
        m_places.append(-1);
        rows.append(row);
    }
    update(rows);
}

void DownloadFilter::dropRows(int first, int last) {
    QList<int> shown;
    for (int row = first; row <= last; ++row) {
        if (m_places[row] >= 0)
            shown.append(row);
    }
    takeOut(shown);
}

void DownloadFilter::forgetRows(int first, int last) {
    const int count = last - first + 1;
    m_places.remove(first, count);
    for (int& row : m_rows)
        row -= row > last ? count : 0;
    if (m_busy)
        rearrange();
}

/// `places`: where each of the model's rows went; -1: it is gone.
void DownloadFilter::relocate(const QList<int>& places) {
    QList<int> rows;
    rows.reserve(m_rows.size());
    for (const int row : std::as_const(m_rows)) {
        if (places[row] >= 0)
            rows.append(places[row]);
    }
    if (m_criteria.column < 0)
        std::sort(rows.begin(), rows.end());
    emit rearranging();
    beginResetModel();
    m_rows = std::move(rows);
    m_places.fill(-1, m_model->rowCount());
    reindex();
    endResetModel();
    emit rearranged();
    if (m_busy)
        rearrange();
}

QModelIndex DownloadFilter::mapToSource(const QModelIndex& index) const {
    return index.isValid() && index.row() < m_rows.size()
               ? m_model->index(m_rows[index.row()], index.column())
               : QModelIndex();
}

QModelIndex DownloadFilter::mapFromSource(const QModelIndex& index) const {
    const int place = index.isValid() ? placeOf(index.row()) : -1;
    return place < 0 ? QModelIndex() : createIndex(place, index.column());
}

QModelIndex DownloadFilter::index(int row, int column, const QModelIndex& parent) const {
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex DownloadFilter::parent(const QModelIndex&) const {
    return {};
}

int DownloadFilter::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DownloadFilter::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_model ? 0 : m_model->columnCount();
}

QVariant DownloadFilter::headerData(int section, Qt::Orientation orientation, int role) const {
    return m_model ? m_model->headerData(section, orientation, role) : QVariant();
}

} // namespace quintet
