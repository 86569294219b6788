#include "phrasebook.h"

#include <algorithm>

namespace quintet {

namespace {

qsizetype lengthOf(const QStringList& pieces) {
    qsizetype length = 0;
    for (const QString& piece : pieces)
        length += piece.size();
    return length;
}

} // namespace

Phrasebook::Phrasebook(const QList<const char*>& sentences) {
    for (const char* sentence : sentences) {
        Pattern pattern = patternOf(sentence);
        if (pattern.places.isEmpty())
            m_whole.insert(pattern.pieces.first(), sentence);
        else
            m_patterns.push_back(std::move(pattern));
    }
    std::stable_sort(m_patterns.begin(), m_patterns.end(), [](const Pattern& a, const Pattern& b) {
        return lengthOf(a.pieces) > lengthOf(b.pieces);
    });
}

Phrasebook::Pattern Phrasebook::patternOf(const char* sentence) {
    Pattern pattern{sentence, {QString()}, {}};
    const QString text = QString::fromUtf8(sentence);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int place = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (place < 1) {
            pattern.pieces.last() += text[i];
            continue;
        }
        pattern.places.append(place - 1);
        pattern.pieces.append(QString());
        ++i;
    }
    return pattern;
}

/// What stands in a place is as short as it can be.
bool Phrasebook::match(const Pattern& pattern, const QString& english, QStringList& parts) {
    const QString& first = pattern.pieces.first();
    const QString& last = pattern.pieces.last();
    if (!english.startsWith(first) || !english.endsWith(last))
        return false;
    const qsizetype end = english.size() - last.size();
    qsizetype at = first.size();
    parts = QStringList(pattern.places.size());
    for (qsizetype i = 0; i < pattern.places.size(); ++i) {
        const bool isLast = i + 1 == pattern.places.size();
        const QString& next = pattern.pieces[i + 1];
        const qsizetype until = isLast ? end : english.indexOf(next, at);
        if (until < at || until > end)
            return false;
        parts[pattern.places[i]] = english.sliced(at, until - at);
        at = until + next.size();
    }
    return true;
}

Phrasebook::Found Phrasebook::find(const QString& english) const {
    if (const char* whole = m_whole.value(english))
        return {whole, {}};
    for (const Pattern& pattern : m_patterns) {
        QStringList parts;
        if (match(pattern, english, parts))
            return {pattern.sentence, parts};
    }
    return {};
}

} // namespace quintet
