#include "calltable.h"
#include "completions.h"
#include "valuekind.h"

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

QString quoted(QString text) {
    return u'\'' % text.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) % u'\'';
}

QString optionLine(const OptionEntry& entry) {
    QString line = u"complete -c quintet"_s;
    if (entry.letter)
        line += u" -s "_s + QLatin1Char(entry.letter);
    line += u" -l "_s + entry.name;
    const ValueKind kind = valueKind(entry);
    if (kind.folder)
        line += u" -x -a '(__fish_complete_directories)'"_s;
    else if (kind.file && !entry.valueOptional)
        line += u" -r -F"_s;
    else if (entry.takesValue() && !entry.valueOptional)
        line += u" -x"_s;
    if (!kind.words.isEmpty())
        line += u" -a "_s + quoted(kind.words.join(u' '));
    return line % u" -d "_s % quoted(firstClause(entry.help)) % u'\n';
}

QString commandLines() {
    QString text;
    for (const QString& word : commandWords(0)) {
        QString help;
        for (const CallForm& form : callTable()) {
            if (help.isEmpty() && form.command == word)
                help = u" -d "_s + quoted(firstClause(form.help));
        }
        text += u"complete -c quintet -n __fish_is_first_token -a "_s % word % help % u'\n';
        const QStringList next = commandWords(1, word);
        if (!next.isEmpty())
            text += u"complete -c quintet -n '__fish_seen_subcommand_from "_s % word % u"' -a "_s %
                    quoted(next.join(u' ')) % u'\n';
    }
    return text;
}

} // namespace

QString fishCompletion() {
    QString text = u"# fish completion of quintet, made from the program's option table.\n"_s;
    text += commandLines();
    for (const OptionEntry& entry : optionTable())
        text += optionLine(entry);
    return text;
}

} // namespace quintet
