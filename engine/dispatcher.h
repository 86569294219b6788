#pragma once

#include "amendment.h"
#include "clock.h"
#include "detail.h"
#include "download.h"
#include "ftp/session.h"
#include "hostmemory.h"
#include "http/httpsession.h"
#include "inquirer.h"
#include "logins.h"
#include "note.h"
#include "outcome.h"
#include "packedrequest.h"
#include "plan/hostlimits.h"
#include "plan/hostrates.h"
#include "plan/nameclaims.h"
#include "plan/queue.h"
#include "storage/filewriter.h"
#include "storage/urlcache.h"
#include "types.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>
#include <unordered_map>

namespace quintet {

/// Whose turn it is: starts downloads in list order, hands out connections, and tells the caller
/// what changed, in batches. Lives in the engine thread, as everything it owns; Engine's verbs
/// arrive here.
class Dispatcher : public QObject {
    Q_OBJECT

public:
    explicit Dispatcher(const Settings& settings);
    ~Dispatcher() override;

    void add(const QList<Request>& requests);
    void addMany(const QList<PackedRequest>& requests);
    void preview(const QList<Request>& requests);
    void pause(const QList<DownloadId>& ids);
    void resume(const QList<DownloadId>& ids);
    void retry(const QList<DownloadId>& ids);
    void cancel(const QList<DownloadId>& ids);
    void remove(const QList<DownloadId>& ids);
    void setSources(DownloadId id, const QList<QUrl>& sources);
    void setDirectory(DownloadId id, const QString& directory);
    void amend(const QList<DownloadId>& ids, const Amendment& amendment);
    void setSettings(const Settings& settings);
    void setLogins(const Logins& logins) { m_logins = logins; }
    void move(const QList<DownloadId>& ids, Move where);
    void hold(bool on);
    void watch(DownloadId id);
    void stop();

signals:
    void changed(const QList<quintet::Snapshot>& snapshots);
    void ended(const QList<quintet::Outcome>& outcomes);
    void noted(const QList<quintet::Note>& notes);
    void expanded(quintet::DownloadId id, const QList<quintet::Request>& files);
    void detailed(const quintet::Detail& detail);
    void previewed(const quintet::Preview& preview);
    void stopped();

private:
    /// How one failed whose Download is gone.
    struct Failure {
        Error error;
        QUrl source;
        qint64 size = -1;
        int attempts = 0;
    };

    /// What only few downloads have.
    struct Extra {
        QString path;           ///< Claimed, where it isn't the one its request wants.
        bool renamed = false;   ///< As another one has the wanted name.
        DownloadId first = 0;   ///< It is the same file as this one, which fetches it.
        QList<DownloadId> same; ///< Those that get this one's end.
        std::unique_ptr<Failure> failure;
    };

    /// One download the caller knows. Those that wait cost no more than this.
    struct Entry {
        PackedRequest request;
        State state = State::Queued;
        bool brief = false;    ///< It came by addMany().
        bool asWanted = false; ///< It has the path its request wants.
        std::unique_ptr<Download> live;
        std::unique_ptr<Extra> extra;

        DownloadId id() const { return request.id(); }
        DownloadId first() const { return extra ? extra->first : 0; }
        QString path() const; ///< Claimed; empty while no name is known.
        void setPath(const QString& path);
        Extra& more();
    };

    Entry& addOne(const PackedRequest& request, bool brief);
    bool claimWish(const PackedRequest& request);
    void indexTargets();
    void claimName(Entry& entry);
    void change(Entry& entry, const Request& request);
    const QString& hostOf(const PackedRequest& request);
    void enqueue(Entry& entry, qint64 place = 0);
    bool mayGoUntold(const Entry& entry) const;
    void forgetEnded();
    void makeLive(Entry& entry);
    void setState(Entry& entry, State state);
    void liveChanged(DownloadId id);
    void giveWay(DownloadId id, const QList<Request>& files);
    void finishEntry(Entry& entry, const Outcome& outcome);
    void letGo(Entry& entry);
    static void keepFailure(Entry& entry, const Outcome& outcome);
    void packOldFailures();
    void giveSame(Entry& entry, const Outcome& outcome);
    Outcome outcomeOf(const Entry& entry) const;
    Snapshot snapshotOf(const Entry& entry) const;
    Detail detailOf(const Entry& entry) const;
    void tellWatched();
    Entry* find(DownloadId id);

    void pump();
    void pumpSoon();
    bool isLimited() const;
    void startFiles(qint64 now);
    void giveConnections(qint64 now);
    void tick();
    void readMore();
    void touch(DownloadId id, bool atOnce);
    void flush();
    void checkStopped();
    void tellComplaints();

    Clock m_clock;
    Settings m_settings;
    Logins m_logins;
    HostLimits m_hosts;
    HostRates m_rates;
    HostMemory m_memory;
    NameClaims m_names;
    FileWriter m_writer;
    UrlCache m_cache;
    HttpSession m_http;
    FtpSession m_ftp;
    DownloadTools m_tools;
    Inquirer m_inquirer;
    Queue m_queue;
    std::unordered_map<DownloadId, Entry> m_entries;
    QHash<size_t, DownloadId> m_targets; ///< By URL and target's hash, to find those that are the
                                         ///< same.
    PackedRequest m_like;                ///< The last one that was added.
    QByteArray m_site;                   ///< An address up to its path, of the last one as well,
    QString m_host;                      ///< and its hostKey().
    QList<DownloadId> m_active;          ///< Live and not ended, in the order they were started.
    QSet<DownloadId> m_dirty;
    QHash<DownloadId, Snapshot> m_farewells; ///< Of downloads that are gone, not told yet.
    std::vector<std::unique_ptr<Download>> m_gone;
    QList<DownloadId> m_over;   ///< Ended, and nobody asks for them again.
    QList<DownloadId> m_failed; ///< Those of late, which are still live.
    QList<Outcome> m_outcomes;
    QList<Note> m_notes;
    QTimer m_ticker;
    QTimer m_feeder; ///< Runs only under a rate limit.
    QTimer m_flusher;
    QTimer m_stopper;
    qint64 m_flushedAt = 0;
    qsizetype m_firstFed = 0;
    DownloadId m_watched = 0; ///< Somebody looks at its details.
    bool m_pumpPending = false;
    bool m_indexed = true; ///< All are in m_targets.
    bool m_stopping = false;
    bool m_held = false; ///< Nothing is fetched.
};

} // namespace quintet
