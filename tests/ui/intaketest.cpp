#include "intake.h"

#include <QDir>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>

using namespace quintet;
using namespace Qt::StringLiterals;

class IntakeTest : public QObject {
    Q_OBJECT

private slots:
    void readsTyped_data();
    void readsTyped();
    void countsLinesAsTyped();
    void readsPasted_data();
    void readsPasted();
    void splitsCredentialsOff();
    void readsListFiles();
    void tellsOfUnreadableFiles_data();
    void tellsOfUnreadableFiles();
    void makesRequests();

private:
    static QStringList urls(const InputList& list);
};

QStringList IntakeTest::urls(const InputList& list) {
    QStringList all;
    for (const InputEntry& entry : list.entries)
        all.append(entry.sources.first().toString(QUrl::FullyEncoded));
    return all;
}

void IntakeTest::readsTyped_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("links");
    QTest::addColumn<int>("problems");
    QTest::newRow("nothing") << QString() << QStringList() << 0;
    QTest::newRow("one") << u"https://a.example/x.fits"_s
                         << QStringList{u"https://a.example/x.fits"_s} << 0;
    QTest::newRow("129 blank lines, comments, CRLF")
        << u"# mine\r\n\r\nhttps://a.example/1\r\nhttps://a.example/2\r\n"_s
        << QStringList{u"https://a.example/1"_s, u"https://a.example/2"_s} << 0;
    QTest::newRow("pattern") << u"https://a.example/[1-3].fits"_s
                             << QStringList{u"https://a.example/1.fits"_s,
                                            u"https://a.example/2.fits"_s,
                                            u"https://a.example/3.fits"_s}
                             << 0;
    QTest::newRow("pattern in a comment")
        << u"# https://a.example/[1-3].fits"_s << QStringList() << 0;
    QTest::newRow("129 a bad line among good ones")
        << u"https://a.example/1\nnonsense\nhttps://a.example/2"_s
        << QStringList{u"https://a.example/1"_s, u"https://a.example/2"_s} << 1;
    QTest::newRow("a sentence with a link")
        << u"see https://a.example/1 for more"_s << QStringList{u"https://a.example/1"_s} << 0;
    QTest::newRow("a bad line after a pattern")
        << u"https://a.example/[1-2]\nnonsense"_s
        << QStringList{u"https://a.example/1"_s, u"https://a.example/2"_s} << 1;
    QTest::newRow("62 schemes that are not ours")
        << u"file:///etc/passwd\njavascript:alert(1)"_s << QStringList() << 2;
}

void IntakeTest::readsTyped() {
    QFETCH(QString, text);
    const InputList list = readTyped(text);
    QTEST(urls(list), "links");
    QTEST(int(list.problems.size()), "problems");
}

void IntakeTest::countsLinesAsTyped() {
    const InputList list = readTyped(u"https://a.example/[1-9]\nnonsense\nhttps://a.example/x"_s);
    QCOMPARE(list.problems.size(), 1);
    QCOMPARE(list.problems.first().line, 2);
    QCOMPARE(list.entries.last().line, 3);
}

void IntakeTest::readsPasted_data() {
    QTest::addColumn<QList<QUrl>>("dropped");
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("links");
    const QStringList one{u"https://a.example/1"_s};
    const QList<QUrl> none;
    QTest::newRow("text") << none << QString() << u"take https://a.example/1, please"_s << one;
    QTest::newRow("text without links") << none << QString() << u"hello"_s << QStringList();
    QTest::newRow("html goes before its text")
        << none << u"<a href=\"https://a.example/1\">the first</a>"_s << u"the first"_s << one;
    QTest::newRow("html without links, text with")
        << none << u"<b>https://a.example/1</b>"_s << u"https://a.example/1"_s << one;
    QTest::newRow("urls") << QList{QUrl(u"https://a.example/1"_s)} << QString() << QString() << one;
    QTest::newRow("a link dragged out of a page counts once")
        << QList{QUrl(u"https://a.example/1"_s)}
        << u"<a href=\"https://a.example/1\">the first</a>"_s << u"https://a.example/1"_s << one;
    QTest::newRow("62 files are lists, not links")
        << QList{QUrl(u"file:///tmp/list.txt"_s)} << QString() << u"file:///tmp/list.txt"_s
        << QStringList();
}

void IntakeTest::readsPasted() {
    QFETCH(QList<QUrl>, dropped);
    QFETCH(QString, html);
    QFETCH(QString, text);
    QMimeData data;
    if (!dropped.isEmpty())
        data.setUrls(dropped);
    if (!html.isEmpty())
        data.setHtml(html);
    if (!text.isEmpty())
        data.setText(text);
    QTEST(urls(readLinks(data)), "links");
}

void IntakeTest::splitsCredentialsOff() {
    QMimeData data;
    data.setText(u"https://me:pa%40ss@a.example/1"_s);
    const InputList list = readLinks(data);
    QCOMPARE(list.entries.size(), 1);
    QCOMPARE(list.entries.first().credentials, (Credentials{u"me"_s, u"pa@ss"_s}));
    QCOMPARE(urls(list), QStringList{u"https://a.example/1"_s});
}

void IntakeTest::readsListFiles() {
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"list.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("https://a.example/1\nbroken\nhttps://a.example/2\n");
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName()), QUrl(u"https://a.example/3"_s)});
    QCOMPARE(listFilesIn(data), QStringList{file.fileName()});
    QCOMPARE(urls(readLinks(data)), QStringList{u"https://a.example/3"_s});
    const InputList list = readListFile(file.fileName());
    QCOMPARE(list.entries.size(), 2);
    QCOMPARE(list.problems.size(), 1);
    QCOMPARE(list.problems.first().line, 2);
    QCOMPARE(list.problems.first().list, u"list.txt"_s);
}

void IntakeTest::tellsOfUnreadableFiles_data() {
    QTest::addColumn<QString>("path");
    QTest::newRow("missing") << u"/nowhere/at/all.txt"_s;
    QTest::newRow("68 a folder") << QDir::tempPath();
#ifdef Q_OS_UNIX
    QTest::newRow("68 a device") << u"/dev/zero"_s;
#endif
}

void IntakeTest::tellsOfUnreadableFiles() {
    QFETCH(QString, path);
    const InputList list = readListFile(path);
    QVERIFY(list.entries.isEmpty());
    QCOMPARE(list.problems.size(), 1);
    QVERIFY(!list.problems.first().message.isEmpty());
}

void IntakeTest::makesRequests() {
    InputEntry plain;
    plain.sources = {QUrl(u"https://a.example/1"_s), QUrl(u"https://b.example/1"_s)};
    InputEntry full = plain;
    full.directory = u"sub/folder"_s;
    full.fileName = u"name.fits"_s;
    full.digest = Digest{"sha-256", "x"};
    full.checksum = ChecksumPolicy::Auto;
    full.size = 12;
    full.overwrite = Overwrite::Unique;
    full.splits = 3;
    full.headers = {{"X-A", "b"}};
    full.credentials = {u"me"_s, u"secret"_s};
    const QList<Request> requests = requestsFor({plain, full}, u"/data"_s);
    QCOMPARE(requests.size(), 2);
    QCOMPARE(requests[0].sources, plain.sources);
    QCOMPARE(requests[0].directory, u"/data"_s);
    QCOMPARE(requests[1].directory, u"/data/sub/folder"_s);
    QCOMPARE(requests[1].fileName, full.fileName);
    QCOMPARE(requests[1].digest, full.digest);
    QCOMPARE(requests[1].checksum, full.checksum);
    QCOMPARE(requests[1].size, full.size);
    QCOMPARE(requests[1].overwrite, full.overwrite);
    QCOMPARE(requests[1].splits, full.splits);
    QCOMPARE(requests[1].headers, full.headers);
    QCOMPARE(requests[1].credentials, full.credentials);
}

QTEST_MAIN(IntakeTest)
#include "intaketest.moc"
