#pragma once

#include "batchwatch.h"
#include "overall.h"
#include "tally.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace quintet {

class Appearance;
class Bus;
class ColorScheme;
class Keyring;
class Launcher;
class MainWindow;
class Notifier;
class Power;
class Preferences;
class Tray;

/// What the desktop around the window gets to see of it, and does for it: tray, notifications,
/// progress on the launcher, sleep, colour scheme.
class Desktop : public QObject {
    Q_OBJECT

public:
    Desktop(MainWindow& window, Preferences& preferences);
    ~Desktop() override;

    void suspend();
    Tray& tray() { return *m_tray; }
    Keyring& keyring() { return *m_keyring; }

public slots:
    void apply(const QList<quintet::Snapshot>& snapshots);
    void remove(const QList<quintet::DownloadId>& ids);

    /// The program is about to end: nothing of it stays on the desktop.
    void leave();

private:
    void tellEnds(const QList<BatchEnd>& ends);
    void show();
    void follow(const Tally& tally);

    MainWindow& m_window;
    Preferences& m_preferences;
    std::unique_ptr<Bus> m_session; ///< Null where there is no D-Bus.
    std::unique_ptr<Bus> m_system;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<Launcher> m_launcher;
    std::unique_ptr<Power> m_power;
    std::unique_ptr<Keyring> m_keyring;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<ColorScheme> m_scheme;
    Tray* m_tray;
    BatchWatch m_batches;
    Overall m_overall;
    QList<BatchEnd> m_ends; ///< To be told of together.
    QTimer m_tellSoon;
    QTimer m_stayAwake; ///< Gaps between two files are no rest.
};

} // namespace quintet
