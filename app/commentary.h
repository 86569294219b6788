#pragma once

#include "batchentries.h"
#include "log.h"
#include "note.h"
#include "progress.h"
#include "progressdisplay.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace quintet {

/// What a run says on standard error and in its log: progress, failures, warnings, the end.
class Commentary : public QObject {
    Q_OBJECT

public:
    explicit Commentary(const Options& options, QObject* parent = nullptr);

    /// Opens the log; an error is a sentence.
    Status open();

    void started(int files);
    void changed(const Snapshot& snapshot);
    void noted(const Note& note, const QString& url, const QString& sentence);
    void ended(const ReportEntry& entry);
    /// So many are cancelled before they began.
    void leftOut(int files);
    void finished(const Summary& summary);

    /// A line for standard error, above the progress, and for the log.
    void say(const QString& line);

private:
    enum class Style { Silent, Lines, Bars };

    static Style styleOf(const Options& options);
    void print(const QString& line);
    void log(const QString& line);
    void redraw();
    void soon();
    void sayWarnings(const ReportEntry& entry);

    const Options& m_options;
    Style m_style;
    Log m_log;
    Progress m_progress;
    ProgressDisplay m_display;
    QElapsedTimer m_clock;
    QTimer m_redraw;
    QHash<DownloadId, QStringList> m_warned; ///< Warnings that were said while it went on.
    int m_files = 0;
    int m_ended = 0;
};

} // namespace quintet
