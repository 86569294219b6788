#include "commandwords.h"
#include "completions.h"
#include "valuekind.h"

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

/// "-d|--directory", as a case has it.
QString pattern(const OptionEntry& entry) {
    const QString name = u"--"_s + entry.name;
    return entry.letter ? QString(u"-"_s % QLatin1Char(entry.letter) % u'|' % name) : name;
}

QString wordsReply(const QStringList& words) {
    return u"            _quintet_words '"_s % words.join(u' ') % u"'\n"_s;
}

/// What is proposed behind each option that takes a value, in one case each.
QString valueCases() {
    QStringList files;
    QStringList folders;
    QStringList others;
    QString text;
    for (const OptionEntry& entry : optionTable()) {
        if (!entry.takesValue())
            continue;
        const ValueKind kind = valueKind(entry);
        if (kind.file && !entry.valueOptional)
            files += pattern(entry);
        else if (kind.folder)
            folders += pattern(entry);
        else if (kind.words.isEmpty() && !entry.valueOptional)
            others += pattern(entry);
        else if (!entry.valueOptional)
            text += u"        "_s % pattern(entry) % u")\n"_s % wordsReply(kind.words) %
                    u"            return ;;\n"_s;
    }
    return text % u"        "_s % files.join(u'|') % u")\n            return ;;\n        "_s %
           folders.join(u'|') %
           u")\n            compopt +o default -o dirnames 2>/dev/null\n"
           "            return ;;\n        "_s %
           others.join(u'|') %
           u")\n            compopt +o default 2>/dev/null\n            return ;;\n"_s;
}

/// Values that only follow "=".
QString joinedCases() {
    QString text;
    for (const OptionEntry& entry : optionTable()) {
        const ValueKind kind = valueKind(entry);
        if (entry.valueOptional && !kind.words.isEmpty())
            text += u"        --"_s % entry.name % u")\n"_s % wordsReply(kind.words) %
                    u"            return ;;\n"_s;
        else if (entry.valueOptional)
            text += u"        --"_s % entry.name % u")\n            return ;;\n"_s;
    }
    return text;
}

QString commandCases() {
    QString text;
    for (const QString& word : commandWords(0)) {
        const QStringList next = commandWords(1, word);
        if (!next.isEmpty())
            text +=
                u"        "_s % word % u")\n"_s % wordsReply(next) % u"            return ;;\n"_s;
    }
    return text;
}

/// Commands take few options, or none.
QString commandOptionCases() {
    QString text;
    for (const CommandOptions& of : commandOptions()) {
        text += u"        '"_s % of.command % u" '*)\n"_s;
        if (of.downloads)
            text += u"            [[ \" ${COMP_WORDS[*]} \" == *' "_s % of.own.first() %
                    u" '* ]] ||\n                { _quintet_words '"_s % of.own.join(u' ') %
                    u"'; return; } ;;\n"_s;
        else
            text += wordsReply(of.own) % u"            return ;;\n"_s;
    }
    return text;
}

QString allOptions() {
    QStringList names;
    for (const OptionEntry& entry : optionTable()) {
        if (entry.letter)
            names += u"-"_s + QLatin1Char(entry.letter);
        names += u"--"_s + entry.name;
    }
    return names.join(u' ');
}

} // namespace

QString bashCompletion() {
    return u"# bash completion of quintet, made from the program's option table.\n"
           "\n"
           "_quintet_words()\n"
           "{\n"
           "    compopt +o default 2>/dev/null\n"
           "    COMPREPLY=($(compgen -W \"$1\" -- \"$cur\"))\n"
           "}\n"
           "\n"
           "_quintet()\n"
           "{\n"
           "    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} joined=\n"
           "    COMPREPLY=()\n"
           "    # bash makes a word of its own of \"=\".\n"
           "    if [[ $cur == = ]]; then\n"
           "        cur= joined=1\n"
           "    elif [[ $prev == = && $COMP_CWORD -gt 1 ]]; then\n"
           "        prev=${COMP_WORDS[COMP_CWORD - 2]} joined=1\n"
           "    fi\n"
           "    if [[ $joined ]]; then\n"
           "        case $prev in\n"_s %
           joinedCases() %
           u"        esac\n"
           "    fi\n"
           "    case $prev in\n"_s %
           valueCases() %
           u"    esac\n"
           "    if [[ $cur == -* ]]; then\n"
           "        case \"${COMP_WORDS[1]} ${COMP_WORDS[2]} \" in\n"_s %
           commandOptionCases() %
           u"        esac\n"
           "        _quintet_words '"_s %
           allOptions() %
           u"'\n"
           "    elif [[ $COMP_CWORD -eq 1 ]]; then\n"
           "        compopt -o filenames 2>/dev/null\n"
           "        local IFS=$'\\n'\n"
           "        COMPREPLY=($(compgen -W $'"_s %
           commandWords(0).join(u"\\n"_s) %
           u"' -- \"$cur\"; compgen -f -- \"$cur\"))\n"
           "    elif [[ $COMP_CWORD -eq 2 ]]; then\n"
           "        case $prev in\n"_s %
           commandCases() %
           u"        esac\n"
           "    fi\n"
           "}\n"
           "\n"
           "complete -o default -F _quintet quintet\n"_s;
}

} // namespace quintet
