#pragma once

#include <QObject>

#include <optional>

class QDBusMessage;
class QDBusVariant;

namespace quintet {

class Bus;

/// Whether the desktop is to be dark, as its portal says; Qt knows only from 6.5 on.
class ColorScheme : public QObject {
    Q_OBJECT

public:
    explicit ColorScheme(Bus* bus, QObject* parent = nullptr);

    /// Asks, and listens from then on.
    void ask();

signals:
    /// Nothing: it has no wish, or can't say.
    void known(std::optional<bool> dark);

private slots:
    void heard(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void take(uint scheme);

    Bus* m_bus;
};

} // namespace quintet
