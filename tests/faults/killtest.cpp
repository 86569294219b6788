// kill -9 at any moment, any number of times: what comes out in the end is whole, and little is
// fetched twice. QUINTET_KILL_ROUNDS says how often (200); `packaging/test --kill-loop=N` sets it.
#include "oracle.h"
#include "origin.h"
#include "partclaims.h"

#include <QRandomGenerator>
#include <QTest>
#include <QThread>

#include <atomic>
#include <list>
#include <thread>

using namespace quintet;
using namespace quintet::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMiB = 1024 * 1024;
const Body kBody = Body::counting(64 * kMiB);

constexpr qint64 kRate = 8 * kMiB; ///< Bytes a second of one download.
#ifdef __SANITIZE_THREAD__
constexpr quint32 kLanes = 1; ///< Its runtime crashes where threads start and fork at once.
#else
constexpr quint32 kLanes = 8;
#endif
constexpr int kRoundsInCi = 200;
constexpr qint64 kMostMs = 100'000;

/// What may be lost at most: a checkpoint's worth, or what comes in 2 s and while it is saved; and
/// what was on its way, in buffers of the network and of the program.
constexpr int kLately = 2'300;
constexpr qint64 kCheckpoint = 16 * kMiB;
constexpr qint64 kOnItsWay = 8 * kMiB;

int rounds() {
    const int asked = qEnvironmentVariableIntValue("QUINTET_KILL_ROUNDS");
    return asked > 0 ? asked : kRoundsInCi;
}

QStringList arguments(const Origin& origin, const QStringList& more = {}) {
    return QStringList{u"--headless"_s,    u"-d"_s,       u"out"_s,
                       u"--no-progress"_s, u"--report"_s, u"report.json"_s} +
           more + QStringList{origin.url("/a.bin").toString()};
}

} // namespace

class KillTest : public QObject {
    Q_OBJECT

private slots:
    void anyMoment();
    void whileVerifying();
    void manyFiles();
};

/// A download that is killed again and again, with a server and a folder of its own.
class Lane {
public:
    Lane(quint32 seed, std::atomic<int>& kills)
        : m_random(seed)
        , m_kills(kills) {}

    /// Until there were enough kills and a whole file came of them, or time is up. In a thread.
    void run(const QElapsedTimer& timer) {
        while (m_fault.isEmpty() && (m_kills < rounds() || m_wholes == 0)) {
            m_fault = fetchOne();
            // In CI there is no time for more of this.
            if (rounds() == kRoundsInCi && timer.elapsed() > kMostMs && m_wholes > 0)
                break;
        }
    }

    QString fault() const { return m_fault; }
    qint64 mostLost() const { return m_mostLost; }
    int wholes() const { return m_wholes; }

private:
    /// From nothing to a whole file: empty, or what went wrong.
    QString fetchOne() {
        Origin origin;
        origin.serve("/a.bin", kBody, Behaviour{.rate = kRate / 5});
        ProgramCall call;
        Oracle oracle(call);
        oracle.expect(u"a.bin"_s, kBody);
        qint64 claimed = 0;
        for (;;) {
            const qint64 before = origin.bytesSent();
            call.start(arguments(origin));
            const bool isLast = m_kills >= rounds();
            const int patience = isLast ? 60'000 : m_random.bounded(20, 3'500);
            bool ended = call.process().waitForFinished(qMax(0, patience - kLately));
            const qint64 lately = origin.bytesSent();
            ended = ended || call.process().waitForFinished(qMin(patience, kLately));
            if (ended) {
                const int code = call.wait();
                ++m_wholes;
                const QString fault = oracle.verdict(code);
                return fault.isEmpty() && code != 0 ? u"exit code %1"_s.arg(code) : fault;
            }
            if (isLast)
                return u"it did not end"_s;
            call.process().kill();
            call.wait();
            ++m_kills;
            while (origin.atOnce() > 0)
                QThread::msleep(5);
            const qint64 sent = origin.bytesSent();
            const QString fault =
                afterKill(call, sent - before, sent - qMax(before, lately), claimed);
            if (!fault.isEmpty())
                return fault;
        }
    }

    /// After a run for which `sent` bytes left the server, `lately` of them in its end.
    QString afterKill(const ProgramCall& call, qint64 sent, qint64 lately, qint64& claimed) {
        const QString file = call.path(u"out/a.bin"_s);
        if (QFileInfo::exists(file))
            return kBody.differenceFrom(file);
        const PartClaims claims(file + u".part"_s, kBody);
        if (!claims.fault().isEmpty())
            return claims.fault();
        const qint64 lost = claimed + sent - claims.bytes();
        m_mostLost = qMax(m_mostLost, lost);
        claimed = claims.bytes();
        if (lost <= qMax(kCheckpoint, lately) + kOnItsWay)
            return {};
        return u"I6: %1 bytes are lost of %2 sent, %3 of them at the end"_s.arg(lost).arg(sent).arg(
            lately);
    }

    QRandomGenerator m_random;
    std::atomic<int>& m_kills;
    QString m_fault;
    qint64 m_mostLost = 0;
    int m_wholes = 0;
};

/// 120: 64 MiB in five segments, several such downloads side by side.
void KillTest::anyMoment() {
    std::atomic<int> kills = 0;
    QElapsedTimer timer;
    timer.start();
    std::list<Lane> lanes;
    std::list<std::thread> threads;
    for (quint32 seed = 1; seed <= kLanes; ++seed) {
        Lane& lane = lanes.emplace_back(seed, kills);
        threads.emplace_back([&lane, &timer] { lane.run(timer); });
    }
    for (std::thread& thread : threads)
        thread.join();
    int wholes = 0;
    qint64 mostLost = 0;
    for (const Lane& lane : lanes) {
        QVERIFY2(lane.fault().isEmpty(), qPrintable(lane.fault()));
        wholes += lane.wholes();
        mostLost = qMax(mostLost, lane.mostLost());
    }
    qInfo("%d kills, %d whole files, at most %.1f MiB lost by one, %lld s", kills.load(), wholes,
          double(mostLost) / kMiB, timer.elapsed() / 1000);
    QVERIFY(kills >= qMin(rounds(), 5 * int(kLanes)));
    QVERIFY(wholes >= int(kLanes));
}

/// 125: all is there, but not yet checked: that is done again.
void KillTest::whileVerifying() {
    Origin origin;
    origin.serve("/a.bin", kBody);
    const QStringList checked{
        u"--checksum"_s,
        u"sha-512="_s + QString::fromLatin1(kBody.digest(QCryptographicHash::Sha512).toHex())};
    for (int round = 0; round < 5; ++round) {
        ProgramCall call;
        Oracle oracle(call);
        oracle.expect(u"a.bin"_s, kBody);
        const qint64 before = origin.bytesSent();
        call.start(arguments(origin, checked));
        QVERIFY(QTest::qWaitFor([&] { return origin.bytesSent() - before >= kBody.size() - kMiB; },
                                20'000));
        QTest::qWait(round * 15);
        call.process().kill();
        call.wait();
        QVERIFY(QTest::qWaitFor([&] { return origin.atOnce() == 0; }, 20'000));
        const int code = call.run(arguments(origin, checked));
        QCOMPARE(oracle.verdict(code), QString());
        QCOMPARE(code, 0);
        const QJsonObject entry = call.report().value(u"files").toArray().at(0).toObject();
        QVERIFY(entry.value(u"checksum").toObject().value(u"verified").toBool());
    }
}

/// 120: a list of small and large ones.
void KillTest::manyFiles() {
    QRandomGenerator random(5);
    Origin origin;
    ProgramCall call;
    Oracle oracle(call);
    QByteArray list;
    for (int i = 0; i < 120; ++i) {
        const QByteArray path = "/f" + QByteArray::number(i);
        const Body body = Body::counting(i % 10 == 0 ? 5 * kMiB : 3000 + i, char('a' + i % 26));
        origin.serve(path, body, Behaviour{.rate = 8 * kMiB, .msBeforeHead = 5});
        oracle.expect(QString::fromLatin1(path.mid(1)), body);
        list += origin.url(path).toEncoded() + '\n';
    }
    call.put(u"list.txt"_s, list);
    oracle.allow(u"list.txt"_s);
    const QStringList all{u"--headless"_s,    u"-d"_s, u"out"_s,
                          u"--no-progress"_s, u"-i"_s, u"list.txt"_s};
    int code = -1;
    for (int kills = 0; code != 0 && kills < 60; ++kills) {
        call.start(all);
        call.process().waitForFinished(random.bounded(100, 700));
        call.process().kill();
        code = call.wait();
    }
    if (code != 0)
        code = call.run(all);
    QCOMPARE(oracle.verdict(code), QString());
    QCOMPARE(code, 0);
}

QTEST_GUILESS_MAIN(KillTest)
#include "killtest.moc"
