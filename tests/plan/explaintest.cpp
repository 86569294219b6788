#include "explain.h"

#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace quintet;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(quintet::Error)

namespace {

constexpr int kKinds = int(ErrorKind::Io) + 1;

const QUrl& url() {
    static const QUrl it(u"https://me:secret@data.example.org/a.fits?token=hidden"_s);
    return it;
}

/// Marks everything that went through it.
class Marker : public QTranslator {
public:
    QString translate(const char* context, const char* text, const char*, int) const override {
        return QByteArray(context) == "quintet" ? u'\u00ab' + QString::fromUtf8(text) : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class ExplainTest : public QObject {
    Q_OBJECT

private slots:
    void everyKind_data() {
        QTest::addColumn<Error>("error");
        for (int kind = 0; kind < kKinds; ++kind)
            for (const bool passing : {false, true})
                for (const int status : {0, 404, 421, 503, 550})
                    for (const char* detail : {"", "some detail", "a sentence."})
                        QTest::addRow("%s %d %d %s", kindName(ErrorKind(kind)).data(), passing,
                                      status, detail)
                            << Error{ErrorKind(kind), QString::fromLatin1(detail), status, -1,
                                     passing};
    }

    void everyKind() {
        QFETCH(const Error, error);
        const Explanation words = explain(error, url(), u"/d/a.fits"_s);
        QVERIFY(!words.brief.isEmpty() && words.brief.size() <= 24);
        QVERIFY(!words.brief.endsWith(u'.') && !words.brief.contains(u"example"_s));
        QVERIFY(words.sentence.endsWith(u'.') && !words.sentence.endsWith(u".."_s));
        QVERIFY(words.sentence.front().isUpper() || words.sentence == error.detail);
        QVERIFY(words.sentence.contains(error.detail.chopped(error.detail.endsWith(u'.') ? 1 : 0)));
        QVERIFY(!words.remedy.isEmpty() && words.remedy.endsWith(u'.'));
        const QString all = words.brief + words.sentence + words.remedy;
        QVERIFY2(!all.contains(u'%'), qPrintable(all));
        QVERIFY2(!all.contains(u"secret"_s) && !all.contains(u"hidden"_s), qPrintable(all));
    }

    /// I4: the cause and the host, or the path where the disk is the cause.
    void namesWhere() {
        const QSet<ErrorKind> disk{ErrorKind::Exists, ErrorKind::DiskFull, ErrorKind::Permission,
                                   ErrorKind::Io};
        const QSet<ErrorKind> neither{ErrorKind::Usage, ErrorKind::Unsupported};
        for (int i = 0; i < kKinds; ++i) {
            const auto kind = ErrorKind(i);
            const QString sentence = explain({kind}, url(), u"/d/a.fits"_s).sentence;
            QCOMPARE(sentence.contains(u"/d/a.fits"_s), disk.contains(kind));
            QCOMPARE(sentence.contains(u"data.example.org"_s),
                     !disk.contains(kind) && !neither.contains(kind));
        }
    }

    void sentence_data() {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("brief");
        QTest::addColumn<QString>("sentence");
        using enum ErrorKind;
        const auto row = [](const char* name, const Error& error, const QString& brief,
                            const QString& sentence) {
            QTest::newRow(name) << error << brief << sentence;
        };
        row("28 gone", {HttpStatus, u"Gone"_s, 410}, u"Gone from the server"_s,
            u"The server data.example.org says the file is gone for good (410 Gone)."_s);
        row("28 not found", {HttpStatus, u"Not Found"_s, 404}, u"Not on the server"_s,
            u"The server data.example.org has no such file (404 Not Found)."_s);
        row("28 no reason phrase", {HttpStatus, {}, 404}, u"Not on the server"_s,
            u"The server data.example.org has no such file (404)."_s);
        row("28 forbidden", {HttpStatus, u"Forbidden"_s, 403}, u"Access denied"_s,
            u"The server data.example.org refuses to hand out this file (403 Forbidden)."_s);
        row("28 server fault", {HttpStatus, u"Internal Server Error"_s, 500}, u"Server fault"_s,
            u"The server data.example.org has a fault of its own (500 Internal Server Error)."_s);
        row("27 busy", {HttpStatus, u"Slow Down"_s, 503, 7'200'000}, u"Server busy"_s,
            u"The server data.example.org is busy or being repaired (503 Slow Down); it asks to "
            "wait for 2 h."_s);
        row("27 too many", {HttpStatus, {}, 429, 30'000}, u"Too many requests"_s,
            u"The server data.example.org gets too many requests from here (429); it asks to wait "
            "for 30 s."_s);
        row("29 login", {Auth, u"Unauthorized"_s, 401}, u"Login needed"_s,
            u"The server data.example.org wants a valid login (401 Unauthorized)."_s);
        row("no such host", {Dns, u"no such host"_s}, u"No such host"_s,
            u"The host data.example.org can't be found: no such host."_s);
        row("82 proxy login", {Proxy, {}, 407}, u"Proxy wants a login"_s,
            u"The proxy on the way to data.example.org wants a login (407)."_s);
        row("1 truncated", {Truncated, u"5 of 10 bytes"_s}, u"Cut off"_s,
            u"The file from data.example.org was cut off (truncated): 5 of 10 bytes."_s);
        row("98 ftp", {FtpStatus, u"No such file."_s, 550}, u"Not on the server"_s,
            u"The server data.example.org does not give this file (550 No such file)."_s);
        row("106 no space", {DiskFull, u"no space left: /d/a.fits.part"_s}, u"Not enough space"_s,
            u"There is no space left for the file: no space left: /d/a.fits.part."_s);
        row("135 checksum", {Checksum, u"expected md5 00, got ff"_s}, u"Checksum differs"_s,
            u"The checksum of the file from data.example.org does not fit: expected md5 00, got "
            "ff."_s);
        row("usage as a fragment", {Usage, u"no host"_s}, u"Can't be read"_s,
            u"This can't be understood: no host."_s);
        row("usage as a sentence", {Usage, u"--max-conn needs a number."_s}, u"Can't be read"_s,
            u"--max-conn needs a number."_s);
    }

    void sentence() {
        QFETCH(const Error, error);
        QFETCH(const QString, brief);
        QFETCH(const QString, sentence);
        const Explanation words = explain(error, url(), u"/d/a.fits"_s);
        QCOMPARE(words.brief, brief);
        QCOMPARE(words.sentence, sentence);
    }

    void everyStatusHasItsPhrase() {
        for (int status = 400; status < 600; ++status) {
            const Explanation words = explain({ErrorKind::HttpStatus, u"Why"_s, status}, url());
            QVERIFY(words.sentence.endsWith(u" (%1 Why)."_s.arg(status)));
        }
    }

    void waits_data() {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("not said") << qint64(-1) << QString();
        QTest::newRow("none") << qint64(0) << QString();
        QTest::newRow("27 rounded up") << qint64(1) << u"1 s."_s;
        QTest::newRow("27 seconds") << qint64(90'000) << u"90 s."_s;
        QTest::newRow("27 minutes") << qint64(90'001) << u"2 min."_s;
        QTest::newRow("27 an hour and a half") << qint64(5'400'000) << u"90 min."_s;
        QTest::newRow("27 hours") << qint64(5'400'001) << u"2 h."_s;
        QTest::newRow("27 two days") << qint64(172'800'000) << u"48 h."_s;
        QTest::newRow("27 days") << qint64(172'800'001) << u"3 days."_s;
        QTest::newRow("27 huge") << (1LL << 62) << u" days."_s;
    }

    void waits() {
        QFETCH(const qint64, ms);
        QFETCH(const QString, text);
        const QString sentence = explain({ErrorKind::HttpStatus, {}, 429, ms}, url()).sentence;
        QCOMPARE(sentence.contains(u"wait"_s), !text.isEmpty());
        QVERIFY2(sentence.endsWith(text), qPrintable(sentence));
    }

    void hosts() {
        const auto host = [](const QString& text) {
            QString sentence = explain({ErrorKind::Connect}, QUrl(text)).sentence;
            return sentence.remove(u"The server "_s).remove(u" can't be reached."_s);
        };
        QCOMPARE(host(u"http://h.org:8080/a"_s), u"h.org:8080"_s);
        QCOMPARE(host(u"http://h.org/a"_s), u"h.org"_s);
        QCOMPARE(host(u"https://b\u00fccher.example/"_s), u"xn--bcher-kva.example"_s);
        QCOMPARE(host(u"file:///a"_s), u"file:///a"_s);
        QCOMPARE(host({}), u"?"_s);
        QCOMPARE(host(u"http://%31h.org/"_s), u"1h.org"_s);
    }

    void placeholdersInTextStay() {
        const Error error{ErrorKind::Protocol, u"%1 and %2"_s};
        QVERIFY(explain(error, url()).sentence.endsWith(u": %1 and %2."_s));
        const QString full = explain({ErrorKind::Io}, url(), u"/d/%1"_s).sentence;
        QVERIFY(full.endsWith(u" (/d/%1)."_s));
    }

    /// 141: nothing of it reaches a terminal.
    void hostileText() {
        const Error error{ErrorKind::HttpStatus, u"No\u001b[31m\r\nfailed: x"_s, 404};
        const QString sentence = explain(error, url(), u"/d/\u202e\u0007"_s).sentence;
        for (const QChar c : sentence)
            QVERIFY(c.category() != QChar::Other_Control && c.category() != QChar::Other_Format);
        QVERIFY(!explain({ErrorKind::Io}, url(), u"/d/\u202e\n"_s).sentence.contains(u'\n'));
    }

    void translatable() {
        Marker marker;
        QCoreApplication::installTranslator(&marker);
        for (int kind = 0; kind < kKinds; ++kind) {
            const Explanation words = explain({ErrorKind(kind), u"x"_s}, url());
            QVERIFY(words.brief.startsWith(u'\u00ab'));
            QVERIFY(words.sentence.startsWith(u'\u00ab'));
            QVERIFY(words.remedy.startsWith(u'\u00ab'));
        }
        QCoreApplication::removeTranslator(&marker);
    }
};

QTEST_GUILESS_MAIN(ExplainTest)
#include "explaintest.moc"
