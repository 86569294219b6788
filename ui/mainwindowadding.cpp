// What comes into the window: what the last run left, and what is added. Thousands come a little
// at a time.
#include "batches.h"
#include "downloadmodel.h"
#include "format.h"
#include "intake.h"
#include "mainwindow.h"
#include "resultspane.h"
#include "statusline.h"
#include "turns.h"

#include <algorithm>
#include <deque>
#include <utility>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPortion = 250;

} // namespace

void MainWindow::add(const InputList& list) {
    add({{}, requestsFor(list.entries, m_folder), list.problems});
}

void MainWindow::restore(const QList<Remembered>& downloads, bool pauses) {
    m_model->expect(downloads.size());
    m_turns->begin([this, downloads, pauses, done = qsizetype(0)]() mutable {
        QList<Remembered> some = downloads.mid(done, kPortion);
        for (Remembered& it : some) {
            m_lastId = std::max(m_lastId, it.snapshot.id);
            if (pauses && it.snapshot.state == State::Queued)
                it.snapshot.state = State::Paused;
        }
        m_model->restore(some);
        m_results->failures().restore(some);
        done += kPortion;
        if (done < downloads.size())
            return true;
        m_model->settle();
        m_holds = false;
        emit restored();
        for (const Addition& addition : std::exchange(m_held, {}))
            add(addition);
        showPage();
        return false;
    });
}

void MainWindow::add(const Addition& addition) {
    if (m_holds) {
        m_held.append(addition);
        return;
    }
    const quint64 batch = m_batches->begin(addition.requests, addition.name);
    m_results->failures().add(addition.problems);
    tellAdded(addition);
    if (addition.requests.isEmpty())
        return;
    m_model->expect(addition.requests.size());
    // The first ones now: the list is there from here on.
    addSome(addition.requests.mid(0, kPortion), batch);
    // Each portion goes when it was handed on, and the whole list with its caller.
    std::deque<QList<Request>> portions;
    for (qsizetype done = kPortion; done < addition.requests.size(); done += kPortion)
        portions.push_back(addition.requests.mid(done, kPortion));
    if (!portions.empty())
        m_turns->begin([this, portions = std::move(portions), batch]() mutable {
            addSome(std::move(portions.front()), batch);
            portions.pop_front();
            return !portions.empty();
        });
}

void MainWindow::addSome(QList<Request> requests, quint64 batch) {
    for (Request& request : requests) {
        request.id = ++m_lastId;
        if (request.batch == 0)
            request.batch = batch;
    }
    m_model->add(requests);
    emit addRequested(requests);
}

void MainWindow::finishAdding() {
    m_turns->finish();
}

void MainWindow::tellAdded(const Addition& addition) {
    const Format format;
    QStringList words;
    if (addition.requests.size() == 1)
        words += tr("1 added");
    else if (!addition.requests.isEmpty())
        words += tr("%1 added").arg(format.count(addition.requests.size()));
    if (!addition.problems.isEmpty())
        words += tr("%1 not understood").arg(format.count(addition.problems.size()));
    if (addition.known > 0)
        words += tr("%1 already there").arg(format.count(addition.known));
    m_status->mention(words.join(u", "_s));
}

} // namespace quintet
