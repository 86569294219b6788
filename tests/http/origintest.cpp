#include "origin.h"

#include "reply.h"

#include <QAuthenticator>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTcpSocket>
#include <QTemporaryFile>
#include <QTest>

#include <memory>
#include <vector>

using namespace quintet::test;

/// The tests' own server: what other tests take for granted.
class OriginTest : public QObject {
    Q_OBJECT

private slots:
    void countingBodiesTellTheirOffset();
    void differenceIsFound();
    void answersWhole();
    void answersRanges_data();
    void answersRanges();
    void answersPlainly_data();
    void answersPlainly();
    void sequencesGoOn();
    void cutsBodies_data();
    void cutsBodies();
    void countsWhatItSees();
    void gateHoldsBack();
    void keepsToARate();
    void scriptsDecide();
    void greetingComesBeforeHttp();
    void loginIsAsked_data();
    void loginIsAsked();
    void cookieIsWanted();
    void secureOnes_data();
    void secureOnes();
    void clientCertificateIsWanted();
    void endsWhileClientsHang();

private:
    const Certificate m_root = authority();
};

namespace {

/// All that comes until the server closes.
QByteArray converse(const Origin& origin, const QByteArray& request) {
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, origin.port());
    socket.write(request);
    QByteArray answer;
    while (socket.waitForReadyRead(20'000))
        answer += socket.readAll();
    return answer + socket.readAll();
}

QByteArray closing(const QByteArray& path, const QByteArray& fields = {}) {
    return "GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + fields + "\r\n";
}

QByteArray bodyOf(const QByteArray& answer) {
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

std::unique_ptr<QNetworkReply> fetched(QNetworkAccessManager& manager, QNetworkRequest request) {
    std::unique_ptr<QNetworkReply> reply(manager.get(request));
    const bool ended = QTest::qWaitFor([&] { return reply->isFinished(); }, 20'000);
    Q_ASSERT(ended);
    return reply;
}

} // namespace

void OriginTest::countingBodiesTellTheirOffset() {
    const Body body = Body::counting(100);
    QCOMPARE(body.size(), 100);
    QCOMPARE(body.slice(0, 33), "a00000000000000\na00000000000010\na");
    QCOMPARE(body.slice(17, 3), "000");
    QCOMPARE(body.slice(96, 50), "a000");
    QCOMPARE(body.slice(200, 5), "");
    QCOMPARE(body.all().size(), 100);
    QCOMPARE(Body::counting(5LL << 32).slice(4LL << 32, 16), "a00000400000000\n");
    QCOMPARE(Body::bytes("abc").slice(1, 9), "bc");
    QCOMPARE(body.digest(), QCryptographicHash::hash(body.all(), QCryptographicHash::Sha256));
}

void OriginTest::differenceIsFound() {
    QTemporaryFile file;
    QVERIFY(file.open());
    const Body body = Body::counting(600'000);
    QByteArray content = body.all();
    file.write(content);
    file.flush();
    QCOMPARE(body.differenceFrom(file.fileName()), QString());
    QVERIFY(!Body::counting(600'001).differenceFrom(file.fileName()).isEmpty());
    QVERIFY(!Body::counting(599'999).differenceFrom(file.fileName()).isEmpty());
    file.seek(500'000);
    file.write("!");
    file.flush();
    QVERIFY(body.differenceFrom(file.fileName()).contains(QLatin1String("differs at 500000")));
}

void OriginTest::answersWhole() {
    Origin origin;
    const Body body = Body::counting(300'000);
    origin.serve("/a%20b", body);
    QNetworkAccessManager manager;
    const auto reply = fetched(manager, QNetworkRequest(origin.url("/a%20b?x=1")));
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QCOMPARE(reply->readAll(), body.all());
    QCOMPARE(reply->rawHeader("ETag"), "\"v1\"");
    QCOMPARE(reply->rawHeader("Accept-Ranges"), "bytes");
    const auto missing = fetched(manager, QNetworkRequest(origin.url("/missing")));
    QCOMPARE(missing->error(), QNetworkReply::ContentNotFoundError);
    QCOMPARE(origin.bytesSent() - missing->readAll().size(), 300'000);
}

void OriginTest::answersRanges_data() {
    QTest::addColumn<Ranges>("ranges");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("contentRange"); ///< Empty: none.
    QTest::addColumn<QByteArray>("sent");
    const QByteArray whole = Body::counting(64).all();
    const QByteArray asked = whole.mid(16, 32);
    QTest::newRow("honoured") << Ranges::Honoured << QByteArray("206")
                              << QByteArray("bytes 16-47/64") << asked;
    QTest::newRow("unadvertised") << Ranges::Unadvertised << QByteArray("206")
                                  << QByteArray("bytes 16-47/64") << asked;
    QTest::newRow("none") << Ranges::None << QByteArray("200") << QByteArray() << whole;
    QTest::newRow("ignored") << Ranges::Ignored << QByteArray("200") << QByteArray() << whole;
    QTest::newRow("from zero") << Ranges::FromZero << QByteArray("206")
                               << QByteArray("bytes 0-47/64") << whole.left(48);
    QTest::newRow("later") << Ranges::LaterStart << QByteArray("206")
                           << QByteArray("bytes 32-47/64") << whole.mid(32, 16);
    QTest::newRow("earlier") << Ranges::EarlierStart << QByteArray("206")
                             << QByteArray("bytes 0-47/64") << whole.left(48);
    QTest::newRow("shorter") << Ranges::Shorter << QByteArray("206") << QByteArray("bytes 16-31/64")
                             << whole.mid(16, 16);
    QTest::newRow("longer") << Ranges::Longer << QByteArray("206") << QByteArray("bytes 16-63/64")
                            << whole.mid(16);
    QTest::newRow("longer body") << Ranges::LongerBody << QByteArray("206")
                                 << QByteArray("bytes 16-47/64")
                                 << QByteArray(asked + "################");
    QTest::newRow("no content range")
        << Ranges::NoContentRange << QByteArray("206") << QByteArray() << asked;
    QTest::newRow("malformed") << Ranges::MalformedContentRange << QByteArray("206")
                               << QByteArray("bytes one-two/three") << asked;
    QTest::newRow("unit") << Ranges::OtherUnit << QByteArray("206") << QByteArray("lines 16-47/64")
                          << asked;
    QTest::newRow("total") << Ranges::OtherTotal << QByteArray("206")
                           << QByteArray("bytes 16-47/65") << asked;
    QTest::newRow("unknown total")
        << Ranges::UnknownTotal << QByteArray("206") << QByteArray("bytes 16-47/*") << asked;
    QTest::newRow("slice as 200") << Ranges::SliceAs200 << QByteArray("200")
                                  << QByteArray("bytes 16-47/64") << asked;
    QTest::newRow("refused") << Ranges::Refused << QByteArray("416") << QByteArray("bytes */64")
                             << QByteArray("range not satisfiable\n");
}

void OriginTest::answersRanges() {
    QFETCH(Ranges, ranges);
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, contentRange);
    QFETCH(QByteArray, sent);
    Origin origin;
    origin.serve("/a", Body::counting(64), Behaviour{.ranges = ranges, .reuse = Reuse::Closed});
    const QByteArray answer = converse(origin, closing("/a", "Range: bytes=16-47\r\n"));
    QVERIFY2(answer.startsWith(QByteArray("HTTP/1.1 " + status)), answer.constData());
    QCOMPARE(answer.contains("Content-Range: "), !contentRange.isEmpty());
    QVERIFY2(answer.contains(contentRange), answer.constData());
    QVERIFY2(answer.contains(QByteArray("Content-Length: " + QByteArray::number(sent.size()))),
             answer.constData());
    QCOMPARE(bodyOf(answer), sent);
    QCOMPARE(answer.contains("Accept-Ranges: bytes"),
             ranges != Ranges::Unadvertised && ranges != Ranges::None && ranges != Ranges::Refused);
}

void OriginTest::answersPlainly_data() {
    QTest::addColumn<Behaviour>("behaviour");
    QTest::addColumn<QByteArray>("contained");
    QTest::addColumn<QByteArray>("body");
    const QByteArray whole = Body::counting(64).all();
    const auto row = [](const char* name, const Behaviour& behaviour, const QByteArray& contained,
                        const QByteArray& body) {
        QTest::newRow(name) << behaviour << contained << body;
    };
    row("close", {.framing = Framing::Close}, "Connection: close", whole);
    row("no validator", {.etag = {}, .lastModified = {}}, "Accept-Ranges: bytes\r\nContent-Length",
        whole);
    row("weak", {.etag = "W/\"x\""}, "ETag: W/\"x\"", whole);
    row("chunked", {.framing = Framing::Chunked}, "Transfer-Encoding: chunked",
        "15\r\n" + whole.left(21) + "\r\n15\r\n" + whole.mid(21, 21) + "\r\n15\r\n" +
            whole.mid(42, 21) + "\r\n1\r\n" + whole.mid(63) + "\r\n0\r\n\r\n");
    row("chunked without end", {.framing = Framing::ChunkedWithoutEnd},
        "Transfer-Encoding: chunked",
        "15\r\n" + whole.left(21) + "\r\n15\r\n" + whole.mid(21, 21) + "\r\n15\r\n" +
            whole.mid(42, 21) + "\r\n1\r\n" + whole.mid(63) + "\r\n");
    row("two lengths", {.framing = Framing::LengthsDiffer},
        "Content-Length: 64\r\nContent-Length: 63\r\n", whole);
    row("stated length", {.contentLength = "100badness"}, "Content-Length: 100badness", whole);
    row("redirect", {.location = "/b"}, "302 Found\r\n", "this is an error page, 302\n");
    row("status", {.status = 503, .fields = {{"Retry-After", "3"}}}, "Retry-After: 3",
        "this is an error page, 503\n");
    row("status 204", {.status = 204}, "204 No Content", "");
    row("other body", {.body = Body::bytes("new")}, "Content-Length: 3", "new");
    row("extra", {.extra = "more"}, "Content-Length: 64", whole + "more");
    row("gzip", {.coding = Coding::Gzip}, "Content-Encoding: gzip", gzipped(whole));
    row("gzip in name only", {.coding = Coding::GzipInName}, "Content-Encoding: gzip", whole);
    row("raw", {.raw = "SSH-2.0-x\r\n\r\n"}, "SSH", "");
    row("empty", {.empty = true}, "", "");
    row("interim", {.before = "HTTP/1.1 103 Early Hints\r\n\r\n"}, "HTTP/1.1 103",
        "HTTP/1.1 200 OK\r\n");
}

void OriginTest::answersPlainly() {
    QFETCH(Behaviour, behaviour);
    QFETCH(QByteArray, contained);
    QFETCH(QByteArray, body);
    Origin origin;
    behaviour.reuse = Reuse::Closed;
    origin.serve("/a", Body::counting(64), behaviour);
    const QByteArray answer = converse(origin, closing("/a"));
    QVERIFY2(answer.contains(contained), answer.constData());
    if (behaviour.before.isEmpty())
        QCOMPARE(bodyOf(answer), body);
    else
        QVERIFY2(bodyOf(answer).startsWith(body), answer.constData());
}

void OriginTest::sequencesGoOn() {
    Origin origin;
    origin.serve("/a", Body::counting(10), {{2, {.status = 503}}, {1, {.status = 500}}, {}});
    QList<int> statuses;
    QNetworkAccessManager manager;
    for (int i = 0; i < 5; ++i)
        fetched(manager, QNetworkRequest(origin.url("/a")));
    for (const Seen& seen : origin.requests("/a"))
        statuses.append(seen.status);
    QCOMPARE(statuses, (QList<int>{503, 503, 500, 200, 200}));
}

void OriginTest::cutsBodies_data() {
    QTest::addColumn<Ending>("ending");
    QTest::addColumn<QAbstractSocket::SocketError>("error");
    QTest::newRow("1 FIN") << Ending::Close << QAbstractSocket::RemoteHostClosedError;
    QTest::newRow("FIN alone") << Ending::Drop << QAbstractSocket::RemoteHostClosedError;
    QTest::newRow("stall") << Ending::Stall << QAbstractSocket::SocketTimeoutError;
    // Qt calls a reset a close of the remote host too; the errno is gone by then.
    QTest::newRow("2 RST") << Ending::Reset << QAbstractSocket::RemoteHostClosedError;
}

void OriginTest::cutsBodies() {
    QFETCH(Ending, ending);
    QFETCH(QAbstractSocket::SocketError, error);
    Origin origin;
    const Body body = Body::counting(200'000);
    origin.serve("/a", body, Behaviour{.cut = {.after = 100'001, .ending = ending}});
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, origin.port());
    socket.write("GET /a HTTP/1.1\r\n\r\n");
    QByteArray answer;
    while (bodyOf(answer).size() < 100'001 && socket.waitForReadyRead(20'000))
        answer += socket.readAll();
    socket.waitForReadyRead(ending == Ending::Stall ? 100 : 20'000);
    QCOMPARE(socket.error(), error);
    QCOMPARE(bodyOf(answer), body.slice(0, 100'001));
    QCOMPARE(origin.bytesSent(), 100'001);
}

void OriginTest::countsWhatItSees() {
    Origin origin;
    const GatePtr gate = closedGate();
    origin.serve("/a", Body::counting(1000), Behaviour{.gate = gate});
    QNetworkAccessManager manager;
    std::vector<std::unique_ptr<QNetworkReply>> replies;
    for (int i = 0; i < 4; ++i) {
        QNetworkRequest request(origin.url("/a"));
        request.setRawHeader("Range", "bytes=10-19");
        replies.emplace_back(manager.get(request));
    }
    QVERIFY(QTest::qWaitFor([&] { return origin.requests().size() == 4; }, 20'000));
    QCOMPARE(origin.mostAtOnce(), 4);
    QCOMPARE(origin.mostConnections(), 4);
    gate->open();
    QVERIFY(QTest::qWaitFor(
        [&] {
            return std::all_of(replies.begin(), replies.end(),
                               [](const auto& reply) { return reply->isFinished(); });
        },
        20'000));
    QCOMPARE(origin.bytesSent(), 40);
    QSet<int> connections;
    for (const Seen& seen : origin.requests()) {
        QCOMPARE(seen.method, "GET");
        QCOMPARE(seen.range(), (AskedRange{10, 19}));
        QCOMPARE(seen.status, 206);
        QVERIFY(seen.has("host"));
        connections.insert(seen.connection);
    }
    QCOMPARE(connections.size(), 4);
}

void OriginTest::gateHoldsBack() {
    Origin origin;
    const GatePtr gate = closedGate();
    origin.serve("/a", Body::counting(1000), Behaviour{.gate = gate, .gateAt = 600});
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, origin.port());
    socket.write("GET /a HTTP/1.1\r\n\r\n");
    QByteArray answer;
    while (bodyOf(answer).size() < 600 && socket.waitForReadyRead(20'000))
        answer += socket.readAll();
    QVERIFY(!socket.waitForReadyRead(50));
    gate->open();
    while (bodyOf(answer).size() < 1000 && socket.waitForReadyRead(20'000))
        answer += socket.readAll();
    QCOMPARE(bodyOf(answer), Body::counting(1000).all());
}

void OriginTest::keepsToARate() {
    Origin origin;
    origin.serve("/a", Body::counting(50'000), Behaviour{.reuse = Reuse::Closed, .rate = 100'000});
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(bodyOf(converse(origin, closing("/a"))).size(), 50'000);
    // Only the lower bound: it holds however slow the machine is.
    QVERIFY(clock.elapsed() >= 450);
}

void OriginTest::scriptsDecide() {
    Origin origin;
    origin.on("/a", [](Exchange& exchange) {
        exchange.sendHead(299, {{"X-Seen", exchange.request().field("X-Asked")}});
        exchange.sendBody("abc");
        exchange.finish();
    });
    origin.otherwise([](Exchange& exchange) { exchange.reset(); });
    QCOMPARE(converse(origin, closing("/a", "x-asked: 7\r\n")),
             "HTTP/1.1 299 Whatever\r\nX-Seen: 7\r\n\r\nabc");
    QCOMPARE(converse(origin, closing("/b")), "");
    QCOMPARE(origin.requests("/a").first().bodyBytesSent, 3);
}

void OriginTest::greetingComesBeforeHttp() {
    Origin origin;
    origin.greet([](Channel& channel) {
        channel.send("220 ready\r\n");
        channel.send("you said " + channel.readSome());
        channel.finish();
    });
    QCOMPARE(converse(origin, "USER x\r\n"), "220 ready\r\nyou said USER x\r\n");
    QCOMPARE(origin.connections(), 1);
}

void OriginTest::loginIsAsked_data() {
    QTest::addColumn<Login::Scheme>("scheme");
    QTest::addColumn<bool>("right");
    QTest::newRow("basic") << Login::Scheme::Basic << true;
    QTest::newRow("basic, wrong") << Login::Scheme::Basic << false;
    QTest::newRow("digest") << Login::Scheme::DigestMd5 << true;
    QTest::newRow("digest, wrong") << Login::Scheme::DigestMd5 << false;
}

void OriginTest::loginIsAsked() {
    QFETCH(Login::Scheme, scheme);
    QFETCH(bool, right);
    Origin origin;
    origin.serve("/a", Body::bytes("in"),
                 Behaviour{.login = Login{.user = "ann", .password = "p:w", .scheme = scheme}});
    QNetworkAccessManager manager;
    int asked = 0;
    connect(&manager, &QNetworkAccessManager::authenticationRequired, this,
            [&](QNetworkReply*, QAuthenticator* authenticator) {
                if (++asked > 1)
                    return;
                authenticator->setUser(QStringLiteral("ann"));
                authenticator->setPassword(right ? QStringLiteral("p:w") : QStringLiteral("no"));
            });
    const auto reply = fetched(manager, QNetworkRequest(origin.url("/a")));
    QCOMPARE(reply->error(),
             right ? QNetworkReply::NoError : QNetworkReply::AuthenticationRequiredError);
    QVERIFY(asked >= 1);
}

void OriginTest::cookieIsWanted() {
    Origin origin;
    origin.serve("/login", {}, Behaviour{.fields = {{"Set-Cookie", "k=1; Path=/"}}});
    origin.serve("/a", Body::bytes("in"), Behaviour{.cookie = "k=1"});
    QNetworkAccessManager manager;
    QCOMPARE(fetched(manager, QNetworkRequest(origin.url("/a")))->error(),
             QNetworkReply::ContentAccessDenied);
    fetched(manager, QNetworkRequest(origin.url("/login")));
    QCOMPARE(fetched(manager, QNetworkRequest(origin.url("/a")))->readAll(), "in");
}

void OriginTest::secureOnes_data() {
    QTest::addColumn<Certificate>("certificate");
    QTest::addColumn<QSslError::SslError>("error");
    const Certificate& root = m_root;
    const qint64 day = 24 * 3600;
    QTest::newRow("good") << issued({}, root) << QSslError::NoError;
    QTest::newRow("72 expired") << issued({.validFrom = -9 * day, .validUntil = -day}, root)
                                << QSslError::CertificateExpired;
    QTest::newRow("72 not yet") << issued({.validFrom = day}, root)
                                << QSslError::CertificateNotYetValid;
    QTest::newRow("72 wrong host")
        << issued({.commonName = "a.test", .names = {"DNS:a.test"}}, root)
        << QSslError::HostNameMismatch;
    QTest::newRow("72 self-signed") << selfSigned({}) << QSslError::SelfSignedCertificate;
    QTest::newRow("72 unknown root")
        << issued({}, authority("Another root")) << QSslError::UnableToGetLocalIssuerCertificate;
    QTest::newRow("72 wrong usage")
        << issued({.usage = "clientAuth"}, root) << QSslError::InvalidPurpose;
}

void OriginTest::secureOnes() {
    QFETCH(Certificate, certificate);
    QFETCH(QSslError::SslError, error);
    Origin origin(Security{.chain = {certificate}});
    origin.serve("/a", Body::counting(500'000));
    QNetworkRequest request(origin.url("/a"));
    QSslConfiguration configuration = request.sslConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromData(m_root.pem));
    request.setSslConfiguration(configuration);
    QNetworkAccessManager manager;
    QList<QSslError::SslError> errors;
    connect(&manager, &QNetworkAccessManager::sslErrors, this,
            [&](QNetworkReply*, const QList<QSslError>& found) {
                for (const QSslError& each : found)
                    errors.append(each.error());
            });
    const auto reply = fetched(manager, request);
    if (error == QSslError::NoError) {
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        QCOMPARE(reply->readAll(), Body::counting(500'000).all());
        return;
    }
    QCOMPARE(reply->error(), QNetworkReply::SslHandshakeFailedError);
    QVERIFY2(errors.contains(error), qPrintable(reply->errorString()));
    QCOMPARE(origin.requests().size(), 0);
}

void OriginTest::clientCertificateIsWanted() {
    Origin origin(Security{.chain = {issued({}, m_root)}, .clientAuthority = m_root});
    origin.serve("/a", Body::bytes("in"));
    const Certificate mine =
        issued({.commonName = "ann", .names = {}, .usage = "clientAuth"}, m_root);
    for (const bool shown : {false, true}) {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromData(m_root.pem));
        if (shown) {
            configuration.setLocalCertificate(QSslCertificate::fromData(mine.pem).first());
            configuration.setPrivateKey(QSslKey(mine.key, QSsl::Ec));
        }
        QNetworkRequest request(origin.url("/a"));
        request.setSslConfiguration(configuration);
        QNetworkAccessManager manager;
        QCOMPARE(fetched(manager, request)->readAll(), shown ? "in" : "");
    }
}

void OriginTest::endsWhileClientsHang() {
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    Origin origin;
    origin.serve("/stall", Body::counting(100),
                 Behaviour{.cut = {.after = 10, .ending = Ending::Stall}});
    origin.serve("/big", Body::counting(1LL << 40));
    origin.serve("/gate", {}, Behaviour{.gate = closedGate()});
    for (const QByteArray path : {"/stall", "/big", "/gate", ""}) {
        auto socket = std::make_unique<QTcpSocket>();
        socket->setReadBufferSize(1000);
        socket->connectToHost(QHostAddress::LocalHost, origin.port());
        QVERIFY(socket->waitForConnected());
        socket->write(path.isEmpty() ? QByteArray("GET /unfinished") : closing(path));
        socket->flush();
        sockets.push_back(std::move(socket));
    }
    QVERIFY(origin.waitForRequests(3));
    origin.stop();
    for (const auto& socket : sockets) {
        while (socket->waitForReadyRead(20'000))
            socket->readAll();
        QCOMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    }
}

QTEST_GUILESS_MAIN(OriginTest)
#include "origintest.moc"
