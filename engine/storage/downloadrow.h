#pragma once

#include "amendment.h"
#include "remembered.h"

#include <QVariantList>

class QSqlQuery;

namespace quintet {

/// A row of the download database in words of ours. Nobody vouches for what a file holds: what
/// makes no sense gives nothing.
class DownloadRow {
public:
    /// In the order in which queries have to name them.
    static QString columns();

    /// `row` stands on it.
    explicit DownloadRow(const QSqlQuery& row)
        : m_row(row) {}

    std::optional<Remembered> remembered() const;

    /// What `it` was asked for with. The name that an earlier run gave the file is kept, so that
    /// what it left is found.
    std::optional<Request> request(const Remembered& it) const;

    /// What the download fails with where its login was not kept.
    std::optional<Error> missing() const;

    /// id, batch, state, url, name, size, added, request.
    static QVariantList valuesOf(const Request& request, qint64 addedMs);

    /// state, name, path, source, size, received, ended, error, place.
    static QVariantList valuesOf(const Snapshot& stands, qint64 endedMs);

    /// url, request; empty where `asked` is none.
    /// Whether the file of `asked` gets another place by it, and what is here of it is of no use.
    static bool isElsewhere(const QVariant& asked, const Amendment& amendment);
    static QVariantList amended(const QVariant& asked, const Amendment& amendment);

private:
    const QSqlQuery& m_row;
};

} // namespace quintet
