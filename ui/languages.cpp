#include "languages.h"

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String kFolder(":/translations");

//: The name of the language that you translate to, in that language, as menus have it: "Deutsch".
const char* const kOwnName = QT_TRANSLATE_NOOP("quintet::Languages", "English");

QString nameOf(const QString& code) {
    QTranslator words;
    if (!words.load(u"quintet_"_s + code, kFolder))
        return {};
    return words.translate("quintet::Languages", kOwnName);
}

bool install(const QString& name, const QString& folder) {
    auto* words = new QTranslator(qApp);
    if (words->load(name, folder))
        return QCoreApplication::installTranslator(words);
    delete words;
    return false;
}

} // namespace

QStringList Languages::codes() {
    QStringList codes{u"en"_s};
    const QStringList files = QDir(kFolder).entryList({u"quintet_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString& file : files) {
        const QString code = file.section(u'.', 0, 0).section(u'_', 1);
        if (!codes.contains(code))
            codes += code;
    }
    return codes;
}

QList<std::pair<QString, QString>> Languages::choices() {
    QList<std::pair<QString, QString>> choices{{QString(), tr("The system's")},
                                               {u"en"_s, u"English"_s}};
    const QStringList others = codes().mid(1);
    for (const QString& code : others) {
        const QString name = nameOf(code);
        choices.append({code, name.isEmpty() ? code : name});
    }
    return choices;
}

QString Languages::best(const QStringList& wanted, const QStringList& codes) {
    for (const QString& tag : wanted) {
        if (tag == "C"_L1 || tag == "POSIX"_L1)
            return u"en"_s;
        const QLocale locale(tag);
        for (const QString& code : codes) {
            const QLocale other(code);
            // Who reads Traditional Chinese isn't given Simplified; a dialect is understood.
            if (other.language() == locale.language() && other.script() == locale.script())
                return code;
        }
    }
    return u"en"_s;
}

void Languages::speak(const QString& code) {
    const QLocale system = QLocale::system();
    const QString spoken = best(code.isEmpty() ? system.uiLanguages() : QStringList{code}, codes());
    const QLocale locale(spoken);
    // The system's own way of writing numbers and dates, unless it has none or the language is
    // another by choice.
    const bool chosen = !code.isEmpty() || system.language() == QLocale::C;
    if (chosen && locale.language() != system.language())
        QLocale::setDefault(locale);
    install(u"quintet_"_s + spoken, kFolder);
    // Standard buttons and dialogs; packed for Windows and macOS, Qt's files are merged into one.
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (!install(u"qtbase_"_s + spoken, folder))
        install(u"qt_"_s + spoken, folder);
    // Set to left-to-right it would be deaf to a call that asks for the reverse.
    if (locale.textDirection() == Qt::RightToLeft)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
}

} // namespace quintet
