#include "window.h"

#include "batchlists.h"
#include "downloadmodel.h"
#include "engine.h"
#include "explain.h"
#include "mainwindow.h"
#include "options.h"
#include "signals.h"

#include <QApplication>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <memory>

namespace quintet {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kWrongCall = 2;

/// The engine and the window on it, and what the command line wants of both.
class Session : public QObject {
public:
    explicit Session(const Options& options);
    ~Session() override;

    /// An error is one of the call.
    Status begin();

    /// The event loop ends within 2 s, whatever hangs.
    void quit();

private:
    void wire();
    void add(const QList<BatchEntry>& entries);

    Options m_options;
    QList<ListText> m_lists;
    std::unique_ptr<BatchLists> m_fetch;
    std::unique_ptr<Engine> m_engine;
    MainWindow m_window;
    bool m_hanging = false;
};

Session::Session(const Options& options)
    : m_options(options)
    , m_engine(std::make_unique<Engine>(options.settings))
    , m_window(options.settings, options.directory) {
    wire();
}

Session::~Session() {
    // A thread that hangs in a dead disk or resolver would hold up the end of the program.
    if (m_hanging)
        static_cast<void>(m_engine.release());
}

void Session::wire() {
    Engine* engine = m_engine.get();
    connect(&m_window, &MainWindow::addRequested, engine, &Engine::add);
    connect(&m_window, &MainWindow::pauseRequested, engine, &Engine::pause);
    connect(&m_window, &MainWindow::resumeRequested, engine, &Engine::resume);
    connect(&m_window, &MainWindow::retryRequested, engine, &Engine::retry);
    connect(&m_window, &MainWindow::cancelRequested, engine, &Engine::cancel);
    connect(&m_window, &MainWindow::removeRequested, engine, &Engine::remove);
    connect(&m_window, &MainWindow::settingsRequested, engine, &Engine::setSettings);
    connect(engine, &Engine::changed, &m_window,
            qOverload<const QList<Snapshot>&>(&MainWindow::apply));
    connect(engine, &Engine::ended, &m_window,
            qOverload<const QList<Outcome>&>(&MainWindow::apply));
    connect(engine, &Engine::expanded, &m_window,
            [this](DownloadId folder, const QList<Request>& files) {
                m_window.model().remove({folder});
                m_window.add(files, {});
            });
    connect(engine, &Engine::stopped, this, [this] {
        m_hanging = false;
        QCoreApplication::quit();
    });
    connect(&m_window, &MainWindow::quitRequested, this, &Session::quit);
}

Status Session::begin() {
    Result<QList<ListText>> lists = readLists(m_options.arguments);
    if (!lists)
        return Unexpected{lists.error()};
    m_lists = *lists;
    m_fetch = std::make_unique<BatchLists>(m_options, m_lists);
    const Result<bool> needed = m_fetch->prepare();
    if (!needed)
        return Unexpected{needed.error()};
    // Wrong words of the call are known before the window opens, except those of lists to come.
    const auto entries = batchEntries(m_options, m_lists);
    if (!entries)
        return Unexpected{entries.error()};
    m_window.show();
    if (*needed) {
        connect(m_fetch.get(), &BatchLists::finished, this, [this] {
            if (const auto all = batchEntries(m_options, m_lists))
                add(*all);
        });
        m_fetch->start();
    } else {
        add(*entries);
    }
    return {};
}

void Session::add(const QList<BatchEntry>& entries) {
    QList<Request> requests;
    QList<InputProblem> problems;
    for (const BatchEntry& entry : entries) {
        if (!entry.refusal)
            requests.append(entry.request);
        else if (!entry.message.isEmpty())
            problems.append({entry.url, 0, entry.url, entry.message});
        else if (entry.refusal->error)
            problems.append({entry.url, 0, entry.url,
                             explain(*entry.refusal->error, entry.refusal->url).sentence});
    }
    if (!entries.isEmpty())
        m_window.add(requests, problems);
}

void Session::quit() {
    // The window is gone at once; what can be flushed is, and no hanging disk keeps the program.
    if (m_hanging)
        return;
    m_hanging = true;
    m_window.hide();
    QTimer::singleShot(2s, qApp, &QCoreApplication::quit);
    m_engine->stop();
}

} // namespace

int runWindow(QApplication& application, const Options& options) {
    QApplication::setOrganizationName(u"quintet"_s);
    QApplication::setApplicationDisplayName(u"Quintet"_s);
    QApplication::setDesktopFileName(QStringLiteral(QUINTET_APP_ID));
    QApplication::setWindowIcon(QIcon(u":/icons/quintet.svg"_s));
    QApplication::setQuitOnLastWindowClosed(false);

    Signals::ignoreWriteSignals();

    Options own = options;
    if (own.directory.isEmpty())
        own.directory = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    for (const Argument& argument : own.arguments) {
        // A list is never a target.
        if (argument.kind == Argument::Kind::List && !isListUrl(argument.text))
            own.settings.reservedPaths.append(QFileInfo(argument.text).absoluteFilePath());
    }
    Session session(own);
    if (const Status status = session.begin(); !status) {
        std::fprintf(stderr, "quintet: %s\n", status.error().detail.toUtf8().constData());
        return kWrongCall;
    }
    int caught = 0;
    Signals watch;
    QObject::connect(&watch, &Signals::caught, &session, [&](int signal) {
        caught = signal;
        session.quit();
    });
    const int code = application.exec();
    return caught != 0 ? Signals::exitCode(caught) : code;
}

} // namespace quintet
