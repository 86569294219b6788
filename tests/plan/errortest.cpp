#include "error.h"

#include "plan/retrypolicy.h"

#include <QTest>

using namespace quintet;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(quintet::Error)

namespace {

constexpr int kKinds = int(ErrorKind::Io) + 1;

Error status(int code) {
    return {ErrorKind::HttpStatus, {}, code, -1, false};
}

Error timeout(qint64 retryAfterMs = -1) {
    return {ErrorKind::Timeout, {}, 0, retryAfterMs, false};
}

} // namespace

class ErrorTest : public QObject {
    Q_OBJECT

private slots:
    /// The contract's list, in its order.
    void names() {
        const QStringList contract =
            u"usage,unsupported,dns,connect,timeout,tls,proxy,auth,"
            "http-status,ftp-status,redirect,protocol,truncated,changed,"
            "content-type,checksum,exists,disk-full,permission,io"_s.split(u',');
        QCOMPARE(contract.size(), kKinds);
        for (int i = 0; i < kKinds; ++i)
            QCOMPARE(kindName(ErrorKind(i)), contract[i]);
    }

    void remedy_data() {
        QTest::addColumn<Error>("error");
        QTest::addColumn<Remedy>("remedy");
        using enum ErrorKind;
        using enum Remedy;
        const auto row = [](const char* name, Error error, Remedy remedy) {
            QTest::newRow(name) << error << remedy;
        };
        row("usage", {Usage}, GiveUp);
        row("unsupported", {Unsupported}, GiveUp);
        row("dns, no such name", {Dns}, NextSource);
        row("126 dns, passing", {Dns, {}, 0, -1, true}, RetryLater);
        row("connect", {Connect}, RetryLater);
        row("32 timeout", {Timeout}, RetryLater);
        row("72 tls", {Tls}, NextSource);
        row("82 proxy", {Proxy}, GiveUp);
        row("82 proxy, passing", {Proxy, {}, 502, -1, true}, RetryLater);
        row("29 auth", {Auth, {}, 401}, NextSource);
        for (const int code : {408, 425, 429, 500, 502, 503, 504})
            row(qPrintable(u"28 http %1"_s.arg(code)), status(code), RetryLater);
        for (const int code : {0, 204, 304, 400, 401, 403, 404, 405, 410, 416, 418, 451, 501, 505})
            row(qPrintable(u"28 http %1"_s.arg(code)), status(code), NextSource);
        for (const int code : {421, 425, 426, 450, 451, 452})
            row(qPrintable(u"97 ftp %1"_s.arg(code)), {FtpStatus, {}, code}, RetryLater);
        for (const int code : {0, 500, 502, 530, 550, 553})
            row(qPrintable(u"98 ftp %1"_s.arg(code)), {FtpStatus, {}, code}, NextSource);
        row("60 redirect", {Redirect}, NextSource);
        row("13 protocol", {Protocol}, NextSource);
        row("14 protocol, passing", {Protocol, {}, 0, -1, true}, RetryLater);
        row("1 truncated", {Truncated}, RetryLater);
        row("41 changed", {Changed}, RestartFile);
        row("25 content-type", {ContentType}, NextSource);
        row("135 checksum", {Checksum}, NextSource);
        row("68 exists", {Exists}, GiveUp);
        row("106 disk-full", {DiskFull}, StopDisk);
        row("110 permission", {Permission}, GiveUp);
        row("107 io", {Io}, GiveUp);
        row("111 io, passing", {Io, {}, 0, -1, true}, RetryLater);
    }

    void remedy() {
        QFETCH(const Error, error);
        QFETCH(const Remedy, remedy);
        QCOMPARE(remedyFor(error), remedy);
        QCOMPARE(isRetryable(error), remedy == Remedy::RetryLater || remedy == Remedy::RestartFile);
    }

    void waitsDouble() {
        const RetryPolicy policy{20, 1000};
        const auto wait = [&](int failures) { return policy.waitAfter(failures, timeout(), 0.5); };
        QCOMPARE(wait(1), 1'000);
        QCOMPARE(wait(2), 2'000);
        QCOMPARE(wait(5), 16'000);
        QCOMPARE(wait(9), 256'000);
        QCOMPARE(wait(10), RetryPolicy::kLongestWait);
        QCOMPARE(wait(20), RetryPolicy::kLongestWait);
    }

    void manyRetriesDoNotOverflow() {
        const RetryPolicy policy{1'000'000, 1};
        QCOMPARE(policy.waitAfter(1'000'000, timeout(), 0.5), RetryPolicy::kLongestWait);
        const RetryPolicy eager{1'000'000, 0};
        QCOMPARE(eager.waitAfter(1'000'000, timeout(), 0.5), 0);
        const RetryPolicy patient{5, 1LL << 62};
        QCOMPARE(patient.waitAfter(5, timeout(), 0.5), RetryPolicy::kLongestWait);
    }

    void jitter() {
        const RetryPolicy policy{5, 1000};
        QCOMPARE(policy.waitAfter(1, timeout(), 0.0), 750);
        QCOMPARE(policy.waitAfter(1, timeout(), 0.5), 1'000);
        QCOMPARE(policy.waitAfter(1, timeout(), 0.999), 1'249);
    }

    void givesUpAfterTheLast() {
        const RetryPolicy policy{2, 1000};
        QVERIFY(policy.waitAfter(1, timeout(), 0));
        QVERIFY(policy.waitAfter(2, timeout(), 0));
        QVERIFY(!policy.waitAfter(3, timeout(), 0));
        const RetryPolicy once{0, 1000};
        QVERIFY(!once.waitAfter(1, timeout(), 0));
    }

    void whatCannotPassIsNotTriedAgain() {
        const RetryPolicy policy{5, 1000};
        QVERIFY(!policy.waitAfter(1, status(404), 0));
        QVERIFY(!policy.waitAfter(1, {ErrorKind::Checksum}, 0));
        QVERIFY(!policy.waitAfter(1, {ErrorKind::DiskFull}, 0));
        QVERIFY(policy.waitAfter(1, status(503), 0));
        QVERIFY(policy.waitAfter(1, {ErrorKind::Changed}, 0));
    }

    void retryAfter_data() {
        QTest::addColumn<qint64>("asked");
        QTest::addColumn<qint64>("wait"); // -1: gives up.
        QTest::newRow("27 not said") << qint64(-1) << qint64(750);
        QTest::newRow("27 at once: our own wait") << qint64(0) << qint64(750);
        QTest::newRow("27 less than ours") << qint64(200) << qint64(750);
        QTest::newRow("27 more than ours") << qint64(7'000) << qint64(7'000);
        QTest::newRow("27 more than our longest") << qint64(600'000) << qint64(600'000);
        QTest::newRow("27 an hour") << qint64(3'600'000) << qint64(3'600'000);
        QTest::newRow("27 more than an hour") << qint64(3'600'001) << qint64(-1);
    }

    void retryAfter() {
        QFETCH(const qint64, asked);
        QFETCH(const qint64, wait);
        const RetryPolicy policy{5, 1000};
        QCOMPARE(policy.waitAfter(1, timeout(asked), 0).value_or(-1), wait);
    }
};

QTEST_GUILESS_MAIN(ErrorTest)
#include "errortest.moc"
