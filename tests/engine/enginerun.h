#pragma once

#include "engine.h"
#include "origin.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <map>

namespace quintet::test {

using namespace Qt::StringLiterals;

/// An engine with a folder of its own, and what it told. Waits are bounded.
class EngineRun {
public:
    explicit EngineRun(const Settings& settings = quick())
        : engine(settings) {
        QObject::connect(&engine, &Engine::ended, &engine, [this](const QList<Outcome>& outcomes) {
            for (const Outcome& outcome : outcomes) {
                ends[outcome.id] = outcome;
                ++endings[outcome.id];
            }
        });
        QObject::connect(&engine, &Engine::noted, &engine,
                         [this](const QList<Note>& told) { notes += told; });
        QObject::connect(&engine, &Engine::changed, &engine,
                         [this](const QList<Snapshot>& snapshots) {
                             for (const Snapshot& snapshot : snapshots)
                                 states[snapshot.id] = snapshot;
                         });
    }

    /// Waits that a test can afford.
    static Settings quick() {
        Settings settings;
        settings.retryWait = 20;
        settings.timeout = 5'000;
        settings.connectTimeout = 5'000;
        return settings;
    }

    Request request(const QUrl& url, const QString& name = {}) {
        Request request;
        request.id = ++m_last;
        request.sources = {url};
        request.directory = folder.path();
        request.fileName = name;
        return request;
    }

    DownloadId add(const QUrl& url, const QString& name = {}) {
        const Request asked = request(url, name);
        engine.add({asked});
        return asked.id;
    }

    bool waitFor(const std::function<bool()>& isSo, int ms = 30'000) {
        return QTest::qWaitFor(isSo, ms);
    }
    bool waitForEnds(size_t count) {
        return waitFor([&] { return ends.size() >= count; });
    }

    /// The end of the one download of `url`.
    Outcome fetch(const QUrl& url, const QString& name = {}) {
        const DownloadId id = add(url, name);
        if (!waitFor([&] { return ends.count(id) > 0; }))
            qWarning("the download did not end in time");
        return ends[id];
    }

    QString path(const QString& name) const { return folder.filePath(name); }
    QStringList files() const {
        return QDir(folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    void put(const QString& name, const QByteArray& content) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QByteArray content(const QString& name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    Engine engine;
    std::map<DownloadId, Outcome> ends;
    std::map<DownloadId, int> endings;
    std::map<DownloadId, Snapshot> states;
    QList<Note> notes;

private:
    DownloadId m_last = 0;
};

/// Whether `outcome` is a whole, right file, and nothing else lies in the folder.
inline QString faultIn(const EngineRun& run, const Outcome& outcome, const Body& body) {
    if (outcome.state != State::Completed)
        return outcome.error ? kindName(outcome.error->kind) + u": " + outcome.error->detail
                             : u"not completed"_s;
    if (const QString difference = body.differenceFrom(outcome.path); !difference.isEmpty())
        return difference;
    if (outcome.size != body.size())
        return u"size %1"_s.arg(outcome.size);
    if (run.files().size() != 1)
        return u"left over: "_s + run.files().join(u' ');
    return {};
}

} // namespace quintet::test
