#include "hostmemory.h"

#include "plan/hostbook.h"
#include "plan/hostlimits.h"
#include "plan/hostrates.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace quintet {

namespace {

QList<HostNote> notesIn(const QString& path, qint64 wallNow) {
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    return HostBook::parse(file.read(HostBook::kLargest + 1), wallNow);
}

} // namespace

HostMemory::HostMemory(const QString& path, HostRates& rates, HostLimits& hosts)
    : m_path(path)
    , m_rates(rates)
    , m_hosts(hosts) {}

void HostMemory::recall(qint64 now) {
    if (m_path.isEmpty())
        return;
    const QList<HostNote> notes = notesIn(m_path, QDateTime::currentSecsSinceEpoch());
    for (const HostNote& note : notes) {
        m_rates.recall(note.host, note.rate);
        if (note.cap > 0)
            m_hosts.recall(note.host, note.cap, now);
    }
}

void HostMemory::keep(qint64 now) const {
    QHash<QString, HostNote> news;
    const qint64 wallNow = QDateTime::currentSecsSinceEpoch();
    const auto noteOf = [&](const QString& host) -> HostNote& {
        HostNote& note = news[host];
        note.host = host;
        note.at = wallNow;
        return note;
    };
    for (const QString& host : m_rates.learned())
        noteOf(host).rate = m_rates.rate(host);
    const QHash<QString, int> caps = m_hosts.caps(now);
    for (auto cap = caps.cbegin(); cap != caps.cend(); ++cap) {
        noteOf(cap.key()).cap = cap.value();
        news[cap.key()].rate = m_rates.rate(cap.key());
    }
    news.removeIf([](const auto& note) { return !HostBook::isWorthKeeping(note.key()); });
    if (m_path.isEmpty() || news.isEmpty())
        return;
    const QByteArray text =
        HostBook::text(HostBook::merged(notesIn(m_path, wallNow), news.values()));
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath()))
        return;
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(text);
    file.commit();
}

} // namespace quintet
