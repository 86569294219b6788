#include "messages.h"

#include "explain.h"
#include "plan/state.h"
#include "progresstext.h"
#include "redact.h"

#include <QFileInfo>

namespace quintet {

namespace {

constexpr int kLongestUrl = 2000;
constexpr int kLongestPath = 4096;

QString nameOf(const ReportEntry& entry) {
    const QString name = QFileInfo(entry.outcome.path).fileName();
    return name.isEmpty() ? cleaned(entry.url, kLongestUrl) : cleaned(name);
}

} // namespace

QString endedLine(int ended, int files, const ReportEntry& entry) {
    const Outcome& outcome = entry.outcome;
    const QString place = QStringLiteral("[%1/%2] ").arg(ended).arg(files) + nameOf(entry);
    if (outcome.state == State::Skipped)
        return place + QStringLiteral("  is there already");
    if (outcome.state == State::Cancelled)
        return place + QStringLiteral("  cancelled");
    const qint64 bytes = outcome.size < 0 ? outcome.received : outcome.size;
    return place + QStringLiteral("  ") + sizeText(bytes) + QStringLiteral(" in ") +
           durationText(outcome.elapsedMs);
}

QString failureLine(const ReportEntry& entry) {
    QString line = QStringLiteral("failed: ") + cleaned(entry.url, kLongestUrl) +
                   QStringLiteral(": ") + cleaned(entry.sentence(), kLongestUrl);
    if (entry.message.isEmpty() && entry.outcome.error) {
        const Outcome& outcome = entry.outcome;
        const QString remedy = explain(*outcome.error, outcome.url, outcome.path).remedy;
        if (!remedy.isEmpty())
            line += u' ' + cleaned(remedy, kLongestUrl);
    }
    return line;
}

QString warningLine(const QString& url, const QString& text) {
    const QString whose = url.isEmpty() ? url : cleaned(url, kLongestUrl) + QStringLiteral(": ");
    return QStringLiteral("warning: ") + whose + cleaned(text, kLongestUrl);
}

QString noteLine(const Note& note, const QString& sentence) {
    const QString line = QStringLiteral("[%1] ").arg(note.id) + cleaned(note.text, kLongestUrl);
    return sentence.isEmpty() ? line : line + QStringLiteral(": ") + cleaned(sentence, kLongestUrl);
}

QString summaryLine(const Summary& summary) {
    QString line = QStringLiteral("%1 of %2 here").arg(summary.here()).arg(summary.files());
    if (summary.skipped > 0)
        line += QStringLiteral(" (%1 already there)").arg(summary.skipped);
    if (summary.failed > 0)
        line += QStringLiteral(", %1 failed").arg(summary.failed);
    if (summary.cancelled > 0)
        line += QStringLiteral(", %1 cancelled").arg(summary.cancelled);
    return line + QStringLiteral("; %1 in %2")
                      .arg(sizeText(summary.bytes), durationText(summary.elapsedMs));
}

QString outcomeLine(const ReportEntry& entry) {
    const Outcome& outcome = entry.outcome;
    QString line = QStringLiteral("[%1] ").arg(outcome.id) + stateName(outcome.state) + u' ' +
                   cleaned(entry.url, kLongestUrl);
    if (!outcome.path.isEmpty())
        line += QStringLiteral(" -> ") + cleaned(outcome.path, kLongestPath);
    if (outcome.state == State::Completed)
        line += QStringLiteral(", %1 bytes in %2 s")
                    .arg(outcome.size < 0 ? outcome.received : outcome.size)
                    .arg(QString::number(double(outcome.elapsedMs) / 1000, 'f', 3));
    if (outcome.state == State::Failed)
        line += QStringLiteral(": ") + cleaned(entry.sentence(), kLongestUrl);
    for (const QString& warning : outcome.warnings)
        line += QStringLiteral("; warning: ") + cleaned(warning);
    return line;
}

} // namespace quintet
