#include "entries.h"
#include "receipt.h"
#include "reportmerge.h"
#include "sourcesfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace quintet;
using namespace quintet::test;

namespace {

const QString kName = QStringLiteral("file");

qsizetype filesIn(const QByteArray& report) {
    return QJsonDocument::fromJson(report).object().value(u"files").toArray().size();
}

void merge(const QByteArray& report) {
    const auto merged = mergedReport({report, report}, {kName, kName});
    if (!merged) {
        MUST_HOLD(isHarmless(merged.error().detail));
        return;
    }
    MUST_HOLD(filesIn(*merged) == 2 * filesIn(report));
    // What was merged is a report again, and stays as it is.
    const auto again = mergedReport({*merged}, {kName});
    MUST_HOLD(again && *again == *merged);
}

void receipt(const QByteArray& text) {
    const auto lines = readReceipt(text, kName);
    if (!lines) {
        MUST_HOLD(isHarmless(lines.error().detail));
        return;
    }
    for (const ReceiptLine& line : *lines) {
        MUST_HOLD(!line.path.isEmpty() && line.size >= 0 && line.line > 1);
        if (!line.digest.algorithm.isEmpty())
            checkDigest(line.digest);
    }
}

} // namespace

/// Files that earlier runs and other people wrote: reports, receipts, --sources.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    Feed feed(data, size);
    const quint8 kind = feed.byte() % 3;
    const QByteArray text = feed.rest();
    if (kind == 0)
        merge(text);
    else if (kind == 1)
        receipt(text);
    else if (const auto sources = SourcesFile::parse(text, kName); !sources)
        MUST_HOLD(isHarmless(sources.error().detail));
    return 0;
}
