#include "calltable.h"
#include "options.h"
#include "optiontable.h"

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kWidth = 79;
constexpr qsizetype kColumn = 30;

/// Breaks `text` between words; lines after the first begin at `indent`.
QString wrapped(const QString& text, qsizetype indent) {
    QString result;
    qsizetype column = indent;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (column > indent && column + 1 + word.size() > kWidth) {
            result += u'\n' % QString(indent, u' ');
            column = indent;
        } else if (column > indent) {
            result += u' ';
            ++column;
        }
        result += word;
        column += word.size();
    }
    return result;
}

/// What is explained stands on the left, or above where it is too long for that.
QString explained(QString left, const QString& text, qsizetype column = kColumn) {
    if (left.size() + 2 > column)
        left += u'\n' % QString(column, u' ');
    else
        left = left.leftJustified(column);
    return left % wrapped(text, column) % u'\n';
}

QString optionLine(const OptionEntry& entry) {
    QString left = entry.letter ? u"  -"_s % QLatin1Char(entry.letter) % u", --"_s : u"      --"_s;
    left += entry.name;
    if (entry.valueOptional)
        left += u"[="_s % entry.value % u']';
    else if (entry.takesValue())
        left += u' ' % entry.value;
    QString help = entry.help;
    if (entry.repeatable && entry.takesValue())
        help += u"; repeatable"_s;
    if (!entry.byDefault.isEmpty())
        help += u" (default: "_s % entry.byDefault % u')';
    return explained(left, help);
}

QString callLines() {
    QString text;
    for (const CallForm& form : callTable()) {
        text += text.isEmpty() ? u"Usage: quintet "_s : u"       quintet "_s;
        if (!form.command.isEmpty())
            text += form.command % u' ';
        text += form.arguments % u'\n';
    }
    return text;
}

QString commandLines() {
    QString text = u"\nCommands:\n"_s;
    for (const CallForm& form : callTable()) {
        if (!form.command.isEmpty())
            text += explained(u"  "_s + form.command, form.help, 18);
    }
    for (const CallForm& action : cacheTable())
        text += explained(u"    "_s % action.command % u' ' % action.arguments, action.help);
    return text;
}

QString head() {
    return callLines() %
           u"\n"
           "Downloads many files at once, each over several connections, and checks them.\n"
           "Without --headless it opens a window and adds what is given. A LIST is a file\n"
           "of URLs, as with -i. URLs may have patterns: [1-20], [001-120], [a-z],\n"
           "[0-100:10] and {dark,flat} stand for several each. A curl command in quotes,\n"
           "as browsers copy it, will do as well.\n"_s %
           commandLines();
}

QString tail() {
    QString text = u"\n"
                   "RATE is in bytes a second; k, M or G after it multiplies by 1024, 1024^2 or\n"
                   "1024^3. SECONDS may have decimals.\n"
                   "\n"
                   "Environment (options win; also read as PARFIVE_...):\n"_s;
    for (const Meaning& variable : environmentTable())
        text += explained(u"  "_s + variable.name, variable.text);
    text += u"\nExit status:\n"_s;
    for (const Meaning& code : exitTable())
        text += explained(u"  "_s + code.name, code.text, 18);
    text += u"\nExamples:\n"_s;
    for (const Meaning& example : exampleTable().first(2))
        text += u"  "_s % example.name % u'\n';
    return text;
}

} // namespace

QString helpText() {
    QString text = head();
    std::optional<OptionGroup> group;
    for (const OptionEntry& entry : optionTable()) {
        if (group != entry.group)
            text += u'\n' % groupTitle(entry.group) % u":\n"_s;
        group = entry.group;
        text += optionLine(entry);
    }
    return text + tail();
}

} // namespace quintet
