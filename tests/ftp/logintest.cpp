#include "ftp/login.h"

#include "transcript.h"

#include <QtTest>

using namespace quintet;
using namespace quintet::test;
using namespace Qt::StringLiterals;

/// From the greeting to the first command (faults 97, 99, 100, 101, 141).
class LoginTest : public QObject {
    Q_OBJECT

private slots:
    void transcripts_data();
    void transcripts();
    void features();
    void passwordIsNowhere();
    void wasReadable();
};

void LoginTest::transcripts_data() {
    QTest::addColumn<FtpLoginOrder>("order");
    QTest::addColumn<QByteArray>("transcript");
    const Credentials bob{u"bob"_s, u"secret"_s};
    const FtpLoginOrder plain{false, FtpTls::Off, bob};
    const FtpLoginOrder attempt{false, FtpTls::Try, bob};
    const FtpLoginOrder require{false, FtpTls::Require, bob};
    const FtpLoginOrder implicit{true, FtpTls::Off, bob};
    const auto row = [](const char* name, const FtpLoginOrder& order, const char* transcript) {
        QTest::newRow(name) << order << QByteArray(transcript);
    };
    row("plain", plain,
        "wait\nS 220 hi\nC USER bob\nS 331 pass\nC PASS secret\nS 230 in\nC FEAT\n"
        "S 211-F~ MDTM~211 E\nC TYPE I\nS 200 ok\nfinish");
    row("UTF8", plain,
        "wait\nS 220 hi\nC USER bob\nS 230 in\nC FEAT\nS 211-F~ UTF8~211 E\nC OPTS UTF8 ON\n"
        "S 501 no\nC TYPE I\nS 200 ok\nfinish");
    row("no FEAT", plain,
        "wait\nS 220 hi\nC USER bob\nS 230 in\nC FEAT\nS 500 what\nC TYPE I\nS 200 ok\nfinish");
    row("facts that aren't sent unasked", plain,
        "wait\nS 220 hi\nC USER bob\nS 230 in\nC FEAT\n"
        "S 211-F~ MLST type*;size;Modify;perm;~ UTF8~211 E\nC OPTS UTF8 ON\nS 200 ok\n"
        "C OPTS MLST type;size;modify;\nS 200 MLST OPTS type;size;modify;\nC TYPE I\nS 200 ok\n"
        "finish");
    row("facts that are", plain,
        "wait\nS 220 hi\nC USER bob\nS 230 in\nC FEAT\n"
        "S 211-F~ MLST size*;type*;modify*;perm;UNIX.mode;~211 E\nC TYPE I\nS 200 ok\nfinish");
    row("patience", plain, "wait\nS 120 soon\nwait\nS 220 hi\nC USER bob");
    row("no patience without end", plain,
        "wait\nS 120 a\nwait\nS 120 a\nwait\nS 120 a\nwait\nS 120 a\nwait\nS 120 a\nwait\n"
        "S 120 a\nwait\nS 120 a\nwait\nS 120 a\nwait\nS 120 a\nwait\nS 120 a\nwait\nS 120 a\nwait\n"
        "S 120 a\nwait\nS 120 a\nwait\nS 120 a\nwait\nS 120 a\nwait\nS 120 a\nwait\nS 120 a\n"
        "fail protocol 0");
    row("97 too many in the greeting", attempt,
        "wait\nS 421 There are too many connections from your internet address.\n"
        "fail ftp-status 421 passing");
    row("97 421 of another reason", attempt, "wait\nS 421 going down\nfail ftp-status 421");
    row("97 too many as 530 (proftpd)", plain,
        "wait\nS 220 hi\nC USER bob\nS 331 p\nC PASS secret\n"
        "S 530 Sorry, the maximum number of clients (2) from your host are already connected.\n"
        "fail ftp-status 530 passing");
    row("97 bad login", plain,
        "wait\nS 220 hi\nC USER bob\nS 331 p\nC PASS secret\nS 530 Login incorrect.\n"
        "fail auth 530");
    row("97 bad login at USER", plain, "wait\nS 220 hi\nC USER bob\nS 530 no bob\nfail auth 530");
    row("97 too many attempts are a bad login", plain,
        "wait\nS 220 hi\nC USER bob\nS 331 p\nC PASS secret\nS 530 Too many failed attempts\n"
        "fail auth 530");
    row("97 no clear text (pure-ftpd)", plain,
        "wait\nS 220 hi\nC USER bob\nS 421 Sorry, cleartext sessions are not accepted\n"
        "fail tls 421");
    row("97 no clear text (vsftpd)", plain,
        "wait\nS 220 hi\nC USER bob\nS 530 Non-anonymous sessions must use encryption.\n"
        "fail tls 530");
    row("97 no clear text (proftpd)", plain,
        "wait\nS 220 hi\nC USER bob\nS 331 p\nC PASS secret\n"
        "S 550 SSL/TLS required on the control channel\nfail tls 550");
    row("home is missing (vsftpd)", plain,
        "wait\nS 220 hi\nC USER bob\nS 331 p\nC PASS secret\n"
        "S 500 OOPS: cannot change directory:/home/x\nfail ftp-status 500");
    row("account", plain, "wait\nS 220 hi\nC USER bob\nS 332 acct\nfail auth 332");
    row("account after the password", plain,
        "wait\nS 220 hi\nC USER bob\nS 331 p\nC PASS secret\nS 332 acct\nfail auth 332");
    row("password twice", plain,
        "wait\nS 220 hi\nC USER bob\nS 331 p\nC PASS secret\nS 331 p\nfail protocol 331");
    row("TYPE I refused", plain,
        "wait\nS 220 hi\nC USER bob\nS 230 in\nC FEAT\nS 502 no\nC TYPE I\nS 504 no\n"
        "fail ftp-status 504");
    row("TLS", attempt,
        "wait\nS 220 hi\nC AUTH TLS\nS 234 go\ntls\n> secured\nC PBSZ 0\nS 200 ok\nC PROT P\n"
        "S 200 ok\nC USER bob\nS 331 p\nC PASS secret\nS 230 in\nC FEAT\nS 211 x\nC TYPE I\n"
        "S 200 ok\nfinish");
    row("PROT wants the login first", require,
        "wait\nS 220 hi\nC AUTH TLS\nS 234 go\ntls\n> secured\nC PBSZ 0\nS 503 login\nC PROT P\n"
        "S 503 login\nC USER bob\nS 230 in\nC PBSZ 0\nS 200 ok\nC PROT P\nS 200 ok\nC FEAT");
    row("101 no protection of data", attempt,
        "wait\nS 220 hi\nC AUTH TLS\nS 234 go\ntls\n> secured\nC PBSZ 0\nS 200 ok\nC PROT P\n"
        "S 536 no\nC USER bob\nS 230 in\nC PBSZ 0\nS 200 ok\nC PROT P\nS 536 no\nfail tls 536");
    row("100 AUTH refused, tried only", attempt,
        "wait\nS 220 hi\nC AUTH TLS\nS 500 what\nC USER bob");
    row("100 530 to AUTH is no wrong password", attempt,
        "wait\nS 220 hi\nC AUTH TLS\nS 530 Please login with USER and PASS.\nC USER bob");
    row("100 AUTH refused, required", require,
        "wait\nS 220 hi\nC AUTH TLS\nS 530 Please login with USER and PASS.\nfail tls 530");
    row("100 AUTH answered by another good code", require,
        "wait\nS 220 hi\nC AUTH TLS\nS 230 in\nfail tls 230");
    row("100 421 to AUTH", require,
        "wait\nS 220 hi\nC AUTH TLS\nS 421 too many connections\nfail ftp-status 421 passing");
    row("100 logged in by the greeting, required", require, "wait\nS 230 in\nfail tls 0");
    row("100 logged in by the greeting", plain, "wait\nS 230 in\nC FEAT");
    row("implicit TLS", implicit,
        "wait\nS 220 hi\nC PBSZ 0\nS 200 ok\nC PROT P\nS 200 ok\nC USER bob");
    row("implicit TLS, no PBSZ", implicit,
        "wait\nS 220 hi\nC PBSZ 0\nS 503 no\nC PROT P\nS 200 ok\nC USER bob");
    row("implicit TLS, logged in by the greeting", implicit,
        "wait\nS 230 in\nC PBSZ 0\nS 200 ok\nC PROT P\nS 200 ok\nC FEAT");
    row("greeting refuses", plain, "wait\nS 530 no service for you\nfail auth 530");
    row("greeting makes no sense", plain, "wait\nS 331 pass\nfail protocol 331");
    row("93 reply during the handshake", attempt,
        "wait\nS 220 hi\nC AUTH TLS\nS 234 go\ntls\nS 220 psst\nfail protocol 0");
}

void LoginTest::transcripts() {
    QFETCH(FtpLoginOrder, order);
    QFETCH(QByteArray, transcript);
    FtpLogin login(order);
    QCOMPARE(played(login, transcript), transcript);
}

void LoginTest::features() {
    FtpLogin login({false, FtpTls::Off, {u"a"_s, {}}});
    QVERIFY(!login.features().mlst);
    played(login, "S 220 hi\nS 230 in\nS 211-F~ mlst type*;size*;~ REST STREAM~ UTF8~211 E");
    QVERIFY(login.features().mlst);
    QVERIFY(login.features().rest);
    QVERIFY(login.features().utf8);
    QVERIFY(!login.isProtected());
}

void LoginTest::passwordIsNowhere() {
    const Credentials who{u"bob"_s, u"hunter2 \t is mine"_s};
    const QByteArray pass = who.password.toUtf8();
    // As it was sent, folded, and cut off in its middle.
    const QByteArrayList replies{"500 PASS " + pass + ": what?",
                                 "530 bob/hunter2 is mine is wrong\x1b[31m",
                                 "421 too many connections of bob (" + pass + ')',
                                 "530 bob" + QByteArray(180, '.') + ' ' + pass};
    for (const QByteArray& reply : replies) {
        FtpLogin login({false, FtpTls::Off, who});
        FtpStep last;
        played(login, "S 220 hi\nS 331 p\nS " + reply, &last);
        QCOMPARE(last.what, FtpStep::Do::Fail);
        QVERIFY2(!last.error.detail.contains(u"hunter"_s), reply.constData());
        QVERIFY2(!last.error.detail.contains(u"bob"_s), reply.constData());
        QVERIFY2(!last.error.detail.contains(QChar(0x1b)), reply.constData()); // 141
        QVERIFY(!last.error.detail.isEmpty());
    }
}

void LoginTest::wasReadable() {
    const auto readable = [](const FtpLoginOrder& order, const char* transcript) {
        FtpLogin login(order);
        played(login, transcript);
        return login.wasReadable();
    };
    const Credentials bob{u"bob"_s, u"x"_s};
    QVERIFY(readable({false, FtpTls::Try, bob}, "S 220 hi\nS 500 no\nS 331 p\nS 230 in"));
    QVERIFY(!readable({false, FtpTls::Try, {u"anonymous"_s, u"x"_s}},
                      "S 220 hi\nS 500 no\nS 331 p\nS 230 in"));
    QVERIFY(!readable({false, FtpTls::Try, bob},
                      "S 220 hi\nS 234 go\n> secured\nS 200 a\nS 200 b\nS 331 p\nS 230 in"));
}

QTEST_GUILESS_MAIN(LoginTest)
#include "logintest.moc"
