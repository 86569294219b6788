#pragma once

#include "options.h"

namespace quintet {

/// Settings that the window keeps from one start to the next, as options: it checks them as the
/// command line does, and makes of them what the engine takes. Pure but for testing that files
/// exist.
class StoredOptions {
public:
    /// `options`: what the call says, over what is usual.
    StoredOptions(const Options& options, const QProcessEnvironment& environment)
        : m_options(options)
        , m_environment(environment) {}

    /// Whether there is one of that name that can be kept.
    static bool isOne(const QString& name);

    /// Whether the call has settled it.
    bool isGiven(const QString& name) const;

    /// Has it count from now on; an error is a whole sentence.
    Status set(const QString& name, const QString& text);

    /// As set() takes it, without passwords.
    QString text(const QString& name) const;

    const Options& options() const { return m_options; }

private:
    Status setEmpty(OptionId id, Options& next) const;
    Status setProxy(const struct CommandWord* word, Options& next) const;

    Options m_options;
    QProcessEnvironment m_environment;
};

} // namespace quintet
