#pragma once

#include <QObject>

#include <optional>

namespace quintet {

class Bus;

/// Progress on the program's icon in docks and task bars that know Unity's LauncherEntry (Ubuntu's
/// dock, Dash to Dock, KDE's task manager, Plank …).
class Launcher : public QObject {
    Q_OBJECT

public:
    explicit Launcher(Bus* bus, QObject* parent = nullptr);

    /// Percent; nothing: nothing is at work. `count`: how many still have to end.
    void show(std::optional<int> percent, int count);

private:
    Bus* m_bus;
    std::optional<int> m_percent;
    int m_count = 0;
};

} // namespace quintet
