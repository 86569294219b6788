#pragma once

#include "batchentries.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace quintet {

class Engine;

/// Puts files in the place of the entries that are FTP folders or patterns, by an engine of its
/// own: before anything is shared out, named or counted.
class BatchFolders : public QObject {
    Q_OBJECT

public:
    /// `entries` have the ids 1 to n, before and after.
    BatchFolders(const Options& options, BatchTable& entries, QObject* parent = nullptr);
    ~BatchFolders() override;

    /// Whether there is anything to look into.
    bool isNeeded() const { return m_open > 0; }

    /// finished() follows. Those that can't be listed are refused with the reason.
    void start();

    /// Gives up: what was not listed counts as cancelled. finished() follows within 2 s, whatever
    /// hangs.
    void stop();

signals:
    void finished();

private:
    void ended(const QList<Outcome>& outcomes);
    void expanded(DownloadId id, const QList<Request>& files);
    void endEngine();
    void finish();

    const Options& m_options;
    BatchTable& m_entries;
    QHash<DownloadId, QList<Request>> m_files; ///< By the folder they are in.
    qsizetype m_open = 0;                      ///< Folders not listed yet.
    std::unique_ptr<Engine> m_engine;
    bool m_hanging = false; ///< It was told to stop and has not said so: destroying it could hang.
    bool m_finished = false;
};

} // namespace quintet
