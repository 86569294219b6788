// What the engine says in English, in the window's language.
#include "notewords.h"

#include "literals.h"
#include "net/socketerror.h"
#include "storage/diskerror.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace quintet;
using namespace quintet::test;
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

const QString kRoot = QStringLiteral(QUINTET_ROOT);

/// The app's files whose texts come before the eyes of the window's people too: what is wrong with
/// a list that is handed over, or with a setting that was kept.
const QStringList kOfApp{u"app/batchentries.cpp"_s, u"app/batchlists.cpp"_s,
                         u"app/cacheoptions.cpp"_s, u"app/networkoptions.cpp"_s,
                         u"app/optionfault.cpp"_s,  u"app/optionvalue.cpp"_s,
                         u"app/storedoptions.cpp"_s};

/// What the window never shows, or not in these words.
const QStringList kNotShown{
    // What OpenSSL says.
    u"wrong version number"_s,
    // Told in its own way, by the time that is stated beside it.
    u"tried again in %1 s"_s,
    // Resumption's sentences follow.
    u"started again: "_s,
    // "quintet cache check" and the archives of "quintet cache export".
    u"is no entry"_s, u"was left over"_s, u"is no part of an entry"_s, u"has no contents"_s,
    u"has no URL"_s, u"is of another URL than its name says"_s, u"has changed since it was kept"_s,
    u"it changed meanwhile"_s, u"its name is too long for an archive"_s,
    // Wrong calls end before there is a window.
    u"--output, --mirror and --checksum ALGO=… are for a single URL, and there are %1."_s,
    u"--output and --checksum ALGO=… are for one file, and %1 is a folder."_s,
    u"--output names the folder '%1', not a file."_s,
    u"A --mirror can't have a user name or password in it: use --netrc."_s,
    u"--mirror %1 can't stand for a folder: it needs a slash at its end."_s,
    u"-4 and -6 exclude each other."_s, u"--client-key needs --client-cert."_s,
    u"--client-cert: '%1' holds no private key; give it with --client-key."_s,
    // For machines.
    u"quintet hosts 1"_s, u"downloads %1"_s, u"User-Agent: "_s, u"Referer: "_s, u"Cookie: "_s,
    u"Authorization: Bearer "_s,
    u"id, batch, state, url, name, path, source, size, received, added, ended, error, request, "
    "place"_s,
    u", path = '', received = 0"_s};

/// Whether it is made of words of a language, two at least.
bool isWords(const QString& text) {
    static const QRegularExpression words(u"[a-z]{2,}[,:;]? [A-Za-z(%“'\\[-]"_s);
    static const QRegularExpression machines(
        u"\\||^[a-z%0-9]*$|\\b(SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|PRAGMA)\\b"_s);
    return text.contains(words) && !text.contains(machines);
}

/// Whether it stands where its own translation is asked for.
bool isTranslated(const Literal& literal) {
    static const QRegularExpression ways(
        u"(\\btr\\(|TRANSLATE_NOOP\\(\"\\w+\",|translate\\([^()]*,|#include|Q_ASSERT_X\\(.*) ?$"_s);
    return literal.before.contains(ways);
}

/// "%1", "%2" … are one.
QString withoutNumbers(QString text) {
    static const QRegularExpression place(u"%\\d"_s);
    return text.replace(place, u"%"_s);
}

/// The sentences that a text may be (the end of), once it is put together with what stands beside
/// it.
QStringList sentencesOf(const Literal& literal) {
    QString text = withoutNumbers(literal.text);
    if (literal.after.startsWith(u'+'))
        text += u'%';
    if (literal.before.endsWith(u'+'))
        text.prepend(u'%');
    if (literal.before.endsWith(".join("_L1))
        text = u'%' + text + u'%';
    QStringList all{text,
                    u"% "_s + text,              // inTheWay(): after the path
                    u"started again: "_s + text, // Resumption's
                    text + u": %"_s};
    // What stands before a colon may be known alone.
    if (text.endsWith(u": %"_s))
        all += text.chopped(3);
    return all;
}

/// The texts in the files below that no table has: a new one wants a translation.
QStringList unknownTexts(const QStringList& files, const QStringList& known, int& count) {
    QSet<QString> table;
    for (const QString& sentence : known)
        table += withoutNumbers(sentence);
    QStringList unknown;
    for (const QString& name : files) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return {name};
        const QList<Literal> literals = literalsIn(QString::fromUtf8(file.readAll()));
        for (const Literal& it : literals) {
            if (!isWords(it.text) || isTranslated(it) || kNotShown.contains(it.text))
                continue;
            ++count;
            const QStringList sentences = sentencesOf(it);
            if (std::none_of(sentences.begin(), sentences.end(),
                             [&](const QString& one) { return table.contains(one); }))
                unknown += name.mid(kRoot.size() + 1) + u": "_s + it.text;
        }
    }
    return unknown;
}

QStringList filesThatSpeak() {
    QStringList files;
    QDirIterator engine(kRoot + u"/engine"_s, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
    while (engine.hasNext()) {
        const QString name = engine.next();
        // Archives are a command's.
        if (!name.contains(u"/storage/zipreader"_s))
            files += name;
    }
    for (const QString& name : kOfApp)
        files += kRoot + u'/' + name;
    return files;
}

} // namespace

class NoteWordsTest : public QObject {
    Q_OBJECT

private slots:
    void knowsWhatIsSaid();
    void saysWhatIsKnown();
    void missesWhatIsNew();
    void translates_data();
    void translates();
    void retries();
    void faultsOfTheSystem();
    void errors();
};

void NoteWordsTest::knowsWhatIsSaid() {
    int count = 0;
    const QStringList unknown = unknownTexts(filesThatSpeak(), knownSentences(), count);
    QVERIFY2(count >= 250, "the sources are not where they were");
    QVERIFY2(unknown.isEmpty(),
             qPrintable(u"add to ui/sentencesof….cpp:\n"_s + unknown.join(u'\n')));
}

/// The other way round: what nothing says any more needs no translation.
void NoteWordsTest::saysWhatIsKnown() {
    QStringList said;
    for (const QString& name : filesThatSpeak() + QStringList{kRoot + u"/app/namedfile.cpp"_s}) {
        QFile file(name);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        const QList<Literal> literals = literalsIn(QString::fromUtf8(file.readAll()));
        for (const Literal& it : literals)
            said += sentencesOf(it) + QStringList{u"header %"_s};
    }
    const QSet<QString> all(said.begin(), said.end());
    for (const QString& sentence : knownSentences())
        QVERIFY2(all.contains(withoutNumbers(sentence)), qPrintable(sentence));
}

void NoteWordsTest::missesWhatIsNew() {
    QTemporaryDir folder;
    QFile file(folder.filePath(u"new.cpp"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "fail({ErrorKind::Connect, u\"the moon is %1 \"\n    \"full\"_s.arg(x)}); // \"not this\"\n"
        "const char c = '\"'; fail(u\"connection refused\"_s); tr(\"this is known\");\n");
    file.close();
    int count = 0;
    const QStringList unknown = unknownTexts({file.fileName()}, knownSentences(), count);
    QCOMPARE(count, 2);
    QCOMPARE(unknown.size(), 1);
    QVERIFY(unknown.first().endsWith(u": the moon is %1 full"_s));
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
    QTest::newRow("over several lines") << u"redirected to a\nb"_s << u"«redirected to a\nb»"_s;
    QTest::newRow("the one with the most text of its own")
        << u"the network interface “x” has no address that could be used"_s
        << u"«the network interface “x” has no address that could be used»"_s;
    QTest::newRow("in the way") << u"/data/a is a folder"_s << u"«/data/a is a folder»"_s;
    QTest::newRow("known before a colon")
        << u"no such file or folder: /a: b"_s << u"«no such file or folder»: /a: b"_s;
    QTest::newRow("known before a colon, with places")
        << u"cut off after 5 bytes: 426 Oops"_s << u"«cut off after 5 bytes»: 426 Oops"_s;
    QTest::newRow("known on both sides") << u"no data connection: connection refused"_s
                                         << u"«no data connection»: «connection refused»"_s;
    QTest::newRow("nested thrice")
        << u"the server closed the connection instead of an answer to RETR"_s
        << u"«the server closed the connection instead of «an answer to RETR»»"_s;
    QTest::newRow("a line of a list")
        << u"Line 3 of a.csv can't be used: the row is longer than 64 KiB."_s
        << u"«Line 3 of a.csv can't be used: «the row is longer than 64 KiB».»"_s;
    QTest::newRow("a setting") << u"--max-conn takes a whole number from 1 to 100, not 'x'."_s
                               << u"«--max-conn takes «a whole number from 1 to 100», not 'x'.»"_s;
    QTest::newRow("unknown before a colon") << u"full moon: 2 %1"_s << u"full moon: 2 %1"_s;
    QTest::newRow("only a colon") << u": "_s << u": "_s;
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

/// What errno and sockets come to is known, with the path or without.
void NoteWordsTest::faultsOfTheSystem() {
    Marked marked;
    QCoreApplication::installTranslator(&marked);
    for (int code = 1; code < 140; ++code) {
        const QString words = inWords(diskError(code, u"/data/a b"_s).detail);
        QVERIFY2(words.startsWith(u'«') && words.endsWith(u"»: /data/a b"_s), qPrintable(words));
    }
    for (const auto code :
         {QAbstractSocket::ConnectionRefusedError, QAbstractSocket::RemoteHostClosedError,
          QAbstractSocket::HostNotFoundError, QAbstractSocket::SocketTimeoutError,
          QAbstractSocket::ProxyAuthenticationRequiredError}) {
        const QString words = inWords(socketError(code, {}, u"the greeting"_s).detail);
        QVERIFY2(words.startsWith(u'«') && words.endsWith(u'»'), qPrintable(words));
    }
    QVERIFY(inWords(inTheWay(u"/data/a"_s, u"exists already"_s).detail).startsWith(u'«'));
    QCoreApplication::removeTranslator(&marked);
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
