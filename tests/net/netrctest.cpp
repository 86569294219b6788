#include "net/netrc.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace quintet;
using namespace Qt::StringLiterals;

class NetrcTest : public QObject {
    Q_OBJECT

private slots:
    void find_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("found"); // "user:password"; empty: none
        const auto row = [](const char* name, const QByteArray& text, const QString& found,
                            const QString& host = u"h"_s, const QString& user = {}) {
            QTest::newRow(name) << text << host << user << found;
        };
        row("empty", "", u""_s);
        row("one line", "machine h login a password b", u"a:b"_s);
        row("lines", "machine h\n\tlogin a\n\tpassword b\n", u"a:b"_s);
        row("CRLF", "machine h\r\nlogin a\r\npassword b\r\n", u"a:b"_s);
        row("BOM", "\xef\xbb\xbfmachine h login a password b", u"a:b"_s);
        row("password first", "machine h password b login a", u"a:b"_s);
        row("account", "machine h login a account c password b", u"a:b"_s);
        row("case of the host", "machine H.ORG login a password b", u"a:b"_s, u"h.org"_s);
        row("another host", "machine h login a password b", u""_s, u"g"_s);
        row("not a suffix", "machine h.org login a password b", u""_s, u"x.h.org"_s);
        row("IPv6", "machine ::1 login a password b", u"a:b"_s, u"::1"_s);
        row("first counts", "machine h login a password b machine h login c password d", u"a:b"_s);
        row("by user", "machine h login a password b machine h login c password d", u"c:d"_s,
            u"h"_s, u"c"_s);
        row("unknown user", "machine h login a password b", u""_s, u"h"_s, u"c"_s);
        row("any user", "machine h password b", u"c:b"_s, u"h"_s, u"c"_s);
        row("default", "machine g login a password b default login c password d", u"c:d"_s);
        row("before the default", "machine h login a password b default login c password d",
            u"a:b"_s);
        row("no password", "machine h login a", u"a:"_s);
        row("nothing but the host", "machine h account a", u""_s);
        row("comment", "# machine h login x password y\nmachine h login a password b", u"a:b"_s);
        row("comment behind", "machine h login a # login x\n password b", u"a:b"_s);
        row("password with #", "machine h login a password #b", u"a:#b"_s);
        row("password inside with #", "machine h login a password b#c", u"a:b#c"_s);
        row("quoted", "machine h login \"a b\" password \"c \\\"d\\\\\\n\"", u"a b:c \"d\\\n"_s);
        row("quoted empty", "machine h login a password \"\"", u"a:"_s);
        row("quoted keyword", "machine h login \"password\" password b", u"password:b"_s);
        row("keyword as a value", "machine h login machine password b", u"machine:b"_s);
        row("macro", "macdef init\nmachine h login x password y\n\nmachine h login a password b",
            u"a:b"_s);
        row("macro with CRLF", "macdef init\r\ncd x\r\n\r\nmachine h login a password b", u"a:b"_s);
        row("macro to the end", "machine h login a password b\nmacdef init\ncd x", u"a:b"_s);
        row("unknown words", "machine h port 80 login a password b", u"a:b"_s);
        row("before any machine", "login x password y machine h login a password b", u"a:b"_s);
        row("cut", "machine h login a password", u"a:"_s);
        row("UTF-8", "machine h login \xc3\xa4 password b", u"\u00e4:b"_s);
    }

    void find() {
        QFETCH(QByteArray, text);
        QFETCH(QString, host);
        QFETCH(QString, user);
        const auto netrc = Netrc::parse(text);
        QVERIFY(netrc.has_value());
        const auto credentials = netrc->find(host, user);
        QTEST(credentials ? QString(credentials->user + u':' + credentials->password)
                          : QString(u""_s),
              "found");
    }

    void brokenQuote() {
        const auto netrc = Netrc::parse("machine h\nlogin a\npassword \"secret\n\n");
        QVERIFY(!netrc.has_value());
        QCOMPARE(int(netrc.error().kind), int(ErrorKind::Usage));
        QVERIFY(netrc.error().detail.contains(u"line 3"_s));
        QVERIFY(!netrc.error().detail.contains(u"secret"_s));
    }

    void read() {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"netrc"_s);
        const auto missing = Netrc::read(path);
        QVERIFY(!missing.has_value());
        QCOMPARE(int(missing.error().kind), int(ErrorKind::Usage));

        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("machine h login a password b\n");
        file.flush();
        QVERIFY((Netrc::read(path)->find(u"h"_s) == Credentials{u"a"_s, u"b"_s}));
        file.write(QByteArray(2 * 1024 * 1024, ' '));
        file.close();
        QVERIFY(!Netrc::read(path).has_value());
    }

    void randomBytes() {
        QRandomGenerator random(1);
        static const QList<QByteArray> likely = {
            "machine ", "h ", "login ", "password ", "default ", "macdef ", "\n", "\"", "\\", "#"};
        for (int i = 0; i < 20'000; ++i) {
            QByteArray text;
            for (int n = random.bounded(20); n > 0; --n)
                text += random.bounded(6) ? likely[random.bounded(int(likely.size()))]
                                          : QByteArray(1, char(random.bounded(256)));
            if (const auto netrc = Netrc::parse(text); netrc) {
                const auto found = netrc->find(u"h"_s);
                QVERIFY(!found || !found->isEmpty());
            }
        }
    }
};

QTEST_GUILESS_MAIN(NetrcTest)
#include "netrctest.moc"
