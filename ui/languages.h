#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

class QLocale;

namespace quintet {

/// The languages that the window's words exist in: resources called quintet_LANGUAGE.qm.
class Languages {
    Q_DECLARE_TR_FUNCTIONS(quintet::Languages)

public:
    /// Their codes ("de", "zh_CN"), English first.
    static QStringList codes();

    /// Code and name, the system's first with an empty code.
    static QList<std::pair<QString, QString>> choices();

    /// Which of `codes` is the first that somebody reads who prefers `wanted` ("zh-Hans-SG"), in
    /// that order; English where none is. Pure.
    static QString best(const QStringList& wanted, const QStringList& codes);

    /// Has the program speak `code`; empty: the system's language. Where there are no words of it,
    /// English. Before any window is made.
    static void speak(const QString& code);
};

} // namespace quintet
