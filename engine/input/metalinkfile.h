#pragma once

#include "inputlist.h"

namespace quintet {

/// One file of a Metalink, version 3 or 4, as its elements are read one after the other.
class MetalinkFile {
public:
    /// `name` as it is written; without one the address or the server names the file.
    MetalinkFile(const QString& name, int line);

    void setSize(const QString& text) { m_size = text.trimmed(); }

    /// A hash of the whole file; those of algorithms we don't know are passed over.
    void addHash(const QString& type, const QString& value);

    void beginPieces(const QString& type, const QString& length);

    /// A hash of the next piece; `number` is what version 3 counts them by, from 0.
    void addPiece(const QString& value, const QString& number);

    /// An address; the lower its rank, the earlier it is used. Those of other protocols are passed
    /// over.
    void addSource(const QString& url, int rank);

    /// What is to be downloaded, or why it can't be: a sentence without its full stop.
    Result<InputEntry> entry() const;

private:
    struct Source {
        QUrl url;
        Credentials credentials;
        int rank = 0;
    };

    struct PieceList {
        Pieces pieces;
        bool good = true;
    };

    Status fillDigest(InputEntry& entry) const;
    Status fillPieces(InputEntry& entry) const;
    Status fillSources(InputEntry& entry) const;

    QString m_name;
    int m_line;
    QString m_size;
    QList<Digest> m_digests;
    QString m_badHash; ///< The algorithm of a hash that can't be decoded.
    bool m_hasHash = false;
    QList<PieceList> m_pieces;
    QList<Source> m_sources;
    int m_unusable = 0; ///< Addresses passed over.
};

} // namespace quintet
