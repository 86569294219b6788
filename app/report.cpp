#include "report.h"

#include "batchrecord.h"
#include "explain.h"
#include "plan/state.h"
#include "redact.h"

namespace quintet {

namespace {

QByteArray checksumJson(const ChecksumResult& checksum) {
    return JsonObject()
        .add("algorithm", QString::fromLatin1(checksum.digest.algorithm))
        .add("value", QString::fromLatin1(checksum.digest.value.toHex()))
        .addFlag("verified", checksum.verified)
        .text();
}

QByteArray sourcesJson(const QList<SourceShare>& shares) {
    QByteArray json;
    for (const SourceShare& share : shares)
        json += (json.isEmpty() ? "" : ", ") +
                JsonObject().add("url", shown(share.url)).add("bytes", share.bytes).text();
    return '[' + json + ']';
}

QByteArray stringsJson(const QStringList& texts) {
    if (texts.isEmpty())
        return QByteArrayLiteral("[]");
    QByteArray json;
    for (const QString& text : texts)
        json += (json.isEmpty() ? "" : ", ") + jsonString(text);
    return '[' + json + ']';
}

} // namespace

QString ReportEntry::sentence() const {
    if (!outcome.error)
        return {};
    return message.isEmpty() ? explain(*outcome.error, outcome.url, outcome.path).sentence
                             : message;
}

void Summary::count(const Outcome& outcome) {
    bytes += outcome.received;
    switch (outcome.state) {
    case State::Completed:
        ++completed;
        break;
    case State::Skipped:
        ++skipped;
        break;
    case State::Cancelled:
        ++cancelled;
        break;
    default:
        ++failed;
    }
}

QByteArray errorJson(const Error& error, const QString& message) {
    return JsonObject()
        .add("kind", kindName(error.kind))
        .add("status", error.status)
        .add("message", message)
        .addFlag("retryable", isRetryable(error))
        .text();
}

void addEntry(JsonObject& object, const ReportEntry& entry) {
    const Outcome& outcome = entry.outcome;
    object.add("url", entry.url);
    object.add("source", outcome.source.isEmpty() ? entry.url : shown(outcome.source));
    if (outcome.path.isEmpty())
        object.addNull("path");
    else
        object.add("path", outcome.path);
    object.add("state", stateName(outcome.state));
    if (outcome.size < 0)
        object.addNull("size");
    else
        object.add("size", outcome.size);
    object.add("received", outcome.received)
        .add("resumed_from", outcome.resumedFrom)
        .add("connections", outcome.connections)
        .add("attempts", outcome.attempts)
        .addSeconds("seconds", outcome.elapsedMs)
        .addFlag("from_cache", outcome.fromCache);
    // Where there is more to say than `source` and `received` do.
    if (outcome.sources.size() > 1)
        object.addJson("sources", sourcesJson(outcome.sources));
    if (outcome.fetchedTwice > 0)
        object.add("fetched_twice", outcome.fetchedTwice);
    if (outcome.checksum)
        object.addJson("checksum", checksumJson(*outcome.checksum));
    else
        object.addNull("checksum");
    // A cancelled file has no error, whatever it ran into before.
    if (outcome.error && outcome.state == State::Failed)
        object.addJson("error", errorJson(*outcome.error, entry.sentence()));
    else
        object.addNull("error");
    object.addJson("warnings", stringsJson(outcome.warnings));
}

void addSummary(JsonObject& object, const Summary& summary) {
    object.add("completed", summary.completed)
        .add("skipped", summary.skipped)
        .add("failed", summary.failed)
        .add("cancelled", summary.cancelled)
        .add("bytes", summary.bytes)
        .addSeconds("seconds", summary.elapsedMs);
}

void writeReport(const Summary& summary, const BatchRecord& record, const WriteBytes& write) {
    JsonObject numbers;
    addSummary(numbers, summary);
    ByteWriter json(write);
    json.add("{\"version\": 1,\n \"summary\": ");
    json.add(numbers.text());
    json.add(",\n \"files\": [");
    for (qsizetype place = 0; place < record.size(); ++place) {
        JsonObject object;
        addEntry(object, record.ending(place));
        json.add(place == 0 ? "\n  " : ",\n  ");
        json.add(object.text());
    }
    json.add("]}\n");
}

} // namespace quintet
