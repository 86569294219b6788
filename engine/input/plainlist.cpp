#include "plainlist.h"

#include "curllines.h"
#include "listoption.h"
#include "listtext.h"
#include "plainaddress.h"
#include "redact.h"
#include "shownword.h"
#include "wording.h"

#include <algorithm>
#include <utility>

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
    ListReader(const QString& name, InputTaker& taker)
        : m_name(name)
        , m_taker(taker) {}

    void read(QByteArrayView line, int number) {
        if (line.size() > kLongestLine)
            return problem(number, shownWord(listText(line.first(200))),
                           Wording::tr("the line is longer than 64 KiB"));
        if (const QByteArrayView whole = line.trimmed();
            whole.data() == line.data() && m_addresses.has(whole))
            return open(whole, number);
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
        m_taker.take(std::move(list));
    }

    void close() {
        if (m_state == Entry::Address)
            m_taker.takeAddress(m_address, m_entry.line);
        if (m_state == Entry::Open) {
            m_options.apply(m_entry);
            m_taker.take(std::move(m_entry));
        }
        if (m_state == Entry::Open || m_state == Entry::Failed)
            m_options = {};
        m_state = Entry::None;
        for (InputProblem& later : std::exchange(m_later, {}))
            m_taker.take(std::move(later));
    }

private:
    enum class Entry { None, Address, Open, Failed };

    /// Nothing but an address, unless options follow.
    void open(QByteArrayView address, int number) {
        close();
        m_address = address.toByteArray();
        m_entry.line = number;
        m_state = Entry::Address;
    }

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
        if (m_state == Entry::Address) {
            const int line = m_entry.line;
            m_entry = {};
            m_entry.line = line;
            m_entry.sources = {QUrl::fromEncoded(m_address, QUrl::StrictMode)};
            m_state = Entry::Open;
        }
        if (m_state == Entry::None)
            return problem(number, shownOption(text),
                           Wording::tr("an option line must follow the address it belongs to"));
        if (const Status status = m_options.read(text); !status) {
            m_state = Entry::Failed;
            // Told by what it costs: the file is not fetched.
            problem(number, cleaned(shown(m_entry.sources.first()), 400), status.error().detail);
        }
    }

    void problem(int number, const QString& text, const QString& message) {
        InputProblem found{m_name, number, text, message};
        // Options for an entry that stands before it may still follow.
        if (m_state == Entry::Address || m_state == Entry::Open)
            m_later.append(std::move(found));
        else
            m_taker.take(std::move(found));
    }

    QString m_name;
    InputTaker& m_taker;
    PlainAddresses m_addresses;
    QByteArray m_address;
    InputEntry m_entry;
    QList<InputProblem> m_later;
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

void readPlainList(const QByteArray& text, const QString& name, InputTaker& taker) {
    ListReader reader(name, taker);
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
    reader.close();
}

} // namespace quintet
