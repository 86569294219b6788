#include "manpage.h"

#include "calltable.h"
#include "optiontable.h"

#include <QLocale>

#include <optional>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kWidth = 78;

/// Lines that mandoc finds short enough; `text` is roff already.
QString filled(const QString& text) {
    QString result;
    qsizetype column = 0;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        const bool fits = column + 1 + word.size() <= kWidth;
        if (column > 0)
            result += fits ? u' ' : u'\n';
        column = column > 0 && fits ? column + 1 + word.size() : word.size();
        // A line that began so would be a request.
        if (column == word.size() && (word.startsWith(u'.') || word.startsWith(u'\'')))
            result += u"\\&"_s;
        result += word;
    }
    return result + u'\n';
}

QString bold(const QString& text) {
    return u"\\fB"_s % roff(text) % u"\\fR"_s;
}

/// What stands for a value: words in capitals in italics, the rest as it is to be written.
QString valueText(const QString& value) {
    QString text;
    bool italic = false;
    for (const QChar c : value) {
        if (c.isUpper() != italic) {
            italic = !italic;
            text += italic ? u"\\fI"_s : u"\\fR"_s;
        }
        text += roff(c);
    }
    return italic ? QString(text + u"\\fR"_s) : text;
}

QString sentence(QString text) {
    text[0] = text[0].toUpper();
    return text.endsWith(u'.') ? text : QString(text + u'.');
}

QString tagged(const QString& tag, const QString& text) {
    return u".TP\n"_s % tag % u'\n' % filled(text);
}

QString optionText(const OptionEntry& entry) {
    QString tag;
    if (entry.letter) {
        tag = bold(u"-"_s + QLatin1Char(entry.letter));
        tag += entry.takesValue() && !entry.valueOptional ? u' ' + valueText(entry.value) : u""_s;
        tag += u", "_s;
    }
    tag += bold(u"--"_s + entry.name);
    if (entry.valueOptional)
        tag += u"[="_s % valueText(entry.value) % u']';
    else if (entry.takesValue())
        tag += u' ' + valueText(entry.value);
    QString help = entry.help;
    if (entry.repeatable && entry.takesValue())
        help += u"; repeatable"_s;
    QString text = roff(sentence(help));
    if (!entry.byDefault.isEmpty())
        text += u" Default: "_s % roff(entry.byDefault) % u'.';
    return tagged(tag, text);
}

QString options() {
    QString text;
    std::optional<OptionGroup> group;
    for (const OptionEntry& entry : optionTable()) {
        if (group != entry.group)
            text += u".SS "_s % roff(groupTitle(entry.group)) % u'\n';
        group = entry.group;
        text += optionText(entry);
    }
    return text;
}

QString synopsis() {
    QString text;
    for (const CallForm& form : callTable()) {
        if (!text.isEmpty())
            text += u".br\n"_s;
        const QString call = form.command.isEmpty() ? u"quintet"_s : u"quintet "_s + form.command;
        text += bold(call) % u' ' % valueText(form.arguments) % u'\n';
    }
    return text;
}

QString commands() {
    QString text;
    for (const CallForm& form : callTable()) {
        const QString call = form.command.isEmpty() ? u"quintet"_s : u"quintet "_s + form.command;
        text += tagged(bold(call) % u' ' % valueText(form.arguments), roff(sentence(form.help)));
    }
    text += u".RS\n"_s;
    for (const CallForm& action : cacheTable()) {
        const QString words = bold(action.command) % u' ' % valueText(action.arguments);
        text += tagged(words.trimmed(), roff(sentence(action.help)));
    }
    return text % u".RE\n"_s;
}

QString meanings(const QList<Meaning>& table) {
    QString text;
    for (const Meaning& one : table)
        text += tagged(bold(one.name), roff(sentence(one.text)));
    return text;
}

QString examples() {
    QString text;
    for (const Meaning& one : exampleTable()) {
        if (!text.isEmpty())
            text += u".PP\n"_s;
        text += roff(sentence(one.text)) % u"\n.PP\n.RS 4\n.nf\n"_s;
        // Long ones go on in a second line, as a shell takes them.
        QString line = one.name;
        const qsizetype at = line.size() > 72 ? line.lastIndexOf(u' ', 72) : -1;
        if (at > 0)
            text += roff(line.first(at)) % u" \\e\n  "_s % roff(line.sliced(at + 1)) % u'\n';
        else
            text += roff(line) % u'\n';
        text += u".fi\n.RE\n"_s;
    }
    return text;
}

} // namespace

QString roff(const QString& text) {
    QString result;
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'\\':
            result += u"\\e"_s;
            break;
        case u'-':
            result += u"\\-"_s;
            break;
        case u'\'':
            result += u"\\(aq"_s;
            break;
        case u'~':
            result += u"\\(ti"_s;
            break;
        case u'^':
            result += u"\\(ha"_s;
            break;
        case u'`':
            result += u"\\(ga"_s;
            break;
        default:
            result += c;
        }
    }
    return result;
}

QString manPage(const QString& frame, const QDate& date) {
    QString page = frame;
    page.replace(u"@VERSION@"_s, QStringLiteral(QUINTET_VERSION));
    page.replace(u"@DATE@"_s, QLocale::c().toString(date, u"yyyy-MM-dd"_s));
    page.replace(u"@SYNOPSIS@\n"_s, synopsis());
    page.replace(u"@COMMANDS@\n"_s, commands());
    page.replace(u"@OPTIONS@\n"_s, options());
    page.replace(u"@ENVIRONMENT@\n"_s, meanings(environmentTable()));
    page.replace(u"@EXIT@\n"_s, meanings(exitTable()));
    page.replace(u"@EXAMPLES@\n"_s, examples());
    return page;
}

} // namespace quintet
