#include "events.h"

#include "plan/state.h"

namespace quintet {

namespace {

JsonObject event(const char* name, DownloadId n) {
    JsonObject object;
    object.add("event", QString::fromLatin1(name)).add("n", static_cast<qint64>(n));
    return object;
}

} // namespace

QByteArray Events::start(DownloadId n, const QString& url) {
    if (m_done.contains(n) || m_running.contains(n))
        return {};
    m_running.insert(n, {});
    return event("start", n).add("url", url).text() + '\n';
}

QByteArray Events::changed(const Snapshot& snapshot, const QString& url, qint64 now) {
    if (!isActive(snapshot.state) || m_done.contains(snapshot.id))
        return {};
    QByteArray lines = start(snapshot.id, url);
    if (snapshot.state != State::Running)
        return lines;
    Told& told = m_running[snapshot.id];
    const bool news = snapshot.received != told.received || snapshot.size != told.size;
    if (!news || (told.received >= 0 && now - told.at < kProgressEvery))
        return lines;
    told = {now, snapshot.received, snapshot.size};
    JsonObject object = event("progress", snapshot.id);
    object.add("received", snapshot.received);
    if (snapshot.size < 0)
        object.addNull("size");
    else
        object.add("size", snapshot.size);
    object.add("rate", snapshot.rate);
    return lines + object.text() + '\n';
}

QByteArray Events::noted(const Note& note, const QString& url, const QString& sentence) {
    if (note.kind != Note::Kind::Retry || m_done.contains(note.id))
        return {};
    QByteArray lines = start(note.id, url);
    JsonObject object = event("retry", note.id);
    object.addSeconds("wait", note.waitMs);
    if (note.error)
        object.addJson("error", errorJson(*note.error, sentence));
    else
        object.addNull("error");
    return lines + object.text() + '\n';
}

QByteArray Events::ended(const ReportEntry& entry) {
    const DownloadId n = entry.outcome.id;
    if (m_done.contains(n))
        return {};
    QByteArray lines = start(n, entry.url);
    m_running.remove(n);
    m_done.insert(n);
    JsonObject object = event("done", n);
    addEntry(object, entry);
    return lines + object.text() + '\n';
}

QByteArray Events::summary(const Summary& summary) {
    JsonObject object;
    object.add("event", QStringLiteral("summary"));
    addSummary(object, summary);
    return object.text() + '\n';
}

} // namespace quintet
