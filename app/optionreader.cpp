#include "optionreader.h"

#include "checksum.h"
#include "environment.h"
#include "input/headerline.h"
#include "input/parsesource.h"
#include "input/shownword.h"
#include "namedfile.h"
#include "ondone.h"
#include "optionfault.h"
#include "optionvalue.h"
#include "redact.h"

#include <QDir>
#include <QFileInfo>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

template <class T>
Status keep(const CommandWord& word, const Result<qint64>& value, T& place) {
    if (!value)
        return takes(word, value.error().detail);
    place = static_cast<T>(*value);
    return {};
}

Status keepText(const CommandWord& word, QByteArray& place) {
    const QString text = word.value->trimmed();
    for (const QChar c : *word.value) {
        if (c.category() == QChar::Other_Control)
            return wrong(u"%1 can't have a control character in it."_s.arg(word.written));
    }
    if (text.isEmpty())
        return wrong(u"%1 needs a text."_s.arg(word.written));
    place = text.toUtf8();
    return {};
}

} // namespace

Status OptionReader::read(const CommandWord& word) {
    switch (word.option->group) {
    case OptionGroup::Input:
        return readInput(word);
    case OptionGroup::Files:
        return readFiles(word);
    case OptionGroup::Cache:
        return m_cache.read(word);
    case OptionGroup::Speed:
    case OptionGroup::Patience:
        return readSpeed(word);
    case OptionGroup::Requests:
        return readRequests(word);
    case OptionGroup::Network:
        return m_network.read(word);
    case OptionGroup::Output:
        return readOutput(word);
    case OptionGroup::Window:
        return readWish(word);
    case OptionGroup::General:
        break;
    }
    if (word.option->id == OptionId::Headless)
        m_options.headless = true;
    return {};
}

Status OptionReader::readInput(const CommandWord& word) {
    switch (word.option->id) {
    case OptionId::Mirror: {
        Credentials credentials;
        const auto url = parseSource(*word.value, &credentials);
        if (!url)
            return wrong(u"%1 '%2' can't be used: %3."_s.arg(word.written, shownWord(*word.value),
                                                             url.error().detail));
        m_options.mirrors += word.value->trimmed();
        return {};
    }
    case OptionId::Checksum: {
        m_options.digest.reset();
        m_options.settings.checksum = ChecksumPolicy::WhenStated;
        m_options.sidecars = *word.value == "sidecar"_L1;
        if (m_options.sidecars)
            return {};
        if (*word.value == "auto"_L1 || *word.value == "none"_L1) {
            m_options.settings.checksum =
                *word.value == "auto"_L1 ? ChecksumPolicy::Auto : ChecksumPolicy::None;
            return {};
        }
        auto digest = Checksum::parse(*word.value);
        if (!digest)
            return wrong(u"%1 '%2' can't be used: %3."_s.arg(word.written, shownWord(*word.value),
                                                             digest.error().detail));
        m_options.digest = *digest;
        return {};
    }
    case OptionId::ChecksumFile:
        m_options.checksumFiles += QString();
        return keepFile(word, readableFile(*word.value), m_options.checksumFiles.last());
    case OptionId::Sources:
        return keepFile(word, readableFile(*word.value), m_options.sourcesFile);
    case OptionId::Shard: {
        const auto shard = readShard(*word.value, m_environment);
        if (!shard)
            return wrong(u"%1 '%2' can't be used: %3."_s.arg(word.written, shownWord(*word.value),
                                                             shard.error().detail));
        m_options.shard = *shard;
        return {};
    }
    case OptionId::NoGlob:
        m_options.globbing = false;
        return {};
    case OptionId::Recursive:
        m_options.recursive = true;
        return {};
    default:
        m_options.arguments.append({Argument::Kind::List, *word.value});
        return {};
    }
}

Status OptionReader::readFiles(const CommandWord& word) {
    switch (word.option->id) {
    case OptionId::Directory:
        return keepFolder(word, m_options.directory);
    case OptionId::Output: {
        const QString name = QFileInfo(*word.value).fileName();
        if (name.isEmpty() || name == "."_L1 || name == ".."_L1)
            return wrong(u"%1 needs the name of a file, not '%2'."_s.arg(word.written,
                                                                         shownPath(*word.value)));
        if (name == *word.value && name == "-"_L1)
            return wrong(u"%1 can't be standard output, only a file."_s.arg(word.written));
        m_options.output = *word.value;
        return {};
    }
    case OptionId::Overwrite: {
        const QString how = word.value.value_or(u"yes"_s);
        if (how == "no"_L1)
            m_options.settings.overwrite = Overwrite::No;
        else if (how == "yes"_L1)
            m_options.settings.overwrite = Overwrite::Yes;
        else if (how == "unique"_L1)
            m_options.settings.overwrite = Overwrite::Unique;
        else
            return takes(word, u"one of no, yes and unique"_s);
        return {};
    }
    case OptionId::NoResume:
        m_options.settings.resume = false;
        return {};
    default:
        m_options.settings.acceptHtml = true;
        return {};
    }
}

Status OptionReader::readSpeed(const CommandWord& word) {
    Settings& settings = m_options.settings;
    const QString& value = *word.value;
    switch (word.option->id) {
    case OptionId::MaxConn:
        return keep(word, readNumber(value, 1, 1000), settings.maxConn);
    case OptionId::MaxSplits:
        return keep(word, readNumber(value, 1, 64), settings.maxSplits);
    case OptionId::MaxPerHost:
        return keep(word, readNumber(value, 1, 1000), settings.maxPerHost);
    case OptionId::LimitRate:
        return keep(word, readRate(value), settings.limitRate);
    case OptionId::MinSpeed:
        return keep(word, readRate(value), settings.minSpeed);
    case OptionId::Retries:
        return keep(word, readNumber(value, 0, 1000), settings.retries);
    case OptionId::RetryWait:
        return keep(word, readSeconds(value), settings.retryWait);
    case OptionId::Timeout:
        return keep(word, readSeconds(value), settings.timeout);
    case OptionId::ConnectTimeout:
        return keep(word, readSeconds(value), settings.connectTimeout);
    default:
        return keep(word, readSeconds(value), settings.totalTimeout);
    }
}

Status OptionReader::readRequests(const CommandWord& word) {
    Settings& settings = m_options.settings;
    switch (word.option->id) {
    case OptionId::Header: {
        const auto header = parseHeaderLine(*word.value);
        if (!header)
            return wrong(u"%1: %2."_s.arg(word.written, header.error().detail));
        settings.headers.append(*header);
        return {};
    }
    case OptionId::UserAgent:
        return keepText(word, settings.userAgent);
    case OptionId::Referer:
        return readReferer(word);
    case OptionId::Cookies:
        return keepFile(word, readableFile(*word.value), settings.cookieFile);
    case OptionId::User:
        return readUser(word);
    case OptionId::PasswordFile: {
        m_password.emplace();
        return keepFile(word, passwordIn(*word.value), *m_password);
    }
    default:
        m_netrc = true;
        if (word.value)
            return keepFile(word, readableFile(*word.value), settings.netrcFile);
        settings.netrcFile = defaultNetrc(m_environment);
        if (settings.netrcFile.isEmpty())
            return wrong(u"%1: there is no ~/.netrc that can be read."_s.arg(word.written));
        return {};
    }
}

Status OptionReader::readReferer(const CommandWord& word) {
    const auto url = parseUrl(*word.value, nullptr);
    if (!url)
        return wrong(u"%1 '%2' can't be used: %3."_s.arg(word.written, shownWord(*word.value),
                                                         url.error().detail));
    m_options.settings.referer = url->toEncoded();
    return {};
}

Status OptionReader::readUser(const CommandWord& word) {
    if (word.value->isEmpty())
        return wrong(u"%1 needs a name."_s.arg(word.written));
    // What follows the colon is a password: it is not repeated.
    if (word.value->contains(u':'))
        return wrong(u"%1 takes a name without ':'; a password belongs in a --password-file "
                     "or netrc."_s.arg(word.written));
    for (const QChar c : *word.value) {
        if (c.category() == QChar::Other_Control)
            return wrong(u"%1 can't have a control character in it."_s.arg(word.written));
    }
    m_user = *word.value;
    return {};
}

Status OptionReader::readOutput(const CommandWord& word) {
    switch (word.option->id) {
    case OptionId::Report:
    case OptionId::Log: {
        QString& place =
            word.option->id == OptionId::Log ? m_options.logFile : m_options.reportFile;
        if (*word.value != "-"_L1)
            return keepFile(word, writableFile(*word.value), place);
        place = *word.value;
        return {};
    }
    case OptionId::FailedList:
        if (*word.value == "-"_L1)
            return wrong(u"%1 can't be standard output, only a file."_s.arg(word.written));
        return keepFile(word, writableFile(*word.value), m_options.failedListFile);
    case OptionId::Receipt:
        if (*word.value == "-"_L1)
            return wrong(u"%1 can't be standard output, only a file."_s.arg(word.written));
        return keepFile(word, writableFile(*word.value), m_options.receiptFile);
    case OptionId::DryRun:
        m_options.dryRun = true;
        return {};
    case OptionId::OnDone:
        if (const auto words = commandWords(*word.value); !words)
            return wrong(u"%1: %2."_s.arg(word.written, words.error().detail));
        m_options.onDone = *word.value;
        return {};
    case OptionId::Json:
        m_options.json = true;
        return {};
    case OptionId::PrintFileNames:
        m_options.printFileNames = true;
        return {};
    case OptionId::NoProgress:
        m_options.progress = false;
        return {};
    case OptionId::NoFileProgress:
        m_options.fileProgress = false;
        return {};
    case OptionId::Quiet:
        m_options.quiet = true;
        return {};
    default:
        ++m_verbose;
        return {};
    }
}

Status OptionReader::readWish(const CommandWord& word) {
    const Wish wish = word.option->id == OptionId::AddLinks   ? Wish::Add
                      : word.option->id == OptionId::PauseAll ? Wish::PauseAll
                                                              : Wish::ResumeAll;
    if (m_options.wish != Wish::None && m_options.wish != wish)
        return wrong(u"--add, --pause-all and --resume-all exclude each other."_s);
    m_options.wish = wish;
    return {};
}

Status OptionReader::finish() {
    Settings& settings = m_options.settings;
    if (m_options.quiet && m_verbose > 0)
        return wrong(u"--quiet and --verbose exclude each other."_s);
    if (m_options.quiet || m_verbose > 0)
        m_options.verbose = m_verbose;
    if (m_password && !m_user)
        return wrong(u"--password-file needs --user."_s);
    if (m_user)
        settings.credentials = {*m_user, m_password.value_or(QString())};
    if (!m_netrc)
        settings.netrcFile = defaultNetrc(m_environment);
    if (const Status status = m_cache.finish(); !status)
        return status;
    return m_network.finish();
}

} // namespace quintet
