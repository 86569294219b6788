#include "ftp/listing.h"

#include "ftp/facts.h"
#include "net/decimal.h"

#include <QTimeZone>

#include <functional>
#include <optional>

namespace quintet {

namespace {

constexpr qsizetype kLongestLine = 8 * 1024;
constexpr qsizetype kLongestName = 255;

/// The words of a line, each with where the rest begins.
struct Word {
    QByteArrayView text;
    qsizetype end = 0;
};

QList<Word> wordsOf(QByteArrayView line, qsizetype most) {
    QList<Word> words;
    qsizetype at = 0;
    while (words.size() < most) {
        while (at < line.size() && (line[at] == ' ' || line[at] == '\t'))
            ++at;
        const qsizetype begin = at;
        while (at < line.size() && line[at] != ' ' && line[at] != '\t')
            ++at;
        if (at == begin)
            break;
        words.append({line.sliced(begin, at - begin), at});
    }
    return words;
}

void forEachLine(QByteArrayView text, const std::function<bool(QByteArrayView)>& take) {
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        QByteArrayView line = end < 0 ? text : text.first(end);
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
        while (line.endsWith('\r'))
            line.chop(1);
        if (!line.isEmpty() && line.size() <= kLongestLine && !take(line))
            return;
    }
}

int numberOf(QByteArrayView text) {
    const auto number = parseDecimal(text);
    return number && *number < 100'000 ? static_cast<int>(*number) : -1;
}

int monthOf(QByteArrayView text) {
    static constexpr const char* names[] = {"jan", "feb", "mar", "apr", "may", "jun",
                                            "jul", "aug", "sep", "oct", "nov", "dec"};
    for (int i = 0; i < 12; ++i) {
        if (text.compare(names[i], Qt::CaseInsensitive) == 0)
            return i + 1;
    }
    return 0;
}

/// "10:20", "10:20:30", "10:20AM".
QTime timeOf(QByteArrayView text) {
    int shift = 0;
    const bool pm = text.size() > 2 && text.last(2).compare("pm", Qt::CaseInsensitive) == 0;
    const bool am = text.size() > 2 && text.last(2).compare("am", Qt::CaseInsensitive) == 0;
    if (pm || am)
        text = text.chopped(2);
    const QList<QByteArray> parts = text.toByteArray().split(':');
    if (parts.size() < 2)
        return {};
    int hour = numberOf(parts[0]);
    if (pm || am)
        hour %= 12;
    if (pm)
        shift = 12;
    return QTime(hour + shift, numberOf(parts[1]));
}

QDateTime utc(const QDate& date, const QTime& time) {
    return date.isValid() && time.isValid() ? QDateTime(date, time, QTimeZone::utc()).toUTC()
                                            : QDateTime();
}

/// "Jan 12 10:20", "Jan 12 2020": the third word is a time within the last year, or a year.
QDateTime unixTime(QByteArrayView month, QByteArrayView day, QByteArrayView last,
                   const QDate& today) {
    const int number = monthOf(month);
    if (!last.contains(':'))
        return utc(QDate(numberOf(last), number, numberOf(day)), QTime(0, 0));
    QDate date(today.year(), number, numberOf(day));
    // A day's grace: the server's clock may be ahead.
    if (!date.isValid() || date > today.addDays(1))
        date = QDate(today.year() - 1, number, numberOf(day));
    return utc(date, timeOf(last));
}

/// Where the date is in a line of "ls -l": the word before it is the size.
std::optional<FtpEntry> unixEntry(QByteArrayView line, const QDate& today) {
    const char type = line[0];
    if ((type != '-' && type != 'd') || line.size() < 10)
        return {};
    const QList<Word> words = wordsOf(line, 12);
    for (qsizetype i = 2; i + 2 < words.size(); ++i) {
        const auto size = parseDecimal(words[i - 1].text);
        if (!size)
            continue;
        const QByteArrayView third = words[i + 2].text;
        const int day = numberOf(words[i + 1].text);
        const bool usual = monthOf(words[i].text) > 0 && day > 0 && day < 32 &&
                           (third.contains(':') || third.size() == 4);
        const QDate iso = QDate::fromString(QString::fromLatin1(words[i].text), Qt::ISODate);
        if (!usual && !(iso.isValid() && words[i + 1].text.contains(':')))
            continue;
        FtpEntry entry;
        entry.isFolder = type == 'd';
        entry.size = entry.isFolder ? -1 : *size;
        entry.modified = usual ? unixTime(words[i].text, words[i + 1].text, third, today)
                               : utc(iso, timeOf(words[i + 1].text));
        const qsizetype end = words[usual ? i + 2 : i + 1].end;
        entry.name = line.sliced(qMin(end + 1, line.size())).toByteArray();
        return entry;
    }
    return {};
}

/// "01-12-20  10:20AM  <DIR>  name", "2020-01-12  10:20  12345 name".
std::optional<FtpEntry> dosEntry(QByteArrayView line) {
    const QList<Word> words = wordsOf(line, 4);
    if (words.size() < 4)
        return {};
    const QList<QByteArray> parts = words[0].text.toByteArray().split('-');
    if (parts.size() != 3)
        return {};
    const bool yearFirst = parts[0].size() == 4;
    int year = numberOf(yearFirst ? parts[0] : parts[2]);
    if (year >= 0 && year < 100)
        year += year < 70 ? 2000 : 1900;
    const QDate date(year, numberOf(parts[yearFirst ? 1 : 0]), numberOf(parts[yearFirst ? 2 : 1]));
    const QTime time = timeOf(words[1].text);
    const bool folder = words[2].text.compare("<dir>", Qt::CaseInsensitive) == 0;
    const auto size = parseDecimal(words[2].text);
    if (!date.isValid() || !time.isValid() || (!folder && !size))
        return {};
    FtpEntry entry;
    entry.isFolder = folder;
    entry.size = folder ? -1 : *size;
    entry.modified = utc(date, time);
    entry.name = line.sliced(words[3].end - words[3].text.size()).toByteArray();
    return entry;
}

/// Whether `c` is in the set that begins at `pattern[0]` behind its "["; `length`: up to and with
/// its "]", 0 where it never ends.
bool isInSet(char c, QByteArrayView pattern, qsizetype& length) {
    qsizetype at = 0;
    const bool inverted = !pattern.isEmpty() && (pattern[0] == '!' || pattern[0] == '^');
    at += inverted;
    const qsizetype first = at;
    bool found = false;
    // One member, "\\" before which takes away what it stood for.
    const auto member = [&] {
        at += pattern[at] == '\\' && at + 1 < pattern.size();
        return static_cast<unsigned char>(pattern[at++]);
    };
    const auto byte = static_cast<unsigned char>(c);
    while (at < pattern.size() && (pattern[at] != ']' || at == first)) {
        const unsigned char from = member();
        const bool range = at + 1 < pattern.size() && pattern[at] == '-' && pattern[at + 1] != ']';
        at += range;
        const unsigned char to = range ? member() : from;
        found |= byte >= from && byte <= to;
    }
    length = at < pattern.size() ? at + 1 : 0;
    return found != inverted;
}

/// How much of `pattern` stands for the one byte `c`; 0: it doesn't fit.
qsizetype fitsByte(char c, QByteArrayView pattern) {
    if (pattern[0] == '?')
        return 1;
    if (pattern[0] == '[') {
        qsizetype length = 0;
        const bool in = isInSet(c, pattern.sliced(1), length);
        if (length > 0)
            return in ? length + 1 : 0;
    }
    if (pattern[0] == '\\' && pattern.size() > 1)
        return pattern[1] == c ? 2 : 0;
    return pattern[0] == c ? 1 : 0;
}

} // namespace

bool isPathPart(QByteArrayView name) {
    if (name.isEmpty() || name == QByteArrayView(".") || name == QByteArrayView("..") ||
        name.size() > kLongestName)
        return false;
    for (const char c : name) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f || c == '/' || c == '\\')
            return false;
    }
    return true;
}

QList<FtpEntry> parseMlsd(const QByteArray& text) {
    QList<FtpEntry> entries;
    forEachLine(text, [&entries](QByteArrayView line) {
        const auto parsed = parseFacts(line.startsWith(' ') ? line.sliced(1) : line);
        if (!parsed || parsed->isSelf || !isPathPart(parsed->name))
            return true;
        const FtpFacts& facts = parsed->facts;
        if (facts.type != FtpFacts::Type::File && facts.type != FtpFacts::Type::Folder)
            return true;
        const bool folder = facts.type == FtpFacts::Type::Folder;
        entries.append({parsed->name, folder, folder ? -1 : facts.size, facts.modifiedAt()});
        return entries.size() < kMostEntries;
    });
    return entries;
}

QList<FtpEntry> parseList(const QByteArray& text, const QDate& today) {
    QList<FtpEntry> entries;
    forEachLine(text, [&](QByteArrayView line) {
        const bool dos = line[0] >= '0' && line[0] <= '9';
        const auto entry = dos ? dosEntry(line) : unixEntry(line, today);
        if (entry && isPathPart(entry->name))
            entries.append(*entry);
        return entries.size() < kMostEntries;
    });
    return entries;
}

bool fitsPattern(const QByteArray& name, const QByteArray& pattern) {
    if (name.startsWith('.') && !pattern.startsWith('.') && !pattern.startsWith("\\."))
        return false;
    // Back to the last star only: linear in name times pattern, whatever the pattern.
    qsizetype at = 0, in = 0, starAt = 0, starIn = -1;
    while (at < name.size()) {
        if (in < pattern.size() && pattern[in] == '*') {
            starIn = ++in;
            starAt = at;
            continue;
        }
        const qsizetype fits =
            in < pattern.size() ? fitsByte(name[at], QByteArrayView(pattern).sliced(in)) : 0;
        if (fits > 0) {
            ++at;
            in += fits;
        } else if (starIn >= 0) {
            at = ++starAt;
            in = starIn;
        } else {
            return false;
        }
    }
    while (in < pattern.size() && pattern[in] == '*')
        ++in;
    return in == pattern.size();
}

} // namespace quintet
