// Power where there is no D-Bus: Windows, macOS, and systems that have neither.
#ifndef QUINTET_DBUS

#include "desktop/power.h"

#include <QtGlobal>

#include <utility>

#if defined(Q_OS_WIN)
#include <qt_windows.h>

#include <powrprof.h>
#elif defined(Q_OS_MACOS)
#include <IOKit/IOKitLib.h>
#include <IOKit/pwr_mgt/IOPMLib.h>
#endif

namespace quintet {

#if defined(Q_OS_WIN)

// The state belongs to the thread: always the window's.
struct Power::Locks {
    void hold() { SetThreadExecutionState(ES_CONTINUOUS | ES_SYSTEM_REQUIRED); }
    void release() { SetThreadExecutionState(ES_CONTINUOUS); }
    static bool suspend() { return SetSuspendState(FALSE, FALSE, FALSE); }
};

#elif defined(Q_OS_MACOS)

struct Power::Locks {
    IOPMAssertionID id = kIOPMNullAssertionID;

    void hold() {
        if (IOPMAssertionCreateWithName(kIOPMAssertionTypePreventUserIdleSystemSleep,
                                        kIOPMAssertionLevelOn, CFSTR("Downloads are running"),
                                        &id) != kIOReturnSuccess)
            id = kIOPMNullAssertionID;
    }
    void release() {
        if (id != kIOPMNullAssertionID)
            IOPMAssertionRelease(std::exchange(id, kIOPMNullAssertionID));
    }
    static bool suspend() {
        const io_connect_t port = IOPMFindPowerManagement(MACH_PORT_NULL);
        if (port == MACH_PORT_NULL)
            return false;
        const bool done = IOPMSleepSystem(port) == kIOReturnSuccess;
        IOServiceClose(port);
        return done;
    }
};

#else

struct Power::Locks {
    void hold() {}
    void release() {}
    static bool suspend() { return false; }
};

#endif

Power::Power(Bus* session, Bus* system, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_system(system)
    , m_locks(std::make_unique<Locks>()) {}

Power::~Power() {
    stayAwake(false);
}

void Power::stayAwake(bool on) {
    if (std::exchange(m_awake, on) == on)
        return;
    on ? m_locks->hold() : m_locks->release();
}

void Power::suspend() {
    if (!Locks::suspend())
        emit failed(tr("The computer can't be suspended from here."));
}

} // namespace quintet

#endif
