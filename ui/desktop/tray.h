#pragma once

#include <QIcon>
#include <QObject>
#include <QSystemTrayIcon>

#include <functional>
#include <optional>

class QMenu;

namespace quintet {

class MainWindow;
class Preferences;

/// The program in the tray: how far everything is, and what is most often wanted without the
/// window. Everything works where there is no tray.
class Tray : public QObject {
    Q_OBJECT

public:
    Tray(MainWindow& window, Preferences& preferences);
    ~Tray() override;

    /// Percent, nothing: nothing is at work; and a sentence about it.
    void show(std::optional<int> percent, const QString& words);

    /// Says something from the icon, where there is one.
    void say(const QString& title, const QString& text);

    QMenu& menu() { return *m_menu; }

    /// Whether people can find the icon.
    bool isThere() const { return m_icon.isVisible() && m_available(); }

    /// For tests: whether the system has a tray.
    void setAvailable(const std::function<bool()>& available) { m_available = available; }

    /// The program's icon with a bar of `percent` below.
    static QIcon drawn(std::optional<int> percent);

signals:
    /// Somebody clicked on what say() said.
    void activated();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildMenu();
    void showWindow();
    void toggleWindow();
    void follow();

    MainWindow& m_window;
    Preferences& m_preferences;
    QMenu* m_menu;
    QSystemTrayIcon m_icon;
    std::function<bool()> m_available = QSystemTrayIcon::isSystemTrayAvailable;
    std::optional<int> m_percent;
};

} // namespace quintet
