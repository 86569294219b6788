#include "batchrecord.h"
#include "reportfile.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace quintet;
using namespace Qt::StringLiterals;

namespace {

Outcome completed() {
    Outcome outcome;
    outcome.id = 1;
    outcome.state = State::Completed;
    outcome.url = QUrl(u"https://example.org/a.fits"_s);
    outcome.source = QUrl(u"https://cdn.example.org/a.fits?token=geheim&v=2"_s);
    outcome.path = u"/data/a.fits"_s;
    outcome.size = 5'000'000'000;
    outcome.received = 4'999'999'999;
    outcome.resumedFrom = 1;
    outcome.connections = 5;
    outcome.attempts = 2;
    outcome.elapsedMs = 1230;
    outcome.checksum = ChecksumResult{{"sha-256", QByteArray::fromHex("00ff")}, true};
    outcome.warnings = {u"renamed"_s};
    return outcome;
}

Outcome failed(ErrorKind kind, int status = 0) {
    Outcome outcome;
    outcome.id = 2;
    outcome.state = State::Failed;
    outcome.url = QUrl(u"https://example.org/b.fits"_s);
    outcome.error.emplace();
    outcome.error->kind = kind;
    outcome.error->status = status;
    return outcome;
}

QByteArray reportJson(const Summary& summary, const BatchRecord& record) {
    QByteArray json;
    writeReport(summary, record, [&](const QByteArray& bytes) { json += bytes; });
    return json;
}

QJsonObject entryOf(const ReportEntry& entry) {
    JsonObject object;
    addEntry(object, entry);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(object.text(), &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ReportTest : public QObject {
    Q_OBJECT

private slots:
    void seconds_data();
    void seconds();
    void strings_data();
    void strings();
    void halfCharactersBecomeReplacements();
    void membersKeepTheirOrder();
    void completedEntry();
    void failedEntry();
    void unknownIsNull();
    void cancelledHasNoError();
    void messageOfALine();
    void states_data();
    void states();
    void wholeReport();
    void emptyReport();
    void fileIsReplacedWhole();
    void fileKeepsItsPermissions();
    void unwritable_data();
    void unwritable();
    void deviceStaysADevice();
};

void ReportTest::seconds_data() {
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << qint64(0) << QByteArray("0.0");
    QTest::newRow("one ms") << qint64(1) << QByteArray("0.001");
    QTest::newRow("tenths") << qint64(400) << QByteArray("0.4");
    QTest::newRow("hundredths") << qint64(1230) << QByteArray("1.23");
    QTest::newRow("whole") << qint64(2000) << QByteArray("2.0");
    QTest::newRow("ten") << qint64(10'000) << QByteArray("10.0");
    QTest::newRow("day") << qint64(86'400'001) << QByteArray("86400.001");
    QTest::newRow("clock went back") << qint64(-5) << QByteArray("0.0");
}

void ReportTest::seconds() {
    QFETCH(const qint64, ms);
    QFETCH(const QByteArray, text);
    QCOMPARE(JsonObject().addSeconds("s", ms).text(), QByteArray("{\"s\": " + text + '}'));
}

void ReportTest::strings_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("quotes") << u"say \"hi\" \\ there"_s;
    QTest::newRow("128 control") << u"a\x01\x1b[31m\n\r\t\x7f\u0085"_s;
    QTest::newRow("128 NUL") << QString(u"a"_s + QChar(0) + u'b');
    QTest::newRow("128 bidi") << u"cod\u202egnp.exe\u2066"_s;
    QTest::newRow("128 line separators") << u"a\u2028b\u2029c"_s;
    QTest::newRow("umlauts") << u"Größe 大文件"_s;
    QTest::newRow("beyond the BMP") << u"🛰 data 𝒳"_s;
}

void ReportTest::strings() {
    QFETCH(const QString, text);
    const QByteArray json = JsonObject().add("t", text).text();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(document.object().value(u"t").toString(), text);
    for (const QChar c : QString::fromUtf8(json)) {
        QVERIFY(c.category() != QChar::Other_Control);
        QVERIFY(c.category() != QChar::Other_Format);
        QVERIFY(c.category() != QChar::Separator_Line);
    }
}

void ReportTest::halfCharactersBecomeReplacements() {
    const QString text = QString(u"a"_s + QChar(0xD83D) + u'b' + QChar(0xDC00));
    QCOMPARE(jsonString(text), QByteArray("\"a\xEF\xBF\xBD"
                                          "b\xEF\xBF\xBD\""));
}

void ReportTest::membersKeepTheirOrder() {
    JsonObject object;
    object.add("z", 1).addNull("a").addFlag("m", true).addFlag("f", false).addJson("j", "[1]");
    QCOMPARE(object.text(), QByteArray(R"({"z": 1, "a": null, "m": true, "f": false, "j": [1]})"));
}

void ReportTest::completedEntry() {
    const QJsonObject entry = entryOf({u"https://example.org/a.fits"_s, {}, completed()});
    QCOMPARE(entry.value(u"url").toString(), u"https://example.org/a.fits"_s);
    QVERIFY(!entry.value(u"source").toString().contains(u"geheim"));
    QVERIFY(entry.value(u"source").toString().startsWith(u"https://cdn.example.org/a.fits?"));
    QCOMPARE(entry.value(u"path").toString(), u"/data/a.fits"_s);
    QCOMPARE(entry.value(u"state").toString(), u"completed"_s);
    QCOMPARE(entry.value(u"size").toInteger(), 5'000'000'000);
    QCOMPARE(entry.value(u"received").toInteger(), 4'999'999'999);
    QCOMPARE(entry.value(u"resumed_from").toInteger(), 1);
    QCOMPARE(entry.value(u"connections").toInt(), 5);
    QCOMPARE(entry.value(u"attempts").toInt(), 2);
    QCOMPARE(entry.value(u"seconds").toDouble(), 1.23);
    QCOMPARE(entry.value(u"from_cache").toBool(true), false);
    const QJsonObject checksum = entry.value(u"checksum").toObject();
    QCOMPARE(checksum.value(u"algorithm").toString(), u"sha-256"_s);
    QCOMPARE(checksum.value(u"value").toString(), u"00ff"_s);
    QCOMPARE(checksum.value(u"verified").toBool(), true);
    QVERIFY(entry.value(u"error").isNull());
    QCOMPARE(entry.value(u"warnings").toArray(), QJsonArray{u"renamed"_s});
}

void ReportTest::failedEntry() {
    const QJsonObject entry =
        entryOf({u"https://example.org/b.fits"_s, {}, failed(ErrorKind::HttpStatus, 503)});
    const QJsonObject error = entry.value(u"error").toObject();
    QCOMPARE(error.value(u"kind").toString(), u"http-status"_s);
    QCOMPARE(error.value(u"status").toInt(), 503);
    QCOMPARE(error.value(u"retryable").toBool(), true);
    QVERIFY(!error.value(u"message").toString().isEmpty());
    QCOMPARE(entry.value(u"state").toString(), u"failed"_s);
}

void ReportTest::unknownIsNull() {
    const QJsonObject entry = entryOf({u"u"_s, {}, failed(ErrorKind::Dns)});
    for (const char* key : {"path", "size", "checksum"}) {
        QVERIFY2(entry.contains(QLatin1String(key)), key);
        QVERIFY2(entry.value(QLatin1String(key)).isNull(), key);
    }
    QCOMPARE(entry.value(u"warnings").toArray().size(), 0);
    QCOMPARE(entry.value(u"received").toInt(-1), 0);
    QCOMPARE(entry.value(u"source").toString(), u"u"_s);
}

void ReportTest::cancelledHasNoError() {
    Outcome outcome = failed(ErrorKind::Timeout);
    outcome.state = State::Cancelled;
    const QJsonObject entry = entryOf({u"u"_s, {}, outcome});
    QCOMPARE(entry.value(u"state").toString(), u"cancelled"_s);
    QVERIFY(entry.value(u"error").isNull());
}

void ReportTest::messageOfALine() {
    const ReportEntry entry{u"htp:/x"_s, u"Line 3 of l.txt can't be used: no scheme."_s,
                            failed(ErrorKind::Usage)};
    const QJsonObject error = entryOf(entry).value(u"error").toObject();
    QCOMPARE(error.value(u"message").toString(), u"Line 3 of l.txt can't be used: no scheme."_s);
    QCOMPARE(error.value(u"kind").toString(), u"usage"_s);
}

void ReportTest::states_data() {
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("code");
    QTest::newRow("128 completed") << State::Completed << 0;
    QTest::newRow("128 skipped") << State::Skipped << 0;
    QTest::newRow("128 failed") << State::Failed << 1;
    QTest::newRow("128 cancelled") << State::Cancelled << 1;
}

void ReportTest::states() {
    QFETCH(const State, state);
    QFETCH(const int, code);
    Summary summary;
    QCOMPARE(summary.exitCode(), 0); // An empty list is fine.
    Outcome outcome;
    outcome.state = State::Completed;
    outcome.received = 3;
    summary.count(outcome);
    outcome.state = state;
    summary.count(outcome);
    QCOMPARE(summary.exitCode(), code);
    QCOMPARE(summary.files(), 2);
    QCOMPARE(summary.bytes, 6);
}

void ReportTest::wholeReport() {
    Summary summary;
    const Outcome good = completed();
    const Outcome bad = failed(ErrorKind::HttpStatus, 404);
    summary.count(good);
    summary.count(bad);
    summary.elapsedMs = 1200;
    BatchEntry one;
    one.url = u"one"_s;
    BatchEntry two;
    two.url = u"two"_s;
    BatchRecord record({one, two});
    record.end(1, bad);
    record.end(0, good);
    const QByteArray json = reportJson(summary, record);
    const QJsonObject report = QJsonDocument::fromJson(json).object();
    QCOMPARE(report.value(u"version").toInt(), 1);
    const QJsonObject numbers = report.value(u"summary").toObject();
    QCOMPARE(numbers.value(u"completed").toInt(), 1);
    QCOMPARE(numbers.value(u"skipped").toInt(-1), 0);
    QCOMPARE(numbers.value(u"failed").toInt(), 1);
    QCOMPARE(numbers.value(u"cancelled").toInt(-1), 0);
    QCOMPARE(numbers.value(u"bytes").toInteger(), 4'999'999'999);
    QCOMPARE(numbers.value(u"seconds").toDouble(), 1.2);
    const QJsonArray files = report.value(u"files").toArray();
    QCOMPARE(files.size(), 2);
    QCOMPARE(files.at(0).toObject().value(u"url").toString(), u"one"_s);
    QCOMPARE(files.at(1).toObject().value(u"url").toString(), u"two"_s);
    QVERIFY(json.endsWith('\n'));
}

void ReportTest::emptyReport() {
    const QJsonObject report = QJsonDocument::fromJson(reportJson({}, BatchRecord())).object();
    QVERIFY(report.value(u"files").isArray());
    QCOMPARE(report.value(u"files").toArray().size(), 0);
}

void ReportTest::fileIsReplacedWhole() {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"report.json"_s);
    const ReportFile file(path);
    QVERIFY(file.test().has_value());
    QVERIFY(!QFile::exists(path)); // A test leaves nothing behind.
    QVERIFY(file.write("a longer first one").has_value());
    QVERIFY(file.test().has_value());
    QCOMPARE(contentOf(path), QByteArray("a longer first one"));
    QVERIFY(file.write("second").has_value());
    QCOMPARE(contentOf(path), QByteArray("second"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void ReportTest::fileKeepsItsPermissions() {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"failed.txt"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.close();
    QVERIFY(old.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    ReportFile file(path);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(file.write("x").has_value());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path) & others));
}

void ReportTest::unwritable_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("missing folder") << u"nowhere/report.json"_s;
    QTest::newRow("a folder") << u"."_s;
    QTest::newRow("below a file") << u"file/report.json"_s;
}

void ReportTest::unwritable() {
    QFETCH(const QString, name);
    QTemporaryDir folder;
    QVERIFY(ReportFile(folder.filePath(u"file"_s)).write("x").has_value());
    const ReportFile file(folder.filePath(name));
    QVERIFY(!file.test().has_value());
    const Status written = file.write("x");
    QVERIFY(!written.has_value());
    QVERIFY(written.error().detail.contains(u"can't be written"));
}

void ReportTest::deviceStaysADevice() {
#ifdef Q_OS_UNIX
    const ReportFile file(u"/dev/null"_s);
    QVERIFY(file.test().has_value());
    QVERIFY(file.write("x").has_value());
    QVERIFY(!QFileInfo(u"/dev/null"_s).isFile());
#endif
}

QTEST_GUILESS_MAIN(ReportTest)
#include "reporttest.moc"
