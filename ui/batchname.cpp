#include "batchname.h"

#include "plan/filename.h"
#include "redact.h"

#include <QLocale>

namespace quintet {

using namespace Qt::StringLiterals;

QString batchName(const QString& given, const QList<Request>& requests, const QDateTime& now) {
    static const QStringList kLists{u".txt"_s,   u".csv"_s,      u".tsv"_s, u".lst"_s,  u".list"_s,
                                    u".meta4"_s, u".metalink"_s, u".htm"_s, u".html"_s, u".urls"_s};
    QString name = cleaned(given, 200).trimmed();
    for (const QString& suffix : kLists) {
        if (name.size() > suffix.size() && name.endsWith(suffix, Qt::CaseInsensitive)) {
            name.chop(suffix.size());
            break;
        }
    }
    if (!name.isEmpty() || requests.isEmpty())
        return name;
    const Request& first = requests.first();
    if (requests.size() == 1)
        return cleaned(first.fileName.isEmpty() ? provisionalName(first.sources.value(0))
                                                : first.fileName.section(u'/', -1));
    // A list that came without a name: its host and the time it was added.
    return cleaned(first.sources.value(0).host()) + u", "_s +
           QLocale().toString(now.time(), QLocale::ShortFormat);
}

} // namespace quintet
