#pragma once

#include <QProcessEnvironment>

/// What this program sets in its own environment for Qt to read, and keeps from its children.
namespace quintet::OwnEnvironment {

/// Qt's event loops do without GLib from now on. Through GLib each event for another thread is a
/// write() of its own (24 a small file, where Qt's own loop makes 4). To be called while there is
/// one thread only, before there is an application object. Somebody's own setting stays.
void leaveOutGlib();

/// The environment as it was given to this program.
QProcessEnvironment forOthers();

} // namespace quintet::OwnEnvironment
