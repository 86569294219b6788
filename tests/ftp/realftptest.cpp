#include "ftpdaemon.h"
#include "ftprun.h"

#include <QFile>

using namespace quintet;
using namespace quintet::test;

Q_DECLARE_METATYPE(quintet::test::FtpDaemon::Setup)

/// Transfers with real servers.
class RealFtpTest : public QObject {
    Q_OBJECT

private slots:
    void transfers_data();
    void transfers();
    void crowded_data();
    void crowded();
    void wantsTls_data();
    void wantsTls();
};

namespace {

constexpr qint64 kSize = 8 * 1024 * 1024;
const Body kBody = Body::counting(kSize);

using Setup = FtpDaemon::Setup;

void addRow(const Setup& setup) {
    const char* tls = setup.tls == Setup::Tls::Off        ? "plain"
                      : setup.tls == Setup::Tls::Explicit ? "explicit"
                                                          : "implicit";
    QTest::addRow("%s %s %s%s", FtpDaemon::name(setup.kind).data(), tls,
                  setup.tls == Setup::Tls::Off ? "" : setup.protocol.data(),
                  setup.ipv6 ? " 103 IPv6" : "")
        << setup;
}

Settings settingsFor(const FtpDaemon& daemon, const Setup& setup) {
    Settings settings = FtpRun::quick();
    settings.timeout = 15'000;
    settings.connectTimeout = 15'000;
    settings.tls.caFile = daemon.caFile();
    settings.ftpTls = setup.tls == Setup::Tls::Off ? FtpTls::Try : FtpTls::Require;
    return settings;
}

FtpOrder orderOf(const FtpDaemon& daemon, const QByteArray& path) {
    FtpOrder order = FtpRun::whole(daemon.url(path));
    order.credentials = {daemon.user(), daemon.password()};
    return order;
}

} // namespace

void RealFtpTest::transfers_data() {
    QTest::addColumn<Setup>("setup");
    for (const FtpDaemon::Kind kind : FtpDaemon::found()) {
        Setup setup{.kind = kind};
        addRow(setup);
        setup.ipv6 = true;
        addRow(setup);
        setup.ipv6 = false;
        for (const char* protocol : {"TLSv1.2", "TLSv1.3"}) {
            setup.protocol = protocol;
            for (const Setup::Tls tls : {Setup::Tls::Explicit, Setup::Tls::Implicit}) {
                setup.tls = tls;
                if (FtpDaemon::knows(kind, tls))
                    addRow(setup);
            }
        }
    }
}

void RealFtpTest::transfers() {
    QFETCH(Setup, setup);
    FtpDaemon daemon(setup);
    daemon.put(u"big.bin"_s, kBody.all());
    daemon.put(u"a b#ä.fits"_s, Body::counting(1000, 'b').all());
    daemon.put(u"empty"_s, Body().all());
    QCOMPARE(daemon.start(), QString());
    FtpRun run(settingsFor(daemon, setup));
    // More than five in a row over one control connection: its session is used for each (101).
    QByteArray modified;
    for (int i = 0; i < 7; ++i) {
        FtpFetch& fetch = run.fetch(orderOf(daemon, "big.bin"));
        QCOMPARE(fetch.fault(), QString());
        QVERIFY(fetch.bytes == kBody.all());
        QCOMPARE(fetch.probe->total, kSize);
        QVERIFY(fetch.probe->ranges);
        modified = fetch.probe->validator.lastModified;
        QCOMPARE(modified.size(), 14);
        QTRY_COMPARE(run.session.waiting(), 1);
    }
    FtpFetch& small = run.fetch(orderOf(daemon, "a%20b%23%C3%A4.fits"));
    QCOMPARE(small.fault(), QString());
    QCOMPARE(small.bytes, Body::counting(1000, 'b').all());
    FtpFetch& empty = run.fetch(orderOf(daemon, "empty"));
    QCOMPARE(empty.fault(), QString());
    QCOMPARE(empty.probe->total, 0);

    // In five parts at once, twice: the second time over connections that were cut off (102).
    for (int round = 0; round < 2; ++round) {
        QList<FtpFetch*> parts;
        const qint64 step = kSize / 5;
        for (int i = 0; i < 5; ++i) {
            FtpOrder order = orderOf(daemon, "big.bin");
            order.range = {i * step, i == 4 ? kSize : (i + 1) * step};
            order.ask = true;
            order.total = kSize;
            order.validator.lastModified = modified;
            parts.append(&run.begin(order));
        }
        QByteArray all;
        for (FtpFetch* part : parts) {
            QVERIFY(part->waitForEnd());
            QCOMPARE(part->fault(), QString());
            all += part->bytes;
        }
        QVERIFY(all == kBody.all());
    }
    FtpFetch& missing = run.fetch(orderOf(daemon, "missing.fits"));
    QVERIFY(missing.error());
    QCOMPARE(missing.error()->kind, ErrorKind::FtpStatus); // 98
    QCOMPARE(missing.error()->status, 550);
    QVERIFY(!missing.probe);
}

void RealFtpTest::crowded_data() {
    QTest::addColumn<Setup>("setup");
    for (const FtpDaemon::Kind kind : FtpDaemon::found())
        addRow({.kind = kind, .mostClients = 1});
}

void RealFtpTest::crowded() {
    QFETCH(Setup, setup);
    FtpDaemon daemon(setup);
    daemon.put(u"big.bin"_s, kBody.all());
    QCOMPARE(daemon.start(), QString());
    Settings settings = settingsFor(daemon, setup);
    settings.limitRate = 1024 * 1024;
    FtpRun run(settings);
    // The look whether the server is there counts as a client for a moment.
    FtpFetch* first = nullptr;
    QTRY_VERIFY((first = &run.fetch(orderOf(daemon, "missing")))->error()->kind ==
                    ErrorKind::FtpStatus &&
                first->error()->status == 550);
    FtpFetch& one = run.begin(orderOf(daemon, "big.bin"));
    QTRY_VERIFY(one.bytes.size() > 0);
    FtpFetch& other = run.fetch(orderOf(daemon, "big.bin"));
    QVERIFY(other.error()); // 97
    QVERIFY2(pushesBack(*other.error()), qPrintable(other.fault()));
    QVERIFY2(isRetryable(*other.error()), qPrintable(other.fault()));
    one.transfer->stop();
}

void RealFtpTest::wantsTls_data() {
    QTest::addColumn<Setup>("setup");
    for (const FtpDaemon::Kind kind : FtpDaemon::found()) {
        if (FtpDaemon::knows(kind, Setup::Tls::Explicit))
            addRow({.kind = kind, .tls = Setup::Tls::Explicit});
    }
}

/// Who is told "not in clear text" has no connection too many, and no wrong password (97).
void RealFtpTest::wantsTls() {
    QFETCH(Setup, setup);
    FtpDaemon daemon(setup);
    daemon.put(u"big.bin"_s, kBody.all());
    QCOMPARE(daemon.start(), QString());
    Settings settings = settingsFor(daemon, setup);
    settings.ftpTls = FtpTls::Off;
    FtpRun run(settings);
    FtpFetch& fetch = run.fetch(orderOf(daemon, "big.bin"));
    QVERIFY(fetch.error());
    QVERIFY2(fetch.error()->kind == ErrorKind::Tls, qPrintable(fetch.fault()));
    QVERIFY(!isRetryable(*fetch.error()));
}

int main(int argc, char** argv) {
    if (FtpDaemon::found().isEmpty())
        return FtpDaemon::kNoServers;
    QCoreApplication application(argc, argv);
    RealFtpTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "realftptest.moc"
