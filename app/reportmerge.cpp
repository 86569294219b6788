#include "reportmerge.h"

#include "input/shownword.h"
#include "jsonobject.h"
#include "namedfile.h"
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
            return refused(names[i], u"it is not the JSON that --report writes"_s);
        if (!report.value(u"files").isArray() || !report.value(u"summary").isObject())
            return refused(names[i], u"its summary or its files are missing"_s);
        const QJsonObject summary = report.value(u"summary").toObject();
        for (int k = 0; k < 5; ++k)
            counts[k] = sum(counts[k], summary.value(QLatin1String(kCounts[k])).toInteger());
        seconds = std::clamp(summary.value(u"seconds").toDouble(), seconds, kLongestRun);
        const QJsonArray entries = report.value(u"files").toArray();
        for (const auto& entry : entries) {
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

int runReport(const QStringList& arguments) {
    const QString usage = u"quintet report merge REPORT... [-o FILE]"_s;
    if (!arguments.isEmpty() && arguments[0] != "merge"_L1)
        return wrong(u"'report' has no action '%1': %2."_s.arg(shownWord(arguments[0], 60), usage));
    QStringList names;
    QString output = u"-"_s;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString& word = arguments[i];
        if (word == "-o"_L1 || word == "--output"_L1)
            output = arguments.value(++i);
        else if (word.startsWith("--output="_L1))
            output = word.section(u'=', 1);
        else if (word.startsWith(u'-'))
            return wrong(u"'report merge' has no option %1: %2."_s.arg(shownWord(word, 60), usage));
        else
            names += word;
    }
    if (output.isEmpty())
        return wrong(u"-o needs the name of a file: %1."_s.arg(usage));
    if (names.isEmpty())
        return wrong(u"'report merge' needs reports: %1."_s.arg(usage));
    QList<QByteArray> reports;
    for (const QString& name : std::as_const(names)) {
        if (const auto there = readableFile(name); !there)
            return wrong(u"The report '%1' %2."_s.arg(cleaned(name), there.error().detail));
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
