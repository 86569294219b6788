#include "valuekind.h"

namespace quintet {

using namespace Qt::StringLiterals;

ValueKind valueKind(const OptionEntry& entry) {
    ValueKind kind;
    kind.file = entry.value == "FILE"_L1;
    kind.folder = entry.value == "DIR"_L1;
    for (const QString& word : QString(entry.value).split(u'|')) {
        // Capitals stand for something else.
        if (!word.isEmpty() && word == word.toLower())
            kind.words += word;
    }
    return kind;
}

QString firstClause(const QString& help) {
    return help.section(u"; "_s, 0, 0);
}

} // namespace quintet
