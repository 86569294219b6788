#include "storage/filewriter.h"
#include "told.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace quintet;
using namespace quintet::test;
using namespace Qt::StringLiterals;

namespace {

/// What stands in the way in the folder `base`, under "it"; the victim of links is "victim".
void put(const QString& what, const QString& base, const QString& name) {
    const QString path = base + u'/' + name;
    const QByteArray native = QFile::encodeName(path);
    const QByteArray victim = QFile::encodeName(QString(base + u"/victim"_s));
    bool done = true;
    if (what == u"file"_s)
        putFile(path, "earlier");
    else if (what == u"folder"_s)
        done = QDir().mkdir(path);
    else if (what == u"full folder"_s)
        done = QDir().mkpath(QString(path + u"/inner"_s));
#ifdef Q_OS_UNIX
    else if (what == u"link"_s)
        done = ::symlink(victim.constData(), native.constData()) == 0;
    else if (what == u"link to nothing"_s)
        done = ::symlink("nowhere", native.constData()) == 0;
    else if (what == u"link to a folder"_s)
        done = ::symlink(".", native.constData()) == 0;
    else if (what == u"link to itself"_s)
        done = ::symlink(native.constData(), native.constData()) == 0;
    else if (what == u"link to a device"_s)
        done = ::symlink("/dev/full", native.constData()) == 0;
    else if (what == u"hard link"_s)
        done = ::link(victim.constData(), native.constData()) == 0;
    else if (what == u"pipe"_s)
        done = ::mkfifo(native.constData(), 0666) == 0;
#endif
    if (!done)
        qFatal("can't put %s there", qPrintable(what));
}

/// Every name in `folder` with what it is, to tell whether anything was touched.
QStringList census(const QString& folder) {
    QStringList lines;
    const auto entries = QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System |
                                                    QDir::NoDotAndDotDot);
    for (const QFileInfo& entry : entries) {
        const QString what = entry.isSymLink() ? QString(u"-> "_s + entry.symLinkTarget())
                             : entry.isDir()   ? u"folder"_s
                             : entry.isFile()  ? QString::fromUtf8(contentOf(entry.filePath()))
                                               : u"other"_s;
        lines.append(entry.fileName() + u' ' + what);
    }
    return lines;
}

} // namespace

/// What stands where the part or the file is to be: items 67, 68, 69 and 145.
class PartPlaceTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_folder.reset(); }
    void atThePart_data();
    void atThePart();
    void atTheFile_data();
    void atTheFile();
    void anotherNameAfterExists();
    void partInUse();
    void oneNameForTwo_data();
    void oneNameForTwo();
    void nameTakenWhileWriting();
    void partExchanged_data();
    void partExchanged();
    void discardLeavesOthersAlone();
    void folderMoved();
    void folderExchangedForALink();
    void folderRemoved();
    void folderIsAFile_data();
    void folderIsAFile();
    void folderMadeByTwo();

private:
    QString in(const QString& name) const {
        return name.startsWith(u'/') ? name : m_folder->filePath(name);
    }
    FinishOrder order(bool replace = false) const {
        FinishOrder order;
        order.path = in(u"it"_s);
        order.replace = replace;
        return order;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void PartPlaceTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    putFile(in(u"victim"_s), "victim");
}

void PartPlaceTest::atThePart_data() {
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("fine");
    const auto row = [](const char* item, const QString& what, bool fine) {
        QTest::newRow(qPrintable(QString(QLatin1String(item) + u' ' + what))) << what << fine;
    };
    row("68", u"file"_s, true);
    row("68", u"folder"_s, false);
    row("68", u"full folder"_s, false);
#ifdef Q_OS_UNIX
    row("145", u"link"_s, false);
    row("145", u"link to nothing"_s, false);
    row("145", u"link to a folder"_s, false);
    row("145", u"link to itself"_s, false);
    row("68", u"link to a device"_s, false);
    row("145", u"hard link"_s, false);
    row("68", u"pipe"_s, false);
#endif
}

void PartPlaceTest::atThePart() {
    QFETCH(QString, what);
    QFETCH(bool, fine);
    put(what, m_folder->path(), u"it.part"_s);
    const QStringList before = census(m_folder->path());
    FileWriter writer;
    PartFile part(writer, in(u"it.part"_s));
    QSignalSpy failed(&part, &PartFile::failed);
    QSignalSpy written(&part, &PartFile::written);
    part.open();
    part.write(0, "new");
    QTRY_COMPARE(writer.waiting(), 0);
    if (fine) {
        QCOMPARE(failed.size(), 0);
        QCOMPARE(contentOf(part.path()), QByteArray("new"));
        return;
    }
    QTRY_COMPARE(failed.size(), 1);
    const auto error = failed.first().first().value<Error>();
    QCOMPARE(error.kind, ErrorKind::Exists);
    QVERIFY2(error.detail.contains(u"it.part"_s), qPrintable(error.detail));
    QVERIFY(written.isEmpty());
    part.discard();
    Told<QByteArray> told;
    part.finish(order(), told.hear());
    QTRY_COMPARE(told.times, 1);
    QVERIFY(!told.isValue());
    QCOMPARE(census(m_folder->path()), before);
    QCOMPARE(contentOf(in(u"victim"_s)), QByteArray("victim"));
}

void PartPlaceTest::atTheFile_data() {
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("replace");
    QTest::addColumn<bool>("fine");
    const auto rows = [](const char* item, const QString& what, bool replaceable) {
        const QString tag = QLatin1String(item) + u' ' + what;
        QTest::newRow(qPrintable(tag)) << what << false << false;
        QTest::newRow(qPrintable(QString(tag + u", replacing"_s))) << what << true << replaceable;
    };
    rows("67", u"file"_s, true);
    rows("68", u"folder"_s, false);
    rows("68", u"full folder"_s, false);
#ifdef Q_OS_UNIX
    rows("68", u"link"_s, false);
    rows("68", u"link to nothing"_s, false);
    rows("68", u"link to a folder"_s, false);
    rows("68", u"link to itself"_s, false);
    rows("68", u"link to a device"_s, false);
    rows("68", u"hard link"_s, true); // Another file takes the name; the victim keeps its own.
    rows("68", u"pipe"_s, false);
#endif
}

void PartPlaceTest::atTheFile() {
    QFETCH(QString, what);
    QFETCH(bool, replace);
    QFETCH(bool, fine);
    FileWriter writer;
    PartFile part(writer, in(u"it.part"_s));
    part.open();
    part.write(0, "new");
    QTRY_COMPARE(writer.waiting(), 0);
    put(what, m_folder->path(), u"it"_s);
    const QStringList before = census(m_folder->path());
    Told<QByteArray> told;
    part.finish(order(replace), told.hear());
    QTRY_COMPARE(told.times, 1);
    QCOMPARE(contentOf(in(u"victim"_s)), QByteArray("victim"));
    if (fine) {
        QVERIFY2(told.isValue(), told.text());
        QCOMPARE(contentOf(in(u"it"_s)), QByteArray("new"));
        QVERIFY(!QFile::exists(part.path()));
    } else {
        QVERIFY2(told.isError(ErrorKind::Exists), told.text());
        QVERIFY(told.says(in(u"it"_s).toUtf8() + ' '));
        QCOMPARE(census(m_folder->path()), before);
    }
}

void PartPlaceTest::anotherNameAfterExists() {
    putFile(in(u"it"_s), "earlier");
    FileWriter writer;
    PartFile part(writer, in(u"it.part"_s));
    part.hashWith("sha-256");
    part.open();
    part.write(0, "new");
    Told<QByteArray> told;
    FinishOrder order = this->order();
    order.digest = Digest{"sha-256", digestOf("new")};
    part.finish(order, told.hear());
    QTRY_COMPARE(told.times, 1);
    QVERIFY2(told.isError(ErrorKind::Exists), told.text());
    QCOMPARE(contentOf(part.path()), QByteArray("new"));
    order.path = in(u"it.1"_s);
    part.finish(order, told.hear());
    QTRY_COMPARE(told.times, 2);
    QVERIFY2(told.isValue(), told.text());
    QCOMPARE(told.value(), digestOf("new"));
    QCOMPARE(contentOf(in(u"it"_s)), QByteArray("earlier"));
    QCOMPARE(contentOf(in(u"it.1"_s)), QByteArray("new"));
    QVERIFY(!QFile::exists(part.path()));
}

// 69: two downloads, one part: the second is told so, and harms nothing.
void PartPlaceTest::partInUse() {
    FileWriter writer;
    FileWriter otherWriter;
    PartFile first(writer, in(u"it.part"_s));
    first.open();
    first.write(0, "first");
    QTRY_COMPARE(writer.waiting(), 0);
    PartFile second(otherWriter, in(u"it.part"_s));
    QSignalSpy failed(&second, &PartFile::failed);
    second.open();
    second.write(0, "SECOND");
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::Exists);
    second.discard();
    QTRY_COMPARE(otherWriter.waiting(), 0);
    Told<QByteArray> told;
    first.finish(order(), told.hear());
    QTRY_COMPARE(told.times, 1);
    QVERIFY2(told.isValue(), told.text());
    QCOMPARE(contentOf(in(u"it"_s)), QByteArray("first"));
    // Free again.
    second.truncate();
    second.write(0, "later");
    QTRY_COMPARE(otherWriter.waiting(), 0);
    QTRY_COMPARE(contentOf(in(u"it.part"_s)), QByteArray("later"));
}

void PartPlaceTest::oneNameForTwo_data() {
    QTest::addColumn<bool>("replace");
    QTest::newRow("69 the later one fails") << false;
    QTest::newRow("69 the later one replaces") << true;
}

void PartPlaceTest::oneNameForTwo() {
    QFETCH(bool, replace);
    FileWriter writer;
    std::vector<std::unique_ptr<PartFile>> parts;
    std::vector<Told<QByteArray>> told(20);
    for (size_t i = 0; i < told.size(); ++i) {
        parts.push_back(std::make_unique<PartFile>(writer, in(QString::number(i) + u".part"_s)));
        parts.back()->open();
        parts.back()->write(0, QByteArray(10'000, char('a' + i)));
    }
    for (size_t i = 0; i < told.size(); ++i)
        parts[i]->finish(order(replace), told[i].hear());
    int fine = 0;
    for (auto& one : told) {
        QTRY_COMPARE(one.times, 1);
        QVERIFY2(one.isValue() || one.isError(ErrorKind::Exists), one.text());
        fine += one.isValue() ? 1 : 0;
    }
    QCOMPARE(fine, replace ? 20 : 1);
    const QByteArray content = contentOf(in(u"it"_s));
    QCOMPARE(content, QByteArray(10'000, content.at(0)));
    QCOMPARE(QDir(m_folder->path()).entryList({u"*.part"_s}).size(), 20 - fine);
}

void PartPlaceTest::nameTakenWhileWriting() {
    FileWriter writer;
    PartFile part(writer, in(u"it.part"_s));
    part.open();
    part.write(0, "new");
    QTRY_COMPARE(writer.waiting(), 0);
    putFile(in(u"it"_s), "came meanwhile");
    Told<QByteArray> told;
    part.finish(order(), told.hear());
    QTRY_COMPARE(told.times, 1);
    QVERIFY2(told.isError(ErrorKind::Exists), told.text());
    QCOMPARE(contentOf(in(u"it"_s)), QByteArray("came meanwhile"));
}

void PartPlaceTest::partExchanged_data() {
    QTest::addColumn<QString>("what");
    QTest::newRow("116 removed") << QString();
    QTest::newRow("145 another file") << u"file"_s;
    QTest::newRow("145 a folder") << u"folder"_s;
#ifdef Q_OS_UNIX
    QTest::newRow("145 a link") << u"link"_s;
    QTest::newRow("145 a pipe") << u"pipe"_s;
#endif
}

// What somebody put in the part's place must not get the final name.
void PartPlaceTest::partExchanged() {
    QFETCH(QString, what);
    FileWriter writer;
    PartFile part(writer, in(u"it.part"_s));
    part.open();
    part.write(0, "new");
    QTRY_COMPARE(writer.waiting(), 0);
    QVERIFY(QFile::remove(part.path()));
    if (!what.isEmpty())
        put(what, m_folder->path(), u"it.part"_s);
    const QStringList before = census(m_folder->path());
    Told<QByteArray> told;
    part.finish(order(), told.hear());
    QTRY_COMPARE(told.times, 1);
    QVERIFY2(told.isError(ErrorKind::Io), told.text());
    QCOMPARE(census(m_folder->path()), before);
}

void PartPlaceTest::discardLeavesOthersAlone() {
    {
        FileWriter writer;
        PartFile part(writer, in(u"it.part"_s));
        part.open();
        part.write(0, "new");
        QTRY_COMPARE(writer.waiting(), 0);
        QVERIFY(QFile::remove(part.path()));
        putFile(part.path(), "somebody else's");
        part.discard();
    }
    QCOMPARE(contentOf(in(u"it.part"_s)), QByteArray("somebody else's"));
}

// The part moves with its folder; the file is still put where it was asked for.
void PartPlaceTest::folderMoved() {
    FileWriter writer;
    PartFile part(writer, in(u"sub/it.part"_s));
    part.open();
    part.write(0, "new");
    QTRY_COMPARE(writer.waiting(), 0);
    QVERIFY(QDir().rename(in(u"sub"_s), in(u"moved"_s)));
    part.write(3, "er");
    Told<QByteArray> told;
    FinishOrder order;
    order.path = in(u"sub/it"_s);
    part.finish(order, told.hear());
    QTRY_COMPARE(told.times, 1);
    QVERIFY2(told.isValue(), told.text());
    QCOMPARE(contentOf(in(u"sub/it"_s)), QByteArray("newer"));
    QCOMPARE(census(in(u"moved"_s)), QStringList());
}

// 145: the part is made, written and removed in the folder that was opened.
void PartPlaceTest::folderExchangedForALink() {
#ifdef Q_OS_UNIX
    QVERIFY(QDir().mkdir(in(u"target"_s)));
    putFile(in(u"target/it.part"_s), "somebody else's");
    FileWriter writer;
    PartFile part(writer, in(u"sub/it.part"_s));
    part.open();
    part.write(0, "new");
    QTRY_COMPARE(writer.waiting(), 0);
    QVERIFY(QDir().rename(in(u"sub"_s), in(u"moved"_s)));
    QVERIFY(QFile::link(in(u"target"_s), in(u"sub"_s)));
    part.write(3, "er");
    QTRY_COMPARE(writer.waiting(), 0);
    QCOMPARE(contentOf(in(u"moved/it.part"_s)), QByteArray("newer"));
    part.discard();
    QTRY_COMPARE(census(in(u"moved"_s)), QStringList());
    QCOMPARE(census(in(u"target"_s)), QStringList{u"it.part somebody else's"_s});
#endif
}

void PartPlaceTest::folderRemoved() {
    FileWriter writer;
    PartFile part(writer, in(u"sub/it.part"_s));
    part.open();
    part.write(0, "new");
    QTRY_COMPARE(writer.waiting(), 0);
    QVERIFY(QDir(in(u"sub"_s)).removeRecursively());
    Told<QByteArray> told;
    FinishOrder order;
    order.path = in(u"sub/it"_s);
    part.finish(order, told.hear());
    QTRY_COMPARE(told.times, 1);
    QVERIFY2(told.isError(ErrorKind::Io), told.text());
    QVERIFY(!QFile::exists(order.path));
}

void PartPlaceTest::folderIsAFile_data() {
    QTest::addColumn<QString>("folder");
    QTest::newRow("110 the folder") << u"victim"_s;
    QTest::newRow("110 above it") << u"victim/sub/deep"_s;
#ifdef Q_OS_UNIX
    QTest::newRow("110 a link to nothing") << u"dangling"_s;
    QTest::newRow("110 a link to itself") << u"loop/sub"_s;
    QTest::newRow("110 a device") << u"/dev/null"_s;
#endif
}

void PartPlaceTest::folderIsAFile() {
    QFETCH(QString, folder);
#ifdef Q_OS_UNIX
    put(u"link to nothing"_s, m_folder->path(), u"dangling"_s);
    put(u"link to itself"_s, m_folder->path(), u"loop"_s);
#endif
    const QStringList before = census(m_folder->path());
    FileWriter writer;
    PartFile part(writer, in(folder + u"/it.part"_s));
    QSignalSpy failed(&part, &PartFile::failed);
    part.open();
    QTRY_COMPARE(failed.size(), 1);
    const auto error = failed.first().first().value<Error>();
    QCOMPARE(error.kind, ErrorKind::Io);
    QVERIFY(!error.passing);
    PartFile good(writer, in(u"it.part"_s));
    good.open();
    good.write(0, "new");
    Told<QByteArray> told;
    FinishOrder order;
    order.path = in(folder + u"/it"_s);
    good.finish(order, told.hear());
    QTRY_COMPARE(told.times, 1);
    QVERIFY2(told.isError(ErrorKind::Io), told.text());
    good.discard();
    QTRY_COMPARE(census(m_folder->path()), before);
}

void PartPlaceTest::folderMadeByTwo() {
    FileWriter writer(4);
    std::vector<std::unique_ptr<PartFile>> parts;
    for (int i = 0; i < 30; ++i) {
        parts.push_back(std::make_unique<PartFile>(
            writer, in(u"a/b/c/d/"_s + QString::number(i) + u".part"_s)));
        connect(parts.back().get(), &PartFile::failed, this,
                [](const Error& error) { QFAIL(qPrintable(error.detail)); });
        parts.back()->open();
    }
    QTRY_COMPARE(QDir(in(u"a/b/c/d"_s)).entryList(QDir::Files).size(), 30);
}

QTEST_GUILESS_MAIN(PartPlaceTest)
#include "partplacetest.moc"
