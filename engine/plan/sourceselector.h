#pragma once

#include "plan/hostlimits.h"
#include "plan/hostrates.h"
#include "types.h"

#include <QList>
#include <QUrl>

#include <optional>

namespace quintet {

/// What a download knows of its sources, and which of them gets the next connection. Pure: time is
/// an argument, ms.
///
/// The first source that can be used leads: it is asked first, and says what the file is. The
/// others join, in order, where enough is left and connections are free: one connection each
/// until they have shown that they have the same file; then speed decides.
class SourceSelector {
public:
    enum class Standing {
        Untried, ///< Not heard of yet.
        Met,     ///< Its answer agreed with what is known of the file.
        Other,   ///< It has another file than those before it; perhaps it is the right one.
        Out,     ///< Of no use.
    };

    struct Source {
        QUrl url;            ///< As it was given.
        QUrl end;            ///< Where redirects led; empty: nowhere yet.
        Validator validator; ///< Of its version of the file.
        Standing standing = Standing::Untried;
        bool isReserve = false; ///< Counts only when all others are of no use.
        int open = 0;           ///< Connections.
        int most = 0;           ///< Connections it grants; 0: as many as we like.
        int failures = 0;       ///< In a row.
        qint64 restsUntil = 0;

        const QUrl& address() const { return end.isEmpty() ? url : end; }
        bool isUsable() const { return standing == Standing::Untried || standing == Standing::Met; }
    };

    /// What a choice depends on.
    struct Terms {
        const HostLimits& hosts;
        const HostRates& rates;
        qint64 now = 0;
        int splits = 1;  ///< Connections the download may have.
        qint64 left = 0; ///< Bytes that are still to be read.
    };

    /// Sources join later only if at least this much is left, bytes.
    static constexpr qint64 kWorthJoining = 2 * 1024 * 1024;
    /// From a page, a server can name at most so many.
    static constexpr qsizetype kMost = 64;

    /// Forgets everything. `inOrder`: each is used only when those before it are of no use, and
    /// never two together.
    void reset(const QList<QUrl>& urls, bool inOrder = false);

    /// One more, behind the others, unless it is known or there are kMost.
    bool add(const QUrl& url, bool isReserve);

    int size() const { return int(m_sources.size()); }
    Source& operator[](int index) { return m_sources[index]; }
    const Source& operator[](int index) const { return m_sources[index]; }

    /// The one that is asked first: usable, and not resting if that can be helped; -1: none is.
    int lead(qint64 now = 0) const;

    /// Who gets one more connection; nothing: nobody now. Never a second source before the first
    /// was met.
    std::optional<int> next(const Terms& terms) const;

    /// How many more connections could be opened now, at most `most`.
    int room(int most, const Terms& terms) const;

    /// When the first of those that rest may be asked again, ms; 0: one can be now.
    qint64 restsUntil(qint64 now) const;

    /// A usable source that has not failed lately, and is not `index`.
    bool hasFresh(int index) const;
    bool hasUsable() const { return lead() >= 0; }

    /// Who had another file is asked once more, as if nothing were known. False: there is nobody.
    bool reviveOthers();

    /// Asks `index` first.
    void prefer(int index);

    /// From now on one source at a time, `last` behind all others; -1: nobody in particular.
    void oneAtATime(int last);
    bool isOneAtATime() const { return m_inOrder; }

    /// Nothing is known of the file any more: who was met must show it again.
    void forgetFile();

private:
    bool mayOpen(int index, const Terms& terms) const;
    bool isInReach(int index) const;

    QList<Source> m_sources;
    QList<int> m_order; ///< Indices, the preferred ones first.
    bool m_inOrder = false;
};

} // namespace quintet
