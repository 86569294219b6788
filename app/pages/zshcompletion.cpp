#include "commandwords.h"
#include "completions.h"
#include "valuekind.h"

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

QString quoted(QString text) {
    return u'\'' % text.replace(u'\'', u"'\\''"_s) % u'\'';
}

/// For the brackets of an _arguments specification.
QString described(QString text) {
    for (const QChar c : {u'\\', u'[', u']', u':'})
        text.replace(c, QString(u"\\"_s + c));
    return text;
}

QString action(const OptionEntry& entry) {
    const ValueKind kind = valueKind(entry);
    if (kind.file)
        return u"_files"_s;
    if (kind.folder)
        return u"_files -/"_s;
    return kind.words.isEmpty() ? u" "_s : QString(u'(' % kind.words.join(u' ') % u')');
}

QString specification(const OptionEntry& entry) {
    QString tail = u'[' % described(firstClause(entry.help)) % u']';
    if (entry.takesValue())
        tail += (entry.valueOptional ? u"::"_s : u":"_s) % described(entry.value) % u':' %
                action(entry);
    const QString name = u"--"_s + entry.name;
    const QString letter = entry.letter ? u"-"_s + QLatin1Char(entry.letter) : QString();
    // "=" takes "--name VALUE" too, "=-" only "--name=VALUE".
    const QString mark = entry.valueOptional ? u"=-"_s : entry.takesValue() ? u"="_s : QString();
    const QString front = entry.repeatable   ? u"*"_s
                          : letter.isEmpty() ? QString()
                                             : QString(u'(' % letter % u' ' % name % u')');
    if (letter.isEmpty())
        return quoted(front % name % mark % tail);
    return quoted(front) % u'{' % letter % (entry.takesValue() ? u"+"_s : u""_s) % u',' % name %
           mark % u'}' % quoted(tail);
}

QString commandCases() {
    QString text;
    for (const QString& word : commandWords(0)) {
        const QStringList next = commandWords(1, word);
        if (!next.isEmpty())
            text +=
                u"        "_s % word % u") compadd -- "_s % next.join(u' ') % u"; return ;;\n"_s;
    }
    return text;
}

/// Commands take few options, or none.
QString commandOptionCases() {
    QString text;
    for (const CommandOptions& of : commandOptions()) {
        const QString reply = u"compadd -- "_s % of.own.join(u' ') % u"; return"_s;
        text += u"        '"_s % of.command % u" '*) "_s;
        text += of.downloads ? QString(u"(( $words[(I)"_s % of.own.first() % u"] )) || { "_s %
                                       reply % u"; } ;;\n"_s)
                             : QString(reply % u" ;;\n"_s);
    }
    return text;
}

} // namespace

QString zshCompletion() {
    QString text = u"#compdef quintet\n"
                   "# zsh completion of quintet, made from the program's option table.\n"
                   "\n"
                   "_quintet_words() {\n"
                   "    if (( CURRENT == 2 )); then\n"
                   "        compadd -- "_s %
                   commandWords(0).join(u' ') %
                   u"\n"
                   "    elif (( CURRENT == 3 )); then\n"
                   "        case $words[2] in\n"_s %
                   commandCases() %
                   u"        esac\n"
                   "    fi\n"
                   "    _alternative 'files:list:_files' 'urls:URL:_urls'\n"
                   "}\n"
                   "\n"
                   "if [[ $words[CURRENT] == -* ]]; then\n"
                   "    case \"$words[2] $words[3] \" in\n"_s %
                   commandOptionCases() %
                   u"    esac\n"
                   "fi\n"
                   "_arguments -s -S \\\n"_s;
    for (const OptionEntry& entry : optionTable())
        text += u"    "_s % specification(entry) % u" \\\n"_s;
    return text % u"    '*:URL or list:_quintet_words'\n"_s;
}

} // namespace quintet
