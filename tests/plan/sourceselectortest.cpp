#include "plan/sourceselector.h"

#include <QTest>

using namespace quintet;
using namespace Qt::StringLiterals;

using Standing = SourceSelector::Standing;

namespace {

QUrl url(int source) {
    return QUrl(u"http://host%1/a"_s.arg(source));
}

/// Sources on a host each, and what a choice among them depends on.
struct Choice {
    explicit Choice(int count, bool inOrder = false) {
        QList<QUrl> urls;
        for (int i = 0; i < count; ++i)
            urls.append(url(i));
        sources.reset(urls, inOrder);
    }

    SourceSelector::Terms terms() const { return {hosts, rates, now, splits, left}; }
    int next() const { return sources.next(terms()).value_or(-1); }

    /// Opens what is chosen, up to `most`.
    QList<int> open(int most) {
        QList<int> chosen;
        for (int i = 0; i < most; ++i) {
            const int index = next();
            if (index < 0)
                break;
            ++sources[index].open;
            hosts.opened(hostKey(sources[index].address()));
            chosen.append(index);
        }
        return chosen;
    }

    void meet(int index, double rate = 0) {
        sources[index].standing = Standing::Met;
        rates.learn(hostKey(url(index)), rate);
    }

    SourceSelector sources;
    HostLimits hosts{25};
    HostRates rates;
    qint64 now = 1000;
    int splits = 5;
    qint64 left = 100'000'000;
};

} // namespace

class SourceSelectorTest : public QObject {
    Q_OBJECT

private slots:
    void none() {
        Choice choice(0);
        QCOMPARE(choice.next(), -1);
        QCOMPARE(choice.sources.lead(), -1);
        QCOMPARE(choice.sources.room(5, choice.terms()), 0);
        QCOMPARE(choice.sources.restsUntil(0), 0);
        QVERIFY(!choice.sources.hasUsable());
    }

    /// Nobody else is asked before the first has said what the file is.
    void theFirstLeads() {
        Choice choice(3);
        QCOMPARE(choice.open(5), QList<int>{0});
        QCOMPARE(choice.next(), -1);
        choice.meet(0);
        const QList<int> joined = choice.open(4);
        QCOMPARE(joined, (QList<int>{1, 2, 0, 0}));
    }

    /// A connection each until they have shown what they have, and half of all at most.
    void strangersGetOneEach() {
        Choice choice(6);
        choice.open(1);
        choice.meet(0);
        QCOMPARE(choice.open(4), (QList<int>{1, 2, 0, 0}));
        choice.meet(1);
        QCOMPARE(choice.next(), 3);
    }

    void nobodyJoinsForALittle() {
        Choice choice(2);
        choice.open(1);
        choice.meet(0);
        choice.left = SourceSelector::kWorthJoining - 1;
        QCOMPARE(choice.next(), 0);
        choice.left = SourceSelector::kWorthJoining;
        QCOMPARE(choice.next(), 1);
    }

    void speedDecides_data() {
        QTest::addColumn<double>("first");
        QTest::addColumn<double>("second");
        QTest::addColumn<QList<int>>("chosen");
        QTest::newRow("alike: in turns") << 8e6 << 7e6 << QList<int>{0, 1, 0, 1};
        QTest::newRow("the second is faster") << 1e6 << 8e6 << QList<int>{1, 1, 1, 1};
        QTest::newRow("the first is faster") << 8e6 << 1e6 << QList<int>{0, 0, 0, 0};
        QTest::newRow("nothing is known") << 0.0 << 0.0 << QList<int>{0, 1, 0, 1};
        QTest::newRow("only the first is known") << 1e6 << 0.0 << QList<int>{0, 1, 0, 1};
    }

    void speedDecides() {
        QFETCH(double, first);
        QFETCH(double, second);
        QFETCH(QList<int>, chosen);
        Choice choice(2);
        choice.meet(0, first);
        choice.meet(1, second);
        choice.sources[0].open = 1;
        choice.sources[1].open = 1;
        QCOMPARE(choice.open(4), chosen);
    }

    /// Better a slow one than none, when the fast one has no room.
    void theSlowOneWhenTheFastIsFull() {
        Choice choice(2);
        choice.meet(0, 1e6);
        choice.meet(1, 8e6);
        choice.sources[0].open = 1;
        choice.sources[1].most = 2;
        QCOMPARE(choice.open(4), (QList<int>{1, 1, 0, 0}));
    }

    /// Whoever was hopeless lately isn't tried again.
    void learnedRates() {
        Choice choice(3);
        choice.sources[0].open = 1;
        choice.meet(0, 8e6);
        choice.rates.learn(hostKey(url(1)), 0.1e6);
        QCOMPARE(choice.open(1), QList<int>{2});
    }

    void hostsHaveLimits() {
        Choice choice(2);
        choice.hosts.setMaxPerHost(2);
        choice.open(1);
        choice.meet(0);
        choice.meet(1);
        QCOMPARE(choice.sources.room(5, choice.terms()), 3);
        QCOMPARE(choice.sources.room(2, choice.terms()), 2);
        QCOMPARE(choice.open(9).size(), 3);
        QCOMPARE(choice.sources.room(5, choice.terms()), 0);
    }

    /// Two sources on one host share its room.
    void oneHostOfTwoSources() {
        Choice choice(0);
        choice.sources.reset({QUrl(u"http://host0/a"_s), QUrl(u"http://host0/b"_s)});
        choice.hosts.setMaxPerHost(3);
        choice.open(1);
        choice.meet(0);
        choice.meet(1);
        QCOMPARE(choice.sources.room(9, choice.terms()), 2);
        QCOMPARE(choice.open(9).size(), 2);
    }

    void resting() {
        Choice choice(2);
        choice.sources[0].restsUntil = 5000;
        QCOMPARE(choice.sources.lead(choice.now), 1);
        QCOMPARE(choice.next(), 1);
        choice.sources[1].restsUntil = 3000;
        QCOMPARE(choice.next(), -1);
        QCOMPARE(choice.sources.lead(choice.now), 1);
        QCOMPARE(choice.sources.restsUntil(choice.now), 3000);
        QCOMPARE(choice.sources.restsUntil(3000), 0);
        choice.now = 3000;
        QCOMPARE(choice.next(), 1);
    }

    void fresh() {
        Choice choice(2);
        QVERIFY(choice.sources.hasFresh(0));
        choice.sources[1].failures = 1;
        QVERIFY(!choice.sources.hasFresh(0));
        QVERIFY(choice.sources.hasFresh(1));
        choice.sources[0].standing = Standing::Out;
        QVERIFY(!choice.sources.hasFresh(1));
    }

    /// --sources: never two together, and the next only when there is no other way.
    void inOrder() {
        Choice choice(3, true);
        choice.open(1);
        choice.meet(0);
        QCOMPARE(choice.open(4), (QList<int>{0, 0, 0, 0}));
        QCOMPARE(choice.sources.room(5, choice.terms()), 5);
        choice.sources[0].standing = Standing::Out;
        QCOMPARE(choice.next(), 1);
        choice.sources[1].restsUntil = 2000;
        QCOMPARE(choice.next(), 2);
    }

    void oneAtATime() {
        Choice choice(3);
        for (int i = 0; i < 3; ++i)
            choice.meet(i);
        choice.sources.oneAtATime(0);
        QCOMPARE(choice.open(3), (QList<int>{1, 1, 1}));
        choice.sources[1].standing = Standing::Out;
        QCOMPARE(choice.next(), 2);
        choice.sources[2].standing = Standing::Out;
        QCOMPARE(choice.next(), 0);
    }

    /// Named by a server, without a checksum that could prove them.
    void reserves() {
        Choice choice(1);
        QVERIFY(choice.sources.add(url(1), true));
        QVERIFY(!choice.sources.add(url(1), false));
        QVERIFY(!choice.sources.add(url(0), false));
        choice.open(1);
        choice.meet(0);
        QCOMPARE(choice.open(3), (QList<int>{0, 0, 0}));
        choice.sources[0].standing = Standing::Out;
        QCOMPARE(choice.next(), 1);
    }

    void bounded() {
        Choice choice(1);
        for (int i = 1; i < 200; ++i)
            choice.sources.add(url(i), false);
        QCOMPARE(choice.sources.size(), int(SourceSelector::kMost));
    }

    void othersComeBackOnce() {
        Choice choice(3);
        choice.sources[0].standing = Standing::Out;
        choice.sources[1].standing = Standing::Other;
        choice.sources[2].standing = Standing::Other;
        QVERIFY(!choice.sources.hasUsable());
        QVERIFY(choice.sources.reviveOthers());
        QCOMPARE(choice.next(), 1);
        QVERIFY(!choice.sources.reviveOthers());
    }

    void forgetsTheFileNotTheFaults() {
        Choice choice(2);
        choice.meet(0);
        choice.sources[0].validator.etag = "\"v1\"";
        choice.sources[0].end = QUrl(u"http://end/a"_s);
        choice.sources[1].standing = Standing::Out;
        choice.sources.forgetFile();
        QVERIFY(choice.sources[0].standing == Standing::Untried);
        QVERIFY(choice.sources[0].validator.isEmpty());
        QVERIFY(choice.sources[1].standing == Standing::Out);
    }

    void prefers() {
        Choice choice(3);
        choice.sources.prefer(2);
        QCOMPARE(choice.next(), 2);
        choice.sources.prefer(9);
        QCOMPARE(choice.next(), 2);
    }
};

QTEST_GUILESS_MAIN(SourceSelectorTest)
#include "sourceselectortest.moc"
