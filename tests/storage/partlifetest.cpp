#include "body.h"
#include "storage/filewriter.h"
#include "told.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace quintet;
using namespace quintet::test;
using namespace Qt::StringLiterals;

/// Starting over, giving up, and going away while jobs are under way.
class PartLifeTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_folder.reset(); }
    void truncates_data();
    void truncates();
    void newsOfBeforeTruncating();
    void discards();
    void discardsWhileFinishing();
    void staysWhenClosed();
    void destroyedUnderWay_data();
    void destroyedUnderWay();
    void destroyedByItsOwnNews();
    void finishesWithoutOpening();

private:
    QString in(const QString& name) const { return m_folder->filePath(name); }
    FinishOrder order(qint64 size = -1) const {
        FinishOrder order;
        order.path = in(u"a"_s);
        order.size = size;
        return order;
    }
    QStringList names() const {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void PartLifeTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void PartLifeTest::truncates_data() {
    QTest::addColumn<bool>("wait");
    QTest::newRow("35 after writing") << true;
    QTest::newRow("35 while writes wait") << false;
}

void PartLifeTest::truncates() {
    QFETCH(bool, wait);
    const Body old = Body::counting(1'000'000, 'o');
    const Body body = Body::counting(500'000, 'n');
    FileWriter writer;
    PartFile part(writer, in(u"a.part"_s));
    part.hashWith("sha-256");
    part.open();
    part.write(0, old.slice(0, 400'000));
    part.write(600'000, old.slice(600'000, 400'000));
    if (wait)
        QTRY_COMPARE(writer.waiting(), 0);
    part.truncate();
    part.write(250'000, body.slice(250'000, 250'000));
    part.write(0, body.slice(0, 250'000));
    Told<QByteArray> told;
    part.finish(order(body.size()), told.hear());
    QTRY_COMPARE(told.times, 1);
    QVERIFY2(told.isValue(), told.text());
    QCOMPARE(told.value(), body.digest());
    QCOMPARE(body.differenceFrom(in(u"a"_s)), QString());
    QCOMPARE(writer.waiting(), 0);
}

void PartLifeTest::newsOfBeforeTruncating() {
    FileWriter writer;
    PartFile part(writer, in(u"a.part"_s));
    QList<Range> written;
    connect(&part, &PartFile::written, this, [&](Range range) { written.append(range); });
    part.open();
    part.write(0, QByteArray(100, 'o'));
    // On disk by now, and its news on their way.
    QTRY_COMPARE(QFileInfo(part.path()).size(), 100);
    part.truncate();
    part.write(40, QByteArray(2, 'n'));
    QTRY_COMPARE(writer.waiting(), 0);
    QVERIFY2(written == QList<Range>({{40, 42}}) || written == QList<Range>({{0, 100}, {40, 42}}),
             "the second only if an event loop ran before truncate()");
    QCOMPARE(contentOf(part.path()), QByteArray(QByteArray(40, '\0') + "nn"));
}

void PartLifeTest::discards() {
    FileWriter writer;
    PartFile part(writer, in(u"a.part"_s));
    QSignalSpy failed(&part, &PartFile::failed);
    part.open();
    part.write(0, "bytes");
    QTRY_COMPARE(writer.waiting(), 0);
    part.write(5, "more bytes");
    part.discard();
    part.write(15, "and more");
    QTRY_COMPARE(writer.waiting(), 0);
    QTRY_COMPARE(names(), QStringList());
    QVERIFY(failed.isEmpty());
    part.discard();
    PartFile never(writer, in(u"b.part"_s));
    never.discard();
    QCOMPARE(names(), QStringList());
}

// 58: either it was in time, and nothing is left, or the file is whole; told once in both cases.
void PartLifeTest::discardsWhileFinishing() {
    for (int i = 0; i < 40; ++i) {
        FileWriter writer;
        PartFile part(writer, in(u"a.part"_s));
        part.hashWith("sha-256");
        part.open();
        part.write(0, QByteArray(100'000, 'x'));
        Told<QByteArray> told;
        part.finish(order(100'000), told.hear());
        if (i % 10 > 0)
            QTest::qSleep(i % 10 / 3);
        part.discard();
        QTRY_COMPARE(told.times, 1);
        if (told.isValue()) {
            QCOMPARE(names(), QStringList{u"a"_s});
            QCOMPARE(QFileInfo(in(u"a"_s)).size(), 100'000);
            QFile::remove(in(u"a"_s));
        } else {
            QTRY_COMPARE(names(), QStringList());
        }
        QTRY_COMPARE(writer.waiting(), 0);
        QCOMPARE(told.times, 1);
    }
}

void PartLifeTest::staysWhenClosed() {
    const Body body = Body::counting(3'000'000);
    FileWriter writer;
    {
        PartFile part(writer, in(u"a.part"_s));
        part.open();
        for (qint64 at = 0; at < body.size(); at += 100'000)
            part.write(at, body.slice(at, 100'000));
    }
    QTRY_COMPARE(writer.waiting(), 0);
    QCOMPARE(names(), QStringList{u"a.part"_s});
    QCOMPARE(body.differenceFrom(in(u"a.part"_s)), QString());
}

void PartLifeTest::destroyedUnderWay_data() {
    QTest::addColumn<bool>("writerToo");
    QTest::addColumn<bool>("discard");
    QTest::newRow("58 part") << false << false;
    QTest::newRow("58 part, discarded") << false << true;
    QTest::newRow("58 part and writer") << true << false;
    QTest::newRow("58 part and writer, discarded") << true << true;
}

void PartLifeTest::destroyedUnderWay() {
    QFETCH(bool, writerToo);
    QFETCH(bool, discard);
    const Body body = Body::counting(2'000'000);
    for (int i = 0; i < 30; ++i) {
        Told<QByteArray> told;
        auto writer = std::make_unique<FileWriter>();
        auto part = std::make_unique<PartFile>(*writer, in(u"a.part"_s));
        if (i % 2 == 0)
            part->hashWith("sha-256");
        part->open();
        for (qint64 at = 0; at < body.size(); at += 100'000)
            part->write(at, body.slice(at, 100'000));
        if (i % 3 > 0)
            part->finish(order(body.size()), told.hear());
        QTest::qSleep(i % 5);
        if (discard)
            part->discard();
        part.reset();
        if (writerToo)
            writer.reset();
        QCoreApplication::processEvents();
        QCOMPARE(told.times, 0);
        if (writer)
            QTRY_COMPARE(writer->waiting(), 0);
        QTRY_COMPARE(names().size(), discard && !names().contains(u"a"_s) ? 0 : 1);
        // Whole, whichever name it had got: closing flushes what was handed over.
        if (!names().isEmpty())
            QCOMPARE(body.differenceFrom(in(names().constFirst())), QString());
        QVERIFY(!QFile::exists(in(u"a"_s)) || i % 3 > 0);
        writer.reset();
        for (const QString& name : names())
            QFile::remove(in(name));
        QCOMPARE(told.times, 0);
    }
}

void PartLifeTest::destroyedByItsOwnNews() {
    auto writer = std::make_unique<FileWriter>(2, 1000);
    auto first = std::make_unique<PartFile>(*writer, in(u"a.part"_s));
    auto second = std::make_unique<PartFile>(*writer, in(u"b.part"_s));
    connect(first.get(), &PartFile::written, this, [&] {
        first.reset();
        second->write(0, QByteArray(2000, 'x'));
    });
    connect(writer.get(), &FileWriter::drained, this, [&] {
        second.reset();
        writer.reset();
    });
    first->open();
    second->open();
    first->write(0, "1");
    first->write(100, "2");
    QTRY_VERIFY(!first && !second && !writer);
}

void PartLifeTest::finishesWithoutOpening() {
    FileWriter writer;
    putFile(in(u"file"_s), "in the way");
    PartFile part(writer, in(u"file/a.part"_s));
    QSignalSpy failed(&part, &PartFile::failed);
    part.open();
    part.write(0, "bytes");
    QTRY_COMPARE(failed.size(), 1);
    QTRY_COMPARE(writer.waiting(), 0);
    part.write(5, "bytes");
    Told<QByteArray> told;
    part.finish(order(), told.hear());
    QTRY_COMPARE(told.times, 1);
    QVERIFY2(told.isError(ErrorKind::Io), told.text());
    QCOMPARE(failed.size(), 1);
    QCOMPARE(writer.waiting(), 0);
    QCOMPARE(names(), QStringList{u"file"_s});
}

QTEST_GUILESS_MAIN(PartLifeTest)
#include "partlifetest.moc"
