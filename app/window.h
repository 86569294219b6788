#pragma once

class QApplication;

namespace quintet {

struct Options;

/// Opens the window on an engine of its own, adds what the command line names, and returns the exit
/// code once the window is closed and the engine has stopped.
int runWindow(QApplication& application, const Options& options);

/// Has the window that is open do what the call wishes, from where no window can be; the exit code.
/// Needs an application with its name.
int steerWindow(const Options& options);

} // namespace quintet
