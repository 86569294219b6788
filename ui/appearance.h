#pragma once

#include <QObject>
#include <QPalette>

#include <optional>

namespace quintet {

class Preferences;

/// Light, dark, or as the system is. From Qt 6.8 on the platform's own style follows; before, the
/// Fusion style stands in for a platform's that can't.
class Appearance : public QObject {
    Q_OBJECT

public:
    explicit Appearance(Preferences& preferences, QObject* parent = nullptr);

    /// What the desktop wishes where Qt doesn't know.
    void setSystem(std::optional<bool> dark);

    static QPalette palette(bool dark);

private:
    void apply();

    Preferences& m_preferences;
    QString m_style; ///< The platform's.
    std::optional<bool> m_system;
    bool m_own = false; ///< Ours stands in.
};

} // namespace quintet
