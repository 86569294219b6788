#include "desktop/notifier.h"

#ifdef QUINTET_DBUS
#include "desktop/bus.h"
#endif

#include <QGuiApplication>
#include <QVariantMap>

namespace quintet {

using namespace Qt::StringLiterals;

Notifier::Notifier(Bus* bus, QObject* parent)
    : QObject(parent)
    , m_bus(bus) {}

#ifdef QUINTET_DBUS

namespace {

constexpr QLatin1String kService("org.freedesktop.Notifications");
constexpr QLatin1String kPath("/org/freedesktop/Notifications");

} // namespace

void Notifier::notify(const QString& title, const QString& text) {
    if (!m_bus) {
        emit shownElsewhere(title, text);
        return;
    }
    if (!std::exchange(m_listens, true))
        m_bus->listen(kPath, kService, u"ActionInvoked"_s, this, SLOT(invoked(uint, QString)));
    const QString entry = QGuiApplication::desktopFileName();
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kService, u"Notify"_s);
    // Its body may have markup in it, so names of files are escaped.
    call << QGuiApplication::applicationDisplayName() << m_id << entry << title
         << text.toHtmlEscaped() << QStringList{u"default"_s, tr("Show")}
         << QVariantMap{{u"desktop-entry"_s, entry}, {u"category"_s, u"transfer.complete"_s}} << -1;
    m_bus->call(call, [this, title, text](const QDBusMessage& answer) {
        if (answer.type() == QDBusMessage::ReplyMessage)
            m_id = answer.arguments().value(0).toUInt();
        else
            emit shownElsewhere(title, text);
    });
}

#else

void Notifier::notify(const QString& title, const QString& text) {
    emit shownElsewhere(title, text);
}

#endif

void Notifier::invoked(uint id, const QString& action) {
    if (id == m_id && m_id != 0 && action == "default"_L1)
        emit activated();
}

} // namespace quintet
