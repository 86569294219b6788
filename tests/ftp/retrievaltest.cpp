#include "ftp/retrieval.h"

#include "ftp/inquiry.h"
#include "ftp/passive.h"
#include "ftp/path.h"
#include "transcript.h"

#include <QtTest>

using namespace quintet;
using namespace quintet::test;
using namespace Qt::StringLiterals;

/// Asking of a file and fetching it, as a dialogue (faults 88 to 99, 102, 103).
class RetrievalTest : public QObject {
    Q_OBJECT

private slots:
    void inquiries_data();
    void inquiries();
    void retrievals_data();
    void retrievals();
    void whatItLearned();
    void settling_data();
    void settling();
    void pasvPorts_data();
    void pasvPorts();
    void epsvPorts_data();
    void epsvPorts();
    void times_data();
    void times();
    void paths_data();
    void paths();
    void logins();
};

void RetrievalTest::inquiries_data() {
    QTest::addColumn<bool>("mlst");
    QTest::addColumn<bool>("rest");
    QTest::addColumn<QByteArray>("transcript");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QByteArray>("modified");
    QTest::addColumn<bool>("takesRest");
    const auto row = [](const char* name, bool mlst, bool rest, const char* transcript, qint64 size,
                        const char* modified, bool takesRest) {
        QTest::newRow(name) << mlst << rest << QByteArray(transcript) << size
                            << QByteArray(modified) << takesRest;
    };
    row("SIZE and MDTM", false, true,
        "C SIZE a/b\nS 213 12\nC MDTM a/b\nS 213 20200102030405\nfinish", 12, "20200102030405",
        true);
    row("MDTM with a fraction", false, true,
        "C SIZE a/b\nS 213 12\nC MDTM a/b\nS 213 20200102030405.123\nfinish", 12, "20200102030405",
        true);
    row("REST asked for", false, false,
        "C SIZE a/b\nS 213 12\nC MDTM a/b\nS 213 20200102030405\nC REST 0\nS 350 ok\nfinish", 12,
        "20200102030405", true);
    row("95 REST refused", false, false,
        "C SIZE a/b\nS 213 12\nC MDTM a/b\nS 213 20200102030405\nC REST 0\nS 502 no\nfinish", 12,
        "20200102030405", false);
    row("94 SIZE 550", false, true, "C SIZE a/b\nS 550 not in ASCII\nC MDTM a/b\nS 550 x\nfinish",
        -1, "", true);
    row("94 SIZE 500", false, true, "C SIZE a/b\nS 500 what\nC MDTM a/b\nS 500 what\nfinish", -1,
        "", true);
    row("94 SIZE junk", false, true, "C SIZE a/b\nS 213 12junk\nC MDTM a/b\nS 213 soon\nfinish", -1,
        "", true);
    row("94 SIZE negative", false, true, "C SIZE a/b\nS 213 -1\nC MDTM a/b\nS 213 2020\nfinish", -1,
        "", true);
    row("94 SIZE overflow", false, true,
        "C SIZE a/b\nS 213 9223372036854775808\nC MDTM a/b\nS 213 20201302030405\nfinish", -1, "",
        true);
    row("94 SIZE largest", false, true,
        "C SIZE a/b\nS 213 9223372036854775807\nC MDTM a/b\nS 500 x\nfinish", 9223372036854775807,
        "", true);
    row("94 SIZE empty", false, true, "C SIZE a/b\nS 213\nC MDTM a/b\nS 213 \nfinish", -1, "",
        true);
    row("MLST", true, true,
        "C MLST a/b\nS 250-Listing~ type=file;size=7;modify=20200102030405;perm=r; /a/b~250 End\n"
        "finish",
        7, "20200102030405", true);
    row("MLST without all facts", true, true,
        "C MLST a/b\nS 250-L~ Type=file;modify=20200102030405; /a/b~250 End\nC SIZE a/b\nS 213 8\n"
        "finish",
        8, "20200102030405", true);
    row("MLST of a link", true, true,
        "C MLST a/b\nS 250-L~ type=OS.unix=symlink;size=3;modify=20200102030405; /a/b~250 End\n"
        "C SIZE a/b\nS 213 8\nC MDTM a/b\nS 213 20210102030405\nfinish",
        8, "20210102030405", true);
    row("98 MLST of a folder", true, true,
        "C MLST a/b\nS 250-L~ type=dir;modify=20200102030405; /a/b~250 End\nfail ftp-status 550",
        -1, "20200102030405", true);
    row("98 MLST of nothing", true, true,
        "C MLST a/b\nS 550 no\nC SIZE a/b\nS 550 no\nC MDTM a/b\nS 550 no\nfinish", -1, "", true);
    row("97 421", false, true, "C SIZE a/b\nS 421 idle too long\nfail ftp-status 421", -1, "",
        true);
}

void RetrievalTest::inquiries() {
    QFETCH(bool, mlst);
    QFETCH(bool, rest);
    QFETCH(QByteArray, transcript);
    FtpInquiry inquiry("a/b", {mlst, rest, false});
    QCOMPARE(played(inquiry, transcript), transcript);
    QTEST(inquiry.facts().size, "size");
    QTEST(inquiry.facts().modified, "modified");
    QTEST(inquiry.takesRest(), "takesRest");
}

void RetrievalTest::retrievals_data() {
    QTest::addColumn<FtpRetrievalOrder>("order");
    QTest::addColumn<QByteArray>("transcript");
    const auto row = [](const char* name, const FtpRetrievalOrder& order, const char* transcript) {
        QTest::newRow(name) << order << QByteArray(transcript);
    };
    const FtpRetrievalOrder whole{"RETR a", 0};
    const FtpRetrievalOrder part{"RETR a", 500};
    const FtpRetrievalOrder v6{"RETR a", 0, true, false};
    row("whole", whole,
        "C EPSV\nS 229 ok (|||6446|)\ndata 6446\n> opened\nC RETR a\nS 150 go\nreceive\n"
        "S 226 done\nfinish");
    row("part", part,
        "C EPSV\nS 229 ok (|||6446|)\ndata 6446\n> opened\nC REST 500\nS 350 ok\nC RETR a\n"
        "S 150 go\nreceive\nS 226 done\nfinish");
    row("92 125", whole,
        "C EPSV\nS 229 ok (|||6446|)\ndata 6446\n> opened\nC RETR a\nS 125 go\nreceive");
    row("92 226 alone", whole,
        "C EPSV\nS 229 ok (|||6446|)\ndata 6446\n> opened\nC RETR a\nS 226 all\nreceive all");
    row("92 two marks", whole,
        "C EPSV\nS 229 ok (|||6446|)\ndata 6446\n> opened\nC RETR a\nS 150 go\nreceive\n"
        "S 150 going\nwait\nS 250 done\nfinish");
    row("91 4yz at the end", whole,
        "C EPSV\nS 229 ok (|||6446|)\ndata 6446\n> opened\nC RETR a\nS 150 go\nreceive\n"
        "S 426 broken\nfail ftp-status 426");
    row("88 EPSV refused", whole,
        "C EPSV\nS 500 what\nC PASV\nS 227 ok (127,0,0,1,25,46)\ndata 6446\n> opened\nC RETR a");
    row("88 EPSV for IPv6 only", whole,
        "C EPSV\nS 522 other protocol\nC PASV\nS 227 ok (127,0,0,1,25,46)\ndata 6446");
    row("88 EPSV's port is dead", whole,
        "C EPSV\nS 229 ok (|||6446|)\ndata 6446\n> dead\nC PASV\nS 227 ok (127,0,0,1,25,46)\n"
        "data 6446\n> dead\nfail connect 0");
    row("88 EPSV known to be no use", {"RETR a", 0, false, true},
        "C PASV\nS 227 ok (127,0,0,1,25,46)\ndata 6446");
    row("89 a foreign address", {"RETR a", 0, false, true},
        "C PASV\nS 227 ok (10,1,2,3,25,46)\ndata 6446");
    row("103 IPv6: EPSV only", v6, "C EPSV\nS 500 what\nfail ftp-status 500");
    row("103 IPv6: port is dead", v6,
        "C EPSV\nS 229 (|||6446|)\ndata 6446\n> dead\nfail connect 0");
    row("90 malformed 229", whole, "C EPSV\nS 229 ok 6446\nfail protocol 229");
    row("90 malformed 227", whole, "C EPSV\nS 500 x\nC PASV\nS 227 ok (1,2,3)\nfail protocol 227");
    row("90 port 0", whole, "C EPSV\nS 500 x\nC PASV\nS 227 ok (127,0,0,1,0,0)\nfail protocol 227");
    row("90 PASV refused too", whole, "C EPSV\nS 500 x\nC PASV\nS 502 y\nfail ftp-status 502");
    row("90 nonsense for PASV", whole, "C EPSV\nS 500 x\nC PASV\nS 200 y\nfail protocol 200");
    row("95 REST refused", part,
        "C EPSV\nS 229 ok (|||6446|)\ndata 6446\n> opened\nC REST 500\nS 502 no\nC RETR a\n"
        "S 150 go\nreceive");
    row("98 missing", whole,
        "C EPSV\nS 229 ok (|||6446|)\ndata 6446\n> opened\nC RETR a\nS 550 no such file\n"
        "fail ftp-status 550");
    row("97 421 instead of data", whole, "C EPSV\nS 421 bye\nfail ftp-status 421");
    row("97 425", whole,
        "C EPSV\nS 229 ok (|||6446|)\ndata 6446\n> opened\nC RETR a\nS 425 can't\n"
        "fail ftp-status 425");
    row("101 vsftpd misses the session", whole,
        "C EPSV\nS 229 ok (|||6446|)\ndata 6446\n> opened\nC RETR a\nS 150 go\nreceive\n"
        "S 522 SSL connection failed: session reuse required\nfail tls 522");
    row("93 a reply nobody asked for", whole,
        "C EPSV\nS 229 ok (|||6446|)\ndata 6446\nS 200 hm\nfail protocol 200");
    row("3yz to RETR", whole,
        "C EPSV\nS 229 ok (|||6446|)\ndata 6446\n> opened\nC RETR a\nS 350 hm\nfail protocol 350");
}

void RetrievalTest::retrievals() {
    QFETCH(FtpRetrievalOrder, order);
    QFETCH(QByteArray, transcript);
    FtpRetrieval retrieval(order);
    QCOMPARE(played(retrieval, transcript), transcript);
}

void RetrievalTest::whatItLearned() {
    FtpRetrieval refused({"RETR a", 500});
    played(refused, "S 229 ok (|||6446|)\n> opened\nS 502 no\nS 150 go");
    QCOMPARE(refused.offset(), 0);
    QVERIFY(refused.epsvWorks());
    QVERIFY(refused.isUnderWay());

    FtpRetrieval dead({"RETR a", 500});
    played(dead, "S 229 ok (|||6446|)\n> dead\nS 227 ok (127,0,0,1,25,46)\n> opened\nS 350 ok");
    QCOMPARE(dead.offset(), 500);
    QVERIFY(!dead.epsvWorks());

    FtpRetrieval missing({"RETR a", 0});
    played(missing, "S 229 ok (|||6446|)\n> opened\nS 550 no");
    QVERIFY(missing.isOrderlyRefusal());
    FtpRetrieval missingPart({"RETR a", 1});
    played(missingPart, "S 229 ok (|||6446|)\n> opened\nS 350 ok\nS 550 no");
    QVERIFY(!missingPart.isOrderlyRefusal());
}

void RetrievalTest::settling_data() {
    QTest::addColumn<bool>("cut");
    QTest::addColumn<QByteArray>("transcript");
    QTest::newRow("226") << false << QByteArray("wait\nS 226 ok\nfinish");
    QTest::newRow("102 426") << true << QByteArray("wait\nS 426 cut\nC NOOP\nS 200 ok\nfinish");
    QTest::newRow("102 426 and 226")
        << true << QByteArray("wait\nS 426 cut\nC NOOP\nS 226 ok\nwait\nS 200 ok\nfinish");
    QTest::newRow("102 150 only (pure-ftpd)")
        << true << QByteArray("wait\nS 150 0.1 seconds\nC NOOP\nS 200 ok\nfinish");
    QTest::newRow("a mark before the end")
        << false << QByteArray("wait\nS 150 going\nwait\nS 226 ok\nfinish");
    QTest::newRow("102 226 at once")
        << true << QByteArray("wait\nS 226 cut\nC NOOP\nS 200 ok\nfinish");
    QTest::newRow("102 421") << true << QByteArray("wait\nS 421 bye\nfail ftp-status 421");
    QTest::newRow("102 strays without end")
        << true
        << QByteArray("wait\nS 426 a\nC NOOP\nS 226 1\nwait\nS 226 2\nwait\nS 226 3\nwait\n"
                      "S 226 4\nwait\nS 226 5\nwait\nS 226 6\nwait\nS 226 7\nwait\nS 226 8\nwait\n"
                      "S 226 9\nfail protocol 0");
}

void RetrievalTest::settling() {
    QFETCH(bool, cut);
    QFETCH(QByteArray, transcript);
    FtpSettling settling(cut);
    QCOMPARE(played(settling, transcript), transcript);
}

void RetrievalTest::pasvPorts_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("port");
    QTest::newRow("usual") << QByteArray("Entering Passive Mode (192,168,1,2,4,1).") << 1025;
    QTest::newRow("no brackets") << QByteArray("Entering Passive Mode 192,168,1,2,4,1") << 1025;
    QTest::newRow("other brackets") << QByteArray("=192,168,1,2,4,1") << 1025;
    QTest::newRow("blanks") << QByteArray("(192, 168, 1, 2, 4, 1)") << 1025;
    QTest::newRow("a number before") << QByteArray("Mode 2 (1,2,3,4,255,255)") << 65535;
    QTest::newRow("90 port 0") << QByteArray("(1,2,3,4,0,0)") << 0;
    QTest::newRow("90 256") << QByteArray("(1,2,3,4,256,1)") << 0;
    QTest::newRow("90 address 256") << QByteArray("(1,2,3,256,4,1)") << 0;
    QTest::newRow("90 overflow") << QByteArray("(1,2,3,4,99999999999999999999,1)") << 0;
    QTest::newRow("90 five") << QByteArray("(1,2,3,4,5)") << 0;
    QTest::newRow("90 negative") << QByteArray("(1,2,3,4,-5,1)") << 0;
    QTest::newRow("90 empty") << QByteArray() << 0;
    QTest::newRow("90 words") << QByteArray("(h1,h2,h3,h4,p1,p2)") << 0;
}

void RetrievalTest::pasvPorts() {
    QFETCH(QByteArray, text);
    QFETCH(int, port);
    QCOMPARE(int(portOfPasv(text).value_or(0)), port);
}

void RetrievalTest::epsvPorts_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("port");
    QTest::newRow("usual") << QByteArray("Entering Extended Passive Mode (|||6446|)") << 6446;
    QTest::newRow("other delimiter") << QByteArray("(!!!6446!)") << 6446;
    QTest::newRow("89 with an address") << QByteArray("(|1|10.1.2.3|6446|)") << 6446;
    QTest::newRow("highest") << QByteArray("(|||65535|)") << 65535;
    QTest::newRow("90 too high") << QByteArray("(|||65536|)") << 0;
    QTest::newRow("90 port 0") << QByteArray("(|||0|)") << 0;
    QTest::newRow("90 overflow") << QByteArray("(|||99999999999999999999|)") << 0;
    QTest::newRow("90 negative") << QByteArray("(|||-1|)") << 0;
    QTest::newRow("90 junk") << QByteArray("(|||6446x|)") << 0;
    QTest::newRow("90 empty") << QByteArray() << 0;
    QTest::newRow("90 empty brackets") << QByteArray("()") << 0;
    QTest::newRow("90 no end") << QByteArray("(|||6446|") << 0;
    QTest::newRow("90 too few") << QByteArray("(||6446|)") << 0;
    QTest::newRow("90 no brackets") << QByteArray("|||6446|") << 0;
    QTest::newRow("90 digit as delimiter") << QByteArray("(11161)") << 0;
}

void RetrievalTest::epsvPorts() {
    QFETCH(QByteArray, text);
    QFETCH(int, port);
    QCOMPARE(int(portOfEpsv(text).value_or(0)), port);
}

void RetrievalTest::times_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("iso");
    QTest::newRow("usual") << QByteArray("20200102030405") << u"2020-01-02T03:04:05Z"_s;
    QTest::newRow("fraction") << QByteArray("20200102030405.5") << u"2020-01-02T03:04:05Z"_s;
    QTest::newRow("leap second") << QByteArray("20161231235960") << u"2016-12-31T23:59:59Z"_s;
    QTest::newRow("94 year 19120 (old servers)") << QByteArray("191200102030405") << QString();
    QTest::newRow("94 month 13") << QByteArray("20201302030405") << QString();
    QTest::newRow("94 letters") << QByteArray("2020010203040x") << QString();
    QTest::newRow("94 fraction of letters") << QByteArray("20200102030405.x") << QString();
    QTest::newRow("94 empty") << QByteArray() << QString();
}

void RetrievalTest::times() {
    QFETCH(QByteArray, text);
    FtpFacts facts;
    facts.modified = parseFtpTime(text);
    QTEST(facts.modifiedAt().toString(Qt::ISODate), "iso");
}

void RetrievalTest::paths_data() {
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("path");
    const auto row = [](const char* name, const char* url, const QByteArray& path) {
        QTest::newRow(name) << QByteArray(url) << path;
    };
    row("relative", "ftp://h/a/b.fits", "a/b.fits");
    row("absolute", "ftp://h/%2Fa/b.fits", "/a/b.fits");
    row("two slashes", "ftp://h//a/b", "/a/b");
    row("encoded", "ftp://h/a%20b/%23c%25", "a b/#c%");
    row("UTF-8", "ftp://h/%C3%A4", "\xc3\xa4");
    row("Latin-1 as it is", "ftp://h/%E4", "\xe4");
    row("type", "ftp://h/a;type=i", "a");
    row("type in capitals", "ftp://h/a;TYPE=A", "a");
    row("another parameter", "ftp://h/a;b=1", "a;b=1");
    row("question mark", "ftp://h/a?b.fits", "a?b.fits");
    row("folder", "ftp://h/a/", "a/");
    row("nothing", "ftp://h", "");
    row("99 CR LF", "ftp://h/a%0D%0ADELE%20b", "!");
    row("99 LF", "ftp://h/a%0Ab", "!");
    row("99 NUL", "ftp://h/a%00b", "!");
    row("99 CR in the query", "ftp://h/a?b%0d", "!");
}

void RetrievalTest::paths() {
    QFETCH(QByteArray, url);
    QFETCH(QByteArray, path);
    const auto found = ftpPath(QUrl::fromEncoded(url));
    QCOMPARE(found ? *found : QByteArray("!"), path);
    if (!found)
        QCOMPARE(found.error().kind, ErrorKind::Usage);
}

void RetrievalTest::logins() {
    QVERIFY(checkLogin({u"bob"_s, u"a b:c"_s}));
    for (const QString& bad : {u"a\r"_s, u"a\nb"_s, QString(u"a"_s + QChar(0))}) {
        QVERIFY(!checkLogin({bad, {}})); // 99
        const Status password = checkLogin({u"bob"_s, bad});
        QVERIFY(!password);
        QVERIFY(!password.error().detail.contains(bad));
    }
}

QTEST_GUILESS_MAIN(RetrievalTest)
#include "retrievaltest.moc"
