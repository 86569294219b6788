#include "storedoptions.h"

#include "cacheoptions.h"
#include "networkoptions.h"
#include "optionfault.h"
#include "optionreader.h"
#include "redact.h"

#include <QDir>
#include <QStandardPaths>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

const QList<OptionId>& kept() {
    static const QList<OptionId> ids{
        OptionId::Directory,  OptionId::Overwrite, OptionId::MaxConn,      OptionId::MaxSplits,
        OptionId::MaxPerHost, OptionId::LimitRate, OptionId::MinSpeed,     OptionId::Retries,
        OptionId::RetryWait,  OptionId::Timeout,   OptionId::TotalTimeout, OptionId::ConnectTimeout,
        OptionId::Proxy,      OptionId::CaFile,    OptionId::TlsMin,       OptionId::FtpTls,
        OptionId::Cache,      OptionId::CacheDir};
    return ids;
}

QString seconds(qint64 ms) {
    return QString::number(double(ms) / 1000, 'g', 12);
}

template <class Value>
QString oneOf(Value value, const QStringList& words) {
    return words.value(int(value));
}

QString downloadFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
}

} // namespace

bool StoredOptions::isOne(const QString& name) {
    const OptionEntry* entry = optionNamed(name);
    return entry && kept().contains(entry->id);
}

bool StoredOptions::isGiven(const QString& name) const {
    const OptionEntry* entry = optionNamed(name);
    if (!entry)
        return false;
    // What the call says may leave no room for them.
    if (entry->id == OptionId::Cache && m_options.given.contains(OptionId::Offline))
        return true;
    if (entry->id == OptionId::Proxy && m_options.given.contains(OptionId::Interface))
        return true;
    return m_options.given.contains(entry->id);
}

Status StoredOptions::set(const QString& name, const QString& text) {
    if (!isOne(name))
        return wrong(u"There is no setting '%1'."_s.arg(name));
    const OptionEntry* entry = optionNamed(name);
    const CommandWord word{entry, u"--"_s + name, text};
    const bool path = entry->id == OptionId::Directory || entry->id == OptionId::CacheDir ||
                      entry->id == OptionId::CaFile;
    // There is no current folder that people would know of.
    if (path && !text.isEmpty() && !QDir::isAbsolutePath(text))
        return wrong(u"--%1: '%2' is not a full path."_s.arg(name, shownPath(text)));
    Options next = m_options;
    Status status;
    if (text.isEmpty()) {
        status = setEmpty(entry->id, next);
    } else if (entry->id == OptionId::Proxy) {
        status = setProxy(&word, next);
    } else if (entry->id == OptionId::Cache) {
        CacheOptions cache(next.settings);
        status = cache.read(word);
        if (status)
            status = cache.finish();
    } else {
        status = OptionReader(next, m_environment).read(word);
    }
    if (status)
        m_options = next;
    return status;
}

/// Nothing of its own: what is usual where nobody says anything.
Status StoredOptions::setEmpty(OptionId id, Options& next) const {
    switch (id) {
    case OptionId::Directory:
        next.directory = downloadFolder();
        return {};
    case OptionId::CaFile:
        next.settings.tls.caFile.clear();
        return {};
    case OptionId::CacheDir:
        next.settings.cacheFolder = CacheOptions::defaultFolder();
        return {};
    case OptionId::Proxy:
        return setProxy(nullptr, next);
    default:
        return wrong(u"It needs a value."_s);
    }
}

/// Null: what the environment says.
Status StoredOptions::setProxy(const CommandWord* word, Options& next) const {
    NetworkOptions network(next.settings, m_environment);
    if (word) {
        if (const Status status = network.read(*word); !status)
            return status;
    }
    return network.finish();
}

QString StoredOptions::text(const QString& name) const {
    const OptionEntry* entry = optionNamed(name);
    if (!entry)
        return {};
    const Settings& settings = m_options.settings;
    switch (entry->id) {
    case OptionId::Directory:
        return m_options.directory == downloadFolder() ? QString() : m_options.directory;
    case OptionId::Overwrite:
        return oneOf(settings.overwrite, {u"no"_s, u"yes"_s, u"unique"_s});
    case OptionId::MaxConn:
        return QString::number(settings.maxConn);
    case OptionId::MaxSplits:
        return QString::number(settings.maxSplits);
    case OptionId::MaxPerHost:
        return QString::number(settings.maxPerHost);
    case OptionId::LimitRate:
        return QString::number(settings.limitRate);
    case OptionId::MinSpeed:
        return QString::number(settings.minSpeed);
    case OptionId::Retries:
        return QString::number(settings.retries);
    case OptionId::RetryWait:
        return seconds(settings.retryWait);
    case OptionId::Timeout:
        return seconds(settings.timeout);
    case OptionId::ConnectTimeout:
        return seconds(settings.connectTimeout);
    case OptionId::TotalTimeout:
        return seconds(settings.totalTimeout);
    case OptionId::Proxy:
        return settings.proxy.http.isEmpty()
                   ? u"none"_s
                   : withoutCredentials(settings.proxy.http).toString(QUrl::FullyEncoded);
    case OptionId::CaFile:
        return settings.tls.caFile;
    case OptionId::TlsMin:
        return oneOf(settings.tls.minimum, {u"1.2"_s, u"1.3"_s});
    case OptionId::FtpTls:
        return oneOf(settings.ftpTls, {u"try"_s, u"require"_s, u"off"_s});
    case OptionId::Cache:
        return oneOf(settings.cache, {u"off"_s, u"use"_s, u"update"_s});
    case OptionId::CacheDir:
        return settings.cacheFolder == CacheOptions::defaultFolder() ? QString()
                                                                     : settings.cacheFolder;
    default:
        return {};
    }
}

} // namespace quintet
