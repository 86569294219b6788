#include "preferences.h"

#include "notewords.h"
#include "redact.h"
#include "schedule.h"

#include <QSettings>
#include <QUrl>

#include <array>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

struct Preference {
    QLatin1String name;
    QLatin1String key; ///< In QSettings.
    QLatin1String usual;
    QLatin1String choices; ///< Words it is one of; empty: anything, or for `check` to say.
};

constexpr QLatin1String kOnOff("0 1");

const QList<Preference>& table() {
    static const QList<Preference> all{
        {"directory"_L1, "options/directory"_L1, ""_L1, ""_L1},
        {"overwrite"_L1, "options/overwrite"_L1, "no"_L1, "no yes unique"_L1},
        {"max-conn"_L1, "options/max-conn"_L1, "5"_L1, ""_L1},
        {"max-splits"_L1, "options/max-splits"_L1, "5"_L1, ""_L1},
        {"max-per-host"_L1, "options/max-per-host"_L1, "25"_L1, ""_L1},
        {"limit-rate"_L1, "options/limit-rate"_L1, "0"_L1, ""_L1},
        {"min-speed"_L1, "options/min-speed"_L1, "0"_L1, ""_L1},
        {"retries"_L1, "options/retries"_L1, "5"_L1, ""_L1},
        {"retry-wait"_L1, "options/retry-wait"_L1, "1"_L1, ""_L1},
        {"timeout"_L1, "options/timeout"_L1, "90"_L1, ""_L1},
        {"connect-timeout"_L1, "options/connect-timeout"_L1, "30"_L1, ""_L1},
        {"total-timeout"_L1, "options/total-timeout"_L1, "0"_L1, ""_L1},
        {"proxy"_L1, "options/proxy"_L1, ""_L1, ""_L1},
        {"ca-file"_L1, "options/ca-file"_L1, ""_L1, ""_L1},
        {"tls-min"_L1, "options/tls-min"_L1, "1.2"_L1, "1.2 1.3"_L1},
        {"ftp-tls"_L1, "options/ftp-tls"_L1, "try"_L1, "try require off"_L1},
        {"cache"_L1, "options/cache"_L1, "off"_L1, "off use update"_L1},
        {"cache-dir"_L1, "options/cache-dir"_L1, ""_L1, ""_L1},
        {"go-on"_L1, "queue/goOn"_L1, "1"_L1, kOnOff},
        {"hours"_L1, "queue/hours"_L1, ""_L1, ""_L1},
        {"start-at"_L1, "queue/startAt"_L1, ""_L1, ""_L1},
        {"done-command"_L1, "queue/doneCommand"_L1, ""_L1, ""_L1},
        {"notify"_L1, "desktop/notify"_L1, "1"_L1, kOnOff},
        {"tray"_L1, "desktop/tray"_L1, "1"_L1, kOnOff},
        {"close-to-tray"_L1, "desktop/closeToTray"_L1, "0"_L1, kOnOff},
        {"leave"_L1, "desktop/leave"_L1, "ask"_L1, "ask stop tray"_L1},
        {"stay-awake"_L1, "desktop/stayAwake"_L1, "1"_L1, kOnOff},
        {"appearance"_L1, "desktop/appearance"_L1, "system"_L1, "system light dark"_L1},
        {"language"_L1, "desktop/language"_L1, ""_L1, ""_L1},
    };
    return all;
}

const Preference* find(const QString& name) {
    for (const Preference& it : table()) {
        if (it.name == name)
            return &it;
    }
    return nullptr;
}

/// Files of settings say true and false as well.
QString spelled(const Preference& it, const QString& text) {
    if (it.choices != kOnOff)
        return text;
    return text == "true"_L1 ? u"1"_s : text == "false"_L1 ? u"0"_s : text;
}

QString withoutSecrets(const QString& name, const QString& text) {
    if (name != "proxy"_L1 || !text.contains(u'@'))
        return text;
    // As it is read: what has no scheme is http.
    const QUrl url(text.contains("://"_L1) ? text : QString("http://"_L1 + text));
    return withoutCredentials(url).toString(QUrl::FullyEncoded);
}

} // namespace

Preferences::Preferences(const Check& check, QObject* parent)
    : QObject(parent)
    , m_check(check) {
    const QSettings settings;
    for (const Preference& it : table()) {
        m_texts.insert(it.name, it.usual);
        const QVariant kept = settings.value(it.key);
        if (!kept.isValid())
            continue;
        const QString text = spelled(it, kept.toString());
        const QString why = complaint(it.name, text);
        if (why.isEmpty())
            m_texts.insert(it.name, text);
        else
            m_complaints +=
                tr("A kept setting can't be used, so the usual one counts: %1").arg(why);
    }
}

QStringList Preferences::names() {
    QStringList names;
    for (const Preference& it : table())
        names += it.name;
    return names;
}

QString Preferences::shown(const QString& name) const {
    return withoutSecrets(name, text(name));
}

bool Preferences::isOn(const QString& name) const {
    return text(name) == "1"_L1;
}

QString Preferences::usual(const QString& name) {
    const Preference* it = find(name);
    return it ? QString(it->usual) : QString();
}

QString Preferences::complaint(const QString& name, const QString& text) const {
    const Preference* it = find(name);
    if (!it)
        return tr("There is no setting '%1'.").arg(name);
    if (text == it->usual)
        return {};
    const QStringList choices = QString(it->choices).split(u' ', Qt::SkipEmptyParts);
    if (!choices.isEmpty() && !choices.contains(text))
        return tr("'%1' takes one of %2, not '%3'.")
            .arg(name, choices.join(u", "_s), cleaned(text, 40));
    if (name == "hours"_L1 && !Schedule::Hours::parse(text))
        return tr("'%1' takes two times such as 22:00-06:30, not '%2'.")
            .arg(name, cleaned(text, 40));
    if (name == "start-at"_L1 && !QDateTime::fromString(text, Qt::ISODate).isValid())
        return tr("'%1' takes a date and time such as 2026-05-01T22:00, not '%2'.")
            .arg(name, cleaned(text, 40));
    return m_check ? inWords(m_check(name, text)) : QString();
}

QString Preferences::set(const QString& name, const QString& text) {
    QString why = complaint(name, text);
    if (!why.isEmpty())
        return why;
    const Preference* it = find(name);
    QSettings settings;
    if (text == it->usual)
        settings.remove(it->key);
    else
        settings.setValue(it->key, withoutSecrets(name, text));
    overrule(name, text);
    return {};
}

void Preferences::reset(const QStringList& names) {
    for (const QString& name : names)
        set(name, usual(name));
}

void Preferences::overrule(const QString& name, const QString& text) {
    QString& now = m_texts[name];
    if (std::exchange(now, text) != text)
        emit changed(name);
}

} // namespace quintet
