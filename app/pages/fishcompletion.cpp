#include "calltable.h"
#include "commandwords.h"
#include "completions.h"
#include "valuekind.h"

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

QString quoted(QString text) {
    return u'\'' % text.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) % u'\'';
}

QString optionLine(const OptionEntry& entry) {
    QString line = u"complete -c quintet -n __quintet_downloads"_s;
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

/// `condition` of the words before the one that is proposed.
QString proposal(const QString& condition, const QString& what, const QString& help) {
    const QString described = help.isEmpty() ? QString() : u" -d "_s + quoted(firstClause(help));
    return u"complete -c quintet -n "_s % quoted(condition) % what % described % u'\n';
}

QString commandLines() {
    QString text;
    for (const QString& word : commandWords(0)) {
        QString help;
        for (const CallForm& form : callTable()) {
            if (help.isEmpty() && form.command.startsWith(word))
                help = form.help;
        }
        text += proposal(u"__fish_is_first_token"_s, u" -a "_s + word, help);
        const QStringList next = commandWords(1, word);
        for (const QString& one : next) {
            for (const auto& table : {cacheTable(), callTable()}) {
                for (const CallForm& form : table) {
                    if (form.command == one || form.command == QString(word % u' ' % one))
                        text += proposal(u"__quintet_at "_s + word, u" -f -a "_s + one, form.help);
                }
            }
        }
    }
    for (const CommandOptions& of : commandOptions()) {
        for (const QString& option : of.own) {
            const bool isLong = option.startsWith("--"_L1);
            const bool isFolder = option == "--cache-dir"_L1;
            text +=
                proposal(u"__quintet_after "_s + of.command,
                         (isLong ? u" -l "_s + option.sliced(2) : u" -s "_s + option.sliced(1)) +
                             (isFolder ? u" -x -a '(__fish_complete_directories)'"_s
                              : isLong ? u""_s
                                       : u" -r -F"_s),
                         {});
        }
    }
    return text;
}

/// What the conditions are made of.
QString functions() {
    QStringList commands;
    QString later;
    for (const CommandOptions& of : commandOptions()) {
        commands += of.command.section(u' ', 0, 0);
        if (of.downloads)
            later += u"    __quintet_after "_s % of.command % u"; and contains -- "_s %
                     of.own.first() % u" (commandline -opc); and return 0\n"_s;
    }
    commands.removeDuplicates();
    QString text = u"# The words before this one begin with these.\n"
                   "function __quintet_after\n"
                   "    set -l words (commandline -opc)\n"
                   "    set -l last (math 1 + (count $argv))\n"
                   "    test (count $words) -ge $last; and test \"$words[2..$last]\" = \"$argv\"\n"
                   "end\n"
                   "\n"
                   "# They are these, and no more.\n"
                   "function __quintet_at\n"
                   "    test (count (commandline -opc)) -eq (math 1 + (count $argv))\n"
                   "    and __quintet_after $argv\n"
                   "end\n"
                   "\n"
                   "# This call takes the options of a download.\n"
                   "function __quintet_downloads\n"_s;
    return text % later % u"    for command in "_s % commands.join(u' ') %
           u"\n        __quintet_after $command; and return 1\n    end\n    return 0\nend\n\n"_s;
}

} // namespace

QString fishCompletion() {
    QString text = u"# fish completion of quintet, made from the program's option table.\n"
                   "\n"_s;
    text += functions() % commandLines();
    for (const OptionEntry& entry : optionTable())
        text += optionLine(entry);
    return text;
}

} // namespace quintet
