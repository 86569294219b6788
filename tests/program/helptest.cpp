#include "options.h"
#include "optiontable.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace quintet;
using namespace Qt::StringLiterals;

/// The option table and the help made from it.
class HelpTest : public QObject {
    Q_OBJECT

private slots:
    void tableIsSound();
    void linesFit();
    void everyOptionIsThere();
    void groupsStandInOrder();
    void saysWhatScriptsNeed();
    void examplesAreRight();
};

void HelpTest::tableIsSound() {
    QSet<QString> names;
    QSet<char> letters;
    QSet<int> ids;
    OptionGroup group = OptionGroup::Input;
    for (const OptionEntry& entry : optionTable()) {
        QVERIFY2(!names.contains(entry.name) && !ids.contains(int(entry.id)), entry.name.data());
        names += entry.name;
        ids += int(entry.id);
        if (entry.letter) {
            QVERIFY(!letters.contains(entry.letter));
            letters += entry.letter;
            QCOMPARE(optionLettered(QLatin1Char(entry.letter)), &entry);
        }
        QCOMPARE(optionNamed(entry.name), &entry);
        QVERIFY(!entry.valueOptional || entry.takesValue());
        QVERIFY2(!entry.help.isEmpty() && !entry.help.endsWith('.'_L1), entry.name.data());
        QVERIFY(entry.group >= group);
        group = entry.group;
    }
    QCOMPARE(optionNamed(u"max"_s), nullptr);
    QCOMPARE(optionNamed(QString()), nullptr);
    QCOMPARE(optionLettered(QChar(0)), nullptr);
}

void HelpTest::linesFit() {
    const QStringList lines = helpText().split(u'\n');
    for (const QString& line : lines) {
        QVERIFY2(line.size() <= 80, qPrintable(line));
        QVERIFY2(!line.endsWith(u' '), qPrintable(line));
        for (const QChar c : line)
            QVERIFY(c >= u' ' && c <= u'~');
    }
    QVERIFY(helpText().endsWith(u'\n'));
    QVERIFY(!helpText().contains("\n\n\n"_L1));
}

void HelpTest::everyOptionIsThere() {
    const QString help = helpText();
    for (const OptionEntry& entry : optionTable()) {
        const QString letter =
            entry.letter ? QString(u"-"_s % QLatin1Char(entry.letter) % u", "_s) : u"    "_s;
        const QRegularExpression line(u"^  "_s + QRegularExpression::escape(letter) + u"--"_s +
                                          entry.name + u"(?:[ =\\[]|$)"_s,
                                      QRegularExpression::MultilineOption);
        QVERIFY2(line.match(help).hasMatch(), entry.name.data());
        if (!entry.byDefault.isEmpty()) {
            const QString folded = help.simplified();
            QVERIFY2(folded.contains(u"(default: "_s + entry.byDefault + u')'), entry.name.data());
        }
    }
}

void HelpTest::groupsStandInOrder() {
    const QString help = helpText();
    qsizetype last = 0;
    for (int group = 0; group <= int(OptionGroup::General); ++group) {
        const QString title = groupTitle(OptionGroup(group));
        QVERIFY(!title.isEmpty());
        const qsizetype at = help.indexOf(QString(u"\n\n"_s + title + u":\n"_s));
        QVERIFY2(at > last, qPrintable(title));
        last = at;
    }
}

void HelpTest::saysWhatScriptsNeed() {
    const QString help = helpText();
    QVERIFY(help.startsWith("Usage: quintet "_L1));
    for (const QLatin1String part :
         {"\nExit status:\n  0 "_L1, "\n  1 "_L1, "\n  2 "_L1, "129, 130, 143"_L1,
          "QUINTET_TOTAL_TIMEOUT"_L1, "PARFIVE_"_L1, "\nExamples:\n"_L1, "[001-120]"_L1})
        QVERIFY2(help.contains(part), part.data());
}

void HelpTest::examplesAreRight() {
    const QString examples = helpText().section(u"Examples:\n"_s, 1);
    int found = 0;
    for (QString line : examples.split(u'\n', Qt::SkipEmptyParts)) {
        QVERIFY(line.startsWith("  quintet "_L1));
        QStringList words = line.remove(u'\'').simplified().split(u' ').mid(1);
        // The one file an example needs.
        words.replaceInStrings(u"list.txt"_s, u"-"_s);
        const auto options = parseOptions(words, {});
        QVERIFY2(options.has_value(), options ? "" : qPrintable(options.error().detail));
        ++found;
    }
    QCOMPARE(found, 2);
}

QTEST_GUILESS_MAIN(HelpTest)
#include "helptest.moc"
