#include "shownword.h"

#include "redact.h"

namespace quintet {

using namespace Qt::StringLiterals;

QString shownWord(const QString& word, int most) {
    QString text = word.trimmed().left(4096);
    const qsizetype scheme = text.indexOf("://"_L1);
    const qsizetype begin = scheme < 0 ? 0 : scheme + 3;
    if (const qsizetype at = text.lastIndexOf(u'@'); at >= begin)
        text.remove(begin, at + 1 - begin);
    if (const qsizetype query = text.indexOf(u'?'); query >= 0 && query + 1 < text.size())
        text = text.left(query) % u"?\u2026";
    return cleaned(text, most);
}

} // namespace quintet
