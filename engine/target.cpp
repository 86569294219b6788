#include "target.h"

#include "plan/filename.h"

#include <QPointer>

#include <utility>

namespace quintet {

using namespace Qt::StringLiterals;

Target::Target(FileWriter& writer, NameClaims& names, const QString& path, QObject* parent)
    : QObject(parent)
    , m_writer(writer)
    , m_names(names)
    , m_wanted(path)
    , m_path(path) {}

Target::~Target() {
    // The final name stays claimed: a later download of this run must not take it for its own.
    dropPart();
}

void Target::dropPart() {
    if (!m_partPath.isEmpty())
        m_names.release(std::exchange(m_partPath, QString()));
}

QString Target::partPath() {
    if (m_partPath.isEmpty()) {
        const auto slash = m_path.lastIndexOf(u'/');
        m_partPath = m_names.claim(m_path.first(slash + 1) +
                                   withSuffix(m_path.sliced(slash + 1), u".part"_s));
    }
    return m_partPath;
}

void Target::rename(const QString& path) {
    if (hasName())
        m_names.release(m_path);
    m_wanted = path;
    m_path = m_names.claim(path);
    dropPart();
    m_settled = false;
    m_replaces = false;
}

void Target::stepAside() {
    m_path = m_names.claimNext(m_wanted, m_path);
    m_replaces = false;
}

void Target::settle(Overwrite overwrite, const std::optional<Digest>& digest,
                    std::function<void(Result<Verdict>)> done) {
    const QPointer<Target> self(this);
    const auto heard = [self, overwrite, digest, done](const Result<Standing>& standing) {
        if (!self)
            return;
        if (standing) {
            self->found(*standing, overwrite, digest, done);
        } else if (standing.error().kind == ErrorKind::Exists && overwrite == Overwrite::Unique) {
            self->stepAside();
            self->dropPart();
            self->settle(overwrite, digest, done);
        } else {
            done(Unexpected{standing.error()});
        }
    };
    m_writer.examine(m_path, partPath(), heard);
}

void Target::found(const Standing& standing, Overwrite overwrite,
                   const std::optional<Digest>& digest,
                   const std::function<void(Result<Verdict>)>& done) {
    const qint64 size = standing.size;
    if (size >= 0 && overwrite == Overwrite::Unique) {
        stepAside();
        dropPart();
        settle(overwrite, digest, done);
        return;
    }
    m_settled = true;
    Verdict fetch;
    fetch.part = standing.part;
    if (size < 0 || overwrite == Overwrite::Yes) {
        m_replaces = size >= 0;
        done(fetch);
        return;
    }
    if (!digest) {
        done(Verdict{true, size, false, false});
        return;
    }
    const QPointer<Target> self(this);
    m_writer.hash(m_path, digest->algorithm,
                  [self, size, digest, done, fetch](const Result<QByteArray>& value) {
                      if (!self)
                          return;
                      const bool same = value && *value == digest->value;
                      self->m_replaces = !same;
                      done(same ? Verdict{true, size, true, false} : fetch);
                  });
}

} // namespace quintet
