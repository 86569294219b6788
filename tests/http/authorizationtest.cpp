#include "http/authorization.h"

#include <QRandomGenerator>
#include <QTest>

using namespace quintet;
using namespace Qt::StringLiterals;

namespace {

const Credentials kMufasa{u"Mufasa"_s, u"Circle Of Life"_s};
const QByteArray kNonce = "dcd98b7102dd2f0e8b11d0f600bfb0c093";
const QByteArray kPath = "/dir/index.html";

QByteArray digestChallenge(const QByteArray& more) {
    return "Digest realm=\"testrealm@host.com\", nonce=\"" + kNonce + "\"" +
           (more.isEmpty() ? QByteArray() : ", " + more);
}

/// The parameter of an Authorization header.
QByteArray parameter(const std::optional<QByteArray>& header, const QByteArray& name) {
    const QList<Challenge> parsed = parseChallenges(header.value_or(QByteArray()));
    return parsed.size() == 1 ? parsed.first().parameter(name) : QByteArray();
}

} // namespace

class AuthorizationTest : public QObject {
    Q_OBJECT

private slots:
    void challenges() {
        const QList<Challenge> parsed = parseChallenges(
            "Newauth realm=\"apps\", type=1, title=\"Login to \\\"apps\\\", please\", "
            "Basic realm=\"simple\", Negotiate, NTLM TlRMTVNT+/w==,Digest nonce = \"a=,b\" "
            ",qop=auth");
        QCOMPARE(parsed.size(), 5);
        QCOMPARE(parsed[0].scheme, "newauth");
        QCOMPARE(parsed[0].parameter("type"), "1");
        QCOMPARE(parsed[0].parameter("title"), "Login to \"apps\", please");
        QCOMPARE(parsed[1].scheme, "basic");
        QCOMPARE(parsed[1].parameter("realm"), "simple");
        QCOMPARE(parsed[2].scheme, "negotiate");
        QVERIFY(parsed[2].parameters.isEmpty());
        QCOMPARE(parsed[3].token, "TlRMTVNT+/w==");
        QCOMPARE(parsed[4].scheme, "digest");
        QCOMPARE(parsed[4].parameter("nonce"), "a=,b");
        QCOMPARE(parsed[4].parameter("qop"), "auth");
    }

    void oddChallenges() {
        QVERIFY(parseChallenges("").isEmpty());
        QVERIFY(parseChallenges(" , ,").isEmpty());
        QCOMPARE(parseChallenges("Basic").size(), 1);
        QCOMPARE(parseChallenges("basic REALM=\"A\"").first().parameter("realm"), "A");
        QCOMPARE(parseChallenges("Basic realm=\"never closed").first().parameter("realm"),
                 "never closed");
        QCOMPARE(parseChallenges("Basic realm=\"a\", realm=\"b\"").first().parameter("realm"), "a");
        QCOMPARE(parseChallenges("Digest qop=auth,algorithm=MD5").first().parameters.size(), 2);
    }

    void response_data() {
        QTest::addColumn<QByteArray>("challenge");
        QTest::addColumn<Credentials>("credentials");
        QTest::addColumn<QByteArray>("cnonce");
        QTest::addColumn<QByteArray>("response");
        const auto row = [](const char* name, const QByteArray& challenge,
                            const QByteArray& response) {
            QTest::newRow(name) << challenge << kMufasa << QByteArray("0a4f113b") << response;
        };
        const QByteArray lion = "realm=\"http-auth@example.org\", qop=\"auth, auth-int\", "
                                "nonce=\"7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v\", "
                                "opaque=\"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS\"";
        const Credentials life{u"Mufasa"_s, u"Circle of Life"_s};
        const QByteArray cnonce = "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ";
        QTest::newRow("RFC 7616 MD5") << QByteArray("Digest algorithm=MD5, " + lion) << life
                                      << cnonce << QByteArray("8ca523f5e9506fed4657c9700eebdbec");
        QTest::newRow("RFC 7616 SHA-256")
            << QByteArray("Digest algorithm=SHA-256, " + lion) << life << cnonce
            << QByteArray("753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1");
        row("RFC 2617", digestChallenge("qop=\"auth,auth-int\""),
            "6629fae49393a05397450978507c4ef1");
        row("RFC 2069", digestChallenge({}), "670fd8c2df070c60b045671b8b24ff02");
        row("MD5-sess", digestChallenge("qop=auth, algorithm=MD5-sess"),
            "8e3825c57e897f5a0dec6c2d4e5059d0");
        row("SHA-256-sess", digestChallenge("qop=auth, algorithm=SHA-256-sess"),
            "b8822e12417cb7750f4e2b8515f0dcf25b7dd26993e80bee1426201446a7f59b");
        row("SHA-256 in lower case", digestChallenge("qop=auth, algorithm=sha-256"),
            "5abdd07184ba512a22c53f41470e5eea7dcaa3a93a59b630c13dfe0a5dc6e38b");
    }

    void response() {
        QFETCH(QByteArray, challenge);
        QFETCH(Credentials, credentials);
        QFETCH(QByteArray, cnonce);
        Authorization authorization;
        QVERIFY(authorization.accept(challenge, QByteArray()));
        const auto header = authorization.header("GET", kPath, credentials, cnonce);
        QVERIFY(header.has_value());
        QVERIFY(header->startsWith("Digest "));
        QTEST(parameter(header, "response"), "response");
        QCOMPARE(parameter(header, "username"), "Mufasa");
        QCOMPARE(parameter(header, "uri"), kPath);
        const Challenge asked = parseChallenges(challenge).first();
        for (const QByteArray name : {"realm", "nonce", "opaque", "algorithm"})
            QCOMPARE(parameter(header, name), asked.parameter(name));
        const bool qop = asked.parameters.contains("qop");
        QCOMPARE(parameter(header, "qop"), qop ? "auth" : "");
        QCOMPARE(parameter(header, "nc"), qop ? "00000001" : "");
        QCOMPARE(parameter(header, "cnonce"), qop ? cnonce : QByteArray());
        QVERIFY(!header->contains("Circle"));
    }

    void basic_data() {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("RFC 7617") << u"Aladdin"_s << u"open sesame"_s
                                  << QByteArray("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
        QTest::newRow("RFC 7617 UTF-8")
            << u"test"_s << u"123\u00a3"_s << QByteArray("Basic dGVzdDoxMjPCow==");
        QTest::newRow("colon in the password")
            << u"a"_s << u"b:c"_s << QByteArray("Basic YTpiOmM=");
        QTest::newRow("colon in the name") << u"a:b"_s << u"c"_s << QByteArray();
        QTest::newRow("139 line break") << u"a\r\nX: y"_s << u"c"_s << QByteArray();
        QTest::newRow("139 line break in the password") << u"a"_s << u"c\n"_s << QByteArray();
    }

    void basic() {
        QFETCH(QString, user);
        QFETCH(QString, password);
        Authorization authorization;
        QVERIFY(!authorization.header("GET", "/", {user, password}, "x").has_value());
        QVERIFY(authorization.accept("Basic realm=\"WallyWorld\"", QByteArray()));
        const auto header = authorization.header("GET", "/", {user, password}, "x");
        QTEST(header.value_or(QByteArray()), "header");
    }

    void choice_data() {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("chosen"); // Empty: none.
        const auto row = [](const char* name, const QByteArray& field, const char* chosen) {
            QTest::newRow(name) << field << QByteArray(chosen);
        };
        const QByteArray basic = "Basic realm=\"x\"";
        row("basic", basic, "Basic");
        row("digest before basic", basic + ", " + digestChallenge("qop=auth"), "Digest");
        row("SHA-256 before MD5",
            digestChallenge("algorithm=MD5") + ", " + digestChallenge("algorithm=SHA-256"),
            "SHA-256");
        row("unknown algorithm", digestChallenge("algorithm=SHA-512-256") + ", " + basic, "Basic");
        row("only auth-int", digestChallenge("qop=auth-int") + ", " + basic, "Basic");
        row("no nonce", "Digest realm=\"a\", " + basic, "Basic");
        row("29 unknown scheme", "Negotiate, NTLM", "");
        row("29 nothing", "", "");
        row("29 garbage", "\"=,;=\"", "");
        row("139 control in the realm", "Digest realm=\"a\r\nb\", nonce=\"c\"", "");
    }

    void choice() {
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, chosen);
        Authorization authorization;
        QCOMPARE(authorization.accept(field, QByteArray()), !chosen.isEmpty());
        QCOMPARE(authorization.isChallenged(), !chosen.isEmpty());
        const auto header = authorization.header("GET", "/", kMufasa, "0a");
        QVERIFY(header.value_or(QByteArray()).contains(chosen));
        QCOMPARE(header.has_value(), !chosen.isEmpty());
    }

    void countsWithinANonce() {
        Authorization authorization;
        QVERIFY(authorization.accept(digestChallenge("qop=auth"), QByteArray()));
        authorization.header("GET", kPath, kMufasa, "0a4f113b");
        auto header = authorization.header("GET", kPath, kMufasa, "ffff");
        QCOMPARE(parameter(header, "nc"), "00000002");
        QCOMPARE(parameter(header, "cnonce"), "ffff");
        QCOMPARE(parameter(header, "response"), "0dc1ea6abff1f8adf3e63928436e7647");
        // Another request was asked at the same time, with the same nonce: the count goes on.
        QVERIFY(authorization.accept(digestChallenge("qop=auth"), QByteArray()));
        header = authorization.header("GET", kPath, kMufasa, "ffff");
        QCOMPARE(parameter(header, "nc"), "00000003");
        QVERIFY(authorization.accept("Digest realm=\"a\", nonce=\"new\", qop=auth", QByteArray()));
        header = authorization.header("GET", kPath, kMufasa, "ffff");
        QCOMPARE(parameter(header, "nc"), "00000001");
    }

    void sessionKeyKeepsItsNonce() {
        Authorization authorization;
        QVERIFY(
            authorization.accept(digestChallenge("qop=auth, algorithm=MD5-sess"), QByteArray()));
        authorization.header("GET", kPath, kMufasa, "0a4f113b");
        const auto header = authorization.header("GET", kPath, kMufasa, "ffff");
        QCOMPARE(parameter(header, "cnonce"), "0a4f113b");
        QCOMPARE(parameter(header, "response"), "d16df0df0d92cef8935129145e21b5e1");
    }

    void refusedCredentials() {
        Authorization authorization;
        const QByteArray challenge = digestChallenge("qop=auth");
        QVERIFY(authorization.accept(challenge, {}));
        const QByteArray sent = authorization.header("GET", "/", kMufasa, "0a").value();
        QVERIFY(!authorization.accept(challenge, sent));
        QVERIFY(!authorization.accept("Digest realm=\"a\", nonce=\"other\"", sent));
        QVERIFY(authorization.accept("Digest realm=\"a\", nonce=\"other\", stale=TRUE", sent));
        const auto header = authorization.header("GET", "/", kMufasa, "0a");
        QCOMPARE(parameter(header, "nonce"), "other");
    }

    void refusedIsWhatWasSentForThisChallenge() {
        const QByteArray first = "Digest realm=\"a\", nonce=\"first\", qop=auth";
        const QByteArray second = "Digest realm=\"a\", nonce=\"second\", qop=auth";
        const QByteArray basic = "Basic YTpi";
        Authorization authorization;
        // Two requests carried Basic unasked; both are asked for Digest.
        QVERIFY(authorization.accept(first, basic));
        const QByteArray answer = authorization.header("GET", "/", kMufasa, "0a").value();
        QVERIFY(authorization.accept(second, basic));
        // The first one's answer has an older nonce by now; then it is the credentials.
        QVERIFY(authorization.accept(first, answer));
        const QByteArray again = authorization.header("GET", "/", kMufasa, "0a").value();
        QVERIFY(!authorization.accept(second, again));
        QVERIFY(authorization.accept(QByteArray(second + ", stale=true"), again));

        Authorization plain;
        QVERIFY(!plain.accept("Basic realm=\"a\"", basic));
        QVERIFY(plain.accept("Basic realm=\"a\"", QByteArray()));
        QVERIFY(!plain.accept("Basic realm=\"a\"", basic));
        QVERIFY(!plain.accept("Negotiate", QByteArray()));
    }

    void basicSentUnasked() {
        Authorization digest;
        QVERIFY(digest.accept(digestChallenge("qop=auth"), "Basic YTpi"));
        Authorization basic;
        QVERIFY(!basic.accept("Basic realm=\"a\"", "Basic YTpi"));
    }

    void userNames() {
        Authorization hashed;
        QVERIFY(hashed.accept(digestChallenge("qop=auth, userhash=true"), QByteArray()));
        auto header = hashed.header("GET", "/", kMufasa, "0a");
        QCOMPARE(parameter(header, "username"), "74f54fe2c8045a5ffda7d02fd97f1716");
        QCOMPARE(parameter(header, "userhash"), "true");

        Authorization quoted;
        QVERIFY(quoted.accept(digestChallenge("qop=auth, opaque=\"a\\\"b\""), QByteArray()));
        header = quoted.header("GET", "/", {u"J\\\"x"_s, u"p"_s}, "0a");
        QVERIFY(header->contains("username=\"J\\\\\\\"x\""));
        QCOMPARE(parameter(header, "username"), "J\\\"x");
        QCOMPARE(parameter(header, "opaque"), "a\"b");

        Authorization extended;
        QVERIFY(extended.accept(digestChallenge("qop=auth, charset=UTF-8"), QByteArray()));
        header = extended.header("GET", "/", {u"J\u00e4s"_s, u"p"_s}, "0a");
        QVERIFY(header->contains("username*=UTF-8''J%C3%A4s,"));
        QVERIFY(!header->contains("username="));
    }

    void randomBytes() {
        QRandomGenerator random(29);
        static const QByteArray likely = "Digest Basic nonce=\"realm,\\ qop=auth;/+";
        for (int i = 0; i < 20'000; ++i) {
            QByteArray field(random.bounded(80), '\0');
            for (char& c : field)
                c = random.bounded(8) ? likely[random.bounded(int(likely.size()))]
                                      : char(random.bounded(256));
            for (const Challenge& challenge : parseChallenges(field))
                QVERIFY(!challenge.scheme.isEmpty());
            Authorization authorization;
            authorization.accept("Digest nonce=" + field, QByteArray());
            const QByteArray header =
                authorization.header("GET", "/", kMufasa, "0a").value_or(QByteArray());
            for (const char c : header)
                QVERIFY(uchar(c) >= 0x20);
        }
    }
};

QTEST_GUILESS_MAIN(AuthorizationTest)
#include "authorizationtest.moc"
