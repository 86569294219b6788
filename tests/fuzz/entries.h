#pragma once

#include "checksum.h"
#include "feed.h"
#include "input/inputlist.h"
#include "plan/filename.h"
#include "redact.h"

namespace quintet::test {

inline void checkUrl(const QUrl& url) {
    MUST_HOLD(url.isValid() && !url.host().isEmpty());
    MUST_HOLD(url.userInfo().isEmpty());
    MUST_HOLD(url.port() != 0);
    MUST_HOLD((QStringList{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("ftp"),
                           QStringLiteral("ftps")}
                   .contains(url.scheme())));
    // What goes over the wire is one line, and means the same to whoever reads it again.
    MUST_HOLD(!hasControl(url.toEncoded()) && !url.toEncoded().contains(' '));
    MUST_HOLD(QUrl::fromEncoded(url.toEncoded()).toEncoded() == url.toEncoded());
}

inline void checkDigest(const Digest& digest) {
    MUST_HOLD(Checksum::algorithms().contains(digest.algorithm));
    MUST_HOLD(digest.value.size() == Checksum(digest.algorithm).result().size());
}

/// A name that may be given to a file below a folder.
inline void checkRelativePath(const QString& path) {
    MUST_HOLD(safeRelativePath(path) == path);
    const QStringList parts = path.split(u'/');
    for (const QString& part : parts)
        MUST_HOLD(!part.isEmpty() && part != QLatin1String(".") && part != QLatin1String("..") &&
                  part.toUtf8().size() <= kLongestName);
}

inline void checkHeader(const Header& header) {
    MUST_HOLD(!header.name.isEmpty() && !hasControl(header.name));
    MUST_HOLD(!header.value.contains('\r') && !header.value.contains('\n') &&
              !header.value.contains('\0'));
}

inline void checkEntry(const InputEntry& entry) {
    MUST_HOLD(!entry.sources.isEmpty());
    for (const QUrl& url : entry.sources)
        checkUrl(url);
    if (!entry.fileName.isEmpty())
        checkRelativePath(entry.fileName);
    MUST_HOLD(!entry.directory.contains(u'\0') && !entry.directory.contains(u'\n'));
    if (entry.digest)
        checkDigest(*entry.digest);
    if (entry.pieces) {
        MUST_HOLD(entry.pieces->length > 0 && !entry.pieces->values.isEmpty());
        for (const QByteArray& value : entry.pieces->values)
            checkDigest({entry.pieces->algorithm, value});
    }
    MUST_HOLD(entry.size >= -1);
    MUST_HOLD(!entry.splits || *entry.splits > 0);
    for (const Header& header : entry.headers)
        checkHeader(header);
    for (const QString& warning : entry.warnings)
        MUST_HOLD(isHarmless(warning));
}

/// What a list may say at all; `content` is the whole of it.
inline void checkList(const InputList& list, const QByteArray& content) {
    const qsizetype lines = content.count('\n') + content.count('\r') + 1;
    for (const InputEntry& entry : list.entries) {
        checkEntry(entry);
        MUST_HOLD(entry.line >= 1 && entry.line <= lines);
    }
    for (const InputProblem& problem : list.problems) {
        MUST_HOLD(problem.line >= 0 && problem.line <= lines);
        MUST_HOLD(!problem.message.isEmpty());
        MUST_HOLD(isHarmless(problem.text) && isHarmless(problem.message));
        MUST_HOLD(problem.text.size() <= 400 && problem.message.size() <= 1000);
    }
}

} // namespace quintet::test
