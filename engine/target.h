#pragma once

#include "plan/nameclaims.h"
#include "result.h"
#include "storage/filewriter.h"
#include "types.h"

#include <QObject>

#include <functional>

namespace quintet {

/// Where a download's file goes: its claimed name, and whether what stands there already is kept,
/// replaced or stepped aside for. Lives in the engine thread.
class Target : public QObject {
    Q_OBJECT

public:
    struct Verdict {
        bool keep = false;     ///< What is there is what was asked for: nothing to fetch.
        qint64 size = -1;      ///< Of what is kept.
        bool verified = false; ///< It has the digest that was given.
        bool part = false;     ///< An earlier run left something to look at.
    };

    /// `path` was claimed by the caller in `names`; empty: no name is known yet.
    Target(FileWriter& writer, NameClaims& names, const QString& path, QObject* parent = nullptr);

    /// Gives the claim back, and that of the part.
    ~Target() override;

    bool hasName() const { return !m_path.isEmpty(); }
    bool isSettled() const { return m_settled; }
    QString path() const { return m_path; }
    bool replaces() const { return m_replaces; }

    /// The part's own path, claimed as well, so that no other download is named so.
    QString partPath();

    /// Claims `path`, or the next free name beside it, instead of what was claimed before.
    void rename(const QString& path);

    /// The name turned out to be taken meanwhile: claims the next one.
    void stepAside();

    /// Nobody acted on what was found: it is to be looked at again.
    void unsettle() { m_settled = false; }

    /// Looks at the disk. `done` comes later, in this thread; not once this is gone, has another
    /// name, or is looking again.
    void settle(Overwrite overwrite, const std::optional<Digest>& digest,
                std::function<void(Result<Verdict>)> done);

private:
    void dropPart();
    void look(Overwrite overwrite, const std::optional<Digest>& digest,
              const std::function<void(Result<Verdict>)>& done);
    void found(const Standing& standing, Overwrite overwrite, const std::optional<Digest>& digest,
               const std::function<void(Result<Verdict>)>& done);

    FileWriter& m_writer;
    NameClaims& m_names;
    QString m_wanted; ///< Before it had to step aside.
    QString m_path;
    QString m_partPath;
    int m_turn = 0; ///< Answers of an earlier one don't count.
    bool m_settled = false;
    bool m_replaces = false;
};

} // namespace quintet
