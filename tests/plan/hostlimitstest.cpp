#include "plan/hostlimits.h"

#include <QTest>

#include <limits>

using namespace quintet;
using namespace Qt::StringLiterals;

class HostLimitsTest : public QObject {
    Q_OBJECT

    const QString m_host = u"https://example.org:443"_s;
    const QString m_other = u"https://example.org:8443"_s;

    static void open(HostLimits& limits, const QString& host, int count) {
        for (int i = 0; i < count; ++i)
            limits.opened(host);
    }

private slots:
    void key_data() {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("key");
        QTest::newRow("https") << u"https://example.org/a?b"_s << u"https://example.org:443"_s;
        QTest::newRow("http") << u"http://example.org/a"_s << u"http://example.org:80"_s;
        QTest::newRow("ftp") << u"ftp://example.org/a"_s << u"ftp://example.org:21"_s;
        QTest::newRow("ftps") << u"ftps://example.org/a"_s << u"ftps://example.org:990"_s;
        QTest::newRow("port") << u"http://example.org:8080/"_s << u"http://example.org:8080"_s;
        QTest::newRow("default port")
            << u"https://example.org:443/"_s << u"https://example.org:443"_s;
        QTest::newRow("case") << u"HTTPS://EXAMPLE.org/"_s << u"https://example.org:443"_s;
        QTest::newRow("user") << u"https://me:pw@example.org/"_s << u"https://example.org:443"_s;
        QTest::newRow("IPv6") << u"http://[::1]:81/"_s << u"http://[::1]:81"_s;
        QTest::newRow("international")
            << u"https://b\u00fccher.example/"_s << u"https://xn--bcher-kva.example:443"_s;
    }

    void key() {
        QFETCH(const QString, url);
        QFETCH(const QString, key);
        QCOMPARE(hostKey(QUrl(url)), key);
    }

    void countsEachHost() {
        HostLimits limits(3);
        QCOMPARE(limits.room(m_host, 0), 3);
        open(limits, m_host, 3);
        QCOMPARE(limits.open(m_host), 3);
        QCOMPARE(limits.room(m_host, 0), 0);
        QCOMPARE(limits.room(m_other, 0), 3);
        limits.closed(m_host);
        QCOMPARE(limits.room(m_host, 0), 1);
    }

    void closingMoreThanOpenIsHarmless() {
        HostLimits limits(3);
        limits.closed(m_host);
        open(limits, m_host, 1);
        limits.closed(m_host);
        limits.closed(m_host);
        QCOMPARE(limits.open(m_host), 0);
        QCOMPARE(limits.room(m_host, 0), 3);
    }

    void loweringTheLimitWhileOpen() {
        HostLimits limits(10);
        open(limits, m_host, 8);
        limits.setMaxPerHost(5);
        QCOMPARE(limits.room(m_host, 0), 0);
        for (int i = 0; i < 4; ++i)
            limits.closed(m_host);
        QCOMPARE(limits.room(m_host, 0), 1);
    }

    void atLeastOne() {
        HostLimits limits(0);
        QCOMPARE(limits.limit(m_host, 0), 1);
        limits.setMaxPerHost(-3);
        QCOMPARE(limits.room(m_host, 0), 1);
    }

    /// 49, 97: fewer connections, not none.
    void pushHalves() {
        HostLimits limits(25);
        open(limits, m_host, 8);
        limits.pushedBack(m_host, 0);
        QCOMPARE(limits.limit(m_host, 0), 4);
        QCOMPARE(limits.room(m_host, 0), 0);
        QCOMPARE(limits.limit(m_other, 0), 25);
        for (int i = 0; i < 6; ++i)
            limits.closed(m_host);
        QCOMPARE(limits.room(m_host, 0), 2);
    }

    void pushNeverLeavesNothing() {
        HostLimits limits(25);
        open(limits, m_host, 1);
        limits.pushedBack(m_host, 0);
        QCOMPARE(limits.limit(m_host, 0), 1);
        limits.closed(m_host);
        limits.pushedBack(m_host, 5'000);
        QCOMPARE(limits.room(m_host, 5'000), 1);
    }

    void onePushASecondCounts() {
        HostLimits limits(25);
        open(limits, m_host, 16);
        limits.pushedBack(m_host, 100);
        limits.closed(m_host);
        limits.pushedBack(m_host, 200); // The same flood of connections.
        limits.pushedBack(m_host, 1'099);
        QCOMPARE(limits.limit(m_host, 1'099), 8);
        for (int i = 0; i < 7; ++i)
            limits.closed(m_host);
        limits.pushedBack(m_host, 1'100);
        QCOMPARE(limits.limit(m_host, 1'100), 4);
    }

    void pushNeverRaises() {
        HostLimits limits(25);
        open(limits, m_host, 20);
        limits.pushedBack(m_host, 0);
        QCOMPARE(limits.limit(m_host, 0), 10);
        open(limits, m_host, 10); // 30 open, more than are allowed.
        limits.pushedBack(m_host, 2'000);
        QCOMPARE(limits.limit(m_host, 2'000), 10);
    }

    void growsBack() {
        HostLimits limits(6);
        open(limits, m_host, 4);
        limits.pushedBack(m_host, 1'000);
        QCOMPARE(limits.limit(m_host, 30'999), 2);
        QCOMPARE(limits.limit(m_host, 31'000), 3);
        QCOMPARE(limits.limit(m_host, 91'000), 5);
        QCOMPARE(limits.limit(m_host, 10'000'000), 6);
        open(limits, m_host, 2);
        limits.pushedBack(m_host, 10'000'000); // Counts from what had grown back.
        QCOMPARE(limits.limit(m_host, 10'000'000), 3);
    }

    void clockThatGoesBackTakesNothing() {
        HostLimits limits(6);
        open(limits, m_host, 4);
        limits.pushedBack(m_host, 100'000);
        QCOMPARE(limits.limit(m_host, 0), 2);
    }

    /// 27: other hosts go on.
    void retryAfterBlocks() {
        HostLimits limits(6);
        open(limits, m_host, 2);
        limits.pushedBack(m_host, 1'000, 5'000);
        QCOMPARE(limits.blockedUntil(m_host, 1'000), 6'000);
        QCOMPARE(limits.room(m_host, 5'999), 0);
        QCOMPARE(limits.room(m_other, 1'000), 6);
        limits.closed(m_host);
        limits.closed(m_host);
        QCOMPARE(limits.room(m_host, 5'999), 0); // Closing is no pardon.
        QCOMPARE(limits.blockedUntil(m_host, 6'000), 0);
        QCOMPARE(limits.room(m_host, 6'000), 1);
    }

    void longestRetryAfterCounts() {
        HostLimits limits(6);
        limits.pushedBack(m_host, 0, 5'000);
        limits.pushedBack(m_host, 10, 9'000); // Within the second: still obeyed.
        limits.pushedBack(m_host, 20, 1'000);
        limits.pushedBack(m_host, 30, 0);
        limits.pushedBack(m_host, 40);
        QCOMPARE(limits.blockedUntil(m_host, 50), 9'010);
    }

    void retryAfterZeroBlocksNothing() {
        HostLimits limits(6);
        limits.pushedBack(m_host, 1'000, 0);
        QCOMPARE(limits.blockedUntil(m_host, 1'000), 0);
        QVERIFY(limits.room(m_host, 1'000) > 0);
    }

    void hugeRetryAfterDoesNotWrap() {
        HostLimits limits(6);
        limits.pushedBack(m_host, 1'000, std::numeric_limits<qint64>::max());
        QCOMPARE(limits.blockedUntil(m_host, 2'000), std::numeric_limits<qint64>::max());
        QCOMPARE(limits.room(m_host, 1LL << 60), 0);
    }
};

QTEST_GUILESS_MAIN(HostLimitsTest)
#include "hostlimitstest.moc"
