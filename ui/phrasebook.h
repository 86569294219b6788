#pragma once

#include <QHash>
#include <QStringList>

#include <vector>

namespace quintet {

/// Finds out which of many English sentences a text is, with places (%1, %2, %3) where something
/// stands that differs.
class Phrasebook {
public:
    struct Found {
        const char* sentence = nullptr; ///< Null: none of them.
        QStringList parts;              ///< What stands in %1, %2 …
    };

    explicit Phrasebook(const QList<const char*>& sentences);

    /// Of several that fit, the one with the most text of its own.
    Found find(const QString& english) const;

private:
    struct Pattern {
        const char* sentence = nullptr;
        QStringList pieces; ///< What stands between the places.
        QList<int> places;  ///< Which place follows each piece but the last, from 0.
    };

    static Pattern patternOf(const char* sentence);
    static bool match(const Pattern& pattern, const QString& english, QStringList& parts);

    QHash<QString, const char*> m_whole;
    std::vector<Pattern> m_patterns; ///< Those with the most text first.
};

} // namespace quintet
