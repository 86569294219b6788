#include "statewords.h"

#include "format.h"
#include "notewords.h"

#include <QCoreApplication>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(quintet::StateWords)

public:
    static QString connections(int count) {
        return count == 1 ? tr("1 connection") : tr("%n connections", nullptr, count);
    }

    /// Near waits count down, far ones name the time of day.
    static QString waiting(qint64 ms, const QDateTime& now) {
        if (ms < 0)
            return tr("Tries again");
        if (ms < 60'000)
            return tr("Again in %1").arg(Format().duration(std::max<qint64>(ms, 1)));
        const QLocale locale;
        const QTime time = now.addMSecs(ms).time();
        // The C locale's short form has seconds.
        return tr("Again at %1")
            .arg(locale.language() == QLocale::C ? time.toString(u"HH:mm"_s)
                                                 : locale.toString(time, QLocale::ShortFormat));
    }

    static QString of(const Snapshot& snapshot, qint64 retryInMs, const QDateTime& now) {
        switch (snapshot.state) {
        case State::Queued:
            return tr("Queued");
        case State::Starting:
            return tr("Connecting…");
        case State::Running:
            return snapshot.connections > 0 ? connections(snapshot.connections) : tr("Downloading");
        case State::Waiting:
            return waiting(retryInMs, now);
        case State::Finishing:
            return tr("Finishing…");
        case State::Paused:
            return tr("Paused");
        case State::Completed:
            return tr("Done");
        case State::Skipped:
            return tr("Already there");
        case State::Failed:
            return snapshot.error ? explainHere(*snapshot.error, snapshot.url, snapshot.path).brief
                                  : tr("Failed");
        case State::Cancelled:
            break;
        }
        return tr("Cancelled");
    }

    static QString because(ConnectionReason reason) {
        switch (reason) {
        case ConnectionReason::None:
        case ConnectionReason::Growing:
            break;
        case ConnectionReason::Ranges:
            return tr(" (the server doesn't give parts of it)");
        case ConnectionReason::Short:
            return tr(" (too little is left for more)");
        case ConnectionReason::Bottleneck:
            return tr(" (more didn't make it faster)");
        case ConnectionReason::Server:
            return tr(" (the server gives no more)");
        case ConnectionReason::Setting:
            return tr(" (as many as you allow)");
        }
        return {};
    }
};

} // namespace

QString stateWords(const Snapshot& snapshot, qint64 retryInMs, const QDateTime& now) {
    return Words::of(snapshot, retryInMs, now);
}

QString stateStory(const Snapshot& snapshot) {
    if (!snapshot.error)
        return {};
    const Explanation explanation = explainHere(*snapshot.error, snapshot.url, snapshot.path);
    return QString(explanation.sentence + u' ' + explanation.remedy).trimmed();
}

QString reasonWords(ConnectionReason reason) {
    return Words::because(reason);
}

} // namespace quintet
