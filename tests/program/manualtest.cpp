#include "calltable.h"
#include "options.h"
#include "optiontable.h"
#include "pages/commandwords.h"
#include "pages/completions.h"
#include "pages/manpage.h"
#include "pages/valuekind.h"
#include "programcall.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace quintet;
using quintet::test::ProgramCall;
using namespace Qt::StringLiterals;

/// The man page and the completions that are made from the tables.
class ManualTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void manualSaysEveryOption();
    void manualHasItsSections();
    void manualIsPlainRoff();
    void roffKeepsText_data();
    void roffKeepsText();
    void bashCompletesEveryOption();
    void zshCompletesEveryOption();
    void fishCompletesEveryOption();
    void valuesAreProposed_data();
    void valuesAreProposed();
    void commandsAreProposed();
    void commandsHaveOptionsOfTheirOwn();
    void examplesAreRight();
    void commandsExplainThemselves();
    void commandsSayWhatIsWrong_data();
    void commandsSayWhatIsWrong();

private:
    QString m_page;
};

namespace {

/// How often the pattern is found at the start of a line.
qsizetype linesLike(const QString& text, const QString& pattern) {
    const QRegularExpression line(u"^"_s + pattern, QRegularExpression::MultilineOption);
    qsizetype found = 0;
    for (auto matches = line.globalMatch(text); matches.hasNext(); matches.next())
        ++found;
    return found;
}

QString escaped(const QString& text) {
    return QRegularExpression::escape(text);
}

} // namespace

void ManualTest::initTestCase() {
    QFile frame(QStringLiteral(QUINTET_MAN_FRAME));
    QVERIFY(frame.open(QIODevice::ReadOnly));
    m_page = manPage(QString::fromUtf8(frame.readAll()), QDate(2026, 2, 3));
}

void ManualTest::manualSaysEveryOption() {
    for (const OptionEntry& entry : optionTable()) {
        const QString name = roff(u"--"_s + entry.name);
        QString tag = u"\\.TP\\n"_s;
        if (entry.letter)
            tag += escaped(u"\\fB\\-"_s + QLatin1Char(entry.letter) + u"\\fR"_s) + u".*, "_s;
        QCOMPARE(linesLike(m_page, tag + escaped(u"\\fB"_s + name + u"\\fR"_s)), 1);
    }
    for (int group = 0; group <= int(OptionGroup::General); ++group) {
        const QString title = roff(groupTitle(OptionGroup(group)));
        QCOMPARE(linesLike(m_page, escaped(u".SS "_s + title) + u'$'), 1);
    }
    for (const auto& table : {environmentTable(), exitTable()}) {
        for (const Meaning& one : table)
            QVERIFY2(m_page.contains(QString(u"\n\\fB"_s + roff(one.name) + u"\\fR\n"_s)),
                     one.name.data());
    }
}

void ManualTest::manualHasItsSections() {
    qsizetype last = -1;
    for (const QLatin1String section :
         {"NAME"_L1, "SYNOPSIS"_L1, "DESCRIPTION"_L1, "OPTIONS"_L1, "INPUT LISTS"_L1, "FILES"_L1,
          "ENVIRONMENT"_L1, "EXIT STATUS"_L1, "EXAMPLES"_L1, "SEE ALSO"_L1}) {
        const qsizetype at = m_page.indexOf(QString(u"\n.SH "_s + section + u'\n'));
        QVERIFY2(at > last, section.data());
        last = at;
    }
}

void ManualTest::manualIsPlainRoff() {
    QVERIFY(!m_page.contains(QRegularExpression(u"@[A-Z]+@"_s)));
    QVERIFY(m_page.startsWith(
        QString(u".TH QUINTET 1 2026-02-03 \"Quintet "_s + QStringLiteral(QUINTET_VERSION))));
    const QStringList lines = m_page.split(u'\n');
    for (const QString& line : lines) {
        QVERIFY2(line.size() <= 80, qPrintable(line));
        QVERIFY2(!line.endsWith(u' '), qPrintable(line));
        for (const QChar c : line)
            QVERIFY2(c >= u' ' && c <= u'~', qPrintable(line));
    }
}

void ManualTest::roffKeepsText_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"a b"_s << u"a b"_s;
    QTest::newRow("minus") << u"--on-done"_s << u"\\-\\-on\\-done"_s;
    QTest::newRow("backslash") << u"a\\b"_s << u"a\\eb"_s;
    QTest::newRow("quote") << u"'x'"_s << u"\\(aqx\\(aq"_s;
    QTest::newRow("home and power") << u"~/x 2^3 `"_s << u"\\(ti/x 2\\(ha3 \\(ga"_s;
}

void ManualTest::roffKeepsText() {
    QFETCH(QString, text);
    QTEST(roff(text), "expected");
}

void ManualTest::bashCompletesEveryOption() {
    const QString script = bashCompletion();
    const QStringList proposed = script.section(u"$cur == -*"_s, 1)
                                     .section(u"esac\n        _quintet_words '"_s, 1)
                                     .section(u'\'', 0, 0)
                                     .split(u' ');
    QStringList all;
    for (const OptionEntry& entry : optionTable()) {
        if (entry.letter)
            all += u"-"_s + QLatin1Char(entry.letter);
        all += u"--"_s + entry.name;
        // One that takes a value says what may follow it, exactly once.
        const QString arm = u"[ |]--"_s + escaped(entry.name) + u"[|)]"_s;
        QVERIFY2(linesLike(script, u".*"_s + arm) == (entry.takesValue() ? 1 : 0),
                 entry.name.data());
    }
    QCOMPARE(proposed, all);
}

void ManualTest::zshCompletesEveryOption() {
    const QString script = zshCompletion();
    for (const OptionEntry& entry : optionTable()) {
        const QString mark = entry.valueOptional ? u"=-"_s : entry.takesValue() ? u"="_s : u""_s;
        const QString name =
            u"--"_s + escaped(entry.name) + mark + (entry.letter ? u"\\}'\\["_s : u"\\["_s);
        QVERIFY2(linesLike(script, u"    '.*"_s + name) == 1, entry.name.data());
    }
    QVERIFY(script.startsWith("#compdef quintet\n"_L1));
}

void ManualTest::fishCompletesEveryOption() {
    const QString script = fishCompletion();
    for (const OptionEntry& entry : optionTable()) {
        const QString letter = entry.letter ? u" -s "_s + QLatin1Char(entry.letter) : QString();
        const QString value =
            !entry.takesValue() || entry.valueOptional ? u"(?! -x| -r)"_s : u"(?= -x| -r)"_s;
        const QString line = u"complete -c quintet -n __quintet_downloads"_s + letter + u" -l "_s +
                             escaped(entry.name) + value + u" .*-d '.+'$"_s;
        QVERIFY2(linesLike(script, line) == 1, entry.name.data());
    }
}

void ManualTest::valuesAreProposed_data() {
    QTest::addColumn<QString>("option");
    QTest::addColumn<bool>("file");
    QTest::addColumn<bool>("folder");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("file") << u"input"_s << true << false << QStringList();
    QTest::newRow("folder") << u"directory"_s << false << true << QStringList();
    QTest::newRow("words") << u"overwrite"_s << false << false
                           << QStringList{u"no"_s, u"yes"_s, u"unique"_s};
    QTest::newRow("some words") << u"proxy"_s << false << false << QStringList{u"none"_s};
    QTest::newRow("text") << u"user-agent"_s << false << false << QStringList();
    QTest::newRow("none") << u"insecure"_s << false << false << QStringList();
}

void ManualTest::valuesAreProposed() {
    QFETCH(QString, option);
    const OptionEntry* entry = optionNamed(option);
    QVERIFY(entry);
    const ValueKind kind = valueKind(*entry);
    QTEST(kind.file, "file");
    QTEST(kind.folder, "folder");
    QTEST(kind.words, "words");
}

void ManualTest::commandsAreProposed() {
    QVERIFY(commandWords(0).contains(u"verify"_s));
    QCOMPARE(commandWords(0).count(u"report"_s), 1);
    QCOMPARE(commandWords(1, u"report"_s), QStringList{u"merge"_s});
    QCOMPARE(commandWords(1, u"verify"_s), QStringList());
    QCOMPARE(commandWords(1, u"cache"_s).size(), cacheTable().size());
    for (const QString& script : {bashCompletion(), zshCompletion(), fishCompletion()}) {
        for (const QString& word :
             commandWords(0) + commandWords(1, u"report"_s) + commandWords(1, u"cache"_s))
            QVERIFY2(script.contains(word), qPrintable(word));
    }
}

void ManualTest::commandsHaveOptionsOfTheirOwn() {
    QHash<QString, CommandOptions> all;
    for (const CommandOptions& of : commandOptions())
        all.insert(of.command, of);
    QCOMPARE(all.size(), 2 + cacheTable().size());
    QCOMPARE(all[u"report merge"_s].own, QStringList{u"-o"_s});
    QVERIFY(!all[u"report merge"_s].downloads);
    QCOMPARE(all[u"verify"_s].own, QStringList{u"--repair"_s});
    QVERIFY(all[u"verify"_s].downloads);
    QCOMPARE(all[u"cache list"_s].own, QStringList{u"--cache-dir"_s});
    QCOMPARE(all[u"cache export"_s].own, (QStringList{u"--overwrite"_s, u"--cache-dir"_s}));
    QCOMPARE(all[u"cache import"_s].own, (QStringList{u"--update"_s, u"--cache-dir"_s}));
}

void ManualTest::examplesAreRight() {
    for (const Meaning& example : exampleTable()) {
        QStringList words = QProcess::splitCommand(QString(example.name).replace(u'\'', u'"'));
        QCOMPARE(words.takeFirst(), u"quintet"_s);
        // The one file that some need.
        words.replaceInStrings(u"list.txt"_s, u"-"_s);
        const auto options = parseOptions(words, {});
        QVERIFY2(options.has_value(), options ? "" : qPrintable(options.error().detail));
    }
}

void ManualTest::commandsExplainThemselves() {
    ProgramCall call;
    for (const CallForm& form : callTable()) {
        if (form.command.isEmpty())
            continue;
        const QStringList words = QString(form.command).split(u' ');
        QCOMPARE(call.run(words), 2);
        const QString usage = u": quintet "_s + form.command + u' ' + form.arguments;
        QVERIFY2(call.error().contains(usage.toUtf8()), call.error().constData());
        QCOMPARE(call.run(words + QStringList{u"--help"_s}), 0);
        QCOMPARE(QString::fromUtf8(call.out()), helpText());
    }
    QCOMPARE(call.run({u"report"_s}), 2);
    QVERIFY2(call.error().contains("quintet report merge "), call.error().constData());
    call.put(u"report"_s, "# a list of that name\n");
    QCOMPARE(call.run({u"--headless"_s, u"report"_s}), 0);
}

void ManualTest::commandsSayWhatIsWrong_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* words, const char* says) {
        QTest::newRow(words) << QString::fromLatin1(words) << QString::fromLatin1(says);
    };
    row("cache", "'cache' needs an action: quintet cache ACTION [WHAT]... [--cache-dir DIR], where "
                 "ACTION is list, path, has, size, clear, check, export, import or add.");
    row("cache lst", "'cache' has no action 'lst': quintet cache ACTION");
    row("cache path", "'cache path' lacks a word: quintet cache path URL [--cache-dir DIR].");
    row("cache size x", "'cache size' has a word too many: quintet cache size [--cache-dir DIR].");
    row("cache path x", "'x' can't be used: http://, https://, ftp:// or ftps:// is missing.");
    row("cache list --cache-dir", "--cache-dir needs the name of a folder.");
    row("cache list --cache-dir file", "--cache-dir: 'file' is not a folder.");
    row("cache list --update",
        "'cache list' has no option --update: quintet cache list [--cache-dir DIR].");
    row("cache import none", "'none' doesn't exist.");
    row("cache import .", "'.' is a folder.");
    row("cache add http://h/a none", "'none' doesn't exist.");
    row("cache export file", "'file' exists; --overwrite replaces it.");
    row("report", "'report merge' needs reports: quintet report merge REPORT... [-o FILE].");
    row("report sum", "'report' has no action 'sum': quintet report merge REPORT... [-o FILE].");
    row("report merge file -x",
        "'report merge' has no option -x: quintet report merge REPORT... [-o FILE].");
    row("report merge file -o",
        "-o needs the name of a file: quintet report merge REPORT... [-o FILE].");
    row("report merge none", "The report 'none' doesn't exist.");
    row("report merge .", "The report '.' is a folder.");
    row("report merge file", "'file' is not a report: it is not the JSON that --report writes.");
    row("verify", "'verify' needs a receipt: quintet verify RECEIPT [--repair [OPTION]...].");
    row("verify none", "The receipt 'none' doesn't exist.");
    row("verify file", "'file' is not a receipt: its first line doesn't name the columns path, ");
}

void ManualTest::commandsSayWhatIsWrong() {
    QFETCH(QString, words);
    QFETCH(QString, says);
    ProgramCall call;
    call.put(u"file"_s, "hello\n");
    QCOMPARE(call.run(words.split(u' ')), 2);
    QVERIFY2(call.error().startsWith(QByteArray("quintet: " + says.toUtf8())),
             call.error().constData());
    QCOMPARE(call.error().count('\n'), 1);
    QVERIFY(call.out().isEmpty());
}

QTEST_GUILESS_MAIN(ManualTest)
#include "manualtest.moc"
