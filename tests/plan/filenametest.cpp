#include "plan/filename.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace quintet;
using namespace Qt::StringLiterals;

namespace {

/// What every safe name keeps to, whatever it was made of.
QString fault(const QString& name) {
    if (name.isEmpty())
        return {};
    if (name.toUtf8().size() > kLongestName)
        return u"too long"_s;
    if (name.startsWith(u'.') || name.endsWith(u'.') || name != name.trimmed())
        return u"dots or spaces at its ends"_s;
    for (const QChar c : name)
        if (u"<>:\"/\\|?*"_s.contains(c) || c.category() == QChar::Other_Control ||
            (c.unicode() >= 0x202A && c.unicode() <= 0x202E) ||
            (c.unicode() >= 0x2066 && c.unicode() <= 0x2069) || c == QChar(0xFFFD))
            return u"a forbidden character"_s;
    if (!name.isValidUtf16())
        return u"a lone surrogate"_s;
    if (name != name.normalized(QString::NormalizationForm_C))
        return u"not composed"_s;
    return safeName(name) == name ? QString() : u"another name the second time"_s;
}

} // namespace

class FileNameTest : public QObject {
    Q_OBJECT

private slots:
    void provisional_data() {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* url, const QString& name) {
            QTest::newRow(url) << QString::fromLatin1(url) << name;
        };
        row("ftp://h/pub/2024/", u"2024/"_s);
        row("ftps://h/a%20b/", u"a b/"_s);
        row("ftp://h/", u"h/"_s);
        row("ftp://h/..%2F..%2Fx/", u"x/"_s);
        row("ftp://h/pub/a.fits", u"a.fits"_s);
        row("http://h/pub/", u"index.html"_s);
    }
    void provisional() {
        QFETCH(QString, url);
        QTEST(provisionalName(QUrl(url)), "name");
    }

    void safe_data() {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* name, const QString& raw, const QString& safe) {
            QTest::newRow(name) << raw << safe;
        };
        row("plain", u"image.fits"_s, u"image.fits"_s);
        row("spaces inside", u"my image (1).fits"_s, u"my image (1).fits"_s);
        row("letters of the world", u"\u00e4\u4e2d\u0645.txt"_s, u"\u00e4\u4e2d\u0645.txt"_s);
        row("emoji", u"\U0001F600.png"_s, u"\U0001F600.png"_s);
        row("joined emoji", u"\U0001F468\u200D\U0001F469.png"_s,
            u"\U0001F468\u200D\U0001F469.png"_s);
        row("empty", {}, {});

        row("66 traversal", u"../../etc/passwd"_s, u"passwd"_s);
        row("66 traversal of Windows", u"..\\..\\x"_s, u"x"_s);
        row("66 mixed", u"a/..\\../b\\c"_s, u"c"_s);
        row("66 absolute", u"/etc/passwd"_s, u"passwd"_s);
        row("66 absolute of Windows", u"C:\\Windows\\win.ini"_s, u"win.ini"_s);
        row("66 share", u"\\\\host\\share\\f.txt"_s, u"f.txt"_s);
        row("66 drive", u"C:f.txt"_s, u"C_f.txt"_s);
        row("66 stream", u"a.txt:hidden"_s, u"a.txt_hidden"_s);
        row("66 dot", u"."_s, {});
        row("66 dots", u".."_s, {});
        row("66 three dots", u"..."_s, {});
        row("66 folder", u"a/"_s, {});
        row("66 parent", u"a/.."_s, {});
        row("66 hidden", u".bashrc"_s, u"_bashrc"_s);
        row("66 hidden twice", u"..x"_s, u"_x"_s);
        row("66 hidden by space", u" .x"_s, u"_x"_s);
        row("66 space between dots", u". ."_s, {});
        row("66 spaces alone", u"  "_s, {});
        row("66 trailing dots", u"a.txt..."_s, u"a.txt"_s);
        row("66 trailing spaces and dots", u"a.txt . ."_s, u"a.txt"_s);
        row("66 leading space", u"  a"_s, u"a"_s);
        row("66 reserved", u"a<b>c:d\"e|f?g*h"_s, u"a_b_c_d_e_f_g_h"_s);
        row("66 control", u"a\u0001b\tc\nd\u007fe\u0085f"_s, u"a_b_c_d_e_f"_s);
        row("66 NUL", u"a.txt\u0000.exe"_s, u"a.txt_.exe"_s);
        row("66 escape", u"a\u001b[31m.txt"_s, u"a_[31m.txt"_s);
        row("66 bidi", u"a\u202Etxt.exe"_s, u"a_txt.exe"_s);
        row("66 isolates", u"\u2066a\u2069"_s, u"_a_"_s);
        row("66 zero width", u"a\u200bb\ufeffc"_s, u"a_b_c"_s);
        row("66 lines", u"a\u2028b\u2029c"_s, u"a_b_c"_s);
        row("66 invalid", u"a\ufffdb\uffffc"_s, u"a_b_c"_s);
        row("71 composed", u"e\u0301.txt"_s, u"\u00e9.txt"_s);
        row("71 Kelvin", u"300\u212A"_s, u"300K"_s);
        row("66 forbidden with a mark", u"a<\u0338b"_s, u"a\u226Eb"_s);

        row("66 device", u"CON"_s, u"_CON"_s);
        row("66 device, small", u"nul"_s, u"_nul"_s);
        row("66 device with an extension", u"aux.txt"_s, u"_aux.txt"_s);
        row("66 device with two", u"Prn.tar.gz"_s, u"_Prn.tar.gz"_s);
        row("66 device with a space", u"con .txt"_s, u"_con .txt"_s);
        row("66 port", u"COM1"_s, u"_COM1"_s);
        row("66 port 0", u"lpt0.log"_s, u"_lpt0.log"_s);
        row("66 superscript", u"COM\u00b9.txt"_s, u"_COM\u00b9.txt"_s);
        row("66 superscript 3", u"LPT\u00b3"_s, u"_LPT\u00b3"_s);
        row("66 console", u"CONIN$"_s, u"_CONIN$"_s);
        row("66 device after a path", u"x/CON"_s, u"_CON"_s);
        row("no device", u"console.txt"_s, u"console.txt"_s);
        row("no port", u"COM10"_s, u"COM10"_s);
        row("no port, a letter", u"COMx"_s, u"COMx"_s);
        row("no device, second", u"a.con"_s, u"a.con"_s);
    }

    void safe() {
        QFETCH(const QString, raw);
        QFETCH(const QString, name);
        QCOMPARE(safeName(raw), name);
        QVERIFY2(fault(name).isEmpty(), qPrintable(fault(name)));
    }

    void everyDevice66() {
        QStringList devices{u"CON"_s, u"PRN"_s, u"AUX"_s, u"NUL"_s};
        for (const QString& port : {u"COM"_s, u"LPT"_s})
            for (const QChar digit : u"0123456789\u00b9\u00b2\u00b3"_s)
                devices.append(port + digit);
        for (const QString& device : std::as_const(devices)) {
            QCOMPARE(safeName(device), u'_' + device);
            QCOMPARE(safeName(device.toLower() + u".a.b"_s), u'_' + device.toLower() + u".a.b"_s);
        }
    }

    void loneSurrogates66() {
        QCOMPARE(safeName(u'a' + QString(QChar(0xD800)) + u'b'), u"a_b"_s);
        QCOMPARE(safeName(QString(QChar(0xDC00)) + QChar(0xD800)), u"__"_s);
    }

    void pages() {
        for (const char* page : {"index.html", "a.PHP", "login", "v1.2", "watch", "README.md",
                                 ".bashrc", "x.", "a.b.c.aspx", "name.with spaces"})
            QVERIFY2(namesPage(QString::fromLatin1(page)), page);
        for (const char* file : {"a.fits", "a.ZIP", "html.iso", "a.tar.gz", "x.mp4", "b.h5"})
            QVERIFY2(!namesPage(QString::fromLatin1(file)), file);
    }

    void length70_data() {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("end");
        QTest::newRow("70 extension") << QString(300, u'a') + u".fits"_s << u".fits"_s;
        QTest::newRow("70 two bytes a character")
            << QString(300, QChar(0xe4)) + u".fits"_s << u".fits"_s;
        QTest::newRow("70 four bytes") << u"\U0001F600"_s.repeated(100) + u".png"_s << u".png"_s;
        QTest::newRow("70 none") << QString(300, u'a') << QString();
        QTest::newRow("70 all extension") << u"a."_s + QString(300, u'b') << QString();
        QTest::newRow("66 5000 characters") << QString(5000, u'x') + u".gz"_s << u".gz"_s;
        QTest::newRow("66 a million") << QString(1'000'000, u'x') << QString();
    }

    void length70() {
        QFETCH(const QString, raw);
        QFETCH(const QString, end);
        const QString name = safeName(raw);
        QVERIFY2(fault(name).isEmpty(), qPrintable(fault(name)));
        QVERIFY(name.endsWith(end));
        QVERIFY(name.toUtf8().size() > kLongestName - 4); // No shorter than need be.
        static const QRegularExpression mark(u"-[0-9a-f]{8}$"_s);
        QVERIFY(mark.match(name.chopped(end.size())).hasMatch());
        // Told apart though cut at the same place.
        QVERIFY(safeName(raw.left(400) + u'1' + end) != safeName(raw.left(400) + u'2' + end));
    }

    void longestStays70() {
        const QString name = QString(250, u'a') + u".fits"_s;
        QCOMPARE(safeName(name), name);
        QCOMPARE(safeName(QString(255, u'b')), QString(255, u'b'));
        QVERIFY(safeName(QString(256, u'b')) != QString(256, u'b'));
    }

    /// Whatever comes, what leaves is safe.
    void random66() {
        const QString pieces =
            u"./\\:. _-aB\u00e9e\u0301\u0338<\u202e\u200b\u0000\n\u0085 CON\u00b9"_s +
            u"\U0001F600\uffff\u212a"_s;
        QRandomGenerator random(7);
        for (int i = 0; i < 20'000; ++i) {
            QString raw;
            const int length = random.bounded(i % 100 == 0 ? 600 : 12);
            for (int n = 0; n < length; ++n)
                raw += pieces[random.bounded(int(pieces.size()))];
            const QString name = safeName(raw);
            QVERIFY2(fault(name).isEmpty(), qPrintable(fault(name) + u": "_s + raw));
            const QString path = safeRelativePath(raw);
            QVERIFY(!path.startsWith(u'/') && !path.endsWith(u'/'));
            if (!path.isEmpty())
                for (const QString& part : path.split(u'/'))
                    QVERIFY2(!part.isEmpty() && fault(part).isEmpty(), qPrintable(raw));
        }
    }

    void relative_data() {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("path");
        const auto row = [](const char* name, const QString& raw, const QString& path) {
            QTest::newRow(name) << raw << path;
        };
        row("name", u"b.fits"_s, u"b.fits"_s);
        row("folders", u"a/b/c.fits"_s, u"a/b/c.fits"_s);
        row("folders of Windows", u"a\\b.fits"_s, u"a/b.fits"_s);
        row("here", u"./a/./b"_s, u"a/b"_s);
        row("137 cleaned", u"a?/.git/CON/x:y"_s, u"a_/_git/_CON/x_y"_s);
        row("137 absolute", u"/a/b"_s, {});
        row("137 absolute of Windows", u"\\a"_s, {});
        row("137 share", u"\\\\host\\a"_s, {});
        row("137 drive", u"C:\\a"_s, {});
        row("137 drive, slash", u"c:/a"_s, {});
        row("137 drive, relative", u"c:a"_s, u"c_a"_s);
        row("137 parent", u"../a"_s, {});
        row("137 parent inside", u"a/../b"_s, {});
        row("137 parent at the end", u"a/.."_s, {});
        row("137 parent of Windows", u"a\\..\\..\\b"_s, {});
        row("137 parent with a space", u"a/.. /b"_s, {});
        row("137 three dots", u"a/.../b"_s, {});
        row("137 empty part", u"a//b"_s, {});
        row("137 folder", u"a/"_s, {});
        row("137 spaces", u"a/ /b"_s, {});
        row("here alone", u"."_s, {});
        row("empty", {}, {});
    }

    void relative() {
        QFETCH(const QString, raw);
        QFETCH(const QString, path);
        QCOMPARE(safeRelativePath(raw), path);
    }

    void url_data() {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("names");
        const auto row = [](const char* label, const QString& url, const QString& name,
                            bool names) { QTest::newRow(label) << url << name << names; };
        row("plain", u"https://h.org/a/b.fits"_s, u"b.fits"_s, true);
        row("query", u"https://h.org/b.php?id=1"_s, u"b.php"_s, false);
        row("empty query", u"https://h.org/b.fits?"_s, u"b.fits"_s, true);
        row("fragment", u"https://h.org/b.fits#c/d"_s, u"b.fits"_s, true);
        row("folder", u"https://h.org/a/"_s, u"index.html"_s, false);
        row("root", u"https://h.org/"_s, u"index.html"_s, false);
        row("no path", u"https://h.org"_s, u"index.html"_s, false);
        row("decoded", u"https://h.org/a%20b%2Bc.txt"_s, u"a b+c.txt"_s, true);
        row("plus stays", u"https://h.org/a+b"_s, u"a+b"_s, true);
        row("UTF-8", u"https://h.org/%C3%A4.txt"_s, u"\u00e4.txt"_s, true);
        row("71 decomposed", u"https://h.org/e%CC%81"_s, u"\u00e9"_s, true);
        row("Latin-1", u"https://h.org/%E4.txt"_s, u"\u00e4.txt"_s, true);
        row("percent", u"https://h.org/100%25.txt"_s, u"100%.txt"_s, true);
        row("query with a path", u"https://h.org/get?f=/b.fits"_s, u"get"_s, false);
        row("a device", u"https://h.org/aux.fits"_s, u"_aux.fits"_s, true);
        row("a numbered device", u"https://h.org/lpt1.x"_s, u"_lpt1.x"_s, true);
        row("a bare device", u"https://h.org/COM9"_s, u"_COM9"_s, true);
        row("begins like a device", u"https://h.org/console.fits"_s, u"console.fits"_s, true);
        row("three letters", u"https://h.org/a.b"_s, u"a.b"_s, true);
        row("hidden", u"https://h.org/a/.b.fits"_s, u"_b.fits"_s, true);
        row("66 encoded slash", u"https://h.org/..%2F..%2Fpasswd"_s, u"passwd"_s, true);
        row("66 encoded backslash", u"https://h.org/..%5Cx"_s, u"x"_s, true);
        row("66 encoded NUL", u"https://h.org/a%00b"_s, u"a_b"_s, true);
        row("66 hidden", u"https://h.org/.htaccess"_s, u"_htaccess"_s, true);
        row("66 nothing left", u"https://h.org/%2E%2E"_s, u"index.html"_s, false);
        row("semicolon", u"https://h.org/a;b"_s, u"a;b"_s, true);
        row("ftp type", u"ftp://h.org/a.tgz;type=i"_s, u"a.tgz"_s, true);
    }

    void url() {
        QFETCH(const QString, url);
        QFETCH(const QString, name);
        QFETCH(const bool, names);
        QCOMPARE(nameFromUrl(QUrl(url)), name);
        QCOMPARE(urlNamesFile(QUrl(url)), names);
        QCOMPARE(nameInAddress(QUrl(url).toEncoded()), names ? name : QString());
    }

    void numbered_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("numbered");
        const auto row = [](const QString& name, const QString& numbered) {
            QTest::newRow(qPrintable(name)) << name << numbered;
        };
        row(u"name.ext"_s, u"name.7.ext"_s);
        row(u"a.fits.gz"_s, u"a.7.fits.gz"_s);
        row(u"archive.tar.gz"_s, u"archive.7.tar.gz"_s);
        row(u"a.b.c.fits"_s, u"a.b.c.7.fits"_s);
        row(u"a.b.c.fits.bz2"_s, u"a.b.c.7.fits.bz2"_s);
        for (const QString& suffix : u".gz .bz2 .xz .zst .Z .lz4 .lzma .GZ"_s.split(u' '))
            row(u"a.tar"_s + suffix, u"a.7.tar"_s + suffix);
        row(u"a.gz"_s, u"a.7.gz"_s);
        row(u"a.zip"_s, u"a.7.zip"_s);
        row(u"a.b.zip"_s, u"a.b.7.zip"_s);
        row(u"name"_s, u"name.7"_s);
        row(u".hidden"_s, u".hidden.7"_s);
        row(u".hidden.txt"_s, u".hidden.7.txt"_s);
        row(u".tar.gz"_s, u".tar.7.gz"_s);
        row(u"name."_s, u"name..7"_s);
        row(u"a.gz.gz"_s, u"a.7.gz.gz"_s);
        row(u"a.x.gz.gz"_s, u"a.x.7.gz.gz"_s);
        row(u"name.1.ext"_s, u"name.1.7.ext"_s);
    }

    void numbered() {
        QFETCH(const QString, name);
        QFETCH(const QString, numbered);
        QCOMPARE(numberedName(name, 7), numbered);
    }

    void numberedFits70() {
        const QString name = QString(245, u'a') + u".fits.gz"_s;
        QSet<QString> names;
        for (const int number : {1, 2, 10, 999'999}) {
            const QString numbered = numberedName(name, number);
            QCOMPARE(numbered.toUtf8().size(), kLongestName);
            QVERIFY(numbered.endsWith(u'.' + QString::number(number) + u".fits.gz"_s));
            names.insert(numbered);
        }
        QCOMPARE(names.size(), 4);
    }

    void suffix70() {
        QCOMPARE(withSuffix(u"a.fits"_s, u".part"_s), u"a.fits.part"_s);
        const QString fits = QString(245, u'a') + u".fits"_s;
        QCOMPARE(withSuffix(fits, u".part"_s), fits + u".part"_s);
        const QString longest = QString(250, u'a') + u".fits"_s;
        const QString part = withSuffix(longest, u".part"_s);
        QCOMPARE(part.toUtf8().size(), kLongestName);
        QVERIFY(part.endsWith(u".fits.part"_s));
        QVERIFY(withSuffix(longest, u".part.state"_s).endsWith(u".fits.part.state"_s));
        QVERIFY(withSuffix(u'b' + longest.mid(1), u".part"_s) != part);
        QVERIFY(withSuffix(QString(249, u'a') + u"b.fits"_s, u".part"_s) != part);
    }
};

QTEST_GUILESS_MAIN(FileNameTest)
#include "filenametest.moc"
