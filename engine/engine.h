#pragma once

#include "amendment.h"
#include "detail.h"
#include "logins.h"
#include "mailbox.h"
#include "note.h"
#include "outcome.h"
#include "packedrequest.h"
#include "preview.h"
#include "snapshot.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace quintet {

class Dispatcher;

/// Downloads files: the engine's only door.
///
/// The map of the engine:
///
///     caller's thread      engine thread                             pool threads
///     Engine --posts-->    Dispatcher                                FileWriter's jobs
///       ^                    owns Queue, HostLimits, RateLimiter        (write, hash, sync,
///       |                    owns a Download for each active file        rename)
///       |                      owns SegmentMap, PartFile
///       |                      owns Transfers --bytes--> PartFile ------^
///       +---changed/ended/noted (values, in batches)
///
/// Decisions are classes in plan/, without I/O or clocks; Download carries them out. Each
/// QNetworkAccessManager brings a thread of its own for HTTP; nothing else starts threads.
/// Calls may come from the thread that made the Engine, return at once and are carried out in
/// order. Signals arrive in that thread. A download lives until remove(); ended() is sent once for
/// each time it was added or retried.
class Engine : public QObject {
    Q_OBJECT

public:
    /// Starts the engine thread. `settings` were checked by the caller.
    explicit Engine(const Settings& settings, QObject* parent = nullptr);

    /// Stops at once, without waiting for anything but the engine thread; see stop().
    ~Engine() override;

    /// Queues `requests` in this order. Ids must be new and not 0. The same URL for the same
    /// target twice is fetched once and ends twice.
    void add(const QList<Request>& requests);

    /// As add(), for lists of any length that nobody sees the lines of: changed() tells of none
    /// before it begins, each is forgotten when it has ended, and when stop() comes ended() is left
    /// out for those that never began and would go to their wantedPath().
    void addMany(const QList<PackedRequest>& requests);

    /// Asks what `requests` would get; nothing of it is written, and no download made. previewed()
    /// tells of each once, in the order of the answers.
    void preview(const QList<Request>& requests);

    void pause(const QList<DownloadId>& ids);
    void resume(const QList<DownloadId>& ids);

    /// Tries failed and cancelled ones again, with every setting and every good byte.
    void retry(const QList<DownloadId>& ids);

    /// Ends what has not ended as Cancelled.
    void cancel(const QList<DownloadId>& ids);

    /// Cancels and forgets; a finished file stays.
    void remove(const QList<DownloadId>& ids);

    /// Exchanges the sources of a download that is not active, e.g. before retry().
    void setSources(DownloadId id, const QList<QUrl>& sources);

    /// Exchanges the folder of a download that is not active.
    void setDirectory(DownloadId id, const QString& directory);

    /// Changes what `amendment` names of those that are not active, e.g. before retry(); a limit of
    /// those at work too.
    void amend(const QList<DownloadId>& ids, const Amendment& amendment);

    /// Takes effect at once for the limits and times, for the rest at the next start of a file.
    void setSettings(const Settings& settings);

    /// What is known of other runs: counts for requests from now on that bring no login of their
    /// own, where the settings have none.
    void setLogins(const Logins& logins);

    /// Moves those of `ids` that wait within the queue.
    void move(const QList<DownloadId>& ids, Move where);

    /// While on nothing is fetched: what was at work waits at its place in the queue, and so does
    /// what is added.
    void hold(bool on);

    /// From now on detailed() tells of this download what its snapshots don't, at once and then as
    /// often as they come; of no other one. 0: of none.
    void watch(DownloadId id);

    /// Cancels everything and flushes what can be flushed; stopped() comes within 2 s.
    void stop();

signals:
    /// What changed since the last one, one snapshot a download: changes of state at once,
    /// progress at most four times a second.
    void changed(const QList<quintet::Snapshot>& snapshots);
    void ended(const QList<quintet::Outcome>& outcomes);
    void noted(const QList<quintet::Note>& notes);
    /// Instead of ended(), of an FTP folder or pattern: what it stands for, as it was asked for
    /// itself but without ids. It is forgotten; the caller adds the files.
    void expanded(quintet::DownloadId id, const QList<quintet::Request>& files);
    void detailed(const quintet::Detail& detail);
    void previewed(const quintet::Preview& preview);
    void stopped();

private:
    template <class... Values>
    void forward(void (Dispatcher::*told)(Values...), void (Engine::*signal)(Values...));
    template <class... Taken, class... Given>
    void post(void (Dispatcher::*verb)(Taken...), const Given&... given);

    QThread m_thread;
    Mailbox m_orders; ///< To the engine thread.
    Mailbox m_news;   ///< From it.
    std::unique_ptr<Dispatcher> m_dispatcher;
};

} // namespace quintet
