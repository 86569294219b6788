#pragma once

#include "types.h"

#include <QExplicitlySharedDataPointer>
#include <QSharedData>

namespace quintet {

/// A Request as it is kept while it waits, when there may be a million: its first source is bytes,
/// and everything else stands in memory once for all that say the same.
class PackedRequest {
public:
    PackedRequest();

    /// Shares what is the same with `like`, e.g. with the one before it in a list.
    explicit PackedRequest(const Request& request, const PackedRequest& like = {});

    /// One that differs from `like` in nothing but its id and its only source, given as
    /// QUrl::toEncoded() writes it.
    PackedRequest(DownloadId id, const QByteArray& address, const PackedRequest& like);

    Request request() const;

    DownloadId id() const { return m_id; }
    void setId(DownloadId id) { m_id = id; }

    /// The first source, encoded; empty: there is none.
    const QByteArray& address() const { return m_address; }
    QUrl firstSource() const;

    /// All but the id and the first source, which are left out.
    const Request& rest() const { return m_rest->request; }

    /// Where the file goes unless another one has that name: absolute. Empty while only the server
    /// knows, and where it stands for several files.
    QString wantedPath() const;

private:
    struct Rest : QSharedData {
        Request request;
    };

    DownloadId m_id = 0;
    QByteArray m_address;
    QExplicitlySharedDataPointer<const Rest> m_rest;
};

} // namespace quintet

Q_DECLARE_TYPEINFO(quintet::PackedRequest, Q_RELOCATABLE_TYPE);
