#include "plan/segmentmap.h"

#include <QRandomGenerator>
#include <QTest>

#include <cstring>
#include <functional>

using namespace quintet;

namespace {

constexpr qint64 kKiB = 1024;
constexpr qint64 kMiB = 1024 * 1024;

using Owner = SegmentMap::Owner;

/// A map and the plainest thing that can be right: a flag for each byte, a range for each owner.
class Model {
public:
    Model(quint32 seed, qint64 size)
        : m_random(seed)
        , m_size(size)
        , m_received(size, '\0') {
        if (m_random.bounded(2) == 0) { // The size is learned from the first answer.
            m_owners.insert(1, *map.takeMissing(1, 0));
            map.received(1, 10, 0);
            mark({0, 10}, true);
            m_owners[1] = {10, size};
            m_last = 1;
        }
        map.setSize(size);
    }

    void step() {
        m_now += m_random.bounded(400);
        switch (m_random.bounded(13)) {
        case 0:
            take();
            break;
        case 1:
        case 2:
            share(1 + m_random.bounded(4));
            break;
        case 3:
            release();
            break;
        case 4:
            lose();
            break;
        case 5:
            if (m_random.bounded(6) == 0)
                claim();
            break;
        case 6:
            extend();
            break;
        default:
            receive();
            break;
        }
    }

    void finish() {
        for (int guard = 0; guard < 10'000 && !map.isComplete(); ++guard) {
            if (m_owners.isEmpty())
                share(5);
            receive();
        }
    }

    /// Each byte is received, one owner's or missing, and both say which.
    QString fault() const {
        RangeSet taken;
        qint64 sum = map.bytesReceived();
        for (const Range& range : map.receivedRanges().ranges()) {
            if (!all(range, '\1'))
                return QStringLiteral("received what was not sent");
            taken.add(range);
        }
        for (const Range& gap : map.receivedRanges().gaps({0, m_size}))
            if (!all(gap, '\0'))
                return QStringLiteral("forgot what was received");
        for (const Owner owner : map.owners()) {
            const Range range = map.assigned(owner);
            if (range != m_owners.value(owner))
                return QStringLiteral("owner %1 has another range").arg(owner);
            sum += range.size();
            taken.add(range);
        }
        if (taken.bytes() != sum)
            return QStringLiteral("a byte is in two places");
        if (!taken.gaps({m_size, kOpenEnd}).contains(Range{m_size, kOpenEnd}))
            return QStringLiteral("something lies beyond the end");
        if (map.hasMissing() != (sum < m_size))
            return QStringLiteral("wrong about what is missing");
        if (map.isComplete() != (map.bytesReceived() == m_size))
            return QStringLiteral("wrong about being complete");
        return {};
    }

    QString broken; ///< A rule that a share broke.
    SegmentMap map;

private:
    bool all(Range range, char flag) const {
        return !memchr(m_received.constData() + range.begin, flag == '\0', size_t(range.size()));
    }

    void mark(Range range, bool received) {
        memset(m_received.data() + range.begin, received, size_t(range.size()));
    }

    Owner anyOwner() {
        const QList<Owner> owners = m_owners.keys();
        return owners.isEmpty() ? 0 : owners[m_random.bounded(int(owners.size()))];
    }

    void take() {
        const bool missing = map.hasMissing();
        const auto range = map.takeMissing(++m_last, m_now);
        if (range.has_value() != missing)
            broken = QStringLiteral("takeMissing and hasMissing differ");
        if (range)
            m_owners.insert(m_last, *range);
    }

    void share(int count) {
        QList<Owner> newcomers;
        for (int i = 0; i < count; ++i)
            newcomers.append(++m_last);
        RangeSet taken = map.receivedRanges();
        for (const Range& range : std::as_const(m_owners))
            taken.add(range);
        const QList<Range> gaps = taken.gaps({0, m_size});
        const int promised = map.worthwhile(count, m_now);
        const QList<Range> given = map.share(newcomers, m_now);
        if (promised != given.size() || given.size() < qMin(count, gaps.size()))
            broken = QStringLiteral("served another number than promised");
        for (auto it = m_owners.begin(); it != m_owners.end(); ++it) {
            const Range now = map.assigned(it.key());
            const bool cut = now.end < it->end && now.size() >= 16 * kKiB;
            if (now.begin != it->begin || (now.end != it->end && !cut))
                broken = QStringLiteral("a victim was robbed");
            *it = now;
        }
        for (qsizetype i = 0; i < given.size(); ++i) {
            m_owners.insert(newcomers[i], given[i]);
            if (!gaps.contains(given[i]) && given[i].size() < SegmentMap::kSmallestPiece)
                broken = QStringLiteral("a piece is too small");
        }
    }

    void release() {
        const Owner owner = anyOwner();
        map.release(owner);
        m_owners.remove(owner);
    }

    void receive() {
        const Owner owner = anyOwner();
        if (owner == 0)
            return;
        const qint64 bytes = m_random.bounded(int(400 * kKiB));
        map.received(owner, bytes, m_now);
        Range& range = m_owners[owner];
        const qint64 end = qMin(range.begin + bytes, range.end);
        mark({range.begin, end}, true);
        range.begin = end;
        if (range.isEmpty()) {
            map.release(owner);
            m_owners.remove(owner);
        }
    }

    void lose() {
        const qint64 begin = m_random.bounded(int(m_size));
        const qint64 end = qMin(m_size, begin + m_random.bounded(int(300 * kKiB)));
        map.lost({begin, end});
        mark({begin, end}, false);
    }

    void claim() {
        const Owner owner = anyOwner();
        const Range rest = m_owners.value(owner);
        const bool possible = owner != 0 && all({0, rest.begin}, '\1');
        if (map.claimRest(owner) != possible)
            broken = QStringLiteral("claimed what can't be, or not what can");
        if (!possible)
            return;
        mark({rest.begin, m_size}, false);
        m_owners = {{owner, {rest.begin, m_size}}};
    }

    void extend() {
        const Owner owner = anyOwner();
        if (owner == 0)
            return;
        RangeSet taken = map.receivedRanges();
        for (const Range& range : std::as_const(m_owners))
            taken.add(range);
        Range& range = m_owners[owner];
        if (!range.isEmpty())
            for (const Range& gap : taken.gaps({range.end, m_size}))
                if (gap.begin == range.end)
                    range.end = gap.end;
        map.extend(owner);
    }

    QRandomGenerator m_random;
    qint64 m_size;
    QByteArray m_received;
    QMap<Owner, Range> m_owners;
    Owner m_last = 0;
    qint64 m_now = 0;
};

/// Downloads in virtual time with one owner after the other on each of several connections.
struct Simulation {
    qint64 size = 0;
    int connections = 5;
    qint64 latency = 0;                                     ///< From a request to its first byte.
    std::function<double(int connection, qint64 now)> rate; ///< Bytes a second.

    qint64 requests = 0;

    /// How long it takes, ms.
    qint64 run() {
        SegmentMap map;
        return run(&map);
    }

    qint64 run(SegmentMap* into) {
        constexpr qint64 kTick = 10;
        SegmentMap& map = *into;
        map.setSize(size);
        QList<Owner> owners(connections, 0);
        QList<qint64> silentUntil(connections, 0);
        QList<double> rest(connections, 0);
        Owner last = 0;
        for (qint64 now = 0;; now += kTick) {
            QList<int> idle;
            QList<Owner> newcomers;
            for (int i = 0; i < connections; ++i) {
                if (!map.assigned(owners[i]).isEmpty())
                    continue;
                map.release(owners[i]);
                owners[i] = 0;
                idle.append(i);
                newcomers.append(++last);
            }
            const QList<Range> given = map.share(newcomers, now);
            for (qsizetype n = 0; n < given.size(); ++n) {
                owners[idle[n]] = newcomers[n];
                silentUntil[idle[n]] = now + latency;
                ++requests;
            }
            if (map.isComplete() || now > 300'000)
                return now;
            for (int i = 0; i < connections; ++i) {
                if (owners[i] == 0 || now < silentUntil[i])
                    continue;
                rest[i] += rate(i, now) * kTick / 1000;
                map.received(owners[i], qint64(rest[i]), now + kTick);
                rest[i] -= double(qint64(rest[i]));
            }
        }
    }

    /// How long it would take if no connection ever waited, ms.
    qint64 ideal() const {
        double bytes = 0;
        qint64 now = 0;
        for (; bytes < double(size); now += 10)
            for (int i = 0; i < connections; ++i)
                bytes += rate(i, now) / 100;
        return now + latency;
    }
};

} // namespace

class SegmentModelTest : public QObject {
    Q_OBJECT

private slots:
    /// 59: take-over in any order leaves each byte in one place.
    void random_data() {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 30; ++seed)
            QTest::addRow("59 seed %u", seed) << seed;
    }

    void random() {
        QFETCH(const quint32, seed);
        Model model(seed, 3 * kMiB + qint64(seed) * 12'345);
        for (int i = 0; i < 250; ++i) {
            model.step();
            const QString fault = model.fault();
            QVERIFY2(fault.isEmpty(), qPrintable(fault));
            QVERIFY2(model.broken.isEmpty(), qPrintable(model.broken));
        }
        model.finish();
        QVERIFY(model.map.isComplete());
        QVERIFY2(model.fault().isEmpty(), qPrintable(model.fault()));
    }

    /// Connections whose rate changes between 8 and 0.5 MB/s.
    void alternating_data() {
        QTest::addColumn<qint64>("size");
        QTest::addColumn<qint64>("period");
        QTest::addColumn<qint64>("latency");
        for (const qint64 mib : {400, 2000})
            for (const qint64 period : {1'000, 4'000, 10'000, 30'000})
                for (const qint64 latency : {0, 100})
                    QTest::addRow("%lld MiB, each %lld ms, latency %lld",
                                  static_cast<long long>(mib), static_cast<long long>(period),
                                  static_cast<long long>(latency))
                        << mib * kMiB << period << latency;
    }

    void alternating() {
        QFETCH(const qint64, size);
        QFETCH(const qint64, period);
        QFETCH(const qint64, latency);
        Simulation simulation{size, 5, latency, [=](int connection, qint64 now) {
                                  const qint64 phase = now + connection * period * 2 / 5;
                                  return phase / period % 2 == 0 ? 8e6 : 0.5e6;
                              }};
        const qint64 took = simulation.run();
        const double ratio = double(took) / double(simulation.ideal());
        QVERIFY2(ratio <= 1.1, qPrintable(QString::number(ratio)));
        QVERIFY2(simulation.requests < 40, qPrintable(QString::number(simulation.requests)));
    }

    void unequal() {
        Simulation simulation{200 * kMiB, 5, 50, [](int connection, qint64) {
                                  return 8e6 / (1 << connection); // 8 to 0.5 MB/s
                              }};
        const double ratio = double(simulation.run()) / double(simulation.ideal());
        QVERIFY2(ratio <= 1.1, qPrintable(QString::number(ratio)));
    }

    /// Five of the same rate need five requests: nobody is disturbed at the end.
    void equal() {
        Simulation simulation{20 * kMiB, 5, 50, [](int, qint64) { return 8.0 * kMiB; }};
        const qint64 took = simulation.run();
        QCOMPARE(simulation.requests, 5);
        QVERIFY2(took <= 570, qPrintable(QString::number(took)));
    }

    /// One that stops for good costs no more than its last bytes: the rest is taken over.
    void oneStops() {
        SegmentMap map;
        Simulation simulation{100 * kMiB, 5, 50, [](int connection, qint64 now) {
                                  return connection == 3 && now > 1'000 ? 0.0 : 4e6;
                              }};
        simulation.run(&map);
        QVERIFY(map.size() - map.bytesReceived() <= SegmentMap::kSmallestPiece);
    }
};

QTEST_GUILESS_MAIN(SegmentModelTest)
#include "segmentmodeltest.moc"
