// How long the window keeps people waiting: windowbench live|start [ROWS]. Prints figures, judges
// nothing. `live`: everything people do to a list of ROWS, without an engine, while 50 downloads
// are at work. `start`: with a queue of ROWS on disk, with engine and database, nothing fetched.
// A thread asks for an answer every 2 ms: the longest wait for one is what a person feels, and
// the CPU time in between is the window's own part of it.
#include "addition.h"
#include "batches.h"
#include "downloadfilter.h"
#include "downloadmodel.h"
#include "downloadtable.h"
#include "engine.h"
#include "mainwindow.h"
#include "newsline.h"
#include "resultspane.h"
#include "savedqueue.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>
#include <QWindow>

#include <atomic>
#include <cmath>
#include <ctime>
#include <functional>

using namespace quintet;
using namespace Qt::StringLiterals;

namespace {

constexpr int kActive = 50;

double seconds(clockid_t clock) {
    timespec now{};
    clock_gettime(clock, &now);
    return double(now.tv_sec) + double(now.tv_nsec) / 1e9;
}

/// A line of /proc/self/status, MiB.
double memory(const QByteArray& name) {
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith(name))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return -1;
}

/// Asks the window's thread for an answer, again and again.
class Pulse : public QObject {
public:
    Pulse() {
        m_thread.reset(QThread::create([this] {
            while (!m_ends) {
                if (!m_asked.exchange(true)) {
                    m_askedAt = seconds(CLOCK_MONOTONIC);
                    QCoreApplication::postEvent(this, new QEvent(QEvent::User));
                }
                QThread::msleep(2);
            }
        }));
        m_thread->start();
    }
    ~Pulse() override {
        m_ends = true;
        m_thread->wait();
    }

    void begin() {
        m_longest = 0;
        m_work = 0;
        m_before = seconds(CLOCK_THREAD_CPUTIME_ID);
    }

    /// An answer that is still owed counts.
    void end() { QCoreApplication::sendPostedEvents(this, QEvent::User); }
    double longest() const { return m_longest * 1000; }
    double work() const { return m_work * 1000; }

protected:
    void customEvent(QEvent*) override {
        const double spent = seconds(CLOCK_THREAD_CPUTIME_ID);
        m_longest = std::max(m_longest, seconds(CLOCK_MONOTONIC) - m_askedAt);
        m_work = std::max(m_work, spent - m_before);
        m_before = spent;
        m_asked = false;
    }

private:
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_ends = false;
    std::atomic<bool> m_asked = false;
    std::atomic<double> m_askedAt = 0;
    double m_longest = 0;
    double m_work = 0;
    double m_before = 0;
};

bool isBusy(const MainWindow& window) {
    return window.findChild<DownloadFilter*>()->isBusy();
}

class Bench {
public:
    explicit Bench(int rows)
        : m_rows(rows) {}

    void live();
    void fill();
    void start();

private:
    /// Does it, then waits until `settled`, and for 300 ms more.
    void measure(
        const QString& what, const std::function<void()>& act,
        const std::function<bool()>& settled = [] { return true; });
    void say(const QString& what, double ms);
    void stream(MainWindow& window);
    void type(MainWindow& window);
    void scroll(MainWindow& window);
    void sort(MainWindow& window);
    void choose(MainWindow& window);
    QList<Request> requests() const;

    int m_rows;
    Pulse m_pulse;
    QTextStream m_out{stdout};
};

QList<Request> Bench::requests() const {
    QList<Request> requests;
    for (int i = 0; i < m_rows; ++i) {
        Request request;
        request.sources = {QUrl(
            u"https://data%1.archive.example.org/sdo/2024/%2/aia_%3_level1.fits.gz"_s.arg(i % 7)
                .arg(i % 365)
                .arg((i * 7919) % 1'000'003, 7, 10, QChar(u'0')))};
        request.directory = u"/srv/data/sdo"_s;
        requests.append(request);
    }
    return requests;
}

void Bench::say(const QString& what, double ms) {
    m_out << what.leftJustified(44) << QString::number(ms, 'f', 0).rightJustified(7) << " ms"
          << QString::number(m_pulse.longest(), 'f', 0).rightJustified(9) << " ms"
          << QString::number(m_pulse.work(), 'f', 0).rightJustified(9) << " ms" << Qt::endl;
}

void Bench::measure(const QString& what, const std::function<void()>& act,
                    const std::function<bool()>& settled) {
    QCoreApplication::processEvents();
    m_pulse.begin();
    const double begun = seconds(CLOCK_MONOTONIC);
    act();
    while (!settled())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const double took = seconds(CLOCK_MONOTONIC) - begun;
    while (seconds(CLOCK_MONOTONIC) - begun < took + 0.3)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    m_pulse.end();
    say(what, took * 1000);
}

/// As the engine tells of those at work: ten times a second, for as long as the window lives.
void Bench::stream(MainWindow& window) {
    auto* timer = new QTimer(&window);
    timer->setInterval(100);
    QObject::connect(timer, &QTimer::timeout, &window, [&window, turn = 0]() mutable {
        ++turn;
        QList<Snapshot> snapshots;
        for (int i = 0; i < kActive; ++i) {
            const int row = i * (window.model().rowCount() / kActive);
            if (row >= window.model().rowCount())
                break;
            Snapshot it = window.model().at(row);
            it.state = State::Running;
            it.size = 50'000'000 + i;
            it.received = (turn * 100'000 + i) % it.size;
            it.rate = 1'000'000 + qint64(500'000 * std::sin(turn + i));
            it.connections = 5;
            it.segments = {{{0, it.received / 2}, true},
                           {{it.size / 2, it.size / 2 + it.received / 2}, true}};
            snapshots.append(it);
        }
        window.apply(snapshots);
    });
    timer->start();
}

void Bench::scroll(MainWindow& window) {
    QScrollBar* bar = window.table().verticalScrollBar();
    measure(u"scroll through it in 200 steps"_s, [&] {
        for (int i = 0; i <= 200; ++i) {
            bar->setValue(int(qint64(bar->maximum()) * i / 200));
            QCoreApplication::processEvents();
        }
    });
    bar->setValue(0);
}

void Bench::sort(MainWindow& window) {
    for (int column = 0; column < DownloadModel::ColumnCount; ++column) {
        const QString title =
            window.model().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        measure(
            u"sort by "_s + title,
            [&] {
                window.table().sortByColumn(column,
                                            column % 2 ? Qt::DescendingOrder : Qt::AscendingOrder);
            },
            [&] { return !isBusy(window); });
    }
}

void Bench::type(MainWindow& window) {
    auto* search = window.findChild<QLineEdit*>(u"search"_s);
    for (const QString& text : {u"a"_s, u"ai"_s, u"aia"_s, u"aia_00"_s, u"aia_00 data3"_s, u""_s})
        measure(
            u"search \""_s + text + u'"', [&] { search->setText(text); },
            [&] { return !isBusy(window); });
}

void Bench::choose(MainWindow& window) {
    measure(u"select all"_s, [&] { window.table().selectAll(); });
    measure(u"sort with all selected"_s,
            [&] { window.table().sortByColumn(DownloadModel::NameColumn, Qt::DescendingOrder); });
    auto* search = window.findChild<QLineEdit*>(u"search"_s);
    measure(u"search with all selected"_s, [&] { search->setText(u"aia_01"_s); });
    measure(u"search no more"_s, [&] { search->clear(); });
    measure(u"no order, nothing selected"_s, [&] {
        window.table().clearSelection();
        window.table().sortByColumn(-1, Qt::AscendingOrder);
    });
}

void Bench::live() {
    m_out << u"what"_s.leftJustified(44) << "      took  longest wait   CPU at once" << Qt::endl;
    std::unique_ptr<MainWindow> window;
    measure(u"a small window"_s, [&] {
        window = std::make_unique<MainWindow>(Settings(), u"/srv/data"_s);
        window->show();
        while (!window->windowHandle()->isExposed())
            QCoreApplication::processEvents();
    });
    NewsLine news;
    QObject::connect(&news, &NewsLine::changed, window.get(),
                     qOverload<const QList<Snapshot>&>(&MainWindow::apply));
    QObject::connect(&news, &NewsLine::ended, window.get(),
                     qOverload<const QList<Outcome>&>(&MainWindow::apply));
    const QList<Request> requests = this->requests();
    const double before = memory("VmRSS:");
    measure(
        u"add all of them"_s,
        [&] {
            window->add(Addition{u"SDO"_s, requests, {}, 0});
        },
        [&] { return window->model().rowCount() == m_rows; });
    m_out << "  the rows take " << qRound(memory("VmRSS:") - before) << " MiB" << Qt::endl;
    stream(*window);
    measure(u"a second of 50 at work"_s, [] { QThread::msleep(0); });
    scroll(*window);
    sort(*window);
    type(*window);
    choose(*window);
    const auto fail = [&](int from, int to) {
        QList<Outcome> outcomes;
        for (int row = from; row < to; ++row) {
            Outcome outcome;
            outcome.id = window->model().at(row).id;
            outcome.batch = window->model().at(row).batch;
            outcome.url = window->model().at(row).url;
            outcome.state = row % 5 == 0 ? State::Completed : State::Failed;
            outcome.path = u"/srv/data/sdo/%1.fits"_s.arg(row);
            outcome.size = 1000 + row;
            if (outcome.state == State::Failed)
                outcome.error = Error{row % 2 ? ErrorKind::HttpStatus : ErrorKind::Timeout,
                                      u"after %1 s"_s.arg(row % 90), row % 2 ? 404 : 0};
            outcomes.append(outcome);
        }
        news.takeEnded(outcomes);
    };
    measure(u"four of five fail, 500 at a time"_s, [&] {
        for (int row = 0; row < m_rows; row += 500) {
            fail(row, std::min(m_rows, row + 500));
            QCoreApplication::processEvents();
        }
    });
    measure(u"choose Failed"_s,
            [&] { window->findChild<QListWidget*>()->setCurrentRow(int(Category::Failed)); });
    measure(u"choose All"_s,
            [&] { window->findChild<QListWidget*>()->setCurrentRow(int(Category::All)); });
    QList<Snapshot> queued;
    for (int row = 0; row < m_rows; ++row) {
        queued.append(window->model().at(row));
        queued.last().state = State::Queued;
        queued.last().error.reset();
    }
    measure(u"retry all failed"_s, [&] {
        emit window->results().retryRequested(window->results().failures().ids());
        news.takeChanged(queued);
    });
    measure(u"sort by name"_s,
            [&] { window->table().sortByColumn(DownloadModel::NameColumn, Qt::AscendingOrder); });
    measure(u"remove the first 10,000 of them"_s, [&] {
        QTableView& table = window->table();
        table.selectionModel()->select(
            QItemSelection(table.model()->index(0, 0),
                           table.model()->index(std::min(m_rows, 10'000) - 1, 0)),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        window->findChild<QAction*>(u"remove"_s)->trigger();
    });
    m_out << "memory " << qRound(memory("VmRSS:")) << " MiB, at most " << qRound(memory("VmHWM:"))
          << " MiB" << Qt::endl;
    window->findChild<QTimer*>(QString(), Qt::FindDirectChildrenOnly)->stop();
}

/// Writes the queue; in a process of its own, for the memory's sake.
void Bench::fill() {
    QList<Request> requests = this->requests();
    QList<Snapshot> snapshots;
    for (int i = 0; i < m_rows; ++i) {
        Snapshot snapshot;
        snapshot.id = requests[i].id = DownloadId(i) + 1;
        snapshot.batch = requests[i].batch = 1;
        snapshot.url = requests[i].sources.first();
        snapshot.name = snapshot.url.fileName();
        snapshot.place = i + 1;
        snapshots.append(snapshot);
    }
    DownloadDatabase database(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                              u"/downloads.sqlite"_s);
    database.load();
    database.name({1, u"SDO"_s, 1});
    database.add(requests);
    database.apply(snapshots);
    QEventLoop loop;
    QObject::connect(&database, &DownloadDatabase::closed, &loop, &QEventLoop::quit);
    database.close();
    loop.exec();
}

void Bench::start() {
    QProcess::execute(QCoreApplication::applicationFilePath(),
                      {u"fill"_s, QString::number(m_rows)});
    m_out << u"what"_s.leftJustified(44) << "      took  longest wait   CPU at once" << Qt::endl;
    NewsLine news;
    std::unique_ptr<Engine> engine;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<SavedQueue> saved;
    bool ready = false;
    measure(
        u"until the window stands"_s,
        [&] {
            engine = std::make_unique<Engine>(Settings());
            engine->hold(true);
            window = std::make_unique<MainWindow>(Settings(), u"/srv/data"_s);
            QObject::connect(engine.get(), &Engine::changed, &news, &NewsLine::takeChanged);
            QObject::connect(&news, &NewsLine::changed, window.get(),
                             qOverload<const QList<Snapshot>&>(&MainWindow::apply));
            saved = std::make_unique<SavedQueue>(*engine, news, *window);
            QObject::connect(saved.get(), &SavedQueue::ready, [&] { ready = true; });
            saved->open();
            window->show();
            while (!window->windowHandle()->isExposed())
                QCoreApplication::processEvents();
        },
        [&] { return true; });
    measure(
        u"until the queue is there"_s, [] {}, [&] { return ready; });
    measure(u"two seconds later"_s, [] {
        const double begun = seconds(CLOCK_MONOTONIC);
        while (seconds(CLOCK_MONOTONIC) - begun < 2)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    });
    m_out << window->model().rowCount() << " rows, memory " << qRound(memory("VmRSS:"))
          << " MiB, at most " << qRound(memory("VmHWM:")) << " MiB" << Qt::endl;
}

} // namespace

int main(int argc, char** argv) {
    const QTemporaryDir home;
    const bool fills = argc > 1 && QByteArray(argv[1]) == "fill";
    for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(name, fills ? qgetenv(name) : QFile::encodeName(home.path()));
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"quintet"_s);
    QApplication::setApplicationName(u"quintet"_s);
    const QStringList arguments = QApplication::arguments();
    Bench bench(arguments.value(2, u"100000"_s).toInt());
    if (fills)
        bench.fill();
    else if (arguments.value(1) == u"start"_s)
        bench.start();
    else
        bench.live();
    return 0;
}
