#pragma once

#include <QMessageBox>

#include <functional>

namespace quintet {

/// Asks what is to become of a list's unfinished downloads when it is removed. It stands beside
/// what goes on and stops none of it.
class RemoveQuestion : public QMessageBox {
    Q_OBJECT

public:
    /// `remove(all)`: whether the unfinished ones go too. Not called where the user thinks better
    /// of it. One question at a time.
    static void ask(QWidget& window, const QString& list, int unfinished,
                    const std::function<void(bool all)>& remove);

private:
    RemoveQuestion(QWidget& window, const QString& list, int unfinished);
};

} // namespace quintet
