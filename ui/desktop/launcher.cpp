#include "desktop/launcher.h"

#ifdef QUINTET_DBUS
#include "desktop/bus.h"
#endif

#include <QGuiApplication>
#include <QVariantMap>

namespace quintet {

using namespace Qt::StringLiterals;

Launcher::Launcher(Bus* bus, QObject* parent)
    : QObject(parent)
    , m_bus(bus) {}

void Launcher::show(std::optional<int> percent, int count) {
    if (percent == m_percent && count == m_count)
        return;
    m_percent = percent;
    m_count = count;
#ifdef QUINTET_DBUS
    if (!m_bus)
        return;
    QDBusMessage update =
        QDBusMessage::createSignal(u"/com/canonical/unity/launcherentry/quintet"_s,
                                   u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
    update << QString(u"application://"_s + QGuiApplication::desktopFileName() + u".desktop"_s)
           << QVariantMap{{u"progress"_s, double(percent.value_or(0)) / 100},
                          {u"progress-visible"_s, percent.has_value()},
                          {u"count"_s, qint64(count)},
                          {u"count-visible"_s, count > 0}};
    m_bus->send(update);
#endif
}

} // namespace quintet
