#include "appearance.h"

#include "colors.h"
#include "preferences.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>

namespace quintet {

using namespace Qt::StringLiterals;

Appearance::Appearance(Preferences& preferences, QObject* parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_style(QApplication::style()->objectName()) {
    connect(&preferences, &Preferences::changed, this, [this](const QString& name) {
        if (name == "appearance"_L1)
            apply();
    });
    apply();
}

void Appearance::setSystem(std::optional<bool> dark) {
    m_system = dark;
    apply();
}

void Appearance::apply() {
    const QString wish = m_preferences.text(u"appearance"_s);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QGuiApplication::styleHints()->setColorScheme(wish == "dark"_L1    ? Qt::ColorScheme::Dark
                                                  : wish == "light"_L1 ? Qt::ColorScheme::Light
                                                                       : Qt::ColorScheme::Unknown);
#else
    std::optional<bool> dark;
    if (wish != "system"_L1)
        dark = wish == "dark"_L1;
    if (std::exchange(m_own, false)) {
        QApplication::setStyle(m_style);
        QApplication::setPalette(QPalette());
    }
    // A platform's own style knows best what its system is.
    const bool isPlain = m_style.compare("fusion"_L1, Qt::CaseInsensitive) == 0;
    if (!dark && m_system && isPlain)
        dark = m_system;
    if (!dark || *dark == isDark(QApplication::palette()))
        return;
    m_own = true;
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(palette(*dark));
#endif
}

QPalette Appearance::palette(bool dark) {
    const QColor window = dark ? QColor(0x2A, 0x2D, 0x31) : QColor(0xF3, 0xF4, 0xF6);
    const QColor base = dark ? QColor(0x14, 0x16, 0x18) : QColor(Qt::white);
    const QColor text = dark ? QColor(0xE6, 0xE8, 0xEB) : QColor(0x16, 0x18, 0x1B);
    const QColor faded = dark ? QColor(0x8E, 0x96, 0xA0) : QColor(0x7A, 0x82, 0x8C);
    QPalette palette(dark ? QColor(0x3A, 0x3E, 0x44) : QColor(0xE7, 0xE9, 0xEC), window);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::ToolTipText, QPalette::BrightText})
        palette.setColor(role, text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faded);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::ToolTipBase,
                     dark ? QColor(0x3A, 0x35, 0x22) : QColor(0xFF, 0xF6, 0xD6));
    palette.setColor(QPalette::PlaceholderText, faded);
    palette.setColor(QPalette::Mid, dark ? QColor(0x4A, 0x4F, 0x56) : QColor(0xC9, 0xCD, 0xD2));
    palette.setColor(QPalette::Link, dark ? QColor(0x5A, 0xA9, 0xFF) : QColor(0x1D, 0x6F, 0xD1));
    palette.setColor(QPalette::Highlight,
                     dark ? QColor(0x2B, 0x5E, 0x9E) : QColor(0x1D, 0x6F, 0xD1));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    return palette;
}

} // namespace quintet
