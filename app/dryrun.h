#pragma once

#include "forecast.h"
#include "plan/nameclaims.h"
#include "standardoutput.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>

namespace quintet {

class Engine;

/// --dry-run: asks what a run would do, tells it on standard output in input order, and writes
/// nothing.
class DryRun : public QObject {
    Q_OBJECT

public:
    /// `cache`: what the real run would use.
    DryRun(const Options& options, BatchTable entries, CacheUse cache, StandardOutput& output,
           QObject* parent = nullptr);
    ~DryRun() override;

    /// finished() follows.
    void start();
    void stop();

    /// 0: everything could be had; 1: not everything. After finished().
    int exitCode() const { return m_failed == 0 && m_roomy ? 0 : 1; }

    /// Sums and free space, a sentence each.
    QStringList conclusions();

signals:
    void finished();

private:
    void claimNames();
    QString claim(DownloadId id, const QString& path);
    bool foresee(const BatchEntry& entry);
    void previewed(const Preview& preview);
    void look(Forecast& forecast, const Request& request);
    void done(const Forecast& forecast);
    void finishSoon();
    Overwrite overwriteOf(const Request& request) const;

    const Options& m_options;
    BatchTable m_entries;
    CacheUse m_cache;
    StandardOutput& m_output;
    NameClaims m_names;
    QSet<DownloadId> m_renamed;          ///< Another file of the run has their name.
    QHash<DownloadId, QString> m_paths;  ///< Claimed before any answer.
    QHash<DownloadId, Forecast> m_early; ///< Known before their turn.
    QHash<QString, qint64> m_needs;      ///< By folder, bytes.
    DownloadId m_next = 1;
    qint64 m_bytes = 0;
    int m_unknown = 0;
    int m_failed = 0;
    int m_kept = 0;
    bool m_roomy = true;
    std::unique_ptr<Engine> m_engine;
};

} // namespace quintet
