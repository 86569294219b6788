#pragma once

#include <QRegularExpression>
#include <QString>

namespace quintet::test {

/// A string literal of a C++ source, those that follow each other in one.
struct Literal {
    QString text;   ///< As it is written, without quotes.
    QString before; ///< Of the source, white space taken together.
    QString after;
};

/// All of `source` but raw ones; comments and characters have none.
inline QList<Literal> literalsIn(const QString& source) {
    using namespace Qt::StringLiterals;
    static const QRegularExpression token(
        u"//[^\\n]*|/\\*.*?\\*/|(?<![0-9A-Fa-f])'(?:[^'\\\\\\n]|\\\\.)+'|"
        "(?:u8|u|U|L)?R\"([^(\\s]*)\\(.*?\\)\\1\"|"
        "((?:u8|u|U|L)?\"(?:[^\"\\\\]|\\\\.)*\"(?:\\s*\"(?:[^\"\\\\]|\\\\.)*\")*)(_\\w+)?"_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression seam(u"\"\\s*\""_s);
    QList<Literal> found;
    for (auto it = token.globalMatch(source); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        QString text = match.captured(2);
        if (text.isEmpty())
            continue;
        text = text.mid(text.indexOf(u'"') + 1).chopped(1);
        // An escaped quote is none that ends it.
        text.replace(u"\\\""_s, u"\x1"_s).remove(seam).replace(u'\x1', u'"');
        const qsizetype from = qMax<qsizetype>(0, match.capturedStart() - 80);
        found += Literal{text, source.mid(from, match.capturedStart() - from).simplified(),
                         source.mid(match.capturedEnd(), 40).simplified()};
    }
    return found;
}

} // namespace quintet::test
