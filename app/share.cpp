#include "share.h"

#include "plan/filename.h"
#include "plan/nameclaims.h"

#include <QFileInfo>
#include <QHash>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

/// What decides where an entry belongs.
QByteArray keyOf(const BatchEntry& entry) {
    return entry.request.sources.isEmpty() ? entry.url.toUtf8()
                                           : entry.request.sources.first().toEncoded();
}

/// Gives names as the engine does. Only those known before a server has answered: of the others no
/// one can know.
class Names {
public:
    explicit Names(const QStringList& reserved) {
        for (const QString& path : reserved)
            m_claims.claim(path);
    }

    /// The path the entry gets; empty: not known yet.
    QString give(BatchEntry& entry) {
        Request& request = entry.request;
        const QUrl url = request.sources.value(0);
        const QString name = !request.fileName.isEmpty() ? request.fileName
                             : urlNamesFile(url)         ? nameFromUrl(url)
                                                         : QString();
        if (name.isEmpty() || entry.refusal)
            return {};
        const QString wanted = request.directory + u'/' + name;
        const QString same = QString::fromLatin1(url.toEncoded()) + u'\n' + wanted;
        QString& path = m_given[same];
        if (path.isEmpty())
            path = m_claims.claim(wanted);
        if (path != wanted) {
            request.fileName = path.mid(request.directory.size() + 1);
            entry.warnings += u"renamed to %1: another file of this list has its name"_s.arg(
                QFileInfo(path).fileName());
        }
        return path;
    }

private:
    NameClaims m_claims;
    QHash<QString, QString> m_given; ///< The same URL for the same target is one file.
};

} // namespace

QStringList takeShare(BatchTable& entries, const Shard& shard, const QStringList& reserved) {
    if (shard.isWhole())
        return {};
    Names names(reserved);
    BatchTable share;
    QStringList others;
    for (BatchEntry entry : entries) {
        const QString path = names.give(entry);
        if (!entry.isList && !shard.has(keyOf(entry))) {
            if (!path.isEmpty())
                others += path;
            continue;
        }
        share.append(entry);
    }
    entries = std::move(share);
    return others;
}

} // namespace quintet
