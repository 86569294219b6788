#include "engine.h"

#include "dispatcher.h"

namespace quintet {

namespace {

/// Has `verb` carried out in the engine thread, after those posted before.
template <class... Taken, class... Given>
void post(Dispatcher* dispatcher, void (Dispatcher::*verb)(Taken...), const Given&... given) {
    QMetaObject::invokeMethod(
        dispatcher, [=] { (dispatcher->*verb)(given...); }, Qt::QueuedConnection);
}

} // namespace

Engine::Engine(const Settings& settings, QObject* parent)
    : QObject(parent) {
    m_thread.setObjectName(QStringLiteral("engine"));
    m_thread.start();
    QObject door;
    door.moveToThread(&m_thread);
    const auto make = [this, &door, &settings] {
        m_dispatcher = std::make_unique<Dispatcher>(settings);
        door.moveToThread(thread());
    };
    QMetaObject::invokeMethod(&door, make, Qt::BlockingQueuedConnection);
    connect(m_dispatcher.get(), &Dispatcher::changed, this, &Engine::changed);
    connect(m_dispatcher.get(), &Dispatcher::ended, this, &Engine::ended);
    connect(m_dispatcher.get(), &Dispatcher::noted, this, &Engine::noted);
    connect(m_dispatcher.get(), &Dispatcher::stopped, this, &Engine::stopped);
}

Engine::~Engine() {
    m_dispatcher.release()->deleteLater(); // Carried out by the thread before it ends.
    m_thread.quit();
    m_thread.wait();
}

void Engine::add(const QList<Request>& requests) {
    post(m_dispatcher.get(), &Dispatcher::add, requests);
}

void Engine::pause(const QList<DownloadId>& ids) {
    post(m_dispatcher.get(), &Dispatcher::pause, ids);
}

void Engine::resume(const QList<DownloadId>& ids) {
    post(m_dispatcher.get(), &Dispatcher::resume, ids);
}

void Engine::retry(const QList<DownloadId>& ids) {
    post(m_dispatcher.get(), &Dispatcher::retry, ids);
}

void Engine::cancel(const QList<DownloadId>& ids) {
    post(m_dispatcher.get(), &Dispatcher::cancel, ids);
}

void Engine::remove(const QList<DownloadId>& ids) {
    post(m_dispatcher.get(), &Dispatcher::remove, ids);
}

void Engine::setSources(DownloadId id, const QList<QUrl>& sources) {
    post(m_dispatcher.get(), &Dispatcher::setSources, id, sources);
}

void Engine::setDirectory(DownloadId id, const QString& directory) {
    post(m_dispatcher.get(), &Dispatcher::setDirectory, id, directory);
}

void Engine::setSettings(const Settings& settings) {
    post(m_dispatcher.get(), &Dispatcher::setSettings, settings);
}

void Engine::stop() {
    post(m_dispatcher.get(), &Dispatcher::stop);
}

} // namespace quintet
