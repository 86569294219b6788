#ifdef QUINTET_DBUS

#include "desktop/colorscheme.h"

#include "desktop/bus.h"

#include <QDBusVariant>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String kPath("/org/freedesktop/portal/desktop");
constexpr QLatin1String kSettings("org.freedesktop.portal.Settings");
constexpr QLatin1String kGroup("org.freedesktop.appearance");
constexpr QLatin1String kKey("color-scheme");

} // namespace

ColorScheme::ColorScheme(Bus* bus, QObject* parent)
    : QObject(parent)
    , m_bus(bus) {}

void ColorScheme::ask() {
    if (!m_bus)
        return;
    m_bus->listen(kPath, kSettings, u"SettingChanged"_s, this,
                  SLOT(heard(QString, QString, QDBusVariant)));
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s, kPath,
                                                       kSettings, u"Read"_s);
    call << QString(kGroup) << QString(kKey);
    m_bus->call(call, [this](const QDBusMessage& answer) {
        if (answer.type() != QDBusMessage::ReplyMessage)
            return;
        // Read wraps its value twice.
        QVariant value = answer.arguments().value(0);
        while (value.canConvert<QDBusVariant>())
            value = value.value<QDBusVariant>().variant();
        take(value.toUInt());
    });
}

void ColorScheme::heard(const QString& group, const QString& key, const QDBusVariant& value) {
    if (group == kGroup && key == kKey)
        take(value.variant().toUInt());
}

void ColorScheme::take(uint scheme) {
    emit known(scheme == 1   ? std::optional(true)
               : scheme == 2 ? std::optional(false)
                             : std::nullopt);
}

} // namespace quintet

#endif
