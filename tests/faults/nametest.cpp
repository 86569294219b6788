// What the real program makes of things that stand where its files are to go, and of names that
// would lead it elsewhere.
#include "faultydisk.h"
#include "oracle.h"
#include "origin.h"

#include <QTest>

#include <csignal>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace quintet::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMiB = 1024 * 1024;
const Body kBody = Body::counting(3 * kMiB);
const QByteArray kPrecious = "do not touch";

QStringList headless(const QStringList& more) {
    return QStringList{u"--headless"_s, u"-d"_s,           u"out"_s,  u"--retries"_s,
                       u"1"_s,          u"--retry-wait"_s, u"0.05"_s, u"--no-progress"_s,
                       u"--report"_s,   u"report.json"_s} +
           more;
}

QJsonObject fileOf(const ProgramCall& call, int n = 0) {
    return call.report().value(u"files").toArray().at(n).toObject();
}

QString kindOf(const ProgramCall& call, int n = 0) {
    return fileOf(call, n).value(u"error").toObject().value(u"kind").toString();
}

/// What a name is, links not followed, and how many names it has.
QByteArray printOf(const QString& path) {
    struct stat status {};
    if (::lstat(qPrintable(path), &status) != 0)
        return "nothing";
    return QByteArray::number(status.st_mode, 8) + ' ' + QByteArray::number(status.st_ino) + ' ' +
           QByteArray::number(status.st_nlink) + ' ' + QByteArray::number(status.st_size);
}

/// Puts a thing of that kind at `path`.
void put(const ProgramCall& call, const QString& what, const QString& path) {
    const QByteArray at = path.toLocal8Bit();
    const QByteArray victim = call.path(u"victim"_s).toLocal8Bit();
    int failed = 0;
    if (what == u"link") {
        failed = ::symlink(victim.constData(), at.constData());
    } else if (what == u"link to nothing") {
        failed = ::symlink(call.path(u"nothing"_s).toLocal8Bit().constData(), at.constData());
    } else if (what == u"link to a folder") {
        failed = ::symlink(call.path(u"folder"_s).toLocal8Bit().constData(), at.constData());
    } else if (what == u"link to a device") {
        failed = ::symlink("/dev/full", at.constData());
    } else if (what == u"link to itself") {
        failed = ::symlink(at.constData(), at.constData());
    } else if (what == u"hard link") {
        failed = ::link(victim.constData(), at.constData());
    } else if (what == u"pipe") {
        failed = ::mkfifo(at.constData(), 0666);
    } else if (what == u"folder") {
        failed = ::mkdir(at.constData(), 0777);
    } else {
        const int handle = ::socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, at.constData(), sizeof address.sun_path);
        failed = ::bind(handle, reinterpret_cast<sockaddr*>(&address), sizeof address);
        ::close(handle);
    }
    QCOMPARE(failed, 0);
}

} // namespace

class NameTest : public QObject {
    Q_OBJECT

private slots:
    void inTheWay_data();
    void inTheWay();
    void linkSlippedIn_data();
    void linkSlippedIn();
    void nameTakenMeanwhile_data();
    void nameTakenMeanwhile();
    void folderIsALink();
    void hostileNames_data();
    void hostileNames();
    void existing_data();
    void existing();
    void twoOfOneName();
    void collidingNames_data();
    void collidingNames();
    void longNames_data();
    void longNames();
    void strangersPart();
    void fileCalledPart_data();
    void fileCalledPart();
};

void NameTest::inTheWay_data() {
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QString>("overwrite");
    for (const char* what : {"link", "link to nothing", "link to a folder", "link to a device",
                             "link to itself", "hard link", "pipe", "folder", "socket"}) {
        const int item = QByteArray(what).contains("link") ? 145 : 68;
        for (const char* suffix : {"", ".part", ".part.state"}) {
            for (const char* overwrite : {"no", "yes", "unique"}) {
                QTest::addRow("%d %s at NAME%s, %s", item, what, suffix, overwrite)
                    << QString::fromLatin1(what) << QString::fromLatin1(suffix)
                    << QString::fromLatin1(overwrite);
            }
        }
    }
}

/// Nothing is followed, opened or replaced; what can go on beside it does.
void NameTest::inTheWay() {
    QFETCH(QString, what);
    QFETCH(QString, suffix);
    QFETCH(QString, overwrite);
    Origin origin;
    origin.serve("/a.bin", kBody);
    ProgramCall call;
    call.put(u"victim"_s, kPrecious);
    QVERIFY(QDir(call.path(u"."_s)).mkpath(u"out"_s));
    QVERIFY(QDir(call.path(u"."_s)).mkpath(u"folder"_s));
    const QString at = call.path(u"out/a.bin"_s + suffix);
    put(call, what, at);
    const QByteArray before = printOf(at);
    Oracle oracle(call);
    oracle.expect(u"a.bin"_s, kBody);
    oracle.expect(u"a.1.bin"_s, kBody);
    const int code =
        call.run(headless({u"--overwrite="_s + overwrite, origin.url("/a.bin").toString()}));
    QVERIFY2(code == 0 || code == 1, call.error().constData());
    QCOMPARE(call.content(u"victim"_s), kPrecious);
    QVERIFY(call.files(u"folder"_s).isEmpty());
    QVERIFY(!call.files().contains(u"nothing"_s));
    const bool isFile = what == u"hard link" && suffix.isEmpty(); // A file like another.
    if (isFile && overwrite == u"yes") {
        QCOMPARE(code, 0);
        QCOMPARE(kBody.differenceFrom(at), QString());
        return;
    }
    QCOMPARE(printOf(at), before);
    if (code == 0) {
        const QString path = fileOf(call).value(u"path").toString();
        if (!isFile || overwrite == u"unique")
            QCOMPARE(kBody.differenceFrom(path), QString());
        QVERIFY(!QFileInfo(path).isSymLink());
    } else {
        QVERIFY(!isFile);
        QCOMPARE(oracle.verdict(code), QString());
        QCOMPARE(kindOf(call), u"exists"_s);
    }
    if (overwrite == u"unique" && suffix.isEmpty())
        QCOMPARE(code, 0);
}

void NameTest::linkSlippedIn_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("145 at the part") << u"a.bin.part"_s;
    QTest::newRow("145 at the state") << u"a.bin.part.state"_s;
    QTest::newRow("145 at the file") << u"a.bin"_s;
}

/// Somebody who may write in the folder puts a link there while the file comes.
void NameTest::linkSlippedIn() {
    QFETCH(QString, name);
    Origin origin;
    const GatePtr gate = closedGate();
    origin.serve("/a.bin", kBody, Behaviour{.gate = gate, .gateAt = 2 * kMiB});
    ProgramCall call;
    call.put(u"victim"_s, kPrecious);
    call.start(headless(
        {u"--max-splits"_s, u"1"_s, u"--overwrite=yes"_s, origin.url("/a.bin").toString()}));
    const QString part = call.path(u"out/a.bin.part"_s);
    QVERIFY(QTest::qWaitFor([&] { return QFileInfo(part).size() > kMiB / 2; }, 20'000));
    const QString at = call.path(u"out/"_s + name);
    ::unlink(at.toLocal8Bit().constData());
    QCOMPARE(
        ::symlink(call.path(u"victim"_s).toLocal8Bit().constData(), at.toLocal8Bit().constData()),
        0);
    gate->open();
    const int code = call.wait();
    QVERIFY(code == 0 || code == 1);
    QCOMPARE(call.content(u"victim"_s), kPrecious);
    const QFileInfo file(call.path(u"out/a.bin"_s));
    if (code == 0) {
        QVERIFY(!file.isSymLink());
        QCOMPARE(kBody.differenceFrom(file.filePath()), QString());
    } else {
        QVERIFY(file.isSymLink() || !file.exists());
        QVERIFY(!call.error().isEmpty());
    }
}

void NameTest::nameTakenMeanwhile_data() {
    QTest::addColumn<QString>("overwrite");
    for (const char* overwrite : {"no", "unique"})
        QTest::addRow("67 taken meanwhile, %s", overwrite) << QString::fromLatin1(overwrite);
}

/// Another program makes the file while ours comes: nothing of it is lost.
void NameTest::nameTakenMeanwhile() {
    QFETCH(QString, overwrite);
    Origin origin;
    const GatePtr gate = closedGate();
    origin.serve("/a.bin", kBody, Behaviour{.gate = gate, .gateAt = 2 * kMiB});
    ProgramCall call;
    call.start(headless({u"--max-splits"_s, u"1"_s, u"--overwrite="_s + overwrite,
                         origin.url("/a.bin").toString()}));
    const QString part = call.path(u"out/a.bin.part"_s);
    QVERIFY(QTest::qWaitFor([&] { return QFileInfo(part).size() > kMiB / 2; }, 20'000));
    call.put(u"out/a.bin"_s, kPrecious);
    gate->open();
    const int code = call.wait();
    QCOMPARE(call.content(u"out/a.bin"_s), kPrecious);
    if (overwrite == u"unique") {
        QCOMPARE(code, 0);
        QCOMPARE(kBody.differenceFrom(call.path(u"out/a.1.bin"_s)), QString());
    } else if (code == 1) {
        QCOMPARE(kindOf(call), u"exists"_s);
    } else if (fileOf(call).value(u"state").toString() == u"completed") {
        const QString path = fileOf(call).value(u"path").toString();
        QVERIFY(!path.endsWith(u"/a.bin"));
        QCOMPARE(kBody.differenceFrom(path), QString());
    }
}

/// 145: the target folder is the user's choice, even if it is a link; what lies below it by a
/// link of somebody else's isn't followed by names of a server.
void NameTest::folderIsALink() {
    Origin origin;
    origin.serve("/a.bin", kBody);
    ProgramCall call;
    QVERIFY(QDir(call.path(u"."_s)).mkpath(u"real"_s));
    QCOMPARE(::symlink("real", call.path(u"out"_s).toLocal8Bit().constData()), 0);
    QCOMPARE(call.run(headless({origin.url("/a.bin").toString()})), 0);
    QCOMPARE(kBody.differenceFrom(call.path(u"real/a.bin"_s)), QString());
}

void NameTest::hostileNames_data() {
    QTest::addColumn<QByteArray>("disposition");
    const auto row = [](const char* name, const QByteArray& value) {
        QTest::addRow("66 %s", name) << value;
    };
    row("traversal", "attachment; filename=\"../../up\"");
    row("traversal, encoded", "attachment; filename*=UTF-8''..%2F..%2Fup");
    row("traversal, twice encoded", "attachment; filename*=UTF-8''..%252F..%252Fup");
    row("backslashes", "attachment; filename=\"..\\\\..\\\\up\"");
    row("absolute", "attachment; filename=\"/tmp/up\"");
    row("device", "attachment; filename=\"/dev/null\"");
    row("device of Windows", "attachment; filename=\"CON.txt\"");
    row("stream of Windows", "attachment; filename=\"a.txt:b\"");
    row("dot file", "attachment; filename=\".bashrc\"");
    row("dots", "attachment; filename=\"..\"");
    row("dot", "attachment; filename=\".\"");
    row("control", "attachment; filename*=UTF-8''a%0D%0Ab%1B%5B2J%07");
    row("bidi", "attachment; filename*=UTF-8''a%E2%80%AEgpj.exe");
    row("NUL", "attachment; filename*=UTF-8''a%00b");
    row("5000 characters", "attachment; filename=\"" + QByteArray(5000, 'n') + ".fits\"");
    row("a part", "attachment; filename=\"x.part\"");
    row("a state", "attachment; filename=\"x.part.state\"");
    row("spaces", "attachment; filename=\"   \"");
    row("overlong UTF-8", "attachment; filename*=UTF-8''%C0%AE%C0%AE%2Fup");
}

/// A server's name stays in the folder, plain and visible.
void NameTest::hostileNames() {
    QFETCH(QByteArray, disposition);
    Origin origin;
    origin.serve("/get", kBody, Behaviour{.fields = {{"Content-Disposition", disposition}}});
    ProgramCall call;
    call.put(u"victim"_s, kPrecious);
    const int code = call.run(headless({origin.url("/get").toString() + u"?id=1"_s}));
    QVERIFY2(code == 0, call.error().constData());
    const QStringList there = call.files(u"out"_s);
    QCOMPARE(there.size(), 1);
    const QString name = there.first();
    QCOMPARE(kBody.differenceFrom(call.path(u"out/"_s + name)), QString());
    QVERIFY2(!name.startsWith(u'.') && !name.trimmed().isEmpty(), qPrintable(name));
    for (const QChar c : name)
        QVERIFY2(c.isPrint() && c != u'\\' && c != u':', qPrintable(name));
    QCOMPARE(call.files(), (QStringList{u"out"_s, u"report.json"_s, u"victim"_s}));
    QCOMPARE(fileOf(call).value(u"path").toString(),
             QFileInfo(call.path(u"out/"_s + name)).canonicalFilePath());
}

void NameTest::existing_data() {
    QTest::addColumn<QString>("overwrite");
    QTest::newRow("67 kept") << u"no"_s;
    QTest::newRow("67 replaced") << u"yes"_s;
    QTest::newRow("67 stepped aside for") << u"unique"_s;
}

/// And a failure leaves what was there, whatever was to become of it.
void NameTest::existing() {
    QFETCH(QString, overwrite);
    Origin origin;
    origin.serve("/a.bin", kBody);
    origin.serve("/b.bin", kBody, Behaviour{.ranges = Ranges::None, .cut = {1000, Ending::Close}});
    ProgramCall call;
    QVERIFY(QDir(call.path(u"."_s)).mkpath(u"out"_s));
    call.put(u"out/a.bin"_s, kPrecious);
    call.put(u"out/b.bin"_s, kPrecious);
    const int code =
        call.run(headless({u"--overwrite="_s + overwrite, origin.url("/a.bin").toString(),
                           origin.url("/b.bin").toString()}));
    QCOMPARE(code, overwrite == u"no" ? 0 : 1);
    QCOMPARE(call.content(u"out/b.bin"_s), kPrecious);
    QCOMPARE(call.content(u"out/a.bin"_s), overwrite == u"yes" ? kBody.all() : kPrecious);
    QCOMPARE(QFile::exists(call.path(u"out/a.1.bin"_s)), overwrite == u"unique");
    QVERIFY(!QFile::exists(call.path(u"out/b.1.bin"_s)));
}

/// 69, 130: two of one name at the same time, again and again, the later one first.
void NameTest::twoOfOneName() {
    const Body other = Body::counting(2 * kMiB, 'b');
    Origin origin;
    origin.serve("/1/a.bin", kBody, Behaviour{.msBeforeHead = 100});
    origin.serve("/2/a.bin", other);
    ProgramCall call;
    const QStringList arguments =
        headless({origin.url("/1/a.bin").toString(), origin.url("/2/a.bin").toString()});
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(call.run(arguments), 0);
        QCOMPARE(call.files(u"out"_s), (QStringList{u"a.1.bin"_s, u"a.bin"_s}));
        QCOMPARE(kBody.differenceFrom(call.path(u"out/a.bin"_s)), QString());
        QCOMPARE(other.differenceFrom(call.path(u"out/a.1.bin"_s)), QString());
    }
}

void NameTest::collidingNames_data() {
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::newRow("71 case") << QByteArray("File.bin") << QByteArray("file.BIN");
    QTest::newRow("71 composed and decomposed")
        << QByteArray("%C3%A9.bin") << QByteArray("e%CC%81.bin");
    QTest::newRow("71 sharp s") << QByteArray("stra%C3%9Fe.bin") << QByteArray("STRASSE.bin");
}

/// Two files. (Where a file system folds case, the rename that never replaces sees to it.)
void NameTest::collidingNames() {
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    const Body other = Body::counting(2 * kMiB, 'b');
    Origin origin;
    origin.serve('/' + first, kBody);
    origin.serve('/' + second, other);
    ProgramCall call;
    const auto url = [&](const QByteArray& path) {
        return QString::fromLatin1(origin.url("/").toEncoded() + path);
    };
    QCOMPARE(call.run(headless({url(first), url(second)})), 0);
    const QString one = fileOf(call, 0).value(u"path").toString();
    const QString two = fileOf(call, 1).value(u"path").toString();
    QCOMPARE(kBody.differenceFrom(one), QString());
    QCOMPARE(other.differenceFrom(two), QString());
    QVERIFY(one != two);
    QVERIFY2(one.normalized(QString::NormalizationForm_C) !=
                 two.normalized(QString::NormalizationForm_C),
             qPrintable(one + u" and "_s + two));
}

void NameTest::longNames_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("70 255 bytes") << QByteArray(QByteArray(250, 'n') + ".fits");
    QTest::newRow("70 245 bytes, no room for the state")
        << QByteArray(QByteArray(240, 'n') + ".fits");
    QTest::newRow("70 two bytes a character")
        << QByteArray(QByteArray("%C3%A4").repeated(125) + ".fits");
}

/// Also when it is interrupted and goes on from its part.
void NameTest::longNames() {
    QFETCH(QByteArray, name);
    const Body body = Body::counting(24 * kMiB);
    Origin origin;
    origin.serve('/' + name, body, Behaviour{.rate = 8 * kMiB});
    const QString url = QString::fromLatin1(origin.url("/").toEncoded() + name);
    ProgramCall call;
    call.start(headless({url}));
    QVERIFY(QTest::qWaitFor(
        [&] {
            for (const QString& there : call.files(u"out"_s)) {
                if (there.endsWith(u".part") &&
                    QFileInfo(call.path(u"out/"_s + there)).size() > kMiB)
                    return true;
            }
            return false;
        },
        20'000));
    ::kill(static_cast<pid_t>(call.process().processId()), SIGTERM);
    QCOMPARE(call.wait(), 143);
    origin.serve('/' + name, body);
    QCOMPARE(call.run(headless({url})), 0);
    QCOMPARE(call.files(u"out"_s), QStringList{QUrl::fromPercentEncoding(name)});
    QCOMPARE(body.differenceFrom(call.path(u"out/"_s + QUrl::fromPercentEncoding(name))),
             QString());
    QVERIFY(fileOf(call).value(u"resumed_from").toInteger() > 0);
}

/// 117, 145: a part that isn't ours is neither gone on from nor called whole.
void NameTest::strangersPart() {
    Origin origin;
    origin.serve("/a.bin", kBody);
    ProgramCall call;
    QVERIFY(QDir(call.path(u"."_s)).mkpath(u"out"_s));
    call.put(u"out/a.bin.part"_s, Body::counting(kBody.size(), 'x').all());
    QCOMPARE(call.run(headless({origin.url("/a.bin").toString()})), 0);
    QCOMPARE(kBody.differenceFrom(call.path(u"out/a.bin"_s)), QString());
    QCOMPARE(call.files(u"out"_s), QStringList{u"a.bin"_s});
}

void NameTest::fileCalledPart_data() {
    QTest::addColumn<QByteArrayList>("names");
    for (const char* suffix : {".part", ".part.state"}) {
        const QByteArray other = QByteArray("a.bin") + suffix;
        QTest::addRow("67 NAME%s, then NAME", suffix) << QByteArrayList{other, "a.bin"};
        QTest::addRow("67 NAME, then NAME%s", suffix) << QByteArrayList{"a.bin", other};
    }
}

/// Files that are called as our working files would be, in one run and by an earlier one.
void NameTest::fileCalledPart() {
    QFETCH(QByteArrayList, names);
    const Body other = Body::counting(2 * kMiB, 'b');
    Origin origin;
    origin.serve('/' + names[0], kBody);
    origin.serve('/' + names[1], other);
    const QString first = origin.url('/' + names[0]).toString();
    const QString second = origin.url('/' + names[1]).toString();
    for (const char* atOnce : {"1", "2"}) {
        ProgramCall call;
        const int code =
            call.run(headless({u"--max-conn"_s, QString::fromLatin1(atOnce), first, second}));
        if (fileOf(call, 0).value(u"state") == u"completed"_s)
            QCOMPARE(kBody.differenceFrom(fileOf(call, 0).value(u"path").toString()), QString());
        if (fileOf(call, 1).value(u"state") == u"completed"_s)
            QCOMPARE(other.differenceFrom(fileOf(call, 1).value(u"path").toString()), QString());
        QVERIFY(code == 0 || code == 1);
        QVERIFY(fileOf(call, 0).value(u"state") == u"completed"_s ||
                fileOf(call, 1).value(u"state") == u"completed"_s);
    }
    // What lies there by itself is taken for what an interrupted run left: not without a word.
    ProgramCall call;
    QCOMPARE(call.run(headless({first})), 0);
    const int code = call.run(headless({second}));
    const bool isIntact =
        kBody.differenceFrom(call.path(u"out/"_s + QString::fromLatin1(names[0]))).isEmpty();
    QVERIFY(isIntact || !fileOf(call).value(u"warnings").toArray().isEmpty());
    if (code == 0)
        QCOMPARE(other.differenceFrom(fileOf(call).value(u"path").toString()), QString());
    else
        QCOMPARE(kindOf(call), u"exists"_s);
}

QTEST_GUILESS_MAIN(NameTest)
#include "nametest.moc"
