// Power on desktops with D-Bus: logind, and what sessions add to it.
#ifdef QUINTET_DBUS

#include "desktop/bus.h"
#include "desktop/power.h"

#include <QDBusUnixFileDescriptor>
#include <QGuiApplication>

#include <array>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String kLogin("org.freedesktop.login1");
constexpr QLatin1String kLoginPath("/org/freedesktop/login1");
constexpr QLatin1String kManager("org.freedesktop.login1.Manager");

/// A session's own way to keep the computer awake; the first that answers is taken.
struct Way {
    QLatin1String service;
    QLatin1String path;
    QLatin1String interface;
    QLatin1String release;
    bool gnome; ///< Takes a window and what to keep away as well.
};

constexpr std::array kWays{Way{"org.gnome.SessionManager"_L1, "/org/gnome/SessionManager"_L1,
                               "org.gnome.SessionManager"_L1, "Uninhibit"_L1, true},
                           Way{"org.freedesktop.PowerManagement"_L1,
                               "/org/freedesktop/PowerManagement/Inhibit"_L1,
                               "org.freedesktop.PowerManagement.Inhibit"_L1, "UnInhibit"_L1, false},
                           Way{"org.freedesktop.ScreenSaver"_L1, "/org/freedesktop/ScreenSaver"_L1,
                               "org.freedesktop.ScreenSaver"_L1, "UnInhibit"_L1, false}};

constexpr uint kGnomeSuspend = 4;

QDBusMessage toManager(const QString& method) {
    return QDBusMessage::createMethodCall(kLogin, kLoginPath, kManager, method);
}

QDBusMessage toWay(const Way& way, const QString& method) {
    return QDBusMessage::createMethodCall(way.service, way.path, way.interface, method);
}

} // namespace

/// What is held. An answer that comes when it is no longer wanted is given back.
struct Power::Locks {
    QDBusUnixFileDescriptor login; ///< logind's lock lasts as long as it is open.
    std::optional<std::pair<Way, uint>> session;
    int turn = 0; ///< Counts the changes: an answer belongs to one.

    void ask(Bus& bus, std::size_t which, int asked) {
        if (which >= kWays.size())
            return;
        const Way& way = kWays[which];
        QDBusMessage call = toWay(way, u"Inhibit"_s);
        call << (way.gnome ? QGuiApplication::desktopFileName()
                           : QGuiApplication::applicationDisplayName());
        if (way.gnome)
            call << uint(0);
        call << Power::tr("Downloads are running");
        if (way.gnome)
            call << kGnomeSuspend;
        bus.call(call, [this, &bus, which, asked](const QDBusMessage& answer) {
            if (answer.type() != QDBusMessage::ReplyMessage) {
                if (asked == turn)
                    ask(bus, which + 1, asked);
                return;
            }
            const uint cookie = answer.arguments().value(0).toUInt();
            if (asked == turn)
                session = {kWays[which], cookie};
            else
                bus.call(toWay(kWays[which], kWays[which].release) << cookie);
        });
    }
};

Power::Power(Bus* session, Bus* system, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_system(system)
    , m_locks(std::make_unique<Locks>()) {}

Power::~Power() {
    // The buses go with us, and with them whatever was held.
}

void Power::stayAwake(bool on) {
    if (std::exchange(m_awake, on) == on)
        return;
    const int turn = ++m_locks->turn;
    if (!on) {
        m_locks->login = {};
        if (m_locks->session && m_session)
            m_session->call(toWay(m_locks->session->first, m_locks->session->first.release)
                            << m_locks->session->second);
        m_locks->session.reset();
        return;
    }
    if (m_system) {
        // "idle" and not "sleep": whoever sends the computer to sleep means it.
        const QDBusMessage call = toManager(u"Inhibit"_s)
                                  << u"idle"_s << QGuiApplication::applicationDisplayName()
                                  << tr("Downloads are running") << u"block"_s;
        m_system->call(call, [this, turn](const QDBusMessage& answer) {
            if (answer.type() == QDBusMessage::ReplyMessage && turn == m_locks->turn)
                m_locks->login = answer.arguments().value(0).value<QDBusUnixFileDescriptor>();
        });
    }
    if (m_session)
        m_locks->ask(*m_session, 0, turn);
}

void Power::suspend() {
    const QString sentence = tr("The computer can't be suspended from here.");
    if (!m_system) {
        emit failed(sentence);
        return;
    }
    m_system->call(toManager(u"Suspend"_s) << true, [this, sentence](const QDBusMessage& answer) {
        if (answer.type() != QDBusMessage::ReplyMessage)
            emit failed(sentence);
    });
}

} // namespace quintet

#endif
