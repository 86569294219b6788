#pragma once

class QApplication;

namespace quintet {

struct Options;

/// Opens the window on an engine of its own, adds what the command line names, and returns the exit
/// code once the window is closed and the engine has stopped.
int runWindow(QApplication& application, const Options& options);

} // namespace quintet
