#pragma once

#include <QMessageBox>

namespace quintet {

/// Asks, once, whether to close the window while downloads are not finished.
class LeaveQuestion : public QMessageBox {
    Q_OBJECT

public:
    /// What is done without asking, once people wanted it so.
    enum class Answer { Ask, Stop, ToTray };
    static Answer remembered();

    /// Opens it, unless it is open already. `unfinished`: how many; `goOn`: they do at the next
    /// start. `remember`: what is not to be asked again, "stop" or "tray", as the preference
    /// "leave" has it.
    static void ask(QWidget& window, int unfinished, bool goOn, const std::function<void()>& leave,
                    const std::function<void(const QString&)>& remember);

    /// Whether there is a tray to keep going in.
    static bool hasTray(const QWidget& window);

private:
    LeaveQuestion(QWidget& window, int unfinished, bool goOn);
};

} // namespace quintet
