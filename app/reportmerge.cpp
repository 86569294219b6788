#include "reportmerge.h"

#include "jsonobject.h"
#include "redact.h"
#include "reportfile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <limits>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWrongCall = 2;
constexpr double kLongestRun = 1e9; ///< Seconds.

int wrong(const QString& sentence) {
    std::fprintf(stderr, "quintet: %s\n", sentence.toUtf8().constData());
    return kWrongCall;
}

/// Reports come from anywhere: numbers too large for a sum stay what fits.
qint64 sum(qint64 count, qint64 more) {
    more = std::max<qint64>(more, 0);
    return count > std::numeric_limits<qint64>::max() - more ? std::numeric_limits<qint64>::max()
                                                             : count + more;
}

Unexpected<Error> refused(const QString& name, const QString& why) {
    return Unexpected{Error{.kind = ErrorKind::Usage,
                            .detail = u"'%1' is not a report: %2."_s.arg(cleaned(name), why)}};
}

} // namespace

Result<QByteArray> mergedReport(const QList<QByteArray>& reports, const QStringList& names) {
    static const char* const kCounts[] = {"completed", "skipped", "failed", "cancelled", "bytes"};
    qint64 counts[5] = {};
    double seconds = 0;
    QByteArray files;
    for (qsizetype i = 0; i < reports.size(); ++i) {
        const QJsonObject report = QJsonDocument::fromJson(reports[i]).object();
        if (report.value(u"version").toInt() != 1)
            return refused(names[i], u"it is not a JSON object of version 1"_s);
        if (!report.value(u"files").isArray() || !report.value(u"summary").isObject())
            return refused(names[i], u"it has no summary or no files"_s);
        const QJsonObject summary = report.value(u"summary").toObject();
        for (int k = 0; k < 5; ++k)
            counts[k] = sum(counts[k], summary.value(QLatin1String(kCounts[k])).toInteger());
        seconds = std::clamp(summary.value(u"seconds").toDouble(), seconds, kLongestRun);
        const QJsonArray entries = report.value(u"files").toArray();
        for (const QJsonValue& entry : entries) {
            files += files.isEmpty() ? "\n  " : ",\n  ";
            files += QJsonDocument(entry.toObject()).toJson(QJsonDocument::Compact);
        }
    }
    JsonObject summary;
    for (int k = 0; k < 5; ++k)
        summary.add(kCounts[k], counts[k]);
    summary.addSeconds("seconds", static_cast<qint64>(std::llround(seconds * 1000)));
    const QByteArray merged =
        "{\"version\": 1,\n \"summary\": " + summary.text() + ",\n \"files\": [" + files + "]}\n";
    return merged;
}

int runReportMerge(const QStringList& arguments) {
    QStringList names;
    QString output = u"-"_s;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& word = arguments[i];
        if (word == "-o"_L1 || word == "--output"_L1)
            output = arguments.value(++i);
        else
            names += word;
    }
    if (names.isEmpty() || output.isEmpty())
        return wrong(u"'report merge' needs reports: quintet report merge REPORT... [-o FILE]."_s);
    QList<QByteArray> reports;
    for (const QString& name : std::as_const(names)) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return wrong(u"The report '%1' can't be read: %2."_s.arg(cleaned(name),
                                                                     cleaned(file.errorString())));
        reports += file.readAll();
    }
    const auto merged = mergedReport(reports, names);
    if (!merged)
        return wrong(merged.error().detail);
    if (output != "-"_L1) {
        const Status written = ReportFile(output).write(*merged);
        return written ? 0 : wrong(written.error().detail);
    }
    std::fwrite(merged->constData(), 1, static_cast<size_t>(merged->size()), stdout);
    return std::fflush(stdout) == 0 ? 0 : 1;
}

} // namespace quintet
