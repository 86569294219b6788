#include "window.h"

#include "adding.h"
#include "batchlists.h"
#include "commandbar.h"
#include "desktop/desktop.h"
#include "detailsfeed.h"
#include "downloadmodel.h"
#include "engine.h"
#include "handover.h"
#include "keptlogins.h"
#include "languages.h"
#include "mainwindow.h"
#include "newsline.h"
#include "options.h"
#include "previewpane.h"
#include "savedqueue.h"
#include "signals.h"
#include "steering.h"
#include "windowcall.h"
#include "windowsettings.h"

#include <QApplication>
#include <QEventLoop>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <memory>

namespace quintet {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kFailed = 1;
constexpr int kWrongCall = 2;

/// The engine and the window on it, with the queue of last time in it.
class Session : public QObject {
public:
    Session(WindowSettings& settings, WindowCall& call, Handover& handover);
    ~Session() override;

    void begin();

    /// The event loop ends within 2 s, whatever hangs.
    void quit();

private:
    void wire();
    void wireSettings();
    void wireDesktop();
    void take(const Handed& handed);
    void grant(Wish wish);

    WindowSettings& m_settings;
    WindowCall& m_call;
    Handover& m_handover;
    std::unique_ptr<Engine> m_engine;
    NewsLine m_news; ///< What the engine tells, for everybody here.
    MainWindow m_window;
    Steering m_steering;
    Desktop m_desktop;
    KeptLogins* m_logins;
    std::unique_ptr<SavedQueue> m_saved;
    QList<Wish> m_wishes; ///< Until the queue of last time is there.
    bool m_restored = false;
    bool m_hanging = false;
};

Session::Session(WindowSettings& settings, WindowCall& call, Handover& handover)
    : m_settings(settings)
    , m_call(call)
    , m_handover(handover)
    , m_engine(std::make_unique<Engine>(settings.options().settings))
    , m_window(settings.options().settings, settings.options().directory)
    , m_steering(m_window, settings.preferences())
    , m_desktop(m_window, settings.preferences())
    , m_logins(new KeptLogins(m_window, m_desktop.keyring())) {
    wire();
    wireSettings();
    wireDesktop();
}

Session::~Session() {
    if (!m_hanging)
        return;
    // A thread that hangs in a dead disk or resolver would hold up the end of the program.
    static_cast<void>(m_engine.release());
    static_cast<void>(m_saved.release());
}

void Session::wire() {
    Engine* engine = m_engine.get();
    connect(&m_window, &MainWindow::addRequested, engine, &Engine::add);
    connect(&m_window, &MainWindow::pauseRequested, engine, &Engine::pause);
    connect(&m_window, &MainWindow::resumeRequested, engine, &Engine::resume);
    connect(&m_window, &MainWindow::cancelRequested, engine, &Engine::cancel);
    connect(&m_window, &MainWindow::removeRequested, engine, &Engine::remove);
    connect(engine, &Engine::changed, &m_news, &NewsLine::takeChanged);
    connect(engine, &Engine::ended, &m_news, &NewsLine::takeEnded);
    connect(engine, &Engine::noted, &m_news, &NewsLine::takeNoted);
    connect(engine, &Engine::expanded, &m_news, &NewsLine::takeExpanded);
    connect(&m_news, &NewsLine::changed, &m_window,
            qOverload<const QList<Snapshot>&>(&MainWindow::apply));
    connect(&m_news, &NewsLine::ended, &m_window,
            qOverload<const QList<Outcome>&>(&MainWindow::apply));
    connect(&m_news, &NewsLine::expanded, &m_window,
            [this](DownloadId folder, const QList<Request>& files) {
                // In this order, or a list that is only this folder would be gone in between.
                m_window.add({{}, files, {}});
                m_window.model().remove({folder});
            });
    PreviewPane* preview = &m_window.adding().preview();
    connect(preview, &PreviewPane::previewRequested, engine, &Engine::preview);
    connect(engine, &Engine::previewed, preview, &PreviewPane::apply);
    DetailsFeed* details = &m_window.details();
    connect(details, &DetailsFeed::watchRequested, engine, &Engine::watch);
    connect(&m_news, &NewsLine::changed, details,
            qOverload<const QList<Snapshot>&>(&DetailsFeed::apply));
    connect(&m_news, &NewsLine::ended, details,
            qOverload<const QList<Outcome>&>(&DetailsFeed::apply));
    connect(&m_news, &NewsLine::noted, details, qOverload<const QList<Note>&>(&DetailsFeed::apply));
    connect(engine, &Engine::detailed, details, qOverload<const Detail&>(&DetailsFeed::apply));
    m_saved = std::make_unique<SavedQueue>(*engine, m_news, m_window);
    connect(m_saved.get(), &SavedQueue::ready, this, [this] {
        m_restored = true;
        for (const Wish wish : std::exchange(m_wishes, {}))
            grant(wish);
        m_call.start();
    });
    connect(&m_call, &WindowCall::read, this, &Session::take);
    connect(&m_handover, &Handover::handedOver, this, [this](const Handed& handed) {
        if (handed.wish != Wish::PauseAll && handed.wish != Wish::ResumeAll)
            m_window.comeForward();
        take(handed);
    });
    connect(engine, &Engine::stopped, this, [this] {
        m_news.finish();
        m_saved->close();
    });
    connect(m_saved.get(), &SavedQueue::closed, this, [this] {
        m_hanging = false;
        QCoreApplication::quit();
    });
    connect(&m_window, &MainWindow::quitRequested, this, &Session::quit);
}

void Session::wireSettings() {
    connect(&m_settings, &WindowSettings::changed, this, [this] {
        const Options& options = m_settings.options();
        m_engine->setSettings(options.settings);
        m_window.setSettings(options.settings, options.directory);
    });
    // The toolbar's limit.
    connect(&m_window, &MainWindow::settingsRequested, this, [this](const Settings& settings) {
        m_settings.preferences().set(u"limit-rate"_s, QString::number(settings.limitRate));
    });
    const QStringList complaints = m_settings.preferences().takeComplaints();
    for (const QString& complaint : complaints)
        m_window.tell(complaint);
}

void Session::wireDesktop() {
    Engine* engine = m_engine.get();
    connect(&m_steering, &Steering::moveRequested, engine, &Engine::move);
    connect(&m_steering, &Steering::amendRequested, m_saved.get(), &SavedQueue::amend);
    connect(m_logins, &KeptLogins::changed, engine, &Engine::setLogins);
    // Nobody is asked anything before the keyring has given what it has for him.
    const auto hold = [this, engine] { engine->hold(m_steering.holds() || !m_logins->isReady()); };
    connect(m_logins, &KeptLogins::ready, this, hold);
    connect(&m_steering, &Steering::holdRequested, this, hold);
    connect(&m_steering, &Steering::suspendRequested, &m_desktop, &Desktop::suspend);
    hold();
    connect(&m_news, &NewsLine::ended, m_logins, &KeptLogins::apply);
    connect(&m_news, &NewsLine::changed, &m_desktop, &Desktop::apply);
    connect(&m_news, &NewsLine::expanded, &m_desktop,
            [this](DownloadId folder) { m_desktop.remove({folder}); });
    connect(&m_window, &MainWindow::removeRequested, &m_desktop, &Desktop::remove);
}

void Session::begin() {
    m_handover.listen();
    m_saved->open();
    m_logins->begin();
    m_window.show();
}

void Session::take(const Handed& handed) {
    if (!handed.requests.isEmpty() || !handed.problems.isEmpty())
        m_window.add({handed.name, handed.requests, handed.problems});
    grant(handed.wish);
}

void Session::grant(Wish wish) {
    if (!m_restored) {
        m_wishes += wish;
        return;
    }
    switch (wish) {
    case Wish::None:
        break;
    case Wish::Add:
        m_window.adding().openDialog();
        break;
    case Wish::PauseAll:
        emit m_window.bar().pauseAllRequested();
        break;
    case Wish::ResumeAll:
        emit m_window.bar().resumeAllRequested();
        break;
    }
}

void Session::quit() {
    // The window is gone at once; what can be flushed is, and no hanging disk keeps the program.
    if (m_hanging)
        return;
    m_hanging = true;
    m_window.hide();
    m_desktop.leave();
    m_handover.close();
    m_window.finishAdding();
    m_saved->hold();
    QTimer::singleShot(2s, qApp, &QCoreApplication::quit);
    m_engine->stop();
}

int complain(const Error& error, int code) {
    std::fprintf(stderr, "quintet: %s\n", error.detail.toUtf8().constData());
    return code;
}

/// Gives what this call asks for to the window that is open; the exit code.
int handOver(WindowCall& call, Handover& handover, const Settings& settings) {
    Handed all;
    QEventLoop loop;
    QObject::connect(&call, &WindowCall::read, &loop, [&](const Handed& handed) {
        all = handed;
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    call.start();
    loop.exec();
    foldSettings(all, settings);
    const Status status = handover.deliver(all);
    return status ? 0 : complain(status.error(), kFailed);
}

/// Not before there is an application: names are part of the path.
QString queueFolder() {
    QCoreApplication::setOrganizationName(u"quintet"_s);
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

int complainOfSilence() {
    return complain({ErrorKind::Usage, u"Quintet has a window open that doesn't answer; end it, "
                                       "and try again."_s},
                    kFailed);
}

} // namespace

int steerWindow(const Options& options) {
    Handover handover(queueFolder());
    switch (handover.begin()) {
    case Handover::Role::First:
        break;
    case Handover::Role::Further: {
        Handed handed;
        handed.wish = options.wish;
        const Status status = handover.deliver(handed);
        return status ? 0 : complain(status.error(), kFailed);
    }
    case Handover::Role::NoAnswer:
        return complainOfSilence();
    }
    if (options.wish == Wish::PauseAll)
        return 0;
    return complain({ErrorKind::Usage, u"No window is open, and there is no display to open one "
                                       "on."_s},
                    kWrongCall);
}

int runWindow(QApplication& application, const Options& options) {
    const QString folder = queueFolder();
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
    WindowCall call(own);
    if (const Status status = call.check(); !status)
        return complain(status.error(), kWrongCall);
    // Not before: what a terminal reads is English. A second start reads lists for the window.
    Languages::speak(QSettings().value("desktop/language"_L1).toString());
    WindowSettings settings(own, QProcessEnvironment::systemEnvironment());
    call.setDirectory(settings.options().directory);
    Handover handover(folder);
    switch (handover.begin()) {
    case Handover::Role::First:
        // Nothing is at work that could be paused.
        if (own.wish == Wish::PauseAll)
            return 0;
        break;
    case Handover::Role::Further:
        return handOver(call, handover, own.settings);
    case Handover::Role::NoAnswer:
        return complainOfSilence();
    }
    Session session(settings, call, handover);
    session.begin();
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
