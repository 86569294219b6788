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
    if (left.size() + 2 > kColumn)
        left += u'\n' % QString(kColumn, u' ');
    else
        left = left.leftJustified(kColumn);
    return left % wrapped(help, kColumn) % u'\n';
}

QString head() {
    return u"Usage: quintet --headless [OPTION]... URL|LIST...\n"
           "       quintet [OPTION]... [URL|LIST]...\n"
           "       quintet verify RECEIPT [--repair [OPTION]...]\n"
           "       quintet report merge REPORT... [-o FILE]\n"
           "\n"
           "Downloads many files at once, each over several connections, and checks them.\n"
           "Without --headless it opens a window and adds what is given. A LIST is a file\n"
           "of URLs, as with -i. URLs may have patterns: [1-20], [001-120], [a-z],\n"
           "[0-100:10] and {dark,flat} stand for several each.\n"_s;
}

QString tail() {
    return u"\n"
           "RATE is in bytes a second; k, M or G behind it multiplies by 1024, 1024^2 or\n"
           "1024^3. SECONDS may have decimals.\n"
           "\n"
           "Environment (options win; also read as PARFIVE_...):\n"
           "  QUINTET_SINGLE_DOWNLOAD     one file at a time, over one connection\n"
           "  QUINTET_DISABLE_RANGE       never split a file\n"
           "  QUINTET_HIDE_PROGRESS       as --no-progress\n"
           "  QUINTET_TOTAL_TIMEOUT       as --total-timeout\n"
           "  QUINTET_SOCK_READ_TIMEOUT   as --timeout\n"
           "  QUINTET_DEBUG               as --verbose\n"
           "\n"
           "Exit status:\n"
           "  0   every file is there: downloaded, or skipped because it was\n"
           "  1   at least one file failed\n"
           "  2   the call was wrong; nothing was started\n"
           "  129, 130, 143   ended by SIGHUP, SIGINT or SIGTERM; what is there is kept\n"
           "\n"
           "Examples:\n"
           "  quintet --headless -d data 'https://example.org/img_[001-120].fits'\n"
           "  quintet --headless -i list.txt --report report.json --failed-list again.txt\n"_s;
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
