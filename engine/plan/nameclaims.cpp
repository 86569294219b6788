#include "plan/nameclaims.h"

#include "plan/filename.h"

#include <QRegularExpression>

#include <algorithm>

namespace quintet {

/// What tells two paths apart on this system's usual file systems.
static QString compared(const QString& path) {
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return path.normalized(QString::NormalizationForm_C).toCaseFolded();
#else
    return path;
#endif
}

static QString numberedPath(const QString& path, int number) {
    const qsizetype name = path.lastIndexOf(u'/') + 1;
    return path.left(name) + numberedName(path.mid(name), number);
}

/// Which number `taken` carries as one of `path`; 0: none.
static int numberOf(const QString& path, const QString& taken) {
    static const QRegularExpression digits(QStringLiteral("(?<=\\.)[1-9][0-9]{0,8}(?=\\.|$)"));
    auto matches = digits.globalMatch(taken, taken.lastIndexOf(u'/') + 1);
    while (matches.hasNext()) {
        const int number = matches.next().captured().toInt();
        if (compared(numberedPath(path, number)) == compared(taken))
            return number;
    }
    return 0;
}

NameClaims::Key::Key(const QString& compared)
    : one(qHash(compared, QHashSeed::globalSeed()))
    , other(qHash(compared, ~static_cast<size_t>(QHashSeed::globalSeed()))) {}

QString NameClaims::claim(const QString& path) {
    const QString base = compared(path);
    const qsizetype before = m_claimed.size();
    m_claimed.insert(Key(base));
    if (m_claimed.size() > before)
        return path;
    QString claimed = claimFrom(path, m_next.value(base, 1));
    m_next.insert(base, m_numbered.value(compared(claimed)).number + 1);
    return claimed;
}

QString NameClaims::claimNext(const QString& path, const QString& taken) {
    const auto known = m_numbered.constFind(compared(taken));
    if (known != m_numbered.cend())
        return claimFrom(QString(known->base), known->number + 1);
    return claimFrom(path, numberOf(path, taken) + 1);
}

QString NameClaims::claimFrom(const QString& path, int number) {
    for (;; ++number) {
        QString candidate = numberedPath(path, number);
        const QString key = compared(candidate);
        if (m_claimed.contains(Key(key)))
            continue;
        m_claimed.insert(Key(key));
        m_numbered.insert(key, {path, number});
        return candidate;
    }
}

void NameClaims::release(const QString& path) {
    const QString key = compared(path);
    if (!m_claimed.remove(Key(key)))
        return;
    const auto numbered = m_numbered.constFind(key);
    if (numbered == m_numbered.cend())
        return;
    const auto next = m_next.find(compared(numbered->base));
    if (next != m_next.end())
        *next = std::min(*next, numbered->number);
    m_numbered.erase(numbered);
}

} // namespace quintet
