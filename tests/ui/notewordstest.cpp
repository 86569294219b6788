// What the engine says in English, in the window's language.
#include "notewords.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace quintet;
using namespace Qt::StringLiterals;

namespace {

/// Puts what it translates between marks.
class Marked : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* text, const char*, int) const override {
        return QByteArray(context) == "quintet::NoteWords"
                   ? QString(u'«' + QString::fromUtf8(text) + u'»')
                   : QString();
    }
};

/// Every sentence that the engine's sources note or warn of, what is put in as %1, %2 …
QStringList saidByTheEngine() {
    // Literals in one call may be split over lines.
    static const QRegularExpression call(
        u"(?:\\bwarn\\(\\s*(?:field,\\s*)?|\\bwarning = |warnings(?:\\.append\\(|\\s*<<)\\s*|"
        "\\bnote\\(Note::Kind::\\w+,\\s*|\\bnote\\.text = )u\"((?:[^\"\\\\]|\\\\.|\"\\s*\")*)\"_s"
        "(\\s*\\+)?"_s);
    QStringList sentences;
    QDirIterator files(QStringLiteral(QUINTET_ROOT "/engine"), {u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        // What is wrong with a list is told in the window's language as it is.
        if (file.fileName().contains(u"/input/"_s) || !file.open(QIODevice::ReadOnly))
            continue;
        auto found = call.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext()) {
            const QRegularExpressionMatch match = found.next();
            QString sentence = match.captured(1);
            sentence.remove(QRegularExpression(u"\"\\s*\""_s));
            sentences += sentence + (match.captured(2).isEmpty() ? u""_s : u"%1"_s);
        }
    }
    sentences.removeDuplicates();
    return sentences;
}

} // namespace

class NoteWordsTest : public QObject {
    Q_OBJECT

private slots:
    void knowsWhatTheEngineSays();
    void translates_data();
    void translates();
    void retries();
    void errors();
};

void NoteWordsTest::knowsWhatTheEngineSays() {
    const QStringList said = saidByTheEngine();
    QVERIFY2(said.size() >= 20, "the engine's sources are not where they were");
    const QStringList known = knownSentences();
    for (const QString& sentence : said) {
        // The time of a retry is told in the window's own way; what stands after "again: " is one
        // of several sentences.
        if (sentence.startsWith(u"tried again in"_s) || sentence == u"started again: %1"_s)
            continue;
        QVERIFY2(known.contains(sentence), qPrintable(sentence));
    }
}

void NoteWordsTest::translates_data() {
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("whole") << u"connection refused"_s << u"«connection refused»"_s;
    QTest::newRow("with a place") << u"redirected to http://a.example/%1"_s
                                  << u"«redirected to http://a.example/%1»"_s;
    QTest::newRow("two, the second known itself")
        << u"the source a was left out: no bytes came"_s
        << u"«the source a was left out: «no bytes came»»"_s;
    QTest::newRow("the first of two that fit")
        << u"not kept in the cache: it has no place for ftp addresses"_s
        << u"«not kept in the cache: it has no place for ftp addresses»"_s;
    QTest::newRow("what a server says has places of its own")
        << u"expected sha-256 %3, got %1"_s << u"«expected sha-256 %3, got %1»"_s;
    QTest::newRow("over several lines")
        << u"permission denied: /a\nb"_s << u"«permission denied: /a\nb»"_s;
    QTest::newRow("unknown") << u"the moon is full"_s << u"the moon is full"_s;
    QTest::newRow("known in the middle")
        << u"oh, connection refused"_s << u"oh, connection refused"_s;
}

void NoteWordsTest::translates() {
    QFETCH(QString, english);
    Marked marked;
    QCoreApplication::installTranslator(&marked);
    QTEST(inWords(english), "words");
    QCoreApplication::removeTranslator(&marked);
    QCOMPARE(inWords(english), english);
}

void NoteWordsTest::retries() {
    Note note;
    note.kind = Note::Kind::Retry;
    note.text = u"tried again in 2 s"_s;
    note.waitMs = 2'000;
    note.error = Error{ErrorKind::Timeout, u"nothing received for 90 s"_s};
    QCOMPARE(inWords(note), u"Timed out; tried again in 2 s"_s);
    note.waitMs = 0;
    note.text = u"tried again from another source"_s;
    QCOMPARE(inWords(note), u"Timed out; tried again from another source"_s);
    note.error.reset();
    QCOMPARE(inWords(note), note.text);
}

void NoteWordsTest::errors() {
    const QUrl url(u"https://a.example/x"_s);
    const Error error{ErrorKind::Connect, u"connection refused"_s};
    QCOMPARE(explainHere(error, url).sentence, explain(error, url).sentence);
    Marked marked;
    QCoreApplication::installTranslator(&marked);
    QVERIFY(explainHere(error, url).sentence.contains(u"«connection refused»"_s));
    QCoreApplication::removeTranslator(&marked);
}

QTEST_MAIN(NoteWordsTest)
#include "notewordstest.moc"
