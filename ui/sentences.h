#pragma once

#include <QList>

namespace quintet {

/// What the program says in English whatever the locale, because reports and logs have it too, and
/// what the window says in its own language (see inWords()). %1, %2 … stand where something
/// differs. A test compares them with the sources that say them, lupdate finds them here.
QList<const char*> notesSaid();
QList<const char*> netSaid();
QList<const char*> serversSaid();
QList<const char*> diskSaid();
QList<const char*> callsSaid();

} // namespace quintet
