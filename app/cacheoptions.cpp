#include "cacheoptions.h"

#include "optionfault.h"

#include <QStandardPaths>

namespace quintet {

using namespace Qt::StringLiterals;

Status CacheOptions::read(const CommandWord& word) {
    switch (word.option->id) {
    case OptionId::Cache: {
        const QString how = word.value.value_or(u"use"_s);
        if (how == "use"_L1)
            m_use = CacheUse::Use;
        else if (how == "update"_L1)
            m_use = CacheUse::Update;
        else if (how == "off"_L1)
            m_use = CacheUse::Off;
        else
            return takes(word, u"one of use, update and off"_s);
        return {};
    }
    case OptionId::CacheDir:
        return keepFolder(word, m_settings.cacheFolder);
    default:
        m_settings.offline = true;
        return {};
    }
}

Status CacheOptions::finish() {
    if (m_settings.offline && m_use && *m_use != CacheUse::Use)
        return wrong(u"--offline and --cache=%1 exclude each other."_s.arg(
            *m_use == CacheUse::Off ? u"off"_s : u"update"_s));
    m_settings.cache = m_use.value_or(m_settings.offline ? CacheUse::Use : CacheUse::Off);
    if (!m_settings.cacheFolder.isEmpty() && !m_use && !m_settings.offline)
        return wrong(u"--cache-dir needs --cache or --offline."_s);
    if (m_settings.cacheFolder.isEmpty())
        m_settings.cacheFolder = defaultFolder();
    return {};
}

QString CacheOptions::defaultFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + "/quintet"_L1;
}

} // namespace quintet
