#include "windowsettings.h"

namespace quintet {

WindowSettings::WindowSettings(const Options& options, const QProcessEnvironment& environment)
    : m_stored(options, environment)
    , m_preferences([this](const QString& name, const QString& text) {
        // What the call settles leaves what is kept alone.
        if (!m_begun && m_stored.isGiven(name))
            return QString();
        StoredOptions tried = m_stored;
        const Status status = StoredOptions::isOne(name) ? tried.set(name, text) : Status();
        return status ? QString() : status.error().detail;
    }) {
    const QStringList names = Preferences::names();
    for (const QString& name : names) {
        if (!StoredOptions::isOne(name))
            continue;
        if (m_stored.isGiven(name))
            m_preferences.overrule(name, m_stored.text(name));
        else if (m_preferences.text(name) != Preferences::usual(name))
            static_cast<void>(m_stored.set(name, m_preferences.text(name)));
    }
    m_begun = true;
    connect(&m_preferences, &Preferences::changed, this, [this](const QString& name) {
        if (StoredOptions::isOne(name) && m_stored.set(name, m_preferences.text(name)))
            emit changed();
    });
}

} // namespace quintet
