#pragma once

#include "cacheturn.h"
#include "detail.h"
#include "downloadtools.h"
#include "effort.h"
#include "link.h"
#include "note.h"
#include "plan/growth.h"
#include "plan/piecemap.h"
#include "plan/provenance.h"
#include "plan/ratelimiter.h"
#include "plan/sourceselector.h"
#include "plan/speed.h"
#include "storage/partdisk.h"
#include "target.h"
#include "transfer.h"

#include <QObject>

#include <memory>
#include <vector>

namespace quintet {

/// One file from its first request to its final name. Lives in the engine thread. Decides nothing
/// that a class of plan/ can decide; carries out what they say.
/// The Dispatcher gives it connections: start() brings the first, open() the others, wanted() says
/// how many more are of use and have room. Bytes go from its transfers into its PartFile. Members
/// stand in download.cpp (what it is told) and downloadlinks.cpp (connections), …probe.cpp,
/// …course.cpp (bytes, ends, faults), …sources.cpp, …pieces.cpp, …resume.cpp (its part).
class Download : public QObject, private ByteSink, private TransferOwner {
    Q_OBJECT

public:
    /// `claimed` is the path that was claimed for it, empty where no name is known yet.
    Download(const Request& request, const QString& claimed, DownloadTools& tools,
             QObject* parent = nullptr);
    ~Download() override;

    /// Begins, or goes on after pause() or a failure; one connection to host() is counted at once.
    void start();
    /// How many further connections are of use now.
    int wanted(qint64 now) const;
    void open(int connections); ///< Up to so many more.
    void pause();               ///< Stops and keeps everything.
    /// Ends as Cancelled. `keepPart`: the program ends; else the part is removed.
    void cancel(bool keepPart);
    /// It gets another name, or begins elsewhere: its part is removed. Nothing is at work on it.
    void abandonPart();
    /// A few times a second: what takes too long ends.
    void tick(qint64 now);
    /// The writer or the rate limiter has room again.
    void readMore();

    bool isBlank() const; ///< Nothing is here, and nothing to be told but its error.
    State state() const { return m_state; }
    DownloadId id() const { return m_request.id; }
    QString host() const;
    int connections() const { return static_cast<int>(m_links.size()); }
    Snapshot snapshot() const;
    Detail detail() const;
    Outcome outcome() const;
    void setRequest(const Request& request);
    /// A limit of its own, bytes a second; 0: none.
    void setLimit(qint64 rate);
    bool isLimited() const { return m_limiter.isLimited(); }

signals:
    void stateChanged();
    void progressed();
    void noted(const quintet::Note& note);
    /// It has a use for connections, or gave some back.
    void connectionsChanged();
    /// The last signal of one whose address stands for several files: without ids.
    void expanded(const QList<quintet::Request>& files);

private:
    void write(qint64 offset, const QByteArray& bytes) override;
    bool wantsMore() const override;
    qint64 allowance(qint64 wanted) override;
    Status probed(Transfer& transfer, const Probe& probe) override;
    void received(Transfer& transfer, qint64 bytes) override;
    void redirected(Transfer& transfer, const QUrl& url) override;
    void ended(Transfer& transfer, const Status& status) override;

    void begin();
    void become(State state);
    void note(Note::Kind kind, const QString& text);
    void warn(const QString& text);
    Status firstProbe(const Link& link, const Probe& probe);
    Status laterProbe(Link& link, const Probe& probe);
    Status expectDigest(const Probe& probe);
    void chooseName(const Probe& probe);
    void settle();
    void settled(const Result<Target::Verdict>& verdict);
    void openPart(bool resume);
    void describePart();
    void partFound(const Leftover& leftover);
    void partOpened();
    void partLost(Range range);
    void closePart();
    void recall(const PartState& state);
    Status confirm(const Link& link, const Probe& probe);
    Status meet(int index, const Probe& probe);
    void forget();
    SourceSelector::Terms terms(qint64 now) const;
    QList<int> choose(int connections, qint64 now);
    void launch(SegmentMap::Owner owner, Range range, int source);
    Link overHttp(const SourceSelector::Source& source, Range range);
    Link overFtp(const SourceSelector::Source& source, Range range);
    Credentials credentialsFor(const QUrl& source) const;
    Link intoFolder(const SourceSelector::Source& source);
    void syncEnds();
    Link* find(const Transfer& transfer);
    Link takeOut(const Transfer& transfer);
    void stopLinks();
    void stopLink(SegmentMap::Owner owner);
    void grow(qint64 now);
    ConnectionReason reason(qint64 now) const;
    void learnRates(qint64 now);
    void replaceLaggard(qint64 now);
    void dropReservation();
    void fault(Link link, const Error& error);
    bool tookBack(const Link& link, const Error& error);
    void retryLater(const Link& link, qint64 reached, const Error& error);
    void restOne(const Link& link, const Error& error);
    void changed(int source, const Error& error);
    void leaveOut(int source, const Error& error, bool isOther = false);
    void mismatch(const Error& error);
    void nameLiar();
    bool hasOtherThan(int source) const;
    bool hasProof() const;
    void mapPieces();
    void inspect(Range range);
    void inspected(int piece, bool good);
    void drop(Range range);
    void dropFrom(int source);
    void finishIfWhole();
    void goSingle();
    void startOver();
    void fail(const Error& error);
    void finish();
    void finished(const Result<QByteArray>& digest);

    bool lookIntoCache();
    void lookedIntoCache(const std::optional<CacheEntry>& entry);
    Link fromCache(Range range);
    Link fromDisk(const SourceSelector::Source& source, Range range);
    QUrl currentSource() const;
    Validator cachedValidator(const QUrl& source) const;
    bool isCached(const Probe& probe) const;
    bool heedsCache(const Error& error);
    void useCached();
    void dropCached(const Error& error);
    bool fallsBackOnCache(const Error& error);
    bool keepInCache();
    bool isSplittable() const;
    bool mayBePage() const;
    bool isResumable() const;
    int splits() const;
    Overwrite overwrite() const;
    ChecksumPolicy checksumPolicy() const;

    Request m_request;
    DownloadTools& m_tools;
    Target m_target;
    std::unique_ptr<PartFile> m_part;
    SourceSelector m_sources;
    SegmentMap m_map;
    Growth m_growth;
    Provenance m_provenance;
    PieceMap m_pieces;
    std::vector<Link> m_links;
    CacheTurn m_cached;
    std::optional<Probe> m_probe;
    std::optional<Digest> m_expected;
    std::optional<ChecksumResult> m_checksum;
    std::optional<Error> m_error;
    QStringList m_warnings;
    Effort m_effort;
    Seen m_seen; ///< At the last tick.
    Speed m_speed;
    RateLimiter m_limiter; ///< Beside the one for all.
    State m_state = State::Queued;
    SegmentMap::Owner m_lastOwner = 0;
    QString m_reservedHost; ///< Counted in HostLimits before its transfer is there.
    QUrl m_cameFrom;
    qint64 m_notBefore = 0; ///< No connection is opened before this.
    qint64 m_keptSize = -1;
    int m_era = 0;            ///< Inspections begun before it say nothing of what is here now.
    QList<int> m_suspects;    ///< Whose bytes together didn't have the checksum.
    qint64 m_resumedFrom = 0; ///< Bytes an earlier run left.
    bool m_partReady = false; ///< Open, and what was left in it is known.
    bool m_recalled = false;  ///< m_probe is from an earlier run, and not yet confirmed.
    bool m_ranges = true; ///< False once the server gave something else than the range asked for.
};

} // namespace quintet
