#pragma once

#include <QObject>

namespace quintet {

class Bus;

/// Tells people something while they look elsewhere. A later one takes the place of an earlier one.
class Notifier : public QObject {
    Q_OBJECT

public:
    /// Without a bus there is only shownElsewhere().
    explicit Notifier(Bus* bus, QObject* parent = nullptr);

    void notify(const QString& title, const QString& text);

signals:
    /// Somebody clicked on it.
    void activated();

    /// The desktop doesn't show it: whoever can shall.
    void shownElsewhere(const QString& title, const QString& text);

private slots:
    void invoked(uint id, const QString& action);

private:
    Bus* m_bus;
    uint m_id = 0; ///< Of what stands there; 0: none.
    bool m_listens = false;
};

} // namespace quintet
