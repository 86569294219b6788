#include "translationfile.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace quintet::test;
using namespace Qt::StringLiterals;

/// The files of Qt Linguist against the sources, and each translation against what it translates.
class LanguageFilesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void complete_data() { files(); }
    void complete();
    void faithful_data() { files(); }
    void faithful();
    void faultsAreFound_data();
    void faultsAreFound();

private:
    static void files();
    static QString fault(const QString& source, const QString& translation, bool plural = false);

    QTemporaryDir m_folder;
};

namespace {

const QDir kFiles(QStringLiteral(QUINTET_ROOT "/resources/translations"));

/// What counts of "%1 of %L2 files, %n left": the places, sorted.
QStringList places(const QString& text) {
    static const QRegularExpression place(u"%L?(\\d+|n)"_s);
    QStringList found;
    for (const QRegularExpressionMatch& match : place.globalMatch(text))
        found += match.captured(1);
    found.sort();
    found.removeDuplicates();
    return found;
}

/// How many characters have a key of their own.
qsizetype keys(QString text) {
    static const QRegularExpression key(u"&\\S"_s);
    return text.remove(u"&&"_s).count(key);
}

/// A sentence, a label, something that asks for more, or none of them.
QChar kindOf(QString text) {
    static const QRegularExpression key(u"\\(&.\\)"_s);
    text = text.remove(key).trimmed();
    if (text.endsWith(u"..."_s) || text.endsWith(u'…'))
        return u'…';
    const QChar end = text.isEmpty() ? QChar() : text.back();
    const int full = int(u"。：？！"_s.indexOf(end));
    const QChar plain = full < 0 ? end : u".:?!"_s[full];
    return u".:?!"_s.contains(plain) ? plain : QChar();
}

bool isWords(const QString& text) {
    static const QRegularExpression words(u"[A-Za-z]{4,} [A-Za-z ]*[A-Za-z]{4,}"_s);
    return text.contains(words);
}

} // namespace

void LanguageFilesTest::initTestCase() {
    QVERIFY(m_folder.isValid());
    QVERIFY(QFile::exists(QStringLiteral(QUINTET_LUPDATE)));
}

void LanguageFilesTest::files() {
    QTest::addColumn<QString>("name");
    const QStringList names = kFiles.entryList({u"quintet_*.ts"_s});
    QVERIFY(names.size() >= 6);
    for (const QString& name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void LanguageFilesTest::complete() {
    QFETCH(QString, name);
    const QString copy = m_folder.filePath(name);
    QVERIFY(QFile::copy(kFiles.filePath(name), copy));
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    QStringList arguments{u"-silent"_s,      u"-locations"_s, u"none"_s,
                          u"-no-obsolete"_s, u"app"_s,        u"engine"_s,
                          u"ui"_s,           u"-ts"_s,        copy};
    if (name == "quintet_en.ts"_L1)
        arguments.prepend(u"-pluralonly"_s);
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(QUINTET_ROOT));
    lupdate.start(QStringLiteral(QUINTET_LUPDATE), arguments);
    QVERIFY(lupdate.waitForFinished(120'000));
    QCOMPARE(lupdate.exitCode(), 0);
    // What it can't place would never be found at run time.
    QCOMPARE(QString::fromLocal8Bit(lupdate.readAllStandardError()), QString());

    const TranslationFile now = TranslationFile::read(copy);
    QStringList missing;
    for (const TranslationFile::Message& it : now.messages) {
        if (!it.isFinished || it.translations.isEmpty() || it.translations.contains(QString()))
            missing += it.context + ": "_L1 + it.source;
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    const TranslationFile kept = TranslationFile::read(kFiles.filePath(name));
    QVERIFY2(kept.messages.size() == now.messages.size(),
             "it has words that the sources don't; run packaging/translations");
    QCOMPARE(u"quintet_%1.ts"_s.arg(kept.language), name);
}

QString LanguageFilesTest::fault(const QString& source, const QString& translation, bool plural) {
    QStringList wanted = places(source);
    QStringList found = places(translation);
    // "One file" needs no number.
    if (plural) {
        wanted.removeAll(u"n"_s);
        found.removeAll(u"n"_s);
    }
    if (wanted != found)
        return u"other places"_s;
    if (keys(source) != keys(translation))
        return u"other keys"_s;
    if (source.count(u'\n') != translation.count(u'\n'))
        return u"other lines"_s;
    if (kindOf(source) != kindOf(translation))
        return u"another end"_s;
    // Brackets of Chinese and Japanese have room in them.
    const bool apart = translation.startsWith(u' ') || translation.startsWith(u'（');
    if (source.startsWith(u' ') != apart || translation.endsWith(u' '))
        return u"another space at an end"_s;
    return {};
}

void LanguageFilesTest::faithful() {
    QFETCH(QString, name);
    const TranslationFile file = TranslationFile::read(kFiles.filePath(name));
    QStringList faults;
    for (const TranslationFile::Message& it : file.messages) {
        for (const QString& translation : it.translations) {
            QString why = fault(it.source, translation, it.hasPlurals);
            if (why.isEmpty() && translation == it.source && isWords(it.source) &&
                file.language != "en"_L1)
                why = u"still English"_s;
            if (!why.isEmpty())
                faults += u"%1: %2 -> %3"_s.arg(why, it.source, translation);
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void LanguageFilesTest::faultsAreFound_data() {
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("translation");
    QTest::addColumn<bool>("plural");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char* name, const QString& source, const QString& translation,
                        const QString& fault = {}, bool plural = false) {
        QTest::newRow(name) << source << translation << plural << fault;
    };
    row("right", u"%1 of %2"_s, u"%1 von %2"_s);
    row("in another order", u"%1 of %2"_s, u"%2 中 %1"_s);
    row("grouped", u"%1 files"_s, u"%L1 Dateien"_s);
    row("place lost", u"%1 of %2"_s, u"%1 von"_s, u"other places"_s);
    row("place too many", u"%1 left"_s, u"%1 %2"_s, u"other places"_s);
    row("plural without its number", u"%n files of %1"_s, u"eine Datei von %1"_s, {}, true);
    row("plural with a place lost", u"%n files of %1"_s, u"eine Datei"_s, u"other places"_s, true);
    row("key moved", u"&Open"_s, u"Ö&ffnen"_s);
    row("key behind", u"&Open…"_s, u"開く(&O)…"_s);
    row("key lost", u"&Open"_s, u"Öffnen"_s, u"other keys"_s);
    row("two keys", u"&Open"_s, u"&Ö&ffnen"_s, u"other keys"_s);
    row("an ampersand", u"this && that"_s, u"dies && das"_s);
    row("full colon", u"&Name:"_s, u"名前(&N)："_s);
    row("colon lost", u"&Name:"_s, u"&Name"_s, u"another end"_s);
    row("ellipsis lost", u"Add…"_s, u"Ajouter"_s, u"another end"_s);
    row("full stop of another script", u"Done."_s, u"完成。"_s);
    row("full stop too many", u"Done"_s, u"Fertig."_s, u"another end"_s);
    row("line lost", u"a\nb"_s, u"a b"_s, u"other lines"_s);
    row("space lost", u" kB/s"_s, u"kB/s"_s, u"another space at an end"_s);
    row("brackets with their own room", u" (so)"_s, u"（是）"_s);
    row("space too many", u"kB/s"_s, u"kB/s "_s, u"another space at an end"_s);
}

void LanguageFilesTest::faultsAreFound() {
    QFETCH(QString, source);
    QFETCH(QString, translation);
    QFETCH(bool, plural);
    QTEST(fault(source, translation, plural), "fault");
}

QTEST_GUILESS_MAIN(LanguageFilesTest)
#include "languagefilestest.moc"
