#include "intake.h"

#include "listfiles.h"

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
    void readsWhatFirefoxDrags();
    void pastedCallsKeepTheirHeaders();
    void pastedListsKeepWhatTheySay();
    void splitsCredentialsOff();
    void readsListFiles();
    void readsFilesOfEveryKind_data();
    void readsFilesOfEveryKind();
    void tellsOfUnreadableFiles_data();
    void tellsOfUnreadableFiles();
    void filesThatAreNoLists();
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
    QTest::newRow("several on a line")
        << u"https://a.example/1 https://a.example/2, ftp://a.example/3"_s
        << QStringList{u"https://a.example/1"_s, u"https://a.example/2"_s, u"ftp://a.example/3"_s}
        << 0;
    QTest::newRow("an address in an address")
        << u"https://a.example/?u=https://b.example/x"_s
        << QStringList{u"https://a.example/?u=https://b.example/x"_s} << 0;
    QTest::newRow("a bad line after a pattern")
        << u"https://a.example/[1-2]\nnonsense"_s
        << QStringList{u"https://a.example/1"_s, u"https://a.example/2"_s} << 1;
    QTest::newRow("a call of curl") << u"curl 'https://a.example/[1-3]' -H 'Accept: x/y'"_s
                                    << QStringList{u"https://a.example/[1-3]"_s} << 0;
    QTest::newRow("more than anybody means")
        << u"https://a.example/[1-999999]"_s << QStringList() << 1;
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
    QTest::newRow("pictures of a page")
        << none << u"<img src='https://a.example/1'>"_s << QString() << one;
    QTest::newRow("a pattern") << none << QString() << u"https://a.example/[1-2].fits"_s
                               << QStringList{u"https://a.example/1.fits"_s,
                                              u"https://a.example/2.fits"_s};
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

void IntakeTest::readsWhatFirefoxDrags() {
    const QString dragged = u"https://a.example/1\nThe first: http://title.example/\n"
                            "https://a.example/2\nThe second"_s;
    QMimeData data;
    data.setData(u"text/x-moz-url"_s,
                 QByteArray(reinterpret_cast<const char*>(dragged.utf16()), dragged.size() * 2));
    QCOMPARE(urls(readLinks(data)),
             (QStringList{u"https://a.example/1"_s, u"https://a.example/2"_s}));
    data.setData(u"text/x-moz-url"_s, "\xff");
    QCOMPARE(urls(readLinks(data)), QStringList());
}

void IntakeTest::pastedCallsKeepTheirHeaders() {
    QMimeData data;
    data.setText(u"curl 'https://a.example/1' \\\n  -H 'Cookie: a=b' --compressed\n"_s);
    const InputList list = readLinks(data);
    QCOMPARE(urls(list), QStringList{u"https://a.example/1"_s});
    QCOMPARE(list.entries.first().headers, (QList<Header>{{"Cookie", "a=b"}}));
    data.setText(u"curl 'https://a.example/1' -X POST -d x=y"_s);
    QCOMPARE(readLinks(data).entries.size(), 0);
    QCOMPARE(readLinks(data).problems.size(), 1);
}

void IntakeTest::pastedListsKeepWhatTheySay() {
    QMimeData data;
    data.setText(u"https://a.example/1\thttps://b.example/1\n  out=one.fits\n"_s);
    const InputList list = readLinks(data);
    QCOMPARE(list.entries.size(), 1);
    QCOMPARE(list.entries.first().sources.size(), 2);
    QCOMPARE(list.entries.first().fileName, u"one.fits"_s);
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

void IntakeTest::readsFilesOfEveryKind_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    const QByteArray url = "https://a.example/1";
    QTest::newRow("plain") << u"l.txt"_s << url + "\n";
    QTest::newRow("CSV") << u"l.csv"_s << "filename,url\nx," + url + '\n';
    QTest::newRow("TSV") << u"l.tsv"_s << "filename\turl\nx\t" + url + '\n';
    QTest::newRow("Metalink") << u"l.meta4"_s
                              << "<metalink xmlns=\"urn:ietf:params:xml:ns:metalink\"><file "
                                 "name=\"x\"><url>" +
                                     url + "</url></file></metalink>";
    QTest::newRow("a saved page") << u"page.html"_s
                                  << "<!DOCTYPE html>\n<html><a href='" + url +
                                         "'>x</a><a href='/y'>y</a></html>";
    QTest::newRow("UTF-16") << u"l.txt"_s
                            << "\xff\xfe" +
                                   QByteArray(
                                       reinterpret_cast<const char*>(u"https://a.example/1\n"), 40);
}

void IntakeTest::readsFilesOfEveryKind() {
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const ListFiles files = readListFiles({file.fileName()});
    QCOMPARE(files.lists.size(), 1);
    QCOMPARE(files.lists.first().name, name);
    QCOMPARE(urls(files.lists.first().links), QStringList{u"https://a.example/1"_s});
    QCOMPARE(files.lists.first().links.problems.size(), 0);
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

void IntakeTest::filesThatAreNoLists() {
    // Dropped by mistake: one problem, not one for each line of it.
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"picture.png"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("\x89PNG\r\n\x1a\n\0\0\n", 11).repeated(1000));
    file.close();
    const InputList list = readListFile(file.fileName());
    QCOMPARE(list.entries.size(), 0);
    QCOMPARE(list.problems.size(), 1);
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
