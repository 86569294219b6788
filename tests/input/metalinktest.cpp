#include "checksum.h"
#include "input/inputlist.h"

#include <QTest>

using namespace quintet;
using namespace Qt::StringLiterals;

/// parseInputList(): Metalink 4 and 3.
class MetalinkTest : public QObject {
    Q_OBJECT

private slots:
    void isRecognised_data();
    void isRecognised();
    void readsVersion4();
    void readsVersion3();
    void sourcesInOrder_data();
    void sourcesInOrder();
    void digests_data();
    void digests();
    void pieces_data();
    void pieces();
    void names_data();
    void names();
    void badFilesAmongGoodOnes();
    void refusesDocuments_data();
    void refusesDocuments();
    void manyFiles();
    void textIsRead_data();
    void textIsRead();
    void takesCredentialsOut();
};

namespace {

const QByteArray kSha256 = QByteArray("ab").repeated(32);
const QByteArray kSha1 = QByteArray("cd").repeated(20);
const QByteArray kMd5 = QByteArray("ef").repeated(16);

InputList read(const QByteArray& content) {
    return parseInputList(content, u"list.meta4"_s);
}

QByteArray metalink4(const QByteArray& files) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<metalink xmlns=\"urn:ietf:params:xml:ns:metalink\">\n" +
           files + "</metalink>\n";
}

QByteArray file4(const QByteArray& inside, const QByteArray& name = "a.bin") {
    return metalink4("<file name=\"" + name + "\">" + inside + "</file>\n");
}

QStringList sourcesOf(const InputEntry& entry) {
    QStringList all;
    for (const QUrl& url : entry.sources)
        all += QString::fromLatin1(url.toEncoded());
    return all;
}

} // namespace

void MetalinkTest::isRecognised_data() {
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("nothing before") << QByteArray();
    QTest::newRow("declaration") << QByteArray("<?xml version='1.0'?>");
    QTest::newRow("129 BOM") << QByteArray("\xef\xbb\xbf<?xml version='1.0'?>\r\n");
    QTest::newRow("comment") << QByteArray("<!-- http://x/ -->\n<!--y-->\n");
    QTest::newRow("declaration and comment")
        << QByteArray("<?xml version='1.0' standalone='yes'?><!-- <!DOCTYPE x> -->");
    QTest::newRow("blank lines") << QByteArray("\r\n \n");
}

void MetalinkTest::isRecognised() {
    QFETCH(QByteArray, before);
    const InputList list = read(before + "<metalink><file name='a'><url>http://h/a</url></file>"
                                         "</metalink>");
    QVERIFY2(list.problems.isEmpty(), qPrintable(list.problems.value(0).message));
    QCOMPARE(list.entries.size(), 1);
    QCOMPARE(list.entries[0].fileName, u"a"_s);
}

void MetalinkTest::readsVersion4() {
    // After RFC 5854, 1.1.
    const InputList list = read(metalink4(
        "<published>2009-05-15T12:23:23Z</published>\n"
        "<file name=\"example.ext\">\n"
        "<size>14471447</size>\n"
        "<identity>Example</identity><version>1.0</version>\n"
        "<description>A description of the example.</description>\n"
        "<hash type=\"md5\">" +
        kMd5 +
        "</hash>\n"
        "<hash type=\"sha-256\">" +
        kSha256 +
        "</hash>\n"
        "<signature mediatype=\"application/pgp-signature\">-----BEGIN</signature>\n"
        "<pieces length=\"7235724\" type=\"sha-1\"><hash>" +
        kSha1 + "</hash>\n<hash>" + kSha1 +
        "</hash></pieces>\n"
        "<metaurl mediatype=\"torrent\" priority=\"1\">http://example.com/x.torrent</metaurl>\n"
        "<url location=\"de\" priority=\"2\">ftp://ftp.example.com/example.ext</url>\n"
        "<url location=\"fr\" priority=\"1\">http://example.com/example.ext</url>\n"
        "</file>\n"
        "<file name=\"dir/two.ext\"><url> https://example.com/two </url></file>\n"));
    QVERIFY2(list.problems.isEmpty(), qPrintable(list.problems.value(0).message));
    QCOMPARE(list.entries.size(), 2);
    const InputEntry& first = list.entries[0];
    QCOMPARE(first.fileName, u"example.ext"_s);
    QCOMPARE(first.directory, QString());
    QCOMPARE(first.size, 14471447);
    QCOMPARE(first.line, 4);
    QCOMPARE(first.digest, (Digest{"sha-256", QByteArray::fromHex(kSha256)}));
    QVERIFY(first.pieces.has_value());
    QCOMPARE(first.pieces->algorithm, QByteArray("sha"));
    QCOMPARE(first.pieces->length, 7235724);
    QCOMPARE(first.pieces->values, QList<QByteArray>(2, QByteArray::fromHex(kSha1)));
    QCOMPARE(sourcesOf(first), (QStringList{u"http://example.com/example.ext"_s,
                                            u"ftp://ftp.example.com/example.ext"_s}));
    const InputEntry& second = list.entries[1];
    QCOMPARE(second.fileName, u"dir/two.ext"_s);
    QVERIFY(!second.digest && !second.pieces && second.size == -1);
}

void MetalinkTest::readsVersion3() {
    const InputList list =
        read("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
             "<metalink version=\"3.0\" xmlns=\"http://www.metalinker.org/\" type=\"dynamic\">\n"
             "<publisher><name>Example</name></publisher>\n"
             "<files><file name=\"a.iso\"><size>3</size>\n"
             "<verification><hash type=\"md5\">" +
             kMd5 +
             "</hash>"
             "<hash type=\"sha1\">" +
             kSha1 +
             "</hash><signature type=\"pgp\">x</signature>"
             "<pieces length=\"2\" type=\"md5\"><hash piece=\"0\">" +
             kMd5 +
             "</hash>"
             "<hash piece=\"1\">" +
             kMd5 +
             "</hash></pieces></verification>\n"
             "<resources maxconnections=\"3\">"
             "<url type=\"bittorrent\" preference=\"100\">http://h/a.torrent</url>"
             "<url type=\"ftp\" location=\"us\" preference=\"90\">ftp://us/a.iso</url>"
             "<url type=\"http\" preference=\"95\">http://h/a.iso</url>"
             "<url type=\"rsync\">rsync://h/a</url><url>http://last/a</url>"
             "</resources></file></files></metalink>");
    QVERIFY2(list.problems.isEmpty(), qPrintable(list.problems.value(0).message));
    QCOMPARE(list.entries.size(), 1);
    const InputEntry& entry = list.entries[0];
    QCOMPARE(entry.fileName, u"a.iso"_s);
    QCOMPARE(entry.size, 3);
    QCOMPARE(entry.digest, (Digest{"sha", QByteArray::fromHex(kSha1)}));
    QCOMPARE(entry.pieces->algorithm, QByteArray("md5"));
    QCOMPARE(entry.pieces->values.size(), 2);
    QCOMPARE(sourcesOf(entry),
             (QStringList{u"http://h/a.iso"_s, u"ftp://us/a.iso"_s, u"http://last/a"_s}));
}

void MetalinkTest::sourcesInOrder_data() {
    QTest::addColumn<QByteArray>("urls");
    QTest::addColumn<QString>("hosts");
    const auto row = [](const char* name, const QByteArray& urls, const QString& hosts) {
        QTest::newRow(name) << urls << hosts;
    };
    row("as they stand", "<url>http://a/</url><url>http://b/</url>", u"ab"_s);
    row("priority", "<url priority='9'>http://a/</url><url priority='1'>http://b/</url>", u"ba"_s);
    row("without a priority: last", "<url>http://a/</url><url priority='999999'>http://b/</url>",
        u"ba"_s);
    row("equal ones as they stand",
        "<url priority='1'>http://a/</url><url priority='1'>http://b/</url>"
        "<url priority='1'>http://c/</url>",
        u"abc"_s);
    row("no number", "<url priority='x'>http://a/</url><url priority='5'>http://b/</url>", u"ba"_s);
    row("out of range",
        "<url priority='-1'>http://a/</url><url priority='99999999999'>http://b/</url>"
        "<url priority='5'>http://c/</url>",
        u"cab"_s);
    row("preference", "<url preference='10'>http://a/</url><url preference='100'>http://b/</url>",
        u"ba"_s);
    row("each once", "<url>http://a/</url><url>http://b/</url><url>http://a/</url>", u"ab"_s);
    row("131 other schemes are passed over",
        "<url>magnet:?x</url><url>file:///etc/passwd</url><url>http://a/</url><url></url>"
        "<url>data:,x</url>",
        u"a"_s);
    row("139 line break", "<url>http://x/&#10;y</url><url>http://a/</url>", u"a"_s);
}

void MetalinkTest::sourcesInOrder() {
    QFETCH(QByteArray, urls);
    QFETCH(QString, hosts);
    const InputList list = read(file4(urls));
    QVERIFY2(list.problems.isEmpty(), qPrintable(list.problems.value(0).message));
    QString found;
    for (const QUrl& url : list.entries.value(0).sources)
        found += url.host();
    QCOMPARE(found, hosts);
}

void MetalinkTest::digests_data() {
    QTest::addColumn<QByteArray>("hashes");
    QTest::addColumn<QByteArray>("algorithm"); // Empty: none.
    QTest::addColumn<QString>("says");         // Empty: it is no problem.
    const QByteArray md5 = "<hash type='md5'>" + kMd5 + "</hash>";
    const QByteArray unknown = "<hash type='tiger'>" + kMd5 + "</hash>";
    QTest::newRow("none") << QByteArray() << QByteArray() << QString();
    QTest::newRow("the strongest first")
        << QByteArray("<hash type='sha-256'>" + kSha256 + "</hash>" + md5) << QByteArray("sha-256")
        << QString();
    QTest::newRow("capitals and space")
        << QByteArray("<hash type=' SHA-256 '>\n " + kSha256.toUpper() + " \n</hash>")
        << QByteArray("sha-256") << QString();
    QTest::newRow("groups") << QByteArray("<hash type='md5'>" + kMd5.left(8) + " " + kMd5.mid(8) +
                                          "</hash>")
                            << QByteArray("md5") << QString();
    QTest::newRow("an unknown one beside")
        << QByteArray(unknown + md5) << QByteArray("md5") << QString();
    QTest::newRow("134 only unknown ones") << unknown << QByteArray() << u"not known"_s;
    QTest::newRow("134 empty") << QByteArray("<hash type='sha-256'/>" + md5) << QByteArray()
                               << u"not a valid sha-256"_s;
    QTest::newRow("134 short") << QByteArray("<hash type='sha-256'>ab</hash>") << QByteArray()
                               << u"not a valid sha-256"_s;
    QTest::newRow("134 without type")
        << QByteArray("<hash>" + kMd5 + "</hash>") << QByteArray() << u"not known"_s;
}

void MetalinkTest::digests() {
    QFETCH(QByteArray, hashes);
    QFETCH(QByteArray, algorithm);
    QFETCH(QString, says);
    const InputList list = read(file4(hashes + "<url>http://h/</url>"));
    QCOMPARE(list.problems.size(), says.isEmpty() ? 0 : 1);
    QVERIFY2(list.problems.value(0).message.contains(says),
             qPrintable(list.problems.value(0).message));
    if (!says.isEmpty())
        return;
    QCOMPARE(list.entries[0].digest.value_or(Digest()).algorithm, algorithm);
}

void MetalinkTest::pieces_data() {
    QTest::addColumn<QByteArray>("pieces");
    QTest::addColumn<QByteArray>("algorithm"); // Empty: they can't be used.
    const QByteArray one = "<hash>" + kMd5 + "</hash>";
    const auto row = [](const char* name, const QByteArray& attributes, const QByteArray& hashes,
                        const QByteArray& algorithm) {
        QTest::newRow(name) << QByteArray("<pieces " + attributes + ">" + hashes + "</pieces>")
                            << algorithm;
    };
    row("good", "type='md5' length='4'", one + one + one, "md5"); // The size is 10.
    row("one for all", "type='md5' length='10'", one, "md5");
    row("longer than the file", "type='md5' length='9999999999'", one, "md5");
    row("132 too few", "type='md5' length='4'", one + one, "");
    row("132 too many", "type='md5' length='4'", one + one + one + one, "");
    row("132 none", "type='md5' length='4'", "", "");
    row("132 length 0", "type='md5' length='0'", one, "");
    row("132 negative length", "type='md5' length='-4'", one, "");
    row("132 huge length", "type='md5' length='99999999999999999999'", one, "");
    row("132 no length", "type='md5'", one, "");
    row("132 unknown algorithm", "type='x' length='10'", one, "");
    row("132 a bad value", "type='md5' length='10'", "<hash>ef</hash>", "");
    row("132 out of order", "type='md5' length='5'",
        "<hash piece='1'>" + kMd5 + "</hash><hash piece='0'>" + kMd5 + "</hash>", "");
    row("132 numbers that are none", "type='md5' length='10'",
        "<hash piece='x'>" + kMd5 + "</hash>", "");
    QTest::newRow("the strongest")
        << QByteArray("<pieces type='md5' length='10'>" + one +
                      "</pieces><pieces type='sha-1' length='10'><hash>" + kSha1 +
                      "</hash></pieces>")
        << QByteArray("sha");
    QTest::newRow("a bad one beside a good one")
        << QByteArray("<pieces type='md5' length='10'>" + one +
                      "</pieces><pieces type='sha-1' length='10'><hash>00</hash></pieces>")
        << QByteArray("md5");
}

void MetalinkTest::pieces() {
    QFETCH(QByteArray, pieces);
    QFETCH(QByteArray, algorithm);
    const QByteArray rest = pieces + "<size>10</size><url>http://h/</url>";
    const InputList alone = read(file4(rest));
    QCOMPARE(alone.entries.size(), algorithm.isEmpty() ? 0 : 1);
    if (algorithm.isEmpty())
        QVERIFY(alone.problems.value(0).message.contains("pieces"_L1));
    else
        QCOMPARE(alone.entries[0].pieces->algorithm, algorithm);
    // A hash of the whole file makes up for them.
    const InputList list = read(file4("<hash type='md5'>" + kMd5 + "</hash>" + rest));
    QCOMPARE(list.entries.size(), 1);
    QCOMPARE(list.entries[0].pieces.value_or(Pieces()).algorithm, algorithm);
}

void MetalinkTest::names_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("expected"); // Empty: refused.
    const auto row = [](const char* name, const QByteArray& written, const QString& expected) {
        QTest::newRow(name) << written << expected;
    };
    row("plain", "a.bin", u"a.bin"_s);
    row("folders", "x/y/a.bin", u"x/y/a.bin"_s);
    row("132 traversal", "../a.bin", {});
    row("132 traversal inside", "x/../../a.bin", {});
    row("132 backslashes", "..\\a.bin", {});
    row("132 absolute", "/etc/passwd", {});
    row("132 drive", "C:\\a.bin", {});
    row("132 UNC", "\\\\host\\a.bin", {});
    row("132 home is only a name", "~/a.bin", u"~/a.bin"_s);
    row("132 only dots", "..", {});
    row("132 folder", "x/", {});
    row("66 hidden", ".bashrc", u"_bashrc"_s);
    row("66 device", "NUL", u"_NUL"_s);
    row("66 line break", "a&#10;b", u"a_b"_s);
}

void MetalinkTest::names() {
    QFETCH(QByteArray, name);
    QFETCH(QString, expected);
    const InputList list = read(file4("<url>http://h/x</url>", name));
    QCOMPARE(list.entries.size(), expected.isEmpty() ? 0 : 1);
    if (expected.isEmpty()) {
        QCOMPARE(list.problems.size(), 1);
        QVERIFY(list.problems[0].message.contains("outside"_L1));
    } else {
        QCOMPARE(list.entries[0].fileName, expected);
    }
}

void MetalinkTest::badFilesAmongGoodOnes() {
    const InputList list =
        read(metalink4("<file name='1'><url>http://h/1</url></file>\n"
                       "<file name='2'/>\n"
                       "<file name='3'><url>rsync://h/3</url></file>\n"
                       "<file name='4'><size>x</size><url>http://h/</url></file>\n"
                       "<file name='../5'><url>http://h/5</url></file>\n"
                       "<file><url>http://h/6</url></file>\n"
                       "<other xmlns='x:y'><file name='7'/></other>\n"
                       "<file xmlns='x:y' name='8'/>\n"));
    QCOMPARE(list.entries.size(), 2);
    QCOMPARE(list.entries[0].line, 3);
    QCOMPARE(list.entries[1].line, 8);
    QCOMPARE(list.entries[1].fileName, QString());
    QCOMPARE(list.problems.size(), 4);
    const QStringList says{u"no address"_s, u"only http"_s, u"size"_s, u"outside"_s};
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(list.problems[i].line, 4 + i);
        QVERIFY2(list.problems[i].message.contains(says[i]), qPrintable(list.problems[i].message));
        QVERIFY(!list.problems[i].text.isEmpty());
    }
}

void MetalinkTest::refusesDocuments_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    const QByteArray good = file4("<url>http://h/a</url>");
    const QByteArray root = good.mid(good.indexOf("<metalink"));
    const auto row = [](const char* name, const QByteArray& content, const QString& says) {
        QTest::newRow(name) << content << says;
    };
    row("no file", metalink4(""), u"names no file"_s);
    row("no file, version 3", "<metalink version='3.0'><files/></metalink>", u"names no file"_s);
    row("another document", "<?xml version='1.0'?><rss><file name='a'/></rss>",
        u"not a Metalink"_s);
    row("133 DOCTYPE", "<?xml version='1.0'?><!DOCTYPE metalink>" + root, u"DOCTYPE"_s);
    row("133 DOCTYPE first", "<!DOCTYPE metalink SYSTEM \"http://h/x.dtd\">" + root, u"DOCTYPE"_s);
    row("133 DOCTYPE in small letters", "<?xml version='1.0'?><!doctype metalink>" + root,
        u"DOCTYPE"_s);
    row("133 DOCTYPE behind a comment",
        "<!-- x --><?xml version='1.0'?><!-- --><!DOCTYPE a>" + root, u"DOCTYPE"_s);
    row("133 bomb",
        "<?xml version='1.0'?><!DOCTYPE m [<!ENTITY a 'xxxxxxxxxx'><!ENTITY b '&a;&a;&a;&a;'>"
        "<!ENTITY c '&b;&b;&b;&b;'>]><metalink><file name='&c;'/></metalink>",
        u"DOCTYPE"_s);
    row("133 XXE",
        "<?xml version='1.0'?><!DOCTYPE m [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
        "<metalink><file name='&x;'/></metalink>",
        u"DOCTYPE"_s);
    row("133 undeclared entity", file4("<url>http://h/&x;</url>"), u"well-formed"_s);
    row("133 nesting", "<metalink>" + QByteArray("<a>").repeated(100'000), u"nested"_s);
    row("133 nesting in a file",
        file4(QByteArray("<a>").repeated(40) + QByteArray("</a>").repeated(40)), u"nested"_s);
    row("133 long name", "<metalink><" + QByteArray(100'000, 'a') + "/></metalink>",
        u"characters"_s);
    row("133 long prefix", "<metalink><" + QByteArray(70'000, 'a') + ":b/></metalink>",
        u"characters"_s);
    row("133 long attribute", "<metalink " + QByteArray(70'000, 'a') + "='b'/>", u"characters"_s);
    row("133 long instruction", "<?xml version='1.0'?><?" + QByteArray(70'000, 'a') + "?>" + root,
        u"characters"_s);
    row("133 attributes", "<metalink " + QByteArray("a='' ").repeated(1000) + "/>",
        u"attributes"_s);
    row("133 truncated", good.left(good.size() - 20), u"ends in the middle"_s);
    row("133 truncated in a tag", good.left(good.indexOf("<url") + 3), u"ends in the middle"_s);
    row("133 truncated in a quote", good.left(good.indexOf("a.bin") + 2), u"ends in the middle"_s);
    row("133 only the beginning", "<metalink", u"ends in the middle"_s);
    row("133 only a declaration", "<?xml version='1.0'?>", u"ends in the middle"_s);
    row("133 an open comment", "<!-- ", u"ends in the middle"_s);
    row("133 bad UTF-8", file4("<url>http://h/\xff</url>"), u"UTF-8"_s);
    row("133 overlong UTF-8", file4("<url>http://h/\xc0\xaf</url>"), u"UTF-8"_s);
    row("133 NUL", file4(QByteArray("<url>http://h/\0</url>", 21)), u"well-formed"_s);
    row("133 crossed tags", file4("<url>http://h/</size>"), u"well-formed"_s);
    row("133 twice the same attribute", metalink4("<file name='a' name='b'/>"), u"well-formed"_s);
    row("133 something behind", good + "<metalink/>", u"well-formed"_s);
    row("133 two roots", good + "x", u"well-formed"_s);
}

void MetalinkTest::refusesDocuments() {
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    const InputList list = read(content);
    QVERIFY(list.entries.isEmpty());
    QCOMPARE(list.problems.size(), 1);
    const QString message = list.problems[0].message;
    QVERIFY2(message.contains(says), qPrintable(message));
    QVERIFY(message.size() < 250);
    for (const QChar c : message)
        QVERIFY(c.category() != QChar::Other_Control);
    QCOMPARE(list.problems[0].list, u"list.meta4"_s);
}

void MetalinkTest::manyFiles() {
    // 132
    QByteArray files;
    for (int i = 0; i < 5000; ++i)
        files += "<file name='" + QByteArray::number(i) + "'><size>" + QByteArray::number(i) +
                 "</size><url>http://h/" + QByteArray::number(i) + "</url></file>\n";
    const InputList list = read(metalink4(files));
    QVERIFY(list.problems.isEmpty());
    QCOMPARE(list.entries.size(), 5000);
    QCOMPARE(list.entries.last().size, 4999);
    QCOMPARE(list.entries.last().line, 5002);
}

void MetalinkTest::textIsRead_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("url");
    const QByteArray utf16 = file4("<url>http://h/\xc3\xbc</url>");
    QByteArray wide("\xff\xfe", 2);
    for (const QChar c : QString::fromUtf8(utf16)) {
        wide += char(c.cell());
        wide += char(c.row());
    }
    QTest::newRow("UTF-8") << utf16 << u"http://h/%C3%BC"_s;
    QTest::newRow("UTF-16") << wide << u"http://h/%C3%BC"_s;
    QTest::newRow("Latin-1") << QByteArray("<?xml version='1.0' encoding='ISO-8859-1'?><metalink>"
                                           "<file><url>http://h/\xfc</url></file></metalink>")
                             << u"http://h/%C3%BC"_s;
    QTest::newRow("CDATA") << file4("<url><![CDATA[http://h/?a&b]]></url>") << u"http://h/?a&b"_s;
    QTest::newRow("references") << file4("<url>http://h/?a&amp;b&#x3d;c</url>")
                                << u"http://h/?a&b=c"_s;
    QTest::newRow("comment inside") << file4("<url>http://h/<!-- > -->a</url>") << u"http://h/a"_s;
    QTest::newRow("a bracket in an attribute")
        << file4("<url location='>'>http://h/a</url>") << u"http://h/a"_s;
}

void MetalinkTest::textIsRead() {
    QFETCH(QByteArray, content);
    QFETCH(QString, url);
    const InputList list = read(content);
    QVERIFY2(list.problems.isEmpty(), qPrintable(list.problems.value(0).message));
    QCOMPARE(sourcesOf(list.entries.value(0)), QStringList{url});
}

void MetalinkTest::takesCredentialsOut() {
    const InputList list = read(file4("<url priority='2'>http://me:hunter2@h/a</url>"
                                      "<url priority='1'>ftp://you:pw@i/a</url>"));
    QCOMPARE(list.entries.size(), 1);
    QCOMPARE(list.entries[0].credentials, (Credentials{u"you"_s, u"pw"_s}));
    for (const QUrl& source : list.entries[0].sources)
        QVERIFY(source.userInfo().isEmpty());
}

QTEST_GUILESS_MAIN(MetalinkTest)
#include "metalinktest.moc"
