#include "commentary.h"

#include "messages.h"
#include "redact.h"

#include <chrono>

namespace quintet {

using namespace std::chrono_literals;

Commentary::Style Commentary::styleOf(const Options& options) {
    if (options.quiet || !options.progress)
        return Style::Silent;
    if (isTerminal())
        return Style::Bars;
    return options.fileProgress ? Style::Lines : Style::Silent;
}

Commentary::Commentary(const Options& options, QObject* parent)
    : QObject(parent)
    , m_options(options)
    , m_style(styleOf(options))
    , m_log(options.logFile)
    , m_progress(0, options.fileProgress)
    , m_display(writeStandardError) {
    m_clock.start();
    m_redraw.setSingleShot(true);
    m_redraw.setInterval(100ms);
    connect(&m_redraw, &QTimer::timeout, this, &Commentary::redraw);
}

Status Commentary::open() {
    return m_log.open();
}

void Commentary::started(int files) {
    m_files = files;
    m_progress = Progress(files, m_options.fileProgress);
    log(QStringLiteral("quintet %1 starts; files: %2")
            .arg(QStringLiteral(QUINTET_VERSION))
            .arg(files));
    if (m_options.settings.tls.insecure)
        say(QStringLiteral("WARNING: --insecure: certificates are NOT checked. Anybody on the way "
                           "can read and change what is fetched."));
}

void Commentary::changed(const Snapshot& snapshot) {
    if (m_style != Style::Bars)
        return;
    m_progress.update(snapshot, m_clock.elapsed());
    soon();
}

void Commentary::noted(const Note& note, const QString& url, const QString& sentence) {
    const QString line = noteLine(note, sentence);
    log(line);
    if (note.kind == Note::Kind::Warning && !m_options.quiet) {
        m_warned[note.id] += note.text;
        print(warningLine(url, note.text));
    } else if (m_options.verbose > (note.kind == Note::Kind::Started ? 1 : 0)) {
        print(line);
    }
}

void Commentary::ended(const ReportEntry& entry) {
    ++m_ended;
    m_progress.ended(entry.outcome);
    if (m_log.isOpen())
        log(outcomeLine(entry));
    sayWarnings(entry);
    if (entry.outcome.state == State::Failed)
        print(failureLine(entry));
    else if (m_style == Style::Lines || (m_options.verbose > 0 && !m_options.quiet))
        print(endedLine(m_ended, m_files, entry));
    soon();
}

void Commentary::sayWarnings(const ReportEntry& entry) {
    const QStringList said = m_warned.take(entry.outcome.id);
    if (m_options.quiet)
        return;
    for (const QString& warning : entry.outcome.warnings) {
        if (!said.contains(warning))
            print(warningLine(entry.url, warning));
    }
}

void Commentary::leftOut(int files) {
    log(QStringLiteral("cancelled before they began: %1 files").arg(files));
}

void Commentary::finished(const Summary& summary) {
    m_redraw.stop();
    m_style = Style::Silent;
    m_display.clear(terminalSize().width);
    log(summaryLine(summary));
    if (m_options.quiet)
        return;
    print(summaryLine(summary));
    if (summary.failed + summary.cancelled == 0)
        return;
    if (m_options.failedListFile.isEmpty())
        print(QStringLiteral("With --failed-list FILE they are kept as a list for another try."));
    else
        print(QStringLiteral("Try them again with: quintet --headless -i %1")
                  .arg(cleaned(m_options.failedListFile, 4096)));
}

void Commentary::say(const QString& line) {
    log(line);
    print(QStringLiteral("quintet: ") + line);
}

void Commentary::print(const QString& line) {
    m_display.print(line, terminalSize().width);
}

void Commentary::log(const QString& line) {
    if (!m_log.isOpen())
        return;
    if (!m_log.line(QDateTime::currentDateTime(), line))
        print(QStringLiteral("quintet: The log can't be written any more."));
}

void Commentary::soon() {
    if (m_style == Style::Bars && !m_redraw.isActive())
        m_redraw.start();
}

void Commentary::redraw() {
    const TerminalSize size = terminalSize();
    m_display.show(m_progress.lines(size.width, size.height, m_clock.elapsed()), size.width);
}

} // namespace quintet
