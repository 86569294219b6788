#include "http/answer.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace quintet;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow(QDate(2024, 5, 17), QTime(12, 0), QTimeZone::utc());
const QByteArray kLong = "Content-Length: 100";

/// "Name: value" lines; a line without a colon is the status and its reason.
Answer answerOf(int status, const QList<QByteArray>& lines,
                const QByteArray& url = "http://host/dir/file.fits") {
    Answer answer;
    answer.status = status;
    answer.url = QUrl::fromEncoded(url);
    for (const QByteArray& line : lines) {
        const qsizetype colon = line.indexOf(':');
        answer.headers << Header{line.left(colon), line.mid(colon + 1).trimmed()};
    }
    return answer;
}

QByteArray sha256Of(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

Result<Probe> judged(int status, const QList<QByteArray>& lines,
                     const Expectation& expectation = {}) {
    return judge(answerOf(status, lines), expectation, kNow);
}

Expectation asked(qint64 begin, qint64 end) {
    Expectation expectation;
    expectation.range = Range{begin, end};
    return expectation;
}

/// Another segment of a file of 100 bytes with the ETag "v1".
Expectation segment(qint64 begin, qint64 end) {
    Expectation expectation = asked(begin, end);
    expectation.validator.etag = "\"v1\"";
    expectation.total = 100;
    return expectation;
}

} // namespace

#define ERROR_KIND(result, expected)                                                               \
    do {                                                                                           \
        const auto& outcome = (result);                                                            \
        QVERIFY(!outcome.has_value());                                                             \
        QCOMPARE(int(outcome.error().kind), int(expected));                                        \
    } while (false)

class AnswerTest : public QObject {
    Q_OBJECT

private slots:
    void fieldsJoin() {
        const Answer answer = answerOf(200, {"X-A: 1", "x-a: 2", "X-Empty:"});
        QCOMPARE(answer.field("X-a"), "1, 2");
        QVERIFY(answer.has("x-EMPTY"));
        QCOMPARE(answer.field("x-empty"), "");
        QVERIFY(!answer.has("other"));
        QVERIFY(answer.field("other").isNull());
    }

    void wholeFile() {
        const auto probe = judged(200, {kLong, "Accept-Ranges: Bytes", "ETag: \"v1\"",
                                        "Content-Type: Image/FITS; x=1",
                                        "Last-Modified: Sun, 06 Nov 1994 08:49:37 GMT",
                                        "Content-Disposition: attachment; filename=\"a.fits\""});
        QVERIFY(probe.has_value());
        QCOMPARE(probe->url, QUrl(u"http://host/dir/file.fits"_s));
        QVERIFY((probe->body == Range{0, 100}));
        QCOMPARE(probe->total, 100);
        QVERIFY(probe->ranges);
        QVERIFY(!probe->chunked);
        QCOMPARE(probe->validator.etag, "\"v1\"");
        QVERIFY(probe->validator.lastModified.isEmpty());
        QCOMPARE(probe->contentType, "image/fits");
        QCOMPARE(probe->lastModified.date(), QDate(1994, 11, 6));
        QCOMPARE(probe->fileName, u"a.fits"_s);
        QVERIFY(probe->coding == Coding::None);
        QVERIFY(probe->digests.isEmpty());
    }

    void bareAnswers() {
        const auto open = judged(200, {}); // 4
        QVERIFY(open.has_value());
        QVERIFY(open->body.isOpen());
        QCOMPARE(open->total, -1);
        QVERIFY(!open->ranges);
        QVERIFY(open->validator.isEmpty());
        const auto empty = judged(200, {"Content-Length: 0"}); // 20
        QVERIFY(empty.has_value());
        QVERIFY(empty->body.isEmpty());
        QCOMPARE(empty->total, 0);
        QVERIFY(judged(203, {kLong}).has_value());
        QVERIFY(!judged(200, {kLong, "Accept-Ranges: none"})->ranges);
        QVERIFY(judged(200, {kLong, "Accept-Ranges: other, bytes"})->ranges);
    }

    void framing_data() {
        QTest::addColumn<QList<QByteArray>>("lines");
        QTest::addColumn<int>("kind"); // -1: accepted
        QTest::addColumn<qint64>("length");
        const auto row = [](const char* name, const QList<QByteArray>& lines, int kind,
                            qint64 length = -1) { QTest::newRow(name) << lines << kind << length; };
        const int protocol = int(ErrorKind::Protocol);
        row("11 two lengths", {"Content-Length: 5", "Content-Length: 6"}, protocol);
        row("11 two lengths joined", {"Content-Length: 5, 6"}, protocol);
        row("11 twice the same", {"Content-Length: 5", "content-length: 5"}, -1, 5);
        row("11 twice the same joined", {"Content-Length: 5, 5"}, -1, 5);
        row("12 badness", {"Content-Length: 100badness"}, protocol);
        row("12 plus", {"Content-Length: +256"}, protocol);
        row("12 negative", {"Content-Length: -1"}, protocol);
        row("12 2^64+100", {"Content-Length: 18446744073709551716"}, protocol);
        row("12 2^63", {"Content-Length: 9223372036854775808"}, protocol);
        row("12 would be open", {"Content-Length: 9223372036854775807"}, protocol);
        row("12 empty", {"Content-Length:"}, protocol);
        row("12 hex", {"Content-Length: 0x10"}, protocol);
        row("12 empty member", {"Content-Length: 5,"}, protocol);
        row("146 huge", {"Content-Length: 4611686018427387904"}, -1, 4611686018427387904);
        row("10 chunked rules", {"Transfer-Encoding: Chunked", "Content-Length: 5"}, -1);
        row("10 chunked, bad length", {"Transfer-Encoding: chunked", "Content-Length: -5"}, -1);
        row("8 chunked twice", {"Transfer-Encoding: chunked, chunked"},
            int(ErrorKind::Unsupported));
        row("8 gzip, chunked", {"Transfer-Encoding: gzip, chunked"}, int(ErrorKind::Unsupported));
        row("8 xchunked", {"Transfer-Encoding: xchunked"}, int(ErrorKind::Unsupported));
        row("identity", {"Transfer-Encoding: identity", "Content-Length: 5"}, -1, 5);
    }

    void framing() {
        QFETCH(QList<QByteArray>, lines);
        QFETCH(int, kind);
        QFETCH(qint64, length);
        const auto probe = judged(200, lines);
        QCOMPARE(probe.has_value(), kind < 0);
        if (!probe) {
            QCOMPARE(int(probe.error().kind), kind);
            return;
        }
        QCOMPARE(probe->total, length);
        QCOMPARE(probe->body.end, length < 0 ? kOpenEnd : length);
        QCOMPARE(probe->chunked, length < 0);
    }

    void status_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, int status, ErrorKind kind) {
            QTest::newRow(name) << status << int(kind);
        };
        row("13 none", 0, ErrorKind::Protocol);
        row("13 out of range", 999, ErrorKind::Protocol);
        row("17 interim", 102, ErrorKind::Protocol);
        row("18 switching", 101, ErrorKind::Protocol);
        row("19 no content", 204, ErrorKind::Protocol);
        row("19 reset content", 205, ErrorKind::Protocol);
        row("19 not modified", 304, ErrorKind::Protocol);
        row("created", 201, ErrorKind::Protocol);
        row("accepted", 202, ErrorKind::Protocol);
        row("multi-status", 207, ErrorKind::Protocol);
        row("61 multiple choices", 300, ErrorKind::Redirect);
        row("61 use proxy", 305, ErrorKind::Redirect);
        row("26 bad request", 400, ErrorKind::HttpStatus);
        row("29 unauthorised", 401, ErrorKind::Auth);
        row("26 forbidden", 403, ErrorKind::HttpStatus);
        row("26 not found", 404, ErrorKind::HttpStatus);
        row("82 proxy", 407, ErrorKind::Proxy);
        row("28 timeout", 408, ErrorKind::HttpStatus);
        row("45 range", 416, ErrorKind::HttpStatus);
        row("27 too many", 429, ErrorKind::HttpStatus);
        row("28 server error", 500, ErrorKind::HttpStatus);
        row("27 unavailable", 503, ErrorKind::HttpStatus);
        row("26 last", 599, ErrorKind::HttpStatus);
    }

    void status() {
        QFETCH(int, status);
        QFETCH(int, kind);
        Answer answer = answerOf(status, {kLong, "Retry-After: 7"});
        answer.reason = "Not \033[31mFound\r\n";
        const auto result = judge(answer, asked(0, 100), kNow);
        QVERIFY(!result.has_value());
        QCOMPARE(int(result.error().kind), kind);
        QCOMPARE(result.error().status, status);
        QCOMPARE(result.error().retryAfterMs, 7000);
        QVERIFY(result.error().detail.contains(u"Found"_s));
        for (const QChar c : result.error().detail)
            QVERIFY(c.unicode() >= 0x20); // 141
    }

    void statusDetails() {
        QCOMPARE(judged(503, {}).error().retryAfterMs, -1);
        QCOMPARE(judged(503, {"Retry-After: soon"}).error().retryAfterMs, -1); // 27
        QVERIFY(judged(204, {}).error().detail.contains(u"no content"_s));
        QVERIFY(judged(416, {"Content-Range: bytes */77"}).error().detail.contains(u"77"_s));
        QVERIFY(judged(202, {"Retry-After: 60"}).error().passing);
        QVERIFY(!judged(202, {}).error().passing);
        QVERIFY(!judged(204, {"Retry-After: 60"}).error().passing);
    }

    void part_data() {
        QTest::addColumn<QList<QByteArray>>("lines");
        QTest::addColumn<int>("kind"); // -1: accepted
        QTest::addColumn<qint64>("end");
        const auto row = [](const char* name, const QList<QByteArray>& lines, int kind,
                            qint64 end = -1) { QTest::newRow(name) << lines << kind << end; };
        const int protocol = int(ErrorKind::Protocol);
        const int changed = int(ErrorKind::Changed);
        const QByteArray tag = "ETag: \"v1\"";
        const QByteArray range = "Content-Range: bytes 10-19/100";
        row("right", {range, tag, "Content-Length: 10"}, -1, 20);
        row("chunked", {range, tag, "Transfer-Encoding: chunked", "Content-Length: 3"}, -1, 20);
        row("total unknown", {"Content-Range: bytes 10-19/*", tag}, -1, 20);
        row("no ETag, size agrees", {range}, -1, 20);
        row("no ETag, no size", {"Content-Range: bytes 10-19/*"}, changed);
        row("weakened ETag, size agrees", {range, "ETag: W/\"v1\""}, -1, 20);
        row("36 from the start", {"Content-Range: bytes 0-19/100", tag}, protocol);
        row("36 earlier", {"Content-Range: bytes 9-19/100", tag}, protocol);
        row("36 later", {"Content-Range: bytes 11-19/100", tag}, protocol);
        row("37 shorter", {"Content-Range: bytes 10-12/100", tag, "Content-Length: 3"}, -1, 13);
        row("38 longer", {"Content-Range: bytes 10-49/100", tag}, -1, 50);
        row("39 none", {tag}, protocol);
        row("39 malformed", {"Content-Range: bytes 10-", tag}, protocol);
        row("39 other unit", {"Content-Range: lines 10-19/100", tag}, protocol);
        row("39 overflow", {"Content-Range: bytes 10-99999999999999999999/*", tag}, protocol);
        row("39 unsatisfied", {"Content-Range: bytes */100", tag}, protocol);
        row("39 length differs", {range, tag, "Content-Length: 9"}, protocol);
        row("40 total", {"Content-Range: bytes 10-19/101", tag}, changed);
        row("40 beyond the known total", {"Content-Range: bytes 10-100/*", tag}, changed);
        row("41 ETag", {range, "ETag: \"v2\""}, changed);
        row("41 weak of another", {range, "ETag: W/\"v2\""}, changed);
        row("42 If-Range passed over", {range, "ETag: \"V1\""}, changed);
        row("47 multipart", {range, tag, "Content-Type: multipart/byteranges; boundary=x"},
            protocol);
        row("23 coded", {range, tag, "Content-Encoding: gzip"}, protocol);
    }

    void part() {
        QFETCH(QList<QByteArray>, lines);
        QFETCH(int, kind);
        const auto probe = judged(206, lines, segment(10, 20));
        QCOMPARE(probe.has_value(), kind < 0);
        if (!probe) {
            QCOMPARE(int(probe.error().kind), kind);
            return;
        }
        QCOMPARE(probe->body.begin, 10);
        QTEST(probe->body.end, "end");
        QVERIFY(probe->ranges);
    }

    void partsWithoutExpectations() {
        // 47: not asked for, fine only where it is everything.
        QVERIFY(judged(206, {"Content-Range: bytes 0-99/100", kLong}).has_value());
        ERROR_KIND(judged(206, {"Content-Range: bytes 0-9/100"}), ErrorKind::Protocol);
        ERROR_KIND(judged(206, {"Content-Range: bytes 0-9/*"}), ErrorKind::Protocol);
        ERROR_KIND(judged(206, {kLong}), ErrorKind::Protocol);

        const auto first =
            judged(206, {"Content-Range: bytes 0-0/100", "ETag: \"v1\""}, asked(0, 1));
        QVERIFY(first.has_value());
        QCOMPARE(first->total, 100);
        QCOMPARE(first->validator.etag, "\"v1\"");
        const auto rest = judged(206, {"Content-Range: bytes 60-99/100"}, asked(60, kOpenEnd));
        QVERIFY((rest->body == Range{60, 100}));
    }

    void modificationTimeAsValidator() {
        Expectation expectation = asked(10, 20);
        expectation.validator.lastModified = "Sun, 06 Nov 1994 08:49:37 GMT";
        expectation.total = 100;
        const QByteArray range = "Content-Range: bytes 10-19/100";
        const auto with = [&](const QByteArray& modified) {
            return judged(206, {range, "Last-Modified: " + modified, "ETag: \"new\""}, expectation);
        };
        QVERIFY(with("Sun, 06 Nov 1994 08:49:37 GMT").has_value());
        QVERIFY(with("Sunday, 06-Nov-94 08:49:37 GMT").has_value());
        ERROR_KIND(with("Sun, 06 Nov 1994 08:49:38 GMT"), ErrorKind::Changed); // 41
        ERROR_KIND(with("then"), ErrorKind::Changed);
        QVERIFY(judged(206, {range}, expectation).has_value());
    }

    void wholeWhereAPartWasAsked() {
        const auto probe = judged(200, {kLong, "ETag: \"v1\""}, segment(10, 20)); // 35, 48
        QVERIFY(probe.has_value());
        QVERIFY((probe->body == Range{0, 100}));
        QVERIFY(judged(200, {kLong}, segment(10, 20)).has_value());
        QVERIFY(judged(200, {"ETag: \"v1\""}, segment(10, 20)).has_value());
        ERROR_KIND(judged(200, {kLong, "ETag: \"v2\""}, segment(10, 20)), ErrorKind::Changed);
        ERROR_KIND(judged(200, {"Content-Length: 99", "ETag: \"v1\""}, segment(10, 20)),
                   ErrorKind::Changed);
        ERROR_KIND(judged(200, {}, segment(10, 20)), ErrorKind::Changed);
        ERROR_KIND(judged(200, {kLong, "Content-Type: multipart/byteranges"}, segment(10, 20)),
                   ErrorKind::Protocol); // 47
        Expectation sizeOnly;            // 52: a mirror of another size
        sizeOnly.total = 99;
        ERROR_KIND(judged(200, {kLong}, sizeOnly), ErrorKind::Changed);
    }

    void sliceThatClaimsToBeWhole_data() {
        QTest::addColumn<QByteArray>("range");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("56 slice") << QByteArray("bytes 10-19/100") << false;
        QTest::newRow("56 first bytes") << QByteArray("bytes 0-49/100") << false;
        QTest::newRow("56 total unknown") << QByteArray("bytes 0-99/*") << false;
        QTest::newRow("56 unsatisfied") << QByteArray("bytes */100") << false;
        QTest::newRow("56 malformed") << QByteArray("bytes") << false;
        QTest::newRow("56 another length") << QByteArray("bytes 0-98/99") << false;
        QTest::newRow("56 all of it") << QByteArray("bytes 0-99/100") << true;
    }

    void sliceThatClaimsToBeWhole() {
        QFETCH(QByteArray, range);
        const auto probe = judged(200, {kLong, "Content-Range: " + range});
        QTEST(probe.has_value(), "accepted");
        if (!probe)
            QCOMPARE(int(probe.error().kind), int(ErrorKind::Protocol));
    }

    void validator_data() {
        QTest::addColumn<QList<QByteArray>>("lines");
        QTest::addColumn<QByteArray>("etag");
        QTest::addColumn<bool>("modified");
        const QByteArray modified = "Last-Modified: Sun, 06 Nov 1994 08:49:37 GMT";
        const auto row = [&](const char* name, const QList<QByteArray>& lines,
                             const QByteArray& etag,
                             bool byTime) { QTest::newRow(name) << lines << etag << byTime; };
        row("44 none", {}, "", false);
        row("strong", {"ETag: \"a,b\"", modified}, "\"a,b\"", false);
        row("empty tag", {"ETag: \"\""}, "\"\"", false);
        row("the same twice", {"ETag: \"a\"", "ETag: \"a\""}, "\"a\"", false);
        row("two", {"ETag: \"a\"", "ETag: \"b\""}, "", false);
        row("43 weak", {"ETag: W/\"a\""}, "", false);
        row("43 weak, time", {"ETag: W/\"a\"", modified}, "", true);
        row("no quotes", {"ETag: abc", modified}, "", true);
        row("one quote", {"ETag: \""}, "", false);
        row("quote inside", {"ETag: \"a\"b\""}, "", false);
        row("control inside", {"ETag: \"a\tb\""}, "", false);
        row("time", {modified}, "", true);
        row("time long before", {modified, "Date: Fri, 17 May 2024 12:00:00 GMT"}, "", true);
        row("time one second before", {modified, "Date: Sun, 06 Nov 1994 08:49:38 GMT"}, "", true);
        row("time in the same second", {modified, "Date: Sun, 06 Nov 1994 08:49:37 GMT"}, "",
            false);
        row("time to come", {modified, "Date: Sun, 06 Nov 1994 08:00:00 GMT"}, "", false);
        row("time malformed", {"Last-Modified: 0"}, "", false);
    }

    void validator() {
        QFETCH(QList<QByteArray>, lines);
        const auto probe = judged(200, lines);
        QVERIFY(probe.has_value());
        QTEST(probe->validator.etag, "etag");
        QTEST(!probe->validator.lastModified.isEmpty(), "modified");
    }

    void coding_data() {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("coding");
        QTest::addColumn<QByteArray>("disposition");
        QTest::addColumn<int>("expected"); // -1: refused
        const auto row = [](const char* name, const char* url, const char* coding, int expected,
                            const char* disposition = "attachment") {
            QTest::newRow(name) << QByteArray(url) << QByteArray(coding) << QByteArray(disposition)
                                << expected;
        };
        const int none = int(Coding::None);
        const int gzip = int(Coding::Gzip);
        row("identity", "http://h/a", "identity", none);
        row("empty", "http://h/a", "", none);
        row("23 gzip", "http://h/a.fits", "gzip", gzip);
        row("23 x-gzip", "http://h/a.fits", "X-GZip", gzip);
        row("23 gzip, identity", "http://h/a.fits", "gzip, identity", gzip);
        row("23 deflate", "http://h/a.fits", "deflate", int(Coding::Deflate));
        row("23 stored", "http://h/a.fits.gz", "gzip", none);
        row("23 stored, upper case", "http://h/A.FITS.GZ", "gzip", none);
        row("23 stored, query", "http://h/a.tgz?x=1", "x-gzip", none);
        row("23 name in query only", "http://h/a?f=a.gz", "gzip", gzip);
        row("23 stored, by disposition", "http://h/get?id=1", "gzip", none,
            "attachment; filename=a.gz");
        row("23 disposition rules", "http://h/a.gz", "gzip", gzip, "attachment; filename=a.fits");
        row("23 compress stored", "http://h/a.Z", "compress", none);
        row("23 br stored", "http://h/a.br", "br", none);
        row("23 zstd stored", "http://h/a.zst", "zstd", none);
        row("23 bzip2 stored", "http://h/a.bz2", "x-bzip2", none);
        row("24 compress", "http://h/a.fits", "compress", -1);
        row("24 br", "http://h/a.gz", "br", -1);
        row("24 zstd", "http://h/a.fits", "zstd", -1);
        row("24 layers", "http://h/a.fits", "gzip, gzip", -1);
        row("24 layers stored", "http://h/a.gz", "gzip, gzip", -1);
        row("24 unknown", "http://h/a.fits", "foo", -1);
    }

    void coding() {
        QFETCH(QByteArray, url);
        QFETCH(QByteArray, coding);
        QFETCH(QByteArray, disposition);
        QFETCH(int, expected);
        const Answer answer =
            answerOf(200,
                     {kLong, "Accept-Ranges: bytes", "Content-Encoding: " + coding,
                      "Content-Disposition: " + disposition},
                     url);
        const auto probe = judge(answer, {}, kNow);
        QCOMPARE(probe.has_value(), expected >= 0);
        if (!probe) {
            QCOMPARE(int(probe.error().kind), int(ErrorKind::Unsupported));
            return;
        }
        QCOMPARE(int(probe->coding), expected);
        QVERIFY((probe->body == Range{0, 100})); // Of the coded body.
        QCOMPARE(probe->total, expected == 0 ? 100 : -1);
        QCOMPARE(probe->ranges, expected == 0);
    }

    void codedPreview() {
        const QList<QByteArray> lines = {"Content-Range: bytes 0-0/50", "Content-Encoding: gzip"};
        const auto probe = judged(206, lines, asked(0, 1));
        QVERIFY(probe.has_value());
        QCOMPARE(probe->total, -1);
        QVERIFY(!probe->ranges);
        ERROR_KIND(judged(206, lines, asked(0, 50)), ErrorKind::Protocol);
        QVERIFY(judged(206, {"Content-Range: bytes 0-49/50", lines[1]}, asked(0, 50)).has_value());
    }

    void digests_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QList<QByteArray>>("lines");
        QTest::addColumn<int>("count"); // -1: a checksum error
        QTest::addColumn<int>("warnings");
        const QByteArray value = sha256Of("hello").toBase64();
        const QByteArray other = sha256Of("other").toBase64();
        const auto row = [&](const char* name, int status, QList<QByteArray> lines, int count,
                             int warnings = 0) {
            lines << (status == 206 ? QByteArray("Content-Range: bytes 10-19/100") : kLong);
            QTest::newRow(name) << status << lines << count << warnings;
        };
        row("none", 200, {}, 0);
        row("repr", 200, {"Repr-Digest: sha-256=:" + value + ":"}, 1);
        row("repr hex", 200, {"Repr-Digest: sha-256=" + sha256Of("hello").toHex()}, 1);
        row("digest", 200, {"Digest: SHA-256=" + value}, 1);
        row("content", 200, {"Content-Digest: sha-256=:" + value + ":"}, 1);
        row("md5", 200, {"Content-MD5: XUFAKrxLKna5cZ2REBfFkg=="}, 1);
        row("the same in all", 200,
            {"Repr-Digest: sha-256=:" + value + ":", "Digest: sha-256=" + value,
             "Content-Digest: sha-256=:" + value + ":"},
            1);
        row("they contradict", 200,
            {"Repr-Digest: sha-256=:" + value + ":", "Digest: sha-256=" + other}, -1);
        row("part: repr", 206, {"Repr-Digest: sha-256=:" + value + ":"}, 1);
        row("part: digest", 206, {"Digest: SHA-256=" + value}, 1);
        row("part: content", 206,
            {"Content-Digest: sha-256=:" + value + ":", "Content-MD5: XUFAKrxLKna5cZ2REBfFkg=="},
            0);
        row("undecodable", 200, {"Repr-Digest: sha-256=:AAAA:"}, -1);
        row("undecodable md5", 200, {"Content-MD5: ???"}, -1);
        row("part: undecodable content", 206, {"Content-Digest: sha-256=:AAAA:"}, 0);
        row("unknown", 200, {"Repr-Digest: foo=:AAAA:"}, 0, 1);
        row("malformed", 200, {"Digest: what"}, 0, 1);
        row("coded", 200, {"Repr-Digest: sha-256=:" + value + ":", "Content-Encoding: gzip"}, 0, 1);
    }

    void digests() {
        QFETCH(int, status);
        QFETCH(QList<QByteArray>, lines);
        QFETCH(int, count);
        Expectation expectation;
        if (status == 206)
            expectation.range = Range{10, 20};
        const auto probe = judged(status, lines, expectation);
        QCOMPARE(probe.has_value(), count >= 0);
        if (!probe) {
            QCOMPARE(int(probe.error().kind), int(ErrorKind::Checksum));
            return;
        }
        QCOMPARE(int(probe->digests.size()), count);
        QTEST(int(probe->warnings.size()), "warnings");
    }

    void strongestFieldOrder() {
        const QByteArray sha = sha256Of("hello").toBase64();
        const auto probe =
            judged(200, {"Content-MD5: XUFAKrxLKna5cZ2REBfFkg==", "Digest: SHA-256=" + sha});
        QCOMPARE(probe->digests.size(), 2);
        QCOMPARE(probe->digests.first().algorithm, "sha-256");
    }

    void digestsThatDontCount() {
        const QList<QByteArray> lines = {
            "Repr-Digest: md5=:zz:, sha-256=:" + sha256Of("hello").toBase64() + ":"};
        ERROR_KIND(judged(200, lines), ErrorKind::Checksum);
        Expectation off;
        off.digests = false;
        QVERIFY(judged(200, lines, off)->digests.isEmpty());
        Expectation one;
        one.algorithm = "sha-256";
        QCOMPARE(judged(200, lines, one)->digests.size(), 1);
    }

    void dispositions() {
        const auto probe = judged(200, {"Content-Disposition: attachment; filename=first.fits",
                                        "Content-Disposition: inline; filename*=UTF-8''second"});
        QCOMPARE(probe->fileName, u"first.fits"_s); // 34
    }

    void randomBytes() {
        QRandomGenerator random(7);
        static const QList<QByteArray> names = {
            "Content-Length", "Content-Range", "Content-Encoding", "ETag",     "Last-Modified",
            "Repr-Digest",    "Digest",        "Accept-Ranges",    "Location", "Content-Type"};
        static const QByteArray likely = "bytes 0-9/10,\"W;=:gzip/\\?#@[]%http";
        for (int i = 0; i < 20'000; ++i) {
            Answer answer = answerOf(random.bounded(2) ? 200 : 206, {});
            for (int n = random.bounded(5); n > 0; --n) {
                QByteArray value(random.bounded(40), '\0');
                for (char& c : value)
                    c = random.bounded(8) ? likely[random.bounded(int(likely.size()))]
                                          : char(random.bounded(256));
                answer.headers << Header{names[random.bounded(int(names.size()))], value};
            }
            if (const auto probe = judge(answer, segment(10, 20), kNow); probe) {
                QVERIFY(probe->body.begin >= 0 && probe->body.begin <= probe->body.end);
                QVERIFY(probe->total < 0 || probe->total == 100);
            }
            if (const auto target = redirectTarget(answer); target)
                QCOMPARE(target->scheme().left(4), u"http"_s);
        }
    }
};

QTEST_GUILESS_MAIN(AnswerTest)
#include "answertest.moc"
