// Our cache and that of Debian's python3-astropy: each reads what the other wrote, with no network.
#include "origin.h"
#include "programcall.h"

#include <QTest>

using namespace quintet::test;
using namespace Qt::StringLiterals;

class AstropyTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void astropyReadsOurs();
    void weReadAstropys();
    void astropyImportsOurs();
    void weImportAstropys();

private:
    bool ran(ProgramCall& call, const QByteArray& script);
    QByteArray m_said;
    bool m_missing = false;
};

namespace {

/// Where astropy has its cache: XDG_CACHE_HOME/astropy, once that is there.
const QString kCache = u"astropy"_s;

QStringList cached(const QStringList& more) {
    return QStringList{u"--headless"_s,  u"-d"_s, u"out"_s,      u"--cache"_s,
                       u"--cache-dir"_s, kCache,  u"--report"_s, u"report.json"_s} +
           more;
}

} // namespace

/// Runs Python with astropy's network turned off.
bool AstropyTest::ran(ProgramCall& call, const QByteArray& script) {
    call.put(u"script.py"_s, "import os, sys, warnings\n"
                             "from astropy.utils import data\n"
                             "data.conf.allow_internet = False\n" +
                                 script);
    QProcess python;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CACHE_HOME"_s, call.path(u"."_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, call.path(u"."_s));
    environment.insert(u"HOME"_s, call.path(u"."_s));
    environment.insert(u"PYTHONDONTWRITEBYTECODE"_s, u"1"_s);
    python.setProcessEnvironment(environment);
    python.setWorkingDirectory(call.path(u"."_s));
    python.start(u"/usr/bin/python3"_s, {u"script.py"_s});
    const bool ended = python.waitForStarted() && python.waitForFinished(ProgramCall::kLongestMs);
    m_said = python.readAllStandardOutput() + python.readAllStandardError();
    return ended && python.exitStatus() == QProcess::NormalExit && python.exitCode() == 0;
}

void AstropyTest::initTestCase() {
    ProgramCall call;
    m_missing = !ran(call, "");
    if (m_missing)
        QSKIP(
            "PYTHON3-ASTROPY IS NOT INSTALLED: nobody has looked whether astropy reads our cache");
}

void AstropyTest::astropyReadsOurs() {
    Origin origin;
    origin.serve("/a%20b.bin", Body::bytes("content"));
    origin.serve("/", Body::bytes("root"));
    ProgramCall call;
    QDir().mkpath(call.path(kCache));
    const QByteArray first = origin.url("/a%20b.bin").toEncoded() + "?x=1&y=a:b";
    const QByteArray second = "http://127.0.0.1:" + QByteArray::number(origin.port());
    QCOMPARE(call.run(cached(
                 {QString::fromLatin1(first), QString::fromLatin1(second), u"--accept-html"_s})),
             0);
    origin.stop();
    QVERIFY2(
        ran(call, "warnings.simplefilter('error')\n"
                  "a, b = '" +
                      first + "', '" + second +
                      "'\n"
                      "assert data.is_url_in_cache(a) and data.is_url_in_cache(b)\n"
                      "assert data.get_cached_urls() == sorted([a, b]), data.get_cached_urls()\n"
                      "data.check_download_cache()\n"
                      "f = data.download_file(a, cache=True, show_progress=False)\n"
                      "assert open(f).read() == 'content'\n"
                      "f = data.download_file(b.replace('http', 'HTTP') + '/', cache=True)\n"
                      "assert open(f).read() == 'root'\n"
                      "assert data.cache_total_size() > 0\n"
                      "data.clear_download_cache(a)\n"),
        m_said.constData());
    // What astropy removed is gone for us, too.
    QCOMPARE(call.run({u"cache"_s, u"has"_s, u"--cache-dir"_s, kCache, QString::fromLatin1(first)}),
             1);
    QCOMPARE(
        call.run({u"cache"_s, u"has"_s, u"--cache-dir"_s, kCache, QString::fromLatin1(second)}), 0);
    QVERIFY2(ran(call, "data.clear_download_cache()\n"), m_said.constData());
    QCOMPARE(call.run({u"cache"_s, u"list"_s, u"--cache-dir"_s, kCache}), 0);
    QCOMPARE(call.out(), QByteArray());
}

void AstropyTest::weReadAstropys() {
    ProgramCall call;
    QDir().mkpath(call.path(kCache));
    call.put(u"file"_s, "content");
    QVERIFY2(ran(call, "data.import_file_to_cache('http://Example.org/a.bin?b=1', 'file')\n"),
             m_said.constData());
    const QString url = u"http://example.org/a.bin?b=1"_s;
    QCOMPARE(call.run(cached({url, u"--offline"_s, u"-o"_s, u"a.bin"_s})), 0);
    QCOMPARE(call.content(u"out/a.bin"_s), QByteArray("content"));
    const QJsonObject file = call.report().value(u"files").toArray().first().toObject();
    QVERIFY(file.value(u"from_cache").toBool());
    QCOMPARE(call.run({u"cache"_s, u"check"_s, u"--cache-dir"_s, kCache}), 0);
    QCOMPARE(call.run({u"cache"_s, u"list"_s, u"--cache-dir"_s, kCache}), 0);
    QCOMPARE(call.out(), QByteArray("http://Example.org/a.bin?b=1\n"));
    // Astropy exchanges what we kept: its word counts.
    call.put(u"file"_s, "newer content");
    QVERIFY2(ran(call, "data.import_file_to_cache('" + url.toLatin1() + "', 'file')\n"),
             m_said.constData());
    QCOMPARE(call.run(cached({url, u"--offline"_s, u"-o"_s, u"b.bin"_s})), 0);
    QCOMPARE(call.content(u"out/b.bin"_s), QByteArray("newer content"));
}

void AstropyTest::astropyImportsOurs() {
    ProgramCall call;
    QDir().mkpath(call.path(kCache));
    call.put(u"file"_s, "content");
    const QString url = u"http://example.org/a%20b?c=d&e=%25"_s;
    QCOMPARE(call.run({u"cache"_s, u"add"_s, url, u"file"_s, u"--cache-dir"_s, u"ours"_s}), 0);
    QCOMPARE(call.run({u"cache"_s, u"export"_s, u"a.zip"_s, u"--cache-dir"_s, u"ours"_s}), 0);
    QVERIFY2(ran(call, "data.import_download_cache('a.zip')\n"
                       "assert data.get_cached_urls() == ['" +
                           url.toLatin1() +
                           "']\n"
                           "f = data.download_file('" +
                           url.toLatin1() +
                           "', cache=True)\n"
                           "assert open(f).read() == 'content'\n"
                           "data.check_download_cache()\n"),
             m_said.constData());
}

void AstropyTest::weImportAstropys() {
    ProgramCall call;
    QDir().mkpath(call.path(kCache));
    call.put(u"file"_s, "content");
    QVERIFY2(ran(call, "data.import_file_to_cache('http://example.org/a%20b?c=d', 'file')\n"
                       "data.import_file_to_cache('ftp://example.org/x', 'file')\n"
                       "data.export_download_cache('a.zip')\n"),
             m_said.constData());
    // An address that is not in it is a failure; one that is, however it is spelled, is not.
    QCOMPARE(call.run({u"cache"_s, u"import"_s, u"a.zip"_s, u"http://example.org/typo"_s,
                       u"--cache-dir"_s, u"ours"_s}),
             1);
    QVERIFY(call.error().contains("http://example.org/typo is not in the archive"));
    QCOMPARE(call.run({u"cache"_s, u"import"_s, u"a.zip"_s, u"HTTP://example.org/a%20b?c=d"_s,
                       u"--cache-dir"_s, u"other"_s}),
             0);
    QCOMPARE(call.run({u"cache"_s, u"import"_s, u"a.zip"_s, u"--cache-dir"_s, u"ours"_s}), 0);
    QCOMPARE(call.run({u"cache"_s, u"list"_s, u"--cache-dir"_s, u"ours"_s}), 0);
    QCOMPARE(call.out(), QByteArray("ftp://example.org/x\nhttp://example.org/a%20b?c=d\n"));
}

QTEST_GUILESS_MAIN(AstropyTest)
#include "astropytest.moc"
