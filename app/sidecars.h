#pragma once

#include "batchentries.h"
#include "input/checksumnames.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTemporaryDir>

#include <memory>

namespace quintet {

class Engine;

/// --checksum sidecar: looks beside each URL for a file that states its digest: SHA256SUMS and the
/// like, once a folder, then FILE.sha256 and the like. Fetched by an engine of its own, into a
/// folder that goes away with this.
class Sidecars : public QObject {
    Q_OBJECT

public:
    /// Those of `entries` that have a digest already are left alone.
    Sidecars(const Options& options, BatchTable& entries, QObject* parent = nullptr);
    ~Sidecars() override;

    /// finished() follows.
    void start();
    void stop();

    /// Files for which nothing was found.
    int missing() const { return static_cast<int>(m_lacking.size()); }

signals:
    void finished();

private:
    struct Wanted {
        QUrl url;
        bool ofFolder = false;   ///< Else it lies beside one file.
        QList<qsizetype> places; ///< The entries it may speak of.
    };

    void nextRound();
    QList<Wanted> wanted() const;
    void watch(const QList<Snapshot>& snapshots);
    void ended(const QList<Outcome>& outcomes);
    void take(const Wanted& sidecar, const QString& path);
    void end();
    QUrl urlOf(qsizetype place) const { return m_entries.request(place).firstSource(); }

    const Options& m_options;
    BatchTable& m_entries;
    QList<qsizetype> m_lacking;
    QTemporaryDir m_folder;
    QHash<DownloadId, Wanted> m_waiting;
    QSet<QString> m_dead; ///< Hosts that gave no answer.
    int m_round = 0;
    DownloadId m_lastId = 0;
    std::unique_ptr<Engine> m_engine;
    bool m_ended = false;
};

} // namespace quintet
