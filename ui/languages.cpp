#include "languages.h"

#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String kFolder(":/translations");

} // namespace

QList<std::pair<QString, QString>> Languages::choices() {
    QList<std::pair<QString, QString>> choices{{QString(), tr("The system's")},
                                               {u"en"_s, u"English"_s}};
    const QStringList files = QDir(kFolder).entryList({u"quintet_*.qm"_s});
    for (const QString& file : files) {
        const QString code = file.mid(8, file.size() - 11);
        if (code == "en"_L1)
            continue;
        QString name = QLocale(code).nativeLanguageName();
        name[0] = name[0].toUpper();
        choices.append({code, name});
    }
    return choices;
}

void Languages::speak(const QString& code) {
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    if (!code.isEmpty())
        QLocale::setDefault(locale);
    if (locale.language() == QLocale::English)
        return;
    auto* ours = new QTranslator(qApp);
    if (!ours->load(locale, u"quintet"_s, u"_"_s, kFolder))
        return;
    QCoreApplication::installTranslator(ours);
    auto* ofQt = new QTranslator(qApp);
    if (ofQt->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(ofQt);
}

} // namespace quintet
