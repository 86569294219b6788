#include "plan/hostbook.h"

#include "plan/hostlimits.h"
#include "plan/hostrates.h"

#include <QTest>

using namespace quintet;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNow = 1'700'000'000;
const QString kHost = u"https://example.org:443"_s;

} // namespace

class HostBookTest : public QObject {
    Q_OBJECT

private slots:
    void goesRound() {
        const QList<HostNote> notes{{kHost, 1e6, 3, kNow - 5},
                                    {u"ftp://[2001:db8::1]:21"_s, 0, 1, kNow - 9},
                                    {u"http://xn--mnchen-3ya.de:8080"_s, 123'456'789, 0, kNow}};
        const QList<HostNote> read = HostBook::parse(HostBook::text(notes), kNow);
        QCOMPARE(read.size(), 3);
        for (const HostNote& note : notes)
            QVERIFY2(read.contains(note), qPrintable(note.host));
    }

    void lines_data() {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("good");
        const auto row = [](const char* name, const QByteArray& line, bool good) {
            QTest::newRow(name) << line << good;
        };
        const QByteArray now = QByteArray::number(kNow);
        row("a line", now + " 1000 3 https://a:443", true);
        row("CRLF", now + " 1000 3 https://a:443\r", true);
        row("a day ago", QByteArray::number(kNow - 86'399) + " 1 3 https://a:443", true);
        row("too old", QByteArray::number(kNow - 86'400) + " 1 3 https://a:443", false);
        row("from tomorrow", QByteArray::number(kNow + 1) + " 1 3 https://a:443", false);
        row("no numbers", "x 1 3 https://a:443", false);
        row("a negative rate", now + " -1 3 https://a:443", false);
        row("a rate too high", now + " 9000000000000000000 3 https://a:443", false);
        row("a cap too high", now + " 1 100000 https://a:443", false);
        row("a word missing", now + " 1 https://a:443", false);
        row("a word too many", now + " 1 3 https://a:443 x", false);
        row("a path", now + " 1 3 https://a:443/secret", false);
        row("a query", now + " 1 3 https://a:443?key=secret", false);
        row("a user", now + " 1 3 https://me:secret@a:443", false);
        row("no port", now + " 1 3 https://a", false);
        row("no host", now + " 1 3 https://:443", false);
        row("nothing", "", false);
        row("zeros", QByteArray(100, '\0'), false);
    }

    void lines() {
        QFETCH(QByteArray, line);
        QFETCH(bool, good);
        QCOMPARE(HostBook::parse("quintet hosts 1\n" + line + '\n', kNow).size(), good ? 1 : 0);
        QVERIFY(HostBook::parse("quintet hosts 2\n" + line + '\n', kNow).isEmpty());
        QVERIFY(HostBook::parse(line, kNow).isEmpty());
    }

    void bounded() {
        QList<HostNote> notes;
        for (int i = 0; i < 1000; ++i)
            notes.append({u"http://host%1:80"_s.arg(i), 1, 0, kNow - i});
        const QByteArray text = HostBook::text(notes);
        QVERIFY(text.size() < HostBook::kLargest);
        const QList<HostNote> read = HostBook::parse(text, kNow);
        QCOMPARE(read.size(), HostBook::kMost);
        QVERIFY2(read.contains(notes.first()), "the newest was dropped");
        QVERIFY(HostBook::parse(text + QByteArray(HostBook::kLargest, '\n'), kNow).isEmpty());
    }

    void theNewerCounts() {
        const HostNote older{kHost, 1, 1, kNow - 10};
        const HostNote newer{kHost, 2, 0, kNow};
        QCOMPARE(HostBook::merged({older}, {newer}), QList<HostNote>{newer});
        QCOMPARE(HostBook::merged({newer}, {older}), QList<HostNote>{newer});
        QCOMPARE(HostBook::merged({}, {older, newer}), QList<HostNote>{newer});
    }

    void thisMachineIsNotKept() {
        QVERIFY(HostBook::isWorthKeeping(kHost));
        QVERIFY(HostBook::isWorthKeeping(u"http://128.0.0.1:80"_s));
        for (const char* host : {"http://127.0.0.1:4711", "http://localhost:80", "http://[::1]:80"})
            QVERIFY(!HostBook::isWorthKeeping(QString::fromLatin1(host)));
    }

    void rates() {
        HostRates rates;
        QCOMPARE(rates.rate(kHost), 0.0);
        rates.recall(kHost, 4e6);
        QVERIFY(rates.learned().isEmpty());
        QCOMPARE(rates.rate(kHost), 4e6);
        rates.learn(kHost, 8e6);
        QCOMPARE(rates.rate(kHost), 6e6);
        rates.learn(kHost, 0);
        rates.learn(kHost, -1);
        rates.recall(kHost, 1);
        QCOMPARE(rates.rate(kHost), 6e6);
        QCOMPARE(rates.learned(), QSet<QString>{kHost});
    }

    void caps() {
        HostLimits hosts(8);
        hosts.recall(kHost, 3, 0);
        QCOMPARE(hosts.room(kHost, 0), 3);
        QCOMPARE(hosts.caps(0).value(kHost), 3);
        QCOMPARE(hosts.room(kHost, 60'000), 5);
        QVERIFY2(hosts.caps(3'600'000).isEmpty(), "it has all of its room again");
        hosts.recall(kHost, 1, 0);
        QCOMPARE(hosts.room(kHost, 0), 3);
        hosts.recall(u"http://other:80"_s, 100, 0);
        QCOMPARE(hosts.room(u"http://other:80"_s, 0), 8);
    }
};

QTEST_GUILESS_MAIN(HostBookTest)
#include "hostbooktest.moc"
