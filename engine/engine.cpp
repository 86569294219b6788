#include "engine.h"

#include "dispatcher.h"

namespace quintet {

Engine::Engine(const Settings& settings, QObject* parent)
    : QObject(parent) {
    m_thread.setObjectName(QStringLiteral("engine"));
    m_orders.moveToThread(&m_thread);
    m_thread.start();
    m_orders.call([this, &settings] {
        m_dispatcher = std::make_unique<Dispatcher>(settings);
        forward(&Dispatcher::changed, &Engine::changed);
        forward(&Dispatcher::ended, &Engine::ended);
        forward(&Dispatcher::noted, &Engine::noted);
        forward(&Dispatcher::expanded, &Engine::expanded);
        forward(&Dispatcher::detailed, &Engine::detailed);
        forward(&Dispatcher::previewed, &Engine::previewed);
        forward(&Dispatcher::stopped, &Engine::stopped);
    });
}

Engine::~Engine() {
    m_orders.call([this] {
        m_orders.close();
        m_dispatcher.reset();
    });
    m_thread.quit();
    m_thread.wait();
}

/// Has `told` of the Dispatcher emitted as `signal`, in this object's thread.
template <class... Values>
void Engine::forward(void (Dispatcher::*told)(Values...), void (Engine::*signal)(Values...)) {
    connect(m_dispatcher.get(), told, m_dispatcher.get(), [this, signal](const Values&... values) {
        m_news.post([=, this] { emit(this->*signal)(values...); });
    });
}

/// Has `verb` carried out in the engine thread, after those posted before.
template <class... Taken, class... Given>
void Engine::post(void (Dispatcher::*verb)(Taken...), const Given&... given) {
    m_orders.post([=, this] { (m_dispatcher.get()->*verb)(given...); });
}

void Engine::add(const QList<Request>& requests) {
    post(&Dispatcher::add, requests);
}

void Engine::addMany(const QList<PackedRequest>& requests) {
    post(&Dispatcher::addMany, requests);
}

void Engine::preview(const QList<Request>& requests) {
    post(&Dispatcher::preview, requests);
}

void Engine::pause(const QList<DownloadId>& ids) {
    post(&Dispatcher::pause, ids);
}

void Engine::resume(const QList<DownloadId>& ids) {
    post(&Dispatcher::resume, ids);
}

void Engine::retry(const QList<DownloadId>& ids) {
    post(&Dispatcher::retry, ids);
}

void Engine::cancel(const QList<DownloadId>& ids) {
    post(&Dispatcher::cancel, ids);
}

void Engine::remove(const QList<DownloadId>& ids) {
    post(&Dispatcher::remove, ids);
}

void Engine::setSources(DownloadId id, const QList<QUrl>& sources) {
    post(&Dispatcher::setSources, id, sources);
}

void Engine::setDirectory(DownloadId id, const QString& directory) {
    post(&Dispatcher::setDirectory, id, directory);
}

void Engine::amend(const QList<DownloadId>& ids, const Amendment& amendment) {
    post(&Dispatcher::amend, ids, amendment);
}

void Engine::setSettings(const Settings& settings) {
    post(&Dispatcher::setSettings, settings);
}

void Engine::setLogins(const Logins& logins) {
    post(&Dispatcher::setLogins, logins);
}

void Engine::move(const QList<DownloadId>& ids, Move where) {
    post(&Dispatcher::move, ids, where);
}

void Engine::hold(bool on) {
    post(&Dispatcher::hold, on);
}

void Engine::watch(DownloadId id) {
    post(&Dispatcher::watch, id);
}

void Engine::stop() {
    post(&Dispatcher::stop);
}

} // namespace quintet
