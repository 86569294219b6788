#include "batchlists.h"

#include "engine.h"
#include "redact.h"

#include <QFile>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <utility>

namespace quintet {

using namespace std::chrono_literals;

namespace {

Unexpected<Error> unreadable(const QString& name, const QString& reason) {
    Error error;
    error.kind = ErrorKind::Usage;
    error.detail =
        QStringLiteral("The list %1 can't be read: %2.").arg(cleaned(name), cleaned(reason));
    return Unexpected{error};
}

/// A slow pipe gives less than what is asked for, which QFile::readAll() takes as it comes.
Result<QByteArray> contentOf(QFile& file, const QString& name) {
    QByteArray content;
    while (true) {
        const QByteArray block = file.read(1 << 20);
        if (block.isEmpty())
            break;
        content += block;
    }
    if (file.error() != QFileDevice::NoError)
        return unreadable(name, file.errorString());
    return content;
}

Result<QByteArray> readList(const QString& name) {
    QFile file;
    if (name == QLatin1String("-")) {
        if (!file.open(stdin, QIODevice::ReadOnly))
            return unreadable(QStringLiteral("on standard input"), file.errorString());
        return contentOf(file, QStringLiteral("on standard input"));
    }
    file.setFileName(name);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(name, file.errorString());
    return contentOf(file, name);
}

} // namespace

bool isListUrl(const QString& text) {
    static const char* const kSchemes[] = {"http://", "https://", "ftp://", "ftps://"};
    for (const char* scheme : kSchemes) {
        if (text.startsWith(QLatin1String(scheme), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

Result<QList<ListText>> readLists(const QList<Argument>& arguments) {
    QList<ListText> lists;
    for (const Argument& argument : arguments) {
        if (argument.kind != Argument::Kind::List)
            continue;
        ListText list;
        list.name = argument.text;
        if (!isListUrl(argument.text)) {
            Result<QByteArray> content = readList(argument.text);
            if (!content)
                return Unexpected{content.error()};
            list.content = *content;
        }
        lists += list;
    }
    return lists;
}

BatchLists::BatchLists(const Options& options, QList<ListText>& lists, QObject* parent)
    : QObject(parent)
    , m_options(options)
    , m_lists(lists) {}

BatchLists::~BatchLists() {
    if (m_hanging)
        static_cast<void>(m_engine.release());
}

Result<bool> BatchLists::prepare() {
    for (qsizetype i = 0; i < m_lists.size(); ++i) {
        ListText& list = m_lists[i];
        if (!isListUrl(list.name))
            continue;
        Request request;
        const Result<QUrl> url = parseUrl(list.name, &request.credentials);
        if (!url)
            return Unexpected{url.error()};
        list.name = shown(*url);
        list.fetched = true;
        request.id = static_cast<DownloadId>(i) + 1;
        request.sources = {*url};
        request.directory = m_folder.path();
        request.fileName = QStringLiteral("list%1").arg(i);
        request.overwrite = Overwrite::Yes;
        m_waiting.insert(request.id, i);
        m_requests += request;
    }
    if (!m_requests.isEmpty() && !m_folder.isValid())
        return unreadable(m_lists.at(m_waiting.begin().value()).name, m_folder.errorString());
    return !m_requests.isEmpty();
}

void BatchLists::start() {
    m_engine = std::make_unique<Engine>(m_options.settings);
    connect(m_engine.get(), &Engine::ended, this, &BatchLists::ended);
    connect(m_engine.get(), &Engine::stopped, this, [this] {
        m_hanging = false;
        emit finished();
    });
    m_engine->add(m_requests);
}

void BatchLists::stop() {
    for (auto waiting = m_waiting.cbegin(); waiting != m_waiting.cend(); ++waiting) {
        Outcome outcome;
        outcome.state = State::Cancelled;
        m_lists[waiting.value()].failure = outcome;
    }
    m_waiting.clear();
    endEngine();
}

void BatchLists::endEngine() {
    if (std::exchange(m_hanging, true))
        return;
    m_engine->stop();
    QTimer::singleShot(2s, this, &BatchLists::finished);
}

void BatchLists::ended(const QList<Outcome>& outcomes) {
    for (const Outcome& outcome : outcomes) {
        const auto waiting = m_waiting.constFind(outcome.id);
        if (waiting == m_waiting.constEnd())
            continue;
        take(m_lists[waiting.value()], outcome);
        m_waiting.erase(waiting);
    }
    if (m_waiting.isEmpty())
        endEngine();
}

void BatchLists::take(ListText& list, const Outcome& outcome) {
    if (outcome.state == State::Completed) {
        QFile file(outcome.path);
        if (file.open(QIODevice::ReadOnly)) {
            list.content = file.readAll();
            return;
        }
    }
    list.failure = outcome;
    list.failure->path.clear(); // In a folder of ours that is gone soon.
    if (outcome.state != State::Cancelled)
        list.failure->state = State::Failed;
    if (list.failure->state == State::Failed && !outcome.error) {
        Error error;
        error.kind = ErrorKind::Io;
        error.detail = QStringLiteral("the fetched list can't be read");
        list.failure->error = error;
    }
}

} // namespace quintet
