// --checksum sidecar where servers and lists are not as one would wish; by the real program.
#include "origin.h"
#include "programcall.h"

#include <QCryptographicHash>
#include <QTest>

using namespace quintet::test;
using namespace Qt::StringLiterals;

class SidecarsTest : public QObject {
    Q_OBJECT

private slots:
    void doesntSpeakOfItself();
    void aPageForWhatIsMissing();
    void anotherFileUnderItsName();
    void notWhatTheCacheAloneMayGive();
};

namespace {

constexpr qint64 kMiB = 1024 * 1024;

QStringList headless(const QStringList& more) {
    return QStringList{u"--headless"_s, u"-d"_s,          u"out"_s,
                       u"--report"_s,   u"report.json"_s, u"--retry-wait"_s,
                       u"0.01"_s,       u"--checksum"_s,  u"sidecar"_s} +
           more;
}

QByteArray sha256(const QByteArray& content) {
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

bool isVerified(const ProgramCall& call, int place) {
    const QJsonObject file = call.report().value(u"files").toArray().at(place).toObject();
    return file.value(u"checksum").toObject().value(u"verified").toBool();
}

} // namespace

/// A list of one line that is itself on the list to be fetched.
void SidecarsTest::doesntSpeakOfItself() {
    Origin origin;
    origin.serve("/d/a.bin", Body::bytes("content"));
    origin.serve("/d/SHA256SUMS", Body::bytes(sha256("content") + "  a.bin\n"));
    ProgramCall call;
    QCOMPARE(call.run(headless(
                 {origin.url("/d/a.bin").toString(), origin.url("/d/SHA256SUMS").toString()})),
             0);
    QVERIFY(isVerified(call, 0));
    QVERIFY(!isVerified(call, 1));
}

/// 200 with a web page, for SHA256SUMS and the like: the host is alive all the same.
void SidecarsTest::aPageForWhatIsMissing() {
    Origin origin;
    const Behaviour page{.fields = {{"Content-Type", "text/html"}}};
    for (const char* name : {"SHA256SUMS", "SHA512SUMS", "SHA1SUMS", "MD5SUMS"})
        origin.serve(QByteArray("/d/") + name, Body::bytes("<html>Not here</html>"), page);
    origin.serve("/d/a.bin", Body::bytes("content"));
    origin.serve("/d/a.bin.sha256", Body::bytes(sha256("content")));
    ProgramCall call;
    QCOMPARE(call.run(headless({origin.url("/d/a.bin").toString()})), 0);
    QVERIFY(isVerified(call, 0));
}

/// A server that gives the file whatever follows its name: not all of it is fetched again.
void SidecarsTest::anotherFileUnderItsName() {
    Origin origin;
    const Body body = Body::counting(400 * kMiB);
    origin.serve("/a.bin", Body::bytes("content"));
    origin.serve("/a.bin.sha256", body, Behaviour{.rate = 100 * kMiB});
    ProgramCall call;
    QCOMPARE(call.run(headless({origin.url("/a.bin").toString()})), 0);
    QCOMPARE(call.content(u"out/a.bin"_s), QByteArray("content"));
    QVERIFY(origin.bytesSent() < 300 * kMiB);
}

void SidecarsTest::notWhatTheCacheAloneMayGive() {
    Origin origin;
    const QByteArray url = origin.url("/a.bin").toEncoded();
    ProgramCall call;
    call.put(u"sources.json"_s, "{\"" + url + "\": []}");
    QCOMPARE(call.run(headless({QString::fromLatin1(url), u"--cache"_s, u"--cache-dir"_s,
                                u"cache"_s, u"--sources"_s, u"sources.json"_s})),
             1);
    QVERIFY(origin.requests().isEmpty());
}

QTEST_GUILESS_MAIN(SidecarsTest)
#include "sidecarstest.moc"
