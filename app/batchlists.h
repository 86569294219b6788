#pragma once

#include "batchentries.h"

#include <QHash>
#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace quintet {

class Engine;

/// Whether a list argument is an address rather than a path.
bool isListUrl(const QString& text);

/// Reads the call's lists that are files or standard input, in the order of the arguments; those
/// with an address stay empty. An error is a sentence.
Result<QList<ListText>> readLists(const QList<Argument>& arguments);

/// Fetches the lists that have an address, by an engine of its own, into a folder that goes away
/// with this.
class BatchLists : public QObject {
    Q_OBJECT

public:
    BatchLists(const Options& options, QList<ListText>& lists, QObject* parent = nullptr);
    ~BatchLists() override;

    /// Whether there is anything to fetch. Usage errors: an address that can't be read.
    Result<bool> prepare();

    /// finished() follows.
    void start();

    /// Gives up: what has not come counts as cancelled. finished() follows within 2 s, whatever
    /// hangs.
    void stop();

signals:
    void finished();

private:
    static void take(ListText& list, const Outcome& outcome);
    void ended(const QList<Outcome>& outcomes);
    void endEngine();

    const Options& m_options;
    QList<ListText>& m_lists;
    QTemporaryDir m_folder;
    QHash<DownloadId, qsizetype> m_waiting; ///< The list each download is for.
    QList<Request> m_requests;
    std::unique_ptr<Engine> m_engine;
    bool m_hanging = false; ///< It was told to stop and has not said so: destroying it could hang.
};

} // namespace quintet
