#include "plainlist.h"

#include "curllines.h"
#include "listoption.h"
#include "listtext.h"
#include "redact.h"
#include "shownword.h"
#include "wording.h"

#include <algorithm>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

/// An option line as it may be shown.
QString shownOption(QStringView line) {
    const qsizetype equals = line.indexOf(u'=');
    const QStringView name = line.left(std::max<qsizetype>(equals, 0)).trimmed();
    if (equals >= 0 && ListOptions::isSecret(name))
        return cleaned(QString(name % u"=\u2026"), 120);
    return shownWord(line.toString());
}

/// Goes through the lines of a plain or aria2 list; the two differ only in what they leave out.
class ListReader {
public:
    explicit ListReader(const QString& name)
        : m_name(name) {}

    void read(QByteArrayView line, int number) {
        if (line.size() > kLongestLine)
            return problem(number, shownWord(listText(line.first(200))),
                           Wording::tr("the line is longer than 64 KiB"));
        const QString decoded = listText(line);
        const QStringView text = QStringView(decoded).trimmed();
        if (text.isEmpty() || text.startsWith(u'#'))
            return;
        if (decoded[0].isSpace() && isOption(text))
            readOption(text, number);
        else
            readSources(text, number);
    }

    /// What stands there is no line but a list of its own.
    void add(InputList list) {
        close();
        m_list.entries += std::move(list.entries);
        m_list.problems += std::move(list.problems);
    }

    InputList finish() {
        close();
        return std::move(m_list);
    }

private:
    enum class Entry { None, Open, Failed };

    /// "name=" of lower-case letters and dashes: no URL begins so.
    static bool isOption(QStringView text) {
        for (const QChar c : text) {
            if (c == u'=' || c == u' ')
                return true;
            if (!(c >= u'a' && c <= u'z') && !(c >= u'0' && c <= u'9') && c != u'-' && c != u'_')
                return false;
        }
        return false;
    }

    void readSources(QStringView text, int number) {
        close();
        InputEntry entry;
        entry.line = number;
        for (const QStringView word : text.split(u'\t')) {
            if (word.trimmed().isEmpty())
                continue;
            Credentials credentials;
            const auto url = parseUrl(word.toString(), &credentials);
            if (!url) {
                m_state = Entry::Failed;
                return problem(number, shownWord(word.toString()), url.error().detail);
            }
            if (entry.sources.isEmpty())
                entry.credentials = credentials;
            entry.sources.append(*url);
        }
        m_entry = std::move(entry);
        m_state = Entry::Open;
    }

    void readOption(QStringView text, int number) {
        if (m_state == Entry::Failed)
            return;
        if (m_state == Entry::None)
            return problem(number, shownOption(text),
                           Wording::tr("an option line must follow the address it belongs to"));
        if (const Status status = m_options.read(text); !status) {
            m_state = Entry::Failed;
            problem(number, shownOption(text), status.error().detail);
        }
    }

    void close() {
        if (m_state == Entry::Open) {
            m_options.apply(m_entry);
            m_list.entries.append(std::move(m_entry));
        }
        m_state = Entry::None;
        m_options = {};
    }

    void problem(int number, const QString& text, const QString& message) {
        m_list.problems.append({m_name, number, text, message});
    }

    QString m_name;
    InputList m_list;
    InputEntry m_entry;
    ListOptions m_options;
    Entry m_state = Entry::None;
};

/// Each makes us read on in vain.
constexpr int kMostOpenQuotes = 10;

/// Looks at nearly no line twice.
bool beginsCurlCall(QByteArrayView line) {
    const QByteArrayView trimmed = line.trimmed();
    return (trimmed.startsWith("curl") || trimmed.startsWith('$')) &&
           isCurlCall(listText(trimmed.first(std::min<qsizetype>(trimmed.size(), 80))));
}

} // namespace

InputList readPlainList(const QByteArray& text, const QString& name) {
    ListReader reader(name);
    int openQuotes = 0;
    qsizetype begin = 0;
    for (int number = 1; begin < text.size();) {
        const QByteArrayView line = lineAt(text, begin);
        if (beginsCurlCall(line)) {
            CurlLines lines = readCurlLines(QByteArrayView(text).sliced(begin), name, number,
                                            openQuotes < kMostOpenQuotes);
            openQuotes += lines.isOpen ? 1 : 0;
            reader.add(std::move(lines.list));
            number += lines.count;
            begin += lines.length;
        } else {
            reader.read(line, number++);
            begin += line.size() + 1;
        }
    }
    return reader.finish();
}

} // namespace quintet
