#pragma once

#include "amendment.h"
#include "remembered.h"

#include <QVariantList>

class QSqlQuery;

namespace quintet {

/// What a row says of its request, read; in a list mostly the same for all.
struct AskedFor {
    QString text;                   ///< As it lies there.
    std::optional<Request> request; ///< Without an address where that is the row's own.
    QStringList unkept;             ///< See unkeptIn().
};

/// A row of the download database in words of ours. Nobody vouches for what a file holds: what
/// makes no sense gives nothing.
class DownloadRow {
public:
    /// In the order in which queries have to name them.
    static QString columns();

    /// `row` stands on it; `asked`: of the row before, outlives it.
    DownloadRow(const QSqlQuery& row, AskedFor& asked)
        : m_row(row)
        , m_asked(asked) {}

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

    /// Whether the file of `asked` at `url` gets another place by it, and what is here of it is of
    /// no use.
    static bool isElsewhere(const QVariant& url, const QVariant& asked, const Amendment& amendment);

    /// url, request; empty where `asked` is none.
    static QVariantList amended(const QVariant& url, const QVariant& asked,
                                const Amendment& amendment);

private:
    const AskedFor& asked() const;

    const QSqlQuery& m_row;
    AskedFor& m_asked;
};

} // namespace quintet
