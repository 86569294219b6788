#include "ftpdaemon.h"
#include "ftprun.h"

#include <QFile>

using namespace quintet;
using namespace quintet::test;

Q_DECLARE_METATYPE(quintet::test::FtpDaemon::Setup)

/// Against real servers, where there are any: QUINTET_FTP_SERVERS names a folder into which the
/// packages of vsftpd, proftpd-core (with proftpd-mod-crypto), pure-ftpd and python3-pyftpdlib
/// were unpacked; else those of the system are used.
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

void put(const FtpDaemon& daemon, const QString& name, const Body& body) {
    QFile file(daemon.files() + u'/' + name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(body.all()), body.size());
    file.close();
    // What QTemporaryDir makes is for one user alone; some servers serve as another.
    QVERIFY(file.setPermissions(QFile::Permissions(0x6444)));
}

void open(const FtpDaemon& daemon) {
    for (const QString& folder : {daemon.files(), QString(daemon.files() + u"/.."_s)})
        QFile::setPermissions(folder, QFile::Permissions(0x7755));
}

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

/// A row where no server is found tells it loudly and passes.
bool isNothing(const QString& why) {
    if (why.isEmpty())
        return false;
    qWarning("NOT TESTED AGAINST REAL SERVERS: %s", qPrintable(why));
    return true;
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
        if (kind == FtpDaemon::Kind::Pyftpdlib)
            continue;
        for (const char* protocol : {"TLSv1.2", "TLSv1.3"}) {
            setup.protocol = protocol;
            setup.tls = Setup::Tls::Explicit;
            addRow(setup);
            setup.tls = Setup::Tls::Implicit;
            if (kind != FtpDaemon::Kind::Pureftpd) // It knows no implicit TLS.
                addRow(setup);
        }
    }
    if (FtpDaemon::found().isEmpty())
        QTest::newRow("nothing found") << Setup();
}

void RealFtpTest::transfers() {
    QFETCH(Setup, setup);
    FtpDaemon daemon(setup);
    open(daemon);
    put(daemon, u"big.bin"_s, kBody);
    put(daemon, u"a b#ä.fits"_s, Body::counting(1000, 'b'));
    put(daemon, u"empty"_s, Body());
    if (isNothing(daemon.start()))
        return;
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
    if (FtpDaemon::found().isEmpty())
        QTest::newRow("nothing found") << Setup();
}

void RealFtpTest::crowded() {
    QFETCH(Setup, setup);
    FtpDaemon daemon(setup);
    open(daemon);
    put(daemon, u"big.bin"_s, kBody);
    if (isNothing(daemon.start()))
        return;
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
        if (kind != FtpDaemon::Kind::Pyftpdlib)
            addRow({.kind = kind, .tls = Setup::Tls::Explicit});
    }
    if (FtpDaemon::found().isEmpty())
        QTest::newRow("nothing found") << Setup();
}

/// Who is told "not in clear text" has no connection too many, and no wrong password (97).
void RealFtpTest::wantsTls() {
    QFETCH(Setup, setup);
    FtpDaemon daemon(setup);
    open(daemon);
    put(daemon, u"big.bin"_s, kBody);
    if (isNothing(daemon.start()))
        return;
    Settings settings = settingsFor(daemon, setup);
    settings.ftpTls = FtpTls::Off;
    FtpRun run(settings);
    FtpFetch& fetch = run.fetch(orderOf(daemon, "big.bin"));
    QVERIFY(fetch.error());
    QVERIFY2(fetch.error()->kind == ErrorKind::Tls, qPrintable(fetch.fault()));
    QVERIFY(!isRetryable(*fetch.error()));
}

QTEST_GUILESS_MAIN(RealFtpTest)
#include "realftptest.moc"
