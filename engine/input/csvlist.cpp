#include "csvlist.h"

#include "csvrows.h"
#include "listoption.h"
#include "listtext.h"
#include "redact.h"
#include "shownword.h"
#include "wording.h"

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

enum class Column { Url, Mirrors, Headers, Option, Unknown };

struct NamedColumn {
    Column column = Column::Unknown;
    QString name;
};

/// The first line of a table.
struct CsvHead {
    char delimiter = 0;
    qsizetype begin = 0; ///< Where it stands; blank lines and comments may come before it.
    int linesBefore = 0;
    QList<NamedColumn> columns;
};

NamedColumn columnNamed(const QString& name) {
    if (name == "url"_L1)
        return {Column::Url, name};
    if (name == "mirrors"_L1)
        return {Column::Mirrors, name};
    if (name == "headers"_L1)
        return {Column::Headers, name};
    for (const QLatin1String option :
         {"filename"_L1, "directory"_L1, "checksum"_L1, "size"_L1, "overwrite"_L1, "splits"_L1}) {
        if (name == option)
            return {Column::Option, name};
    }
    return {};
}

/// Of a column that is there twice the first counts.
QList<NamedColumn> columnsIn(const QList<QByteArray>& fields) {
    QList<NamedColumn> columns;
    QStringList seen;
    for (const QByteArray& field : fields) {
        const QString name = QString::fromUtf8(field).toLower();
        columns += seen.contains(name) ? NamedColumn{} : columnNamed(name);
        seen += name;
    }
    return columns;
}

bool hasUrl(const QList<NamedColumn>& columns) {
    for (const NamedColumn& column : columns) {
        if (column.column == Column::Url)
            return true;
    }
    return false;
}

/// Nothing when the text is no table.
std::optional<CsvHead> headOf(QByteArrayView text) {
    CsvHead head;
    QByteArrayView line;
    for (; head.begin < text.size(); head.begin += line.size() + 1, ++head.linesBefore) {
        line = lineAt(text, head.begin);
        const QByteArrayView trimmed = line.trimmed();
        // Spreadsheets write the delimiter first: "sep=;".
        if (!trimmed.isEmpty() && !trimmed.startsWith('#') && !trimmed.startsWith("sep="))
            break;
    }
    if (line.isEmpty() || line.size() > kLongestLine)
        return {};
    for (const char delimiter : {'\0', ',', '\t', ';', '|'}) {
        CsvRows rows(line, delimiter);
        if (rows.next() != CsvRows::Got::Row)
            continue;
        head.columns = columnsIn(rows.fields());
        head.delimiter = delimiter;
        if (hasUrl(head.columns))
            return head;
    }
    return {};
}

/// What a row that can't be taken apart is told by: no more than its first field, as another may be
/// a token.
QString shownRow(QByteArrayView raw, char delimiter) {
    QByteArrayView first = lineAt(raw, 0).first(qMin<qsizetype>(lineAt(raw, 0).size(), 200));
    for (const char end : {delimiter, '"'}) {
        if (const qsizetype at = first.indexOf(end); at >= 0)
            first = first.first(at);
    }
    return shownWord(listText(first));
}

class CsvReader {
public:
    CsvReader(const CsvHead& head, const QString& name, InputTaker& taker)
        : m_head(head)
        , m_name(name)
        , m_taker(taker) {}

    void read(int line, const QList<QByteArray>& fields) {
        m_line = line;
        m_entry = {};
        m_entry.line = line;
        m_options = {};
        if (const Status status = readFields(fields); !status)
            return problem(m_shown, status.error().detail);
        m_options.apply(m_entry);
        m_taker.take(std::move(m_entry));
    }

    void broken(int line, const QString& shownText, const QString& why) {
        m_line = line;
        problem(shownText, why);
    }

private:
    static Unexpected<Error> refused(const QString& detail) {
        return Unexpected{Error{.kind = ErrorKind::Usage, .detail = detail}};
    }

    void problem(const QString& shownText, const QString& message) {
        m_taker.take(InputProblem{m_name, m_line, shownText, message});
    }

    Status readFields(const QList<QByteArray>& fields) {
        qsizetype count = fields.size();
        while (count > m_head.columns.size() && fields[count - 1].isEmpty())
            --count;
        m_shown.clear();
        m_url.clear();
        // The address first: the others speak of it.
        for (qsizetype i = 0; i < qMin(count, m_head.columns.size()); ++i) {
            if (m_head.columns[i].column == Column::Url)
                m_url = listText(fields[i]);
        }
        if (count > m_head.columns.size()) {
            m_shown = shownWord(m_url);
            return refused(Wording::tr("the row has %1 fields, and the first line names only %2")
                               .arg(count)
                               .arg(m_head.columns.size()));
        }
        if (const Status status = readUrl(); !status)
            return status;
        for (qsizetype i = 0; i < count; ++i) {
            if (fields[i].isEmpty())
                continue;
            if (const Status status = readField(m_head.columns[i], fields[i]); !status) {
                m_shown = shownWord(m_url);
                return status;
            }
        }
        return {};
    }

    Status readUrl() {
        if (m_url.isEmpty())
            return refused(Wording::tr("the row has no address"));
        const auto url = parseUrl(m_url, &m_entry.credentials);
        if (!url) {
            m_shown = shownWord(m_url);
            return Unexpected{url.error()};
        }
        m_entry.sources.append(*url);
        return {};
    }

    Status readField(const NamedColumn& column, const QByteArray& field) {
        switch (column.column) {
        case Column::Mirrors:
            return readMirrors(listText(field));
        case Column::Headers:
            for (const QByteArray& line : field.split('\n')) {
                if (line.trimmed().isEmpty())
                    continue;
                if (const Status status = m_options.set(u"header", listText(line)); !status)
                    return status;
            }
            return {};
        case Column::Option:
            return m_options.set(column.name, listText(field));
        case Column::Url:
        case Column::Unknown:
            break;
        }
        return {};
    }

    Status readMirrors(const QString& words) {
        for (const QString& word : words.simplified().split(u' ')) {
            const auto url = parseUrl(word, nullptr);
            if (!url)
                return refused(Wording::tr("a mirror can't be used: %1").arg(url.error().detail));
            m_entry.sources.append(*url);
        }
        return {};
    }

    const CsvHead& m_head;
    QString m_name;
    InputTaker& m_taker;
    InputEntry m_entry;
    ListOptions m_options;
    QString m_url;   ///< As written.
    QString m_shown; ///< The row, if there is something to say of it.
    int m_line = 0;
};

} // namespace

bool isCsvList(const QByteArray& text) {
    return headOf(text).has_value();
}

void readCsvList(const QByteArray& text, const QString& name, InputTaker& taker) {
    const std::optional<CsvHead> head = headOf(text);
    if (!head)
        return;
    CsvReader reader(*head, name, taker);
    CsvRows rows(QByteArrayView(text).sliced(head->begin), head->delimiter);
    static_cast<void>(rows.next()); // The head itself.
    for (CsvRows::Got got; (got = rows.next()) != CsvRows::Got::End;) {
        if (rows.raw().startsWith('#'))
            continue;
        const int line = rows.line() + head->linesBefore;
        if (got == CsvRows::Got::Row)
            reader.read(line, rows.fields());
        else
            reader.broken(line, shownRow(rows.raw(), head->delimiter), rows.complaint());
    }
}

} // namespace quintet
