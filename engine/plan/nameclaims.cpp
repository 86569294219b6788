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

QString NameClaims::claim(const QString& path) {
    const QString base = compared(path);
    if (!m_claimed.contains(base)) {
        m_claimed.insert(base, {path, 0});
        return path;
    }
    QString claimed = claimFrom(path, m_next.value(base, 1));
    m_next.insert(base, m_claimed.value(compared(claimed)).number + 1);
    return claimed;
}

QString NameClaims::claimNext(const QString& path, const QString& taken) {
    const Claim known = m_claimed.value(compared(taken));
    if (known.number > 0)
        return claimFrom(known.base, known.number + 1);
    return claimFrom(path, numberOf(path, taken) + 1);
}

QString NameClaims::claimFrom(const QString& path, int number) {
    for (;; ++number) {
        QString candidate = numberedPath(path, number);
        const QString key = compared(candidate);
        if (m_claimed.contains(key))
            continue;
        m_claimed.insert(key, {path, number});
        return candidate;
    }
}

void NameClaims::release(const QString& path) {
    const auto claimed = m_claimed.constFind(compared(path));
    if (claimed == m_claimed.cend())
        return;
    const auto next = m_next.find(compared(claimed->base));
    if (next != m_next.end() && claimed->number > 0)
        *next = std::min(*next, claimed->number);
    m_claimed.erase(claimed);
}

} // namespace quintet
