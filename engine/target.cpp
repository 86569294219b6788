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
    ++m_turn;
    m_settled = false;
    m_replaces = false;
}

void Target::stepAside() {
    m_path = m_names.claimNext(m_wanted, m_path);
    m_replaces = false;
}

void Target::settle(Overwrite overwrite, const std::optional<Digest>& digest,
                    std::function<void(Result<Verdict>)> done) {
    const int turn = ++m_turn;
    const QPointer<Target> self(this);
    look(overwrite, digest, [self, turn, done = std::move(done)](const Result<Verdict>& verdict) {
        if (!self || turn != self->m_turn)
            return;
        self->m_settled = verdict.has_value();
        done(verdict);
    });
}

void Target::look(Overwrite overwrite, const std::optional<Digest>& digest,
                  const std::function<void(Result<Verdict>)>& done) {
    const QPointer<Target> self(this);
    const auto heard = [self, turn = m_turn, overwrite, digest,
                        done](const Result<Standing>& standing) {
        if (!self || turn != self->m_turn)
            return;
        if (standing) {
            self->found(*standing, overwrite, digest, done);
        } else if (standing.error().kind == ErrorKind::Exists && overwrite == Overwrite::Unique) {
            self->stepAside();
            self->dropPart();
            self->look(overwrite, digest, done);
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
        look(overwrite, digest, done);
        return;
    }
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
    m_writer.hash(
        m_path, digest->algorithm,
        [self, turn = m_turn, size, digest, done, fetch](const Result<QByteArray>& value) {
            if (!self || turn != self->m_turn)
                return;
            const bool same = value && *value == digest->value;
            self->m_replaces = !same;
            done(same ? Verdict{true, size, true, false} : fetch);
        });
}

} // namespace quintet
