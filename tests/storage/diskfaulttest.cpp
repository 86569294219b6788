#include "body.h"
#include "brokendisk.h"
#include "storage/filewriter.h"
#include "told.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX

#include <csignal>
#include <sys/resource.h>
#include <vector>

using namespace quintet;
using namespace quintet::test;
using namespace Qt::StringLiterals;

/// A disk that fails, is full, forbids, or knows less than others: items 106 to 119.
class DiskFaultTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void opening_data();
    void opening();
    void writing_data();
    void writing();
    void startsAgainAfterAFailure();
    void shortWrites_data();
    void shortWrites();
    void fileSizeLimit();
    void readingBack();
    void syncing_data();
    void syncing();
    void syncfsThatFails();
    void order();
    void renaming_data();
    void renaming();
    void withoutNoReplace_data();
    void withoutNoReplace();
    void folderSync_data();
    void folderSync();
    void lessCapable_data();
    void lessCapable();
    void hangingDisk_data();
    void hangingDisk();

private:
    QString in(const QString& name) const { return m_folder->filePath(name); }
    FinishOrder orderFor(const QString& name) const {
        FinishOrder order;
        order.path = in(name);
        return order;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

BrokenDisk& disk() {
    return BrokenDisk::self();
}

void kindsOfErrors() {
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("passing");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, int code, ErrorKind kind, bool passing,
                        const QString& words) {
        QTest::newRow(name) << code << int(kind) << passing << words;
    };
    row("106 ENOSPC", ENOSPC, ErrorKind::DiskFull, false, u"no space left"_s);
    row("109 EDQUOT", EDQUOT, ErrorKind::DiskFull, false, u"quota"_s);
    row("109 EFBIG", EFBIG, ErrorKind::Io, false, u"larger than"_s);
    row("107 EIO", EIO, ErrorKind::Io, false, u"input/output error"_s);
    row("110 EACCES", EACCES, ErrorKind::Permission, false, u"permission denied"_s);
    row("110 EPERM", EPERM, ErrorKind::Permission, false, u"permission denied"_s);
    row("110 EROFS", EROFS, ErrorKind::Permission, false, u"read-only"_s);
    row("111 EMFILE", EMFILE, ErrorKind::Io, true, u"too many open files"_s);
    row("111 ENFILE", ENFILE, ErrorKind::Io, true, u"too many open files"_s);
    row("119 ESTALE", ESTALE, ErrorKind::Io, true, u"file server"_s);
    row("ENXIO", ENXIO, ErrorKind::Io, false, u"device is gone"_s);
    row("one without words", ECHILD, ErrorKind::Io, false, u"error 10"_s);
}

void compare(const Error& error) {
    QFETCH(int, kind);
    QFETCH(bool, passing);
    QFETCH(QString, words);
    QCOMPARE(error.kind, ErrorKind(kind));
    QCOMPARE(error.passing, passing);
    QVERIFY2(error.detail.contains(words), qPrintable(error.detail));
}

} // namespace

void DiskFaultTest::init() {
    disk().repair();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void DiskFaultTest::cleanup() {
    disk().repair();
    m_folder.reset();
}

void DiskFaultTest::opening_data() {
    kindsOfErrors();
}

void DiskFaultTest::opening() {
    QFETCH(int, code);
    disk().breakCall({"create", code, 1, 1, "a.part"});
    FileWriter writer;
    PartFile part(writer, in(u"a.part"_s));
    QSignalSpy failed(&part, &PartFile::failed);
    part.open();
    part.write(0, "bytes");
    QTRY_COMPARE(failed.size(), 1);
    compare(failed.first().first().value<Error>());
    QVERIFY(failed.first().first().value<Error>().detail.endsWith(in(u"a.part"_s)));
    QTRY_COMPARE(writer.waiting(), 0);
    QVERIFY(!QFile::exists(part.path()));
    // The same file may be tried again.
    part.truncate();
    part.write(0, "again");
    Told<QByteArray> told;
    part.finish(orderFor(u"a"_s), told.hear());
    QTRY_COMPARE(told.times, 1);
    QVERIFY2(told.isValue(), told.text());
    QCOMPARE(contentOf(in(u"a"_s)), QByteArray("again"));
    QCOMPARE(failed.size(), 1);
}

void DiskFaultTest::writing_data() {
    kindsOfErrors();
}

void DiskFaultTest::writing() {
    QFETCH(int, code);
    disk().breakCall({"pwritev", code, 3, 1 << 30, "bad.part"});
    FileWriter writer;
    PartFile bad(writer, in(u"bad.part"_s));
    PartFile good(writer, in(u"good.part"_s));
    QSignalSpy failed(&bad, &PartFile::failed);
    QList<Range> written;
    connect(&bad, &PartFile::written, this, [&](Range range) { written.append(range); });
    bad.open();
    good.open();
    for (int i = 0; i < 10; ++i) {
        bad.write(i * 1000, QByteArray(100, 'b'));
        good.write(i * 100, QByteArray(100, 'g'));
        QTRY_COMPARE(writer.waiting(), 0);
    }
    QCOMPARE(failed.size(), 1);
    compare(failed.first().first().value<Error>());
    QCOMPARE(written, QList<Range>({{0, 100}, {1000, 1100}}));
    Told<QByteArray> toldBad;
    Told<QByteArray> toldGood;
    bad.finish(orderFor(u"bad"_s), toldBad.hear());
    good.finish(orderFor(u"good"_s), toldGood.hear());
    QTRY_VERIFY(toldBad.times == 1 && toldGood.times == 1);
    QVERIFY(!toldBad.isValue());
    compare(toldBad.result->error());
    QVERIFY2(toldGood.isValue(), toldGood.text());
    QCOMPARE(contentOf(in(u"good"_s)), QByteArray(1000, 'g'));
    QVERIFY(QFile::exists(bad.path()));
    QVERIFY(!QFile::exists(in(u"bad"_s)));
    QCOMPARE(failed.size(), 1);
}

// 106: once there is space again, the same part goes on from nothing.
void DiskFaultTest::startsAgainAfterAFailure() {
    disk().breakCall({"pwritev", ENOSPC, 2, 1});
    FileWriter writer;
    PartFile part(writer, in(u"a.part"_s));
    QSignalSpy failed(&part, &PartFile::failed);
    part.hashWith("sha-256");
    part.open();
    part.write(0, "old ");
    QTRY_COMPARE(writer.waiting(), 0);
    part.write(4, "bytes");
    QTRY_COMPARE(failed.size(), 1);
    part.truncate();
    part.write(0, "new");
    Told<QByteArray> told;
    part.finish(orderFor(u"a"_s), told.hear());
    QTRY_COMPARE(told.times, 1);
    QVERIFY2(told.isValue(), told.text());
    QCOMPARE(told.value(), digestOf("new"));
    QCOMPARE(contentOf(in(u"a"_s)), QByteArray("new"));
}

void DiskFaultTest::shortWrites_data() {
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("code");
    QTest::newRow("108 one byte at a time") << 1 << 0;
    QTest::newRow("108 seven bytes at a time") << 7 << 0;
    QTest::newRow("108 EINTR") << 0 << EINTR;
    QTest::newRow("108 EAGAIN") << 0 << EAGAIN;
}

void DiskFaultTest::shortWrites() {
    QFETCH(int, most);
    QFETCH(int, code);
    const Body body = Body::counting(5'000);
    disk().setLongestWrite(size_t(most));
    if (code != 0)
        disk().breakCall({"pwritev", code, 1, 5});
    if (code == EINTR) {
        disk().breakCall({"pread", code, 1, 2});
        disk().breakCall({"ftruncate", code, 1, 2});
    }
    FileWriter writer;
    PartFile part(writer, in(u"a.part"_s));
    part.open();
    part.write(0, "to be dropped");
    part.truncate();
    for (qint64 at = 4'990; at >= 0; at -= 10)
        part.write(at, body.slice(at, 10));
    Told<QByteArray> told;
    FinishOrder order = orderFor(u"a"_s);
    order.digest = Digest{"sha-256", body.digest()};
    part.finish(order, told.hear());
    QTRY_COMPARE(told.times, 1);
    QVERIFY2(told.isValue(), told.text());
    QCOMPARE(body.differenceFrom(in(u"a"_s)), QString());
}

// 109: with SIGXFSZ ignored, as the program does, a limit is an error like others.
void DiskFaultTest::fileSizeLimit() {
    const auto before = std::signal(SIGXFSZ, SIG_IGN);
    rlimit old{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
    const rlimit low{1'000'000, old.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &low), 0);
    {
        FileWriter writer;
        PartFile part(writer, in(u"a.part"_s));
        QSignalSpy failed(&part, &PartFile::failed);
        part.open();
        part.write(500'000, QByteArray(600'000, 'x'));
        QTRY_COMPARE(writer.waiting(), 0);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::Io);
        QVERIFY(failed.first().first().value<Error>().detail.contains(u"limit"_s));
    }
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &old), 0);
    std::signal(SIGXFSZ, before);
}

void DiskFaultTest::readingBack() {
    disk().breakCall({"pread", EIO});
    FileWriter writer;
    PartFile part(writer, in(u"a.part"_s));
    part.open();
    part.write(5, "world");
    part.write(0, "hello");
    Told<QByteArray> told;
    FinishOrder order = orderFor(u"a"_s);
    order.digest = Digest{"sha-256", digestOf("helloworld")};
    part.finish(order, told.hear());
    QTRY_COMPARE(told.times, 1);
    QVERIFY2(told.isError(ErrorKind::Io), told.text());
    QVERIFY(!QFile::exists(in(u"a"_s)));
}

void DiskFaultTest::syncing_data() {
    kindsOfErrors();
}

// 106, 107, 113: what isn't on the disk for certain doesn't get its name, others do.
void DiskFaultTest::syncing() {
    QFETCH(int, code);
    disk().breakCall({"syncfs", ENOSYS});
    disk().breakCall({"fdatasync", code, 1, 1 << 30, "/bad"});
    FileWriter writer;
    std::vector<std::unique_ptr<PartFile>> parts;
    std::vector<Told<QByteArray>> told(12);
    for (size_t i = 0; i < told.size(); ++i) {
        const QString name = QString(i % 4 == 1 ? u"bad"_s : u"good"_s) + QString::number(i);
        parts.push_back(std::make_unique<PartFile>(writer, in(QString(name + u".part"_s))));
        connect(parts.back().get(), &PartFile::failed, this,
                [](const Error& error) { QFAIL(qPrintable(error.detail)); });
        parts.back()->open();
        parts.back()->write(0, "bytes");
        parts.back()->finish(orderFor(name), told[i].hear());
    }
    for (size_t i = 0; i < told.size(); ++i) {
        QTRY_COMPARE(told[i].times, 1);
        QCOMPARE(told[i].isValue(), i % 4 != 1);
        if (!told[i].isValue())
            compare(told[i].result->error());
    }
    QCOMPARE(QDir(m_folder->path()).entryList({u"bad*"_s}),
             QStringList({u"bad1.part"_s, u"bad5.part"_s, u"bad9.part"_s}));
    QCOMPARE(QDir(m_folder->path()).entryList({u"good*"_s}).filter(u".part"_s), QStringList());
}

// 107: it doesn't say whose bytes were lost, so every file is asked.
void DiskFaultTest::syncfsThatFails() {
    disk().breakCall({"syncfs", EIO});
    // The first commit keeps the others waiting, so that they make a group.
    FileWriter writer(1);
    std::vector<std::unique_ptr<PartFile>> parts;
    std::vector<Told<QByteArray>> told(40);
    for (size_t i = 0; i < told.size(); ++i) {
        const QString name = QString::number(i);
        parts.push_back(std::make_unique<PartFile>(writer, in(QString(name + u".part"_s))));
        parts.back()->open();
        parts.back()->write(0, "bytes");
        parts.back()->finish(orderFor(name), told[i].hear());
    }
    for (auto& one : told) {
        QTRY_COMPARE(one.times, 1);
        QVERIFY2(one.isValue(), one.text());
    }
    QCOMPARE(disk().count("fdatasync"), 40);
}

// 113: data, then the name, then the folder.
void DiskFaultTest::order() {
    FileWriter writer;
    PartFile part(writer, in(u"a.part"_s));
    part.open();
    part.write(0, "bytes");
    Told<QByteArray> told;
    part.finish(orderFor(u"a"_s), told.hear());
    QTRY_COMPARE(told.times, 1);
    std::vector<std::string> calls;
    for (const std::string& call : disk().calls()) {
        if (call == "pwritev" || call == "fdatasync" || call == "renameat2" || call == "fsync")
            calls.push_back(call);
    }
    QCOMPARE(calls, (std::vector<std::string>{"pwritev", "fdatasync", "renameat2", "fsync"}));
}

void DiskFaultTest::renaming_data() {
    kindsOfErrors();
    QTest::newRow("112 EXDEV") << EXDEV << int(ErrorKind::Io) << false << u"another file system"_s;
}

void DiskFaultTest::renaming() {
    QFETCH(int, code);
    disk().breakCall({"renameat2", code});
    FileWriter writer;
    PartFile part(writer, in(u"a.part"_s));
    part.open();
    part.write(0, "bytes");
    Told<QByteArray> told;
    part.finish(orderFor(u"a"_s), told.hear());
    QTRY_COMPARE(told.times, 1);
    QVERIFY(!told.isValue());
    compare(told.result->error());
    QCOMPARE(contentOf(part.path()), QByteArray("bytes"));
    QVERIFY(!QFile::exists(in(u"a"_s)));
    disk().repair();
    part.finish(orderFor(u"a"_s), told.hear());
    QTRY_COMPARE(told.times, 2);
    QVERIFY2(told.isValue(), told.text());
}

void DiskFaultTest::withoutNoReplace_data() {
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("links");
    QTest::addColumn<bool>("taken");
    for (const int code : {EINVAL, ENOSYS, EOPNOTSUPP}) {
        for (const bool links : {true, false}) {
            for (const bool taken : {false, true}) {
                const QByteArray tag = QByteArray("119 errno ") + QByteArray::number(code) +
                                       (links ? ", by link" : ", by rename") +
                                       (taken ? ", 67 taken" : "");
                QTest::newRow(tag.constData()) << code << links << taken;
            }
        }
    }
}

void DiskFaultTest::withoutNoReplace() {
    QFETCH(int, code);
    QFETCH(bool, links);
    QFETCH(bool, taken);
    disk().breakCall({"renameat2", code});
    if (!links)
        disk().breakCall({"linkat", EPERM});
    if (taken)
        putFile(in(u"a"_s), "earlier");
    FileWriter writer;
    PartFile part(writer, in(u"a.part"_s));
    part.open();
    part.write(0, "bytes");
    Told<QByteArray> told;
    part.finish(orderFor(u"a"_s), told.hear());
    QTRY_COMPARE(told.times, 1);
    if (taken) {
        QVERIFY2(told.isError(ErrorKind::Exists), told.text());
        QCOMPARE(contentOf(in(u"a"_s)), QByteArray("earlier"));
        QCOMPARE(contentOf(part.path()), QByteArray("bytes"));
        return;
    }
    QVERIFY2(told.isValue(), told.text());
    QCOMPARE(contentOf(in(u"a"_s)), QByteArray("bytes"));
    QVERIFY(!QFile::exists(part.path()));
    QCOMPARE(disk().count("renameat"), links ? 0 : 1);
}

void DiskFaultTest::folderSync_data() {
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("replace");
    QTest::addColumn<bool>("fine");
    QTest::newRow("119 not supported") << EINVAL << false << true;
    QTest::newRow("107 EIO") << EIO << false << false;
    // Nothing can be had back, and whatever a crash leaves there is whole.
    QTest::newRow("107 EIO, a file was replaced") << EIO << true << true;
}

void DiskFaultTest::folderSync() {
    QFETCH(int, code);
    QFETCH(bool, replace);
    QFETCH(bool, fine);
    disk().breakCall({"fsync", code});
    if (replace)
        putFile(in(u"a"_s), "earlier");
    FileWriter writer;
    PartFile part(writer, in(u"a.part"_s));
    part.open();
    part.write(0, "bytes");
    Told<QByteArray> told;
    FinishOrder order = orderFor(u"a"_s);
    order.replace = replace;
    part.finish(order, told.hear());
    QTRY_COMPARE(told.times, 1);
    QCOMPARE(told.isValue(), fine);
    // A failure leaves nothing under the final name.
    QCOMPARE(QFile::exists(order.path), fine);
    QCOMPARE(QFile::exists(part.path()), !fine);
    QCOMPARE(contentOf(fine ? order.path : part.path()), QByteArray("bytes"));
    if (fine)
        return;
    disk().repair();
    part.finish(order, told.hear());
    QTRY_COMPARE(told.times, 2);
    QVERIFY2(told.isValue(), told.text());
}

void DiskFaultTest::lessCapable_data() {
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<int>("code");
    QTest::newRow("119 no locks") << QByteArray("flock") << ENOLCK;
    QTest::newRow("119 locks not supported") << QByteArray("flock") << EOPNOTSUPP;
    QTest::newRow("119 no modes") << QByteArray("fchmod") << EPERM;
    QTest::newRow("119 no times") << QByteArray("futimens") << ENOSYS;
    QTest::newRow("119 no data sync") << QByteArray("fdatasync") << EINVAL;
}

void DiskFaultTest::lessCapable() {
    QFETCH(QByteArray, call);
    QFETCH(int, code);
    disk().breakCall({call.constData(), code});
    putFile(in(u"a.part"_s), "left over");
    FileWriter writer;
    PartFile part(writer, in(u"a.part"_s));
    part.open();
    part.write(0, "bytes");
    FinishOrder order = orderFor(u"a"_s);
    order.modified = QDateTime::currentDateTimeUtc();
    Told<QByteArray> told;
    part.finish(order, told.hear());
    QTRY_COMPARE(told.times, 1);
    QVERIFY2(told.isValue(), told.text());
    QCOMPARE(contentOf(in(u"a"_s)), QByteArray("bytes"));
    QVERIFY(disk().count(call.toStdString()) > 0);
}

void DiskFaultTest::hangingDisk_data() {
    QTest::addColumn<QByteArray>("call");
    for (const char* call : {"create", "pwritev", "fdatasync", "renameat2"})
        QTest::newRow(call) << QByteArray(call);
}

// The end of the program never waits for a disk that doesn't answer.
void DiskFaultTest::hangingDisk() {
    QFETCH(QByteArray, call);
    disk().hang(call.constData());
    Told<QByteArray> told;
    Told<Standing> size;
    {
        FileWriter writer;
        PartFile part(writer, in(u"a.part"_s));
        part.open();
        part.write(0, "bytes");
        part.finish(orderFor(u"a"_s), told.hear());
        QTRY_COMPARE(disk().hangingCalls(), 1);
        // Others are served meanwhile.
        writer.examine(in(u"b"_s), in(u"b.part"_s), size.hear());
        QTRY_COMPARE(size.times, 1);
    }
    QCOMPARE(disk().hangingCalls(), 1);
    disk().repair();
    // What was left behind ends its call, and makes no file any more once that is seen.
    QTRY_VERIFY(QFile::exists(in(call == "renameat2" ? u"a"_s : u"a.part"_s)));
    QTRY_COMPARE(disk().hangingCalls(), 0);
    QCOMPARE(told.times, 0);
}

QTEST_GUILESS_MAIN(DiskFaultTest)
#include "diskfaulttest.moc"

#else

// Calls can only be made to fail where the linker lets us stand in for them.
int main() {
    return 0;
}

#endif
