#include "error.h"
#include "ftprun.h"
#include "ftpserver.h"

using namespace quintet;
using namespace quintet::test;

/// Segments over FTP against a scripted server (faults 88 to 102, 105).
class FtpTransferTest : public QObject {
    Q_OBJECT

private slots:
    void whole();
    void good_data();
    void good();
    void bad_data();
    void bad();
    void stalls_data();
    void stalls();
    void parts_data();
    void parts();
    void restIgnored();
    void restRefused();
    void changed_data();
    void changed();
    void hostileOrders_data();
    void hostileOrders();
    void logins_data();
    void logins();
    void passwordIsNowhere();
};

namespace {

constexpr qint64 kSize = 300'000;
const Body kBody = Body::counting(kSize);

QString wrong(const FtpFetch& fetch, const Body& body, Range range) {
    if (const QString fault = fetch.fault(); !fault.isEmpty())
        return fault;
    if (fetch.ends != 1 || fetch.probes != 1)
        return u"told %1 ends and %2 probes"_s.arg(fetch.ends).arg(fetch.probes);
    if (fetch.gap)
        return u"writes with gaps"_s;
    if (range.size() > 0 && fetch.offset != range.begin)
        return u"began at %1"_s.arg(fetch.offset);
    if (fetch.bytes != body.slice(range.begin, range.size()))
        return u"%1 other bytes"_s.arg(fetch.bytes.size());
    return {};
}

} // namespace

void FtpTransferTest::whole() {
    FtpServer server;
    server.serve("dir/a b#.fits", kBody);
    FtpRun run;
    FtpFetch& fetch = run.fetch(server.url("dir/a b#.fits"));
    QCOMPARE(wrong(fetch, kBody, {0, kSize}), QString());
    QCOMPARE(fetch.probe->total, kSize);
    QCOMPARE(fetch.probe->body, (Range{0, kSize}));
    QVERIFY(fetch.probe->ranges);
    QCOMPARE(fetch.probe->validator.lastModified, QByteArray("20200102030405"));
    QCOMPARE(fetch.probe->lastModified, QDateTime(QDate(2020, 1, 2), QTime(3, 4, 5), Qt::UTC));
    QCOMPARE(fetch.probe->warnings, QStringList());
    const QByteArrayList expected = {"AUTH TLS",
                                     "USER anonymous",
                                     "PASS anonymous@",
                                     "FEAT",
                                     "TYPE I",
                                     "SIZE dir/a b#.fits",
                                     "MDTM dir/a b#.fits",
                                     "EPSV",
                                     "RETR dir/a b#.fits"};
    QCOMPARE(server.commands(), expected);
}

void FtpTransferTest::good_data() {
    QTest::addColumn<FtpManner>("manner");
    QTest::addColumn<qint64>("total");
    const auto row = [](const char* name, const FtpManner& manner, qint64 total = kSize) {
        QTest::newRow(name) << manner << total;
    };
    row("usual", {});
    row("MLST", {.mlst = true});
    row("93 a byte a packet", {.bytewise = true});
    row("93 long banner", {.greeting = "220-Welcome\r\n331 not yet\r\n" +
                                       QByteArray("stars *\n").repeated(1000) + "220 ready"});
    row("92 226 before the data", {.closingFirst = true});
    row("92 125", {.opening = "125 go"});
    row("92 no 150", {.opening = ""});
    row("94 SIZE refused", {.answers = {{"SIZE", "550 not in ASCII mode"}}}, -1);
    row("94 SIZE unknown", {.answers = {{"SIZE", "500 what"}}}, -1);
    row("94 SIZE junk", {.answers = {{"SIZE", "213 12junk"}}}, -1);
    row("94 SIZE overflow", {.answers = {{"SIZE", "213 99999999999999999999"}}}, -1);
    row("91 all data, then 426", {.closing = "426 oh"});
    row("91 all data, then nothing", {.closing = ""});
    row("91 all data, then gone", {.dataEnd = FtpDataEnd::HangUp});
    row("91 all data, not closed", {.dataEnd = FtpDataEnd::StaysOpen});
    row("88 EPSV refused", {.answers = {{"EPSV", "500 what"}}});
    row("88 EPSV's port is dead", {.deadEpsvPort = true});
    row("no FEAT", {.answers = {{"FEAT", "502 what"}}});
    row("no AUTH", {.answers = {{"AUTH", "530 log in first"}}});
    row("141 escapes in the banner", {.greeting = "220 \x1b[2J\x07 hello"});
}

void FtpTransferTest::good() {
    QFETCH(FtpManner, manner);
    QFETCH(qint64, total);
    FtpServer server;
    server.serve("a", kBody);
    server.behave(manner);
    FtpRun run;
    FtpFetch& fetch = run.fetch(server.url("a"));
    QCOMPARE(wrong(fetch, kBody, {0, kSize}), QString());
    QCOMPARE(fetch.probe->total, total);
}

void FtpTransferTest::bad_data() {
    QTest::addColumn<FtpManner>("manner");
    QTest::addColumn<QString>("fault"); ///< Beginning and end, with "…" between.
    QTest::addColumn<bool>("retryable");
    const auto row = [](const char* name, const FtpManner& manner, const QString& fault,
                        bool retryable) { QTest::newRow(name) << manner << fault << retryable; };
    row("91 short, 226", {.after = 1000}, u"truncated 0: 1000 of 300000 bytes"_s, true);
    row("91 short, 451", {.closing = "451 disk error", .after = 1000},
        u"truncated 0: 1000 of 300000 bytes: 451 disk error"_s, true);
    row("91 short, RST", {.closing = "426 cut", .after = 1000, .dataEnd = FtpDataEnd::Reset},
        u"truncated 0: …"_s, true);
    row("91 short, gone", {.after = 1000, .dataEnd = FtpDataEnd::HangUp},
        u"truncated 0: 1000 of 300000 bytes: the server closed …"_s, true);
    row("91 short of an unknown size",
        {.answers = {{"SIZE", "500 x"}}, .after = 1000, .dataEnd = FtpDataEnd::HangUp},
        u"truncated 0: cut off after 1000 bytes: …"_s, true);
    row("91 unknown size, 426", {.answers = {{"SIZE", "500 x"}}, .closing = "426 x", .after = 1000},
        u"truncated 0: cut off after 1000 bytes: 426 x"_s, true);
    row("91 no byte, 425", {.closing = "425 no route", .after = 0},
        u"ftp-status 425: 425 no route"_s, true);
    row("55 longer than SIZE", {.extra = "more"}, u"changed 0: more than 300000 bytes"_s, true);
    row("90 malformed 229", {.answers = {{"EPSV", "229 ok (|||x|)"}}}, u"protocol 229: …"_s, false);
    row("90 malformed 227", {.answers = {{"EPSV", "500 x"}, {"PASV", "227 here"}}},
        u"protocol 227: …"_s, false);
    row("90 port too high", {.answers = {{"EPSV", "229 ok (|||65536|)"}}}, u"protocol 229: …"_s,
        false);
    row("98 refused", {.answers = {{"RETR", "550 a: \x1b[31mpermission denied\x07"}}},
        u"ftp-status 550: 550 a: \uFFFD[31mpermission denied\uFFFD"_s, false);
    row("98 a folder", {.answers = {{"MLST", "250-x\r\n type=dir; a\r\n250 x"}}, .mlst = true},
        u"ftp-status 550: it is a folder"_s, false);
    row("97 450", {.answers = {{"RETR", "450 busy"}}}, u"ftp-status 450: 450 busy"_s, true);
    row("97 too many, greeting", {.greeting = "421 too many connections"},
        u"ftp-status 421: 421 too many connections"_s, true);
    row("97 too many, login", {.answers = {{"PASS", "530 the maximum number of clients …"}}},
        u"ftp-status 530: …"_s, true);
    row("97 bad login", {.answers = {{"PASS", "530 Login incorrect."}}},
        u"auth 530: 530 Login incorrect."_s, false);
    row("97 TLS wanted", {.answers = {{"USER", "421 cleartext sessions are not accepted"}}},
        u"tls 421: …"_s, false);
    row("13 not FTP", {.greeting = "SSH-2.0-OpenSSH"}, u"protocol 0: …SSH-2.0-OpenSSH”"_s, false);
    row("14 closed at once", {.greeting = "-"},
        u"connect 0: the server closed the connection instead of the greeting"_s, true);
    row("14 closed instead of an answer", {.answers = {{"FEAT", "-"}}},
        u"connect 0: the server closed the connection instead of an answer to FEAT"_s, true);
    row("93 endless reply",
        {.greeting = "220-" + QByteArray("x\r\n").repeated(5000) + "220 never read"},
        u"protocol 0: the server's reply doesn't end"_s, false);
    row("93 a reply too many", {.answers = {{"SIZE", "213 300000\r\n213 300000"}}}, u"…"_s, true);
}

void FtpTransferTest::bad() {
    QFETCH(FtpManner, manner);
    QFETCH(QString, fault);
    QFETCH(bool, retryable);
    FtpServer server;
    server.serve("a", kBody);
    server.behave(manner);
    FtpRun run;
    FtpFetch& fetch = run.fetch(server.url("a"));
    QCOMPARE(fetch.ends, 1);
    QVERIFY(fetch.error());
    const QStringList parts = fault.split(u'…');
    QVERIFY2(fetch.fault().startsWith(parts.first()), qPrintable(fetch.fault()));
    QVERIFY2(parts.size() == 2 ? fetch.fault().endsWith(parts.last()) : fetch.fault() == fault,
             qPrintable(fetch.fault()));
    QCOMPARE(isRetryable(*fetch.error()), retryable);
    if (fault.startsWith(u"ftp-status 5"_s))
        QVERIFY(!fetch.probe); // 98: nothing is begun for it.
    QCOMPARE(fetch.bytes, kBody.slice(0, fetch.bytes.size()));
}

void FtpTransferTest::stalls_data() {
    QTest::addColumn<FtpManner>("manner");
    QTest::addColumn<QString>("phase");
    QTest::newRow("32 greeting") << FtpManner{.greeting = ""}
                                 << u"the greeting didn't come within 1 s"_s;
    for (const char* verb :
         {"AUTH", "USER", "PASS", "FEAT", "TYPE", "SIZE", "MDTM", "EPSV", "RETR"})
        QTest::addRow("32 %s", verb)
            << FtpManner{.answers = {{verb, ""}}}
            << u"an answer to %1 didn't come within 1 s"_s.arg(QLatin1String(verb));
    QTest::newRow("105 data") << FtpManner{.after = 1000, .dataEnd = FtpDataEnd::Stall}
                              << u"nothing received for 1 s"_s;
    QTest::newRow("105 first byte")
        << FtpManner{.after = 0, .dataEnd = FtpDataEnd::Stall} << u"nothing received for 1 s"_s;
}

void FtpTransferTest::stalls() {
    QFETCH(FtpManner, manner);
    QFETCH(QString, phase);
    FtpServer server;
    server.serve("a", kBody);
    server.behave(manner);
    Settings settings = FtpRun::quick();
    settings.timeout = 1000;
    FtpRun run(settings);
    FtpFetch& fetch = run.fetch(server.url("a"));
    QCOMPARE(fetch.fault(), QString(u"timeout 0: "_s + phase));
    QVERIFY(isRetryable(*fetch.error()));
}

void FtpTransferTest::parts_data() {
    QTest::addColumn<qint64>("begin");
    QTest::addColumn<qint64>("end");
    QTest::addColumn<QByteArray>("afterCut");
    QTest::addColumn<QByteArray>("afterwards");
    const auto row = [](const char* name, qint64 begin, qint64 end, const char* afterCut,
                        const char* afterwards = "") {
        QTest::newRow(name) << begin << end << QByteArray(afterCut) << QByteArray(afterwards);
    };
    row("first", 0, 1000, "426 cut");
    row("middle", 1000, 200'000, "426 cut");
    row("last", 200'000, kSize, "426 cut");
    row("last, open", 200'000, kOpenEnd, "426 cut");
    row("57 one byte", 5, 6, "426 cut");
    row("102 426 and 226", 1000, 2000, "426 cut\r\n226 aborted");
    row("102 226 only", 1000, 2000, "226 fine");
    row("102 225 too", 1000, 2000, "426 cut\r\n226 a\r\n225 b");
    row("102 stray after the end", 200'000, kSize, "426 cut", "226 once more\r\n");
}

void FtpTransferTest::parts() {
    QFETCH(qint64, begin);
    QFETCH(qint64, end);
    QFETCH(QByteArray, afterCut);
    QFETCH(QByteArray, afterwards);
    FtpServer server;
    const Body other = Body::counting(50'000, 'b');
    server.serve("a", kBody);
    server.serve("b", other);
    server.behave({.afterCut = afterCut});
    // Before a part its offset is tried.
    server.behaveAt(begin > 0 ? 1 : 0, {.afterwards = afterwards, .afterCut = afterCut});
    FtpRun run;
    FtpFetch& fetch = run.fetch(FtpRun::part(server.url("a"), {begin, end}, kSize));
    QCOMPARE(wrong(fetch, kBody, {begin, qMin(end, kSize)}), QString());
    QCOMPARE(fetch.probe->body, (Range{begin, kSize}));
    // 102: the next file, whatever was said meanwhile; over the same connection where that is safe.
    FtpFetch& next = run.fetch(server.url("b"));
    QCOMPARE(wrong(next, other, {0, other.size()}), QString());
    if (afterwards.isEmpty())
        QCOMPARE(server.connections(), 1);
}

void FtpTransferTest::restIgnored() {
    FtpServer server;
    server.serve("a", kBody);
    server.behave({.rest = FtpRest::Ignored});
    FtpRun run;
    // 95: a middle part is refused before anything of it was taken.
    FtpFetch& middle = run.fetch(FtpRun::part(server.url("a"), {1000, 2000}, kSize));
    QCOMPARE(middle.fault(), u"protocol 0: the server begins elsewhere than asked"_s);
    QVERIFY(!isRetryable(*middle.error()));
    QVERIFY(middle.bytes.isEmpty());
    QVERIFY(!middle.probe);
    // The last part, too: it would show it by its length, when all of it was taken already.
    FtpRun another;
    FtpFetch& last = another.fetch(FtpRun::part(server.url("a"), {kSize - 1000, kSize}, kSize));
    QCOMPARE(last.fault(), u"protocol 0: the server begins elsewhere than asked"_s);
    QVERIFY(last.bytes.isEmpty());
    // Where the size isn't told any more, the one that is known counts.
    server.behave({.answers = {{"SIZE", "550 no"}}, .rest = FtpRest::Ignored});
    FtpRun third;
    FtpFetch& unsized = third.fetch(FtpRun::part(server.url("a"), {1000, kSize}, kSize));
    QCOMPARE(unsized.fault(), u"protocol 0: the server begins elsewhere than asked"_s);
    QVERIFY(unsized.bytes.isEmpty());
    FtpRun fourth;
    FtpFetch& unknown = fourth.fetch(FtpRun::part(server.url("a"), {1000, kSize}, -1));
    QVERIFY(unknown.probe);
    QCOMPARE(unknown.probe->body.begin, 0);
    server.behave({.rest = FtpRest::Ignored});
    // From then on nobody is told that there are ranges.
    FtpFetch& whole = another.fetch(server.url("a"));
    QCOMPARE(wrong(whole, kBody, {0, kSize}), QString());
    QVERIFY(!whole.probe->ranges);
}

void FtpTransferTest::restRefused() {
    FtpServer server;
    server.serve("a", kBody);
    server.behave({.features = "", .rest = FtpRest::Refused});
    FtpRun run;
    FtpFetch& whole = run.fetch(server.url("a"));
    QCOMPARE(wrong(whole, kBody, {0, kSize}), QString());
    QVERIFY(!whole.probe->ranges); // 95
    for (const Range range : {Range{1000, 2000}, Range{1000, kSize}}) {
        FtpFetch& part = run.fetch(FtpRun::part(server.url("a"), range, kSize));
        QVERIFY(part.probe);
        QCOMPARE(part.probe->body, (Range{0, kSize})); // The owner sees that it is the whole file.
        QCOMPARE(wrong(part, kBody, {0, range.end}), QString());
    }
}

void FtpTransferTest::changed_data() {
    QTest::addColumn<qint64>("total");
    QTest::addColumn<QByteArray>("modified");
    QTest::addColumn<QByteArray>("mdtm");
    QTest::addColumn<QString>("fault");
    QTest::newRow("96 same") << kSize << QByteArray("20200102030405") << QByteArray() << QString();
    QTest::newRow("96 size") << kSize + 1 << QByteArray("20200102030405") << QByteArray()
                             << u"changed 0: 300000 bytes instead of 300001"_s;
    QTest::newRow("96 time") << kSize << QByteArray("20200102030406") << QByteArray()
                             << u"changed 0: another modification time"_s;
    QTest::newRow("96 time unknown now")
        << kSize << QByteArray("20200102030405") << QByteArray("500 x") << QString();
    QTest::newRow("96 nothing to compare with")
        << qint64(-1) << QByteArray() << QByteArray() << QString();
}

void FtpTransferTest::changed() {
    QFETCH(qint64, total);
    QFETCH(QByteArray, modified);
    QFETCH(QByteArray, mdtm);
    QFETCH(QString, fault);
    FtpServer server;
    server.serve("a", kBody);
    if (!mdtm.isEmpty())
        server.behave({.answers = {{"MDTM", mdtm}}});
    FtpRun run;
    FtpOrder order = FtpRun::part(server.url("a"), {1000, kSize}, total);
    order.validator.lastModified = modified;
    FtpFetch& fetch = run.fetch(order);
    QCOMPARE(fetch.fault(), fault);
    QCOMPARE(fetch.probe.has_value(), fault.isEmpty());
    // Where its size is known, its offset is tried first.
    QCOMPARE(server.count("RETR"), fault.isEmpty() ? 2 : 0);
}

void FtpTransferTest::hostileOrders_data() {
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<Credentials>("who");
    QTest::addColumn<QString>("kind");
    QTest::newRow("99 139 CR LF in the path")
        << QByteArray("/a%0D%0ADELE%20a") << Credentials() << u"usage"_s;
    QTest::newRow("99 NUL in the path") << QByteArray("/a%00b") << Credentials() << u"usage"_s;
    QTest::newRow("99 LF in the user")
        << QByteArray("/a") << Credentials{u"a\nb"_s, u"c"_s} << u"usage"_s;
    QTest::newRow("99 CR in the password")
        << QByteArray("/a") << Credentials{u"a"_s, u"se\rcret"_s} << u"usage"_s;
    QTest::newRow("98 a folder") << QByteArray("/a/") << Credentials() << u"ftp-status"_s;
    QTest::newRow("98 nothing") << QByteArray("") << Credentials() << u"ftp-status"_s;
}

void FtpTransferTest::hostileOrders() {
    QFETCH(QByteArray, path);
    QFETCH(Credentials, who);
    QFETCH(QString, kind);
    FtpServer server;
    FtpRun run;
    FtpOrder order = FtpRun::whole(
        QUrl::fromEncoded("ftp://127.0.0.1:" + QByteArray::number(server.port()) + path));
    order.credentials = who;
    FtpFetch& fetch = run.begin(order);
    QVERIFY(!fetch.status); // Never before start() returns.
    QVERIFY(fetch.waitForEnd());
    QVERIFY(fetch.error());
    QCOMPARE(QString(kindName(fetch.error()->kind)), kind);
    QVERIFY(!fetch.error()->detail.contains(u"secret"_s));
    QTest::qWait(20);
    QCOMPARE(server.connections(), 0);
}

void FtpTransferTest::logins_data() {
    QTest::addColumn<Credentials>("given");
    QTest::addColumn<QByteArray>("netrc");
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("password");
    const QByteArray netrc = "machine 127.0.0.1 login bob password hidden\n";
    QTest::newRow("nothing") << Credentials() << QByteArray() << QByteArray("anonymous")
                             << QByteArray("anonymous@");
    QTest::newRow("given") << Credentials{u"al"_s, u"p w"_s} << netrc << QByteArray("al")
                           << QByteArray("p w");
    QTest::newRow("netrc") << Credentials() << netrc << QByteArray("bob") << QByteArray("hidden");
    QTest::newRow("netrc of the user")
        << Credentials{u"bob"_s, {}} << netrc << QByteArray("bob") << QByteArray("hidden");
    QTest::newRow("netrc of another user")
        << Credentials{u"al"_s, {}} << netrc << QByteArray("al") << QByteArray("");
    QTest::newRow("netrc of another host")
        << Credentials() << QByteArray("machine x login bob password hidden\n")
        << QByteArray("anonymous") << QByteArray("anonymous@");
}

void FtpTransferTest::logins() {
    QFETCH(Credentials, given);
    QFETCH(QByteArray, netrc);
    FtpServer server;
    server.serve("a", kBody);
    FtpRun run;
    run.netrc = *Netrc::parse(netrc);
    FtpOrder order = FtpRun::whole(server.url("a"));
    order.credentials = given;
    FtpFetch& fetch = run.fetch(order);
    QCOMPARE(wrong(fetch, kBody, {0, kSize}), QString());
    QFETCH(QByteArray, user);
    QFETCH(QByteArray, password);
    const QByteArrayList commands = server.commands();
    QCOMPARE(commands.value(1), QByteArray("USER " + user)); // Never anonymous first.
    QCOMPARE(commands.value(2), QByteArray("PASS " + password).trimmed());
    QCOMPARE(server.count("USER"), 1);
    QCOMPARE(fetch.probe->warnings.size(), user == "anonymous" ? 0 : 1);
}

void FtpTransferTest::passwordIsNowhere() {
    for (const char* verb : {"PASS", "FEAT", "SIZE", "RETR", "EPSV"}) {
        FtpServer server;
        server.serve("a", kBody);
        server.behave({.answers = {{verb, "421 PASS hunter2 of bob is bad"}}});
        FtpRun run;
        FtpOrder order = FtpRun::whole(server.url("a"));
        order.credentials = {u"bob"_s, u"hunter2"_s};
        FtpFetch& fetch = run.fetch(order);
        QVERIFY(fetch.error());
        QVERIFY2(!fetch.fault().contains(u"hunter2"_s), qPrintable(fetch.fault()));
        QVERIFY2(!fetch.fault().contains(u"bob"_s), qPrintable(fetch.fault()));
    }
}

QTEST_GUILESS_MAIN(FtpTransferTest)
#include "ftptransfertest.moc"
