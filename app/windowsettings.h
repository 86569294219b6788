#pragma once

#include "preferences.h"
#include "storedoptions.h"

namespace quintet {

/// What counts in the window: what people chose in it, and over that what this call says.
class WindowSettings : public QObject {
    Q_OBJECT

public:
    /// `options`: the call's, complete.
    WindowSettings(const Options& options, const QProcessEnvironment& environment);

    Preferences& preferences() { return m_preferences; }
    const Options& options() const { return m_stored.options(); }

signals:
    /// options() are others now.
    void changed();

private:
    bool m_begun = false; ///< What is kept was read.
    StoredOptions m_stored;
    Preferences m_preferences;
};

} // namespace quintet
