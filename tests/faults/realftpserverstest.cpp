// The real program and the FTP servers that archives run.
#include "ftpdaemon.h"
#include "oracle.h"
#include "partclaims.h"

#include <QTest>

#include <utime.h>

using namespace quintet::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(quintet::test::FtpDaemon::Setup)

namespace {

constexpr qint64 kMiB = 1024 * 1024;
constexpr time_t kModified = 1'600'000'000;
using Setup = FtpDaemon::Setup;
using Tls = FtpDaemon::Setup::Tls;

void addRow(const QByteArray& about, const Setup& setup) {
    const char* tls = setup.tls == Tls::Off        ? "plain"
                      : setup.tls == Tls::Explicit ? "explicit TLS"
                                                   : "implicit TLS";
    QTest::addRow("%s%s, %s%s", about.data(), FtpDaemon::name(setup.kind).data(), tls,
                  setup.ipv6 ? ", IPv6" : "")
        << setup;
}

/// Every server in every way it knows.
void addServers(const QByteArray& about) {
    QTest::addColumn<Setup>("setup");
    for (const FtpDaemon::Kind kind : FtpDaemon::found()) {
        for (const Tls tls : {Tls::Off, Tls::Explicit, Tls::Implicit}) {
            if (FtpDaemon::knows(kind, tls))
                addRow(about, {.kind = kind, .tls = tls});
        }
    }
}

/// A server with big.bin, and calls of the program that fetch it.
class Place {
public:
    Place(const Setup& setup, const Body& body)
        : m_daemon(setup) {
        const QString file = m_daemon.put(u"big.bin"_s, body.all());
        const utimbuf times{kModified, kModified};
        ::utime(file.toLocal8Bit().constData(), &times);
        m_fault = m_daemon.start();
        call.put(u"password"_s, m_daemon.password().toUtf8());
    }

    QString fault() const { return m_fault; }

    QStringList arguments(const QStringList& more) const {
        QStringList all{u"--headless"_s,   u"-d"_s,       u"out"_s,         u"--retry-wait"_s,
                        u"0.1"_s,          u"--report"_s, u"report.json"_s, u"--ca-file"_s,
                        m_daemon.caFile(), u"--proxy"_s,  u"none"_s,        u"--ftp-tls"_s,
                        m_daemon.ftpTls()};
        if (!m_daemon.user().isEmpty())
            all << u"--user"_s << m_daemon.user() << u"--password-file"_s << u"password"_s;
        return all + more + QStringList{m_daemon.url("big.bin").toString()};
    }

    QJsonObject file() const { return call.report().value(u"files").toArray().at(0).toObject(); }

    /// A password goes over the wire as it is.
    bool isReadable() const {
        return !m_daemon.user().isEmpty() && m_daemon.ftpTls() != u"require"_s;
    }

    /// What is said has no password in it.
    bool isDiscreet() const {
        return !call.error().contains("secret") && !call.out().contains("secret") &&
               !call.content(u"report.json"_s).contains("secret");
    }

    ProgramCall call;

private:
    FtpDaemon m_daemon;
    QString m_fault;
};

/// Until so much of the file is here, by the events on standard output.
bool waitForBytes(QProcess& process, qint64 most) {
    QByteArray out;
    return QTest::qWaitFor(
        [&] {
            process.waitForReadyRead(20);
            out += process.readAllStandardOutput();
            const QList<QJsonObject> events = ProgramCall::events(out);
            return !events.isEmpty() && events.last().value(u"received").toInteger() >= most;
        },
        60'000);
}

} // namespace

class RealFtpServersTest : public QObject {
    Q_OBJECT

private slots:
    void split_data();
    void split();
    void killed_data();
    void killed();
    void crowded_data();
    void crowded();
};

void RealFtpServersTest::split_data() {
    // vsftpd and proftpd want the control connection's session on each data connection.
    addServers("101 in segments, ");
    for (const FtpDaemon::Kind kind : FtpDaemon::found())
        addRow("103 in segments, ", {.kind = kind, .ipv6 = true});
}

void RealFtpServersTest::split() {
    QFETCH(Setup, setup);
    const Body body = Body::counting(16 * kMiB);
    Place place(setup, body);
    QCOMPARE(place.fault(), QString());
    Oracle oracle(place.call);
    oracle.expect(u"big.bin"_s, body);
    const int code = place.call.run(place.arguments({u"--limit-rate"_s, u"16M"_s}));
    QCOMPARE(oracle.verdict(code), QString());
    QCOMPARE(code, 0);
    QVERIFY(place.file().value(u"connections").toInt() > 1);
    QCOMPARE(place.file().value(u"attempts").toInt(), 1);
    // Who logs in over plain FTP is told.
    QCOMPARE(place.file().value(u"warnings").toArray().size(), place.isReadable() ? 1 : 0);
    QCOMPARE(QFileInfo(place.call.path(u"out/big.bin"_s)).lastModified().toSecsSinceEpoch(),
             kModified);
    QVERIFY(place.isDiscreet());
}

void RealFtpServersTest::killed_data() {
    addServers("120 killed and called again, ");
}

/// 256 MiB in segments, kill -9 on the way, and the same call again.
void RealFtpServersTest::killed() {
    QFETCH(Setup, setup);
    const Body body = Body::counting((setup.tls == Tls::Off ? 256 : 64) * kMiB);
    Place place(setup, body);
    QCOMPARE(place.fault(), QString());
    Oracle oracle(place.call);
    oracle.expect(u"big.bin"_s, body);
    place.call.start(
        place.arguments({u"--limit-rate"_s, QString::number(body.size() / 4), u"--json"_s}));
    QVERIFY(waitForBytes(place.call.process(), body.size() / 2));
    place.call.process().kill();
    place.call.wait();
    const PartClaims claims(place.call.path(u"out/big.bin.part"_s), body);
    QCOMPARE(claims.fault(), QString());
    place.call.start(place.arguments({}));
    const int code = place.call.wait(200'000);
    QCOMPARE(oracle.verdict(code), QString());
    QCOMPARE(code, 0);
    QCOMPARE(place.file().value(u"resumed_from").toInteger(), claims.bytes());
    QCOMPARE(place.file().value(u"received").toInteger(), body.size() - claims.bytes());
    QVERIFY(place.isDiscreet());
}

void RealFtpServersTest::crowded_data() {
    QTest::addColumn<Setup>("setup");
    for (const FtpDaemon::Kind kind : FtpDaemon::found())
        addRow("97 two clients at most, ", {.kind = kind, .mostClients = 2});
}

/// Fewer connections than were meant to be, and the whole file all the same.
void RealFtpServersTest::crowded() {
    QFETCH(Setup, setup);
    const Body body = Body::counting(16 * kMiB);
    Place place(setup, body);
    QCOMPARE(place.fault(), QString());
    Oracle oracle(place.call);
    oracle.expect(u"big.bin"_s, body);
    const int code =
        place.call.run(place.arguments({u"--limit-rate"_s, u"8M"_s, u"--max-splits"_s, u"5"_s}));
    QCOMPARE(oracle.verdict(code), QString());
    QCOMPARE(code, 0);
    QCOMPARE(place.file().value(u"received").toInteger(), body.size());
}

/// 77, which ctest shows as skipped: there are no servers.
int main(int argc, char** argv) {
    if (FtpDaemon::found().isEmpty())
        return FtpDaemon::kNoServers;
    QCoreApplication application(argc, argv);
    RealFtpServersTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "realftpserverstest.moc"
