#pragma once

#include "body.h"
#include "storage/partjournal.h"

#include <QFile>
#include <QFileInfo>
#include <QString>

#include <zlib.h>

namespace quintet::test {

/// I7: what the state of an unfinished file claims to be on disk, held against the truth.
class PartClaims {
public:
    /// Of the part at `path`, which is to become `body`.
    PartClaims(const QString& path, const Body& body) {
        const auto folder = Folder::open(QFileInfo(path).absolutePath());
        if (!folder)
            return;
        PartJournal journal(*folder, QFileInfo(statePath(path)).fileName());
        const auto state = journal.load();
        if (!state || !*state)
            return;
        m_state = **state;
        check(path, body);
    }

    /// Whether there is a state that can be believed.
    bool isThere() const { return m_state.has_value(); }
    const PartState& state() const { return *m_state; }

    qint64 bytes() const {
        qint64 all = 0;
        for (const BlockSums::Sum& sum : m_state ? m_state->sums : QList<BlockSums::Sum>())
            all += sum.range.size();
        return all;
    }

    /// Empty when every claim is true.
    const QString& fault() const { return m_fault; }

private:
    void check(const QString& path, const Body& body) {
        if (m_state->origin.size != body.size())
            m_fault = QStringLiteral("I7: the state is of %1 bytes").arg(m_state->origin.size);
        QFile part(path);
        if (!part.open(QIODevice::ReadOnly)) {
            m_fault = QStringLiteral("I7: there is a state, but no part");
            return;
        }
        for (const BlockSums::Sum& sum : m_state->sums) {
            part.seek(sum.range.begin);
            const QByteArray found = part.read(sum.range.size());
            if (found != body.slice(sum.range.begin, sum.range.size())) {
                m_fault = QStringLiteral("I7: [%1, %2) is called safe, and isn't what it should be")
                              .arg(sum.range.begin)
                              .arg(sum.range.end);
                return;
            }
            const auto crc = ::crc32(0, reinterpret_cast<const Bytef*>(found.constData()),
                                     static_cast<uInt>(found.size()));
            if (crc != sum.crc)
                m_fault = QStringLiteral("I7: the sum of a block is wrong");
        }
    }

    std::optional<PartState> m_state;
    QString m_fault;
};

} // namespace quintet::test
