#pragma once

#include <QMessageBox>

namespace quintet {

/// Asks, once, whether to close the window while downloads are not finished.
class LeaveQuestion : public QMessageBox {
    Q_OBJECT

public:
    /// Opens it, unless it is open already. `unfinished`: how many; `goOn`: they do at the next
    /// start.
    static void ask(QWidget& window, int unfinished, bool goOn, const std::function<void()>& leave);

private:
    LeaveQuestion(QWidget& window, int unfinished, bool goOn);
};

} // namespace quintet
