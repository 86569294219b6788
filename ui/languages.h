#pragma once

#include <QCoreApplication>
#include <QString>

namespace quintet {

/// The languages that the window's words exist in: resources called quintet_LANGUAGE.qm.
class Languages {
    Q_DECLARE_TR_FUNCTIONS(quintet::Languages)

public:
    /// Code and name, the system's first with an empty code.
    static QList<std::pair<QString, QString>> choices();

    /// Has the program speak `code`; empty: the system's language. Where there are no words of it,
    /// English.
    static void speak(const QString& code);
};

} // namespace quintet
