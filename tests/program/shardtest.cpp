// --shard: shares of a list, by the real program and its parts.
#include "origin.h"
#include "programcall.h"
#include "share.h"

#include <QTest>

using namespace quintet;
using namespace quintet::test;
using namespace Qt::StringLiterals;

class ShardTest : public QObject {
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void hashIsStable();
    void eachFileOnce();
    void namesAsInAWholeRun();
    void badLinesOnce();
    void sharesOfOneList();
    void wrongCalls_data();
    void wrongCalls();
};

namespace {

QProcessEnvironment environmentOf(const QByteArray& variables) {
    QProcessEnvironment environment;
    for (const QByteArray& variable : variables.split(' ')) {
        const qsizetype equals = variable.indexOf('=');
        if (equals > 0)
            environment.insert(QString::fromLatin1(variable.left(equals)),
                               QString::fromLatin1(variable.mid(equals + 1)));
    }
    return environment;
}

BatchEntry entryFor(const QString& url) {
    BatchEntry entry;
    entry.url = url;
    entry.request.sources = {QUrl(url)};
    entry.request.directory = u"/out"_s;
    return entry;
}

} // namespace

void ShardTest::reads_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("variables");
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("count");
    const auto row = [](const char* name, const QString& text, const QByteArray& variables,
                        int index,
                        int count) { QTest::newRow(name) << text << variables << index << count; };
    row("whole", u"1/1"_s, "", 0, 1);
    row("first", u"1/10"_s, "", 0, 10);
    row("last", u"10/10"_s, "", 9, 10);
    row("Slurm from 0", u"auto"_s,
        "SLURM_ARRAY_TASK_ID=3 SLURM_ARRAY_TASK_MIN=0 SLURM_ARRAY_TASK_STEP=1 "
        "SLURM_ARRAY_TASK_COUNT=4",
        3, 4);
    row("Slurm from 1 by 5", u"auto"_s,
        "SLURM_ARRAY_TASK_ID=11 SLURM_ARRAY_TASK_MIN=1 SLURM_ARRAY_TASK_STEP=5 "
        "SLURM_ARRAY_TASK_COUNT=4",
        2, 4);
    row("Slurm without a step", u"auto"_s,
        "SLURM_ARRAY_TASK_ID=2 SLURM_ARRAY_TASK_MIN=1 SLURM_ARRAY_TASK_COUNT=4", 1, 4);
    row("Kubernetes", u"auto/8"_s, "JOB_COMPLETION_INDEX=0", 0, 8);
    row("Kubernetes, the last", u"auto/8"_s, "JOB_COMPLETION_INDEX=7", 7, 8);
}

void ShardTest::reads() {
    QFETCH(QString, text);
    QFETCH(QByteArray, variables);
    QFETCH(int, index);
    QFETCH(int, count);
    const auto shard = readShard(text, environmentOf(variables));
    QVERIFY2(shard.has_value(), shard ? "" : qPrintable(shard.error().detail));
    QCOMPARE(shard->index, index);
    QCOMPARE(shard->count, count);
}

void ShardTest::refuses_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("variables");
    const QByteArray slurm = "SLURM_ARRAY_TASK_MIN=1 SLURM_ARRAY_TASK_COUNT=4 ";
    const auto row = [](const char* name, const QString& text, const QByteArray& variables = {}) {
        QTest::newRow(name) << text << variables;
    };
    row("136 empty", u""_s);
    row("136 a word", u"all"_s);
    row("136 no slash", u"2"_s);
    row("136 from 0", u"0/4"_s);
    row("136 beyond", u"5/4"_s);
    row("136 none", u"1/0"_s);
    row("136 negative", u"-1/4"_s);
    row("136 no number", u"a/b"_s);
    row("136 three", u"1/2/3"_s);
    row("136 Slurm is not there", u"auto"_s);
    row("136 Slurm, no number", u"auto"_s, slurm + "SLURM_ARRAY_TASK_ID=x");
    row("136 Slurm, beyond", u"auto"_s, slurm + "SLURM_ARRAY_TASK_ID=5");
    row("136 Slurm, before", u"auto"_s, slurm + "SLURM_ARRAY_TASK_ID=0");
    row("136 Slurm, between steps", u"auto"_s,
        slurm + "SLURM_ARRAY_TASK_ID=2 SLURM_ARRAY_TASK_STEP=2");
    row("136 Slurm, step 0", u"auto"_s, slurm + "SLURM_ARRAY_TASK_ID=2 SLURM_ARRAY_TASK_STEP=0");
    row("136 Kubernetes is not there", u"auto/8"_s);
    row("136 Kubernetes, beyond", u"auto/8"_s, "JOB_COMPLETION_INDEX=8");
    row("136 Kubernetes, no count", u"auto/"_s, "JOB_COMPLETION_INDEX=0");
}

void ShardTest::refuses() {
    QFETCH(QString, text);
    QFETCH(QByteArray, variables);
    const auto shard = readShard(text, environmentOf(variables));
    QVERIFY(!shard.has_value());
    QVERIFY(!shard.error().detail.isEmpty());
}

void ShardTest::hashIsStable() {
    // Machines with different versions share one list. The figures come from another program:
    // the first 8 bytes of the URL's SHA-256 are 11805635147423336940.
    const QByteArray url = "http://example.org/a.fits";
    for (const auto& [count, index] : {std::pair{2, 0}, {10, 0}, {1000, 940}}) {
        for (int i = 0; i < count; ++i)
            QCOMPARE((Shard{i, count}.has(url)), i == index);
    }
}

void ShardTest::eachFileOnce() {
    BatchTable all;
    for (int i = 0; i < 1000; ++i)
        all.append(entryFor(u"http://h/%1.fits"_s.arg(i)));
    QStringList found;
    for (int index = 0; index < 7; ++index) {
        BatchTable share = all;
        const QStringList others = takeShare(share, {index, 7}, {});
        QCOMPARE(others.size() + share.size(), 1000);
        QVERIFY(share.size() > 90); // 142 on average.
        for (qsizetype i = 0; i < share.size(); ++i) {
            QCOMPARE(share.at(i).request.id, DownloadId(i + 1));
            found += share.url(i);
        }
    }
    QCOMPARE(found.size(), 1000);
    QCOMPARE(QSet<QString>(found.begin(), found.end()).size(), 1000);
    BatchTable whole = all;
    QVERIFY(takeShare(whole, {0, 1}, {}).isEmpty());
    QCOMPARE(whole.size(), 1000);
}

void ShardTest::namesAsInAWholeRun() {
    BatchTable all;
    for (int i = 0; i < 20; ++i)
        all.append(entryFor(u"http://h/%1/a.fits"_s.arg(i)));
    all.append(entryFor(u"http://h/3/a.fits"_s)); // Again: the same file.
    all.append(entryFor(u"http://h/x?y"_s));      // Its name is the server's business.
    QStringList names;
    for (int index = 0; index < 3; ++index) {
        BatchTable share = all;
        const QStringList others = takeShare(share, {index, 3}, {u"/out/a.4.fits"_s});
        for (const BatchEntry& entry : share) {
            const int number = entry.url.section(u'/', 3, 3).toInt();
            if (entry.url.contains(u'?')) {
                QVERIFY(entry.request.fileName.isEmpty());
                continue;
            }
            // /out/a.4.fits is taken.
            const int n = number >= 4 ? number + 1 : number;
            QCOMPARE(entry.request.fileName, n == 0 ? QString() : u"a.%1.fits"_s.arg(n));
            QCOMPARE(entry.warnings.size(), n == 0 ? 0 : 1);
            QVERIFY(!others.contains(u"/out/"_s + entry.request.fileName));
            names += entry.request.fileName;
        }
    }
    QCOMPARE(names.size(), 21);
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), 20);
}

void ShardTest::badLinesOnce() {
    int told = 0;
    for (int index = 0; index < 5; ++index) {
        BatchEntry bad;
        bad.url = u"foo"_s;
        refuseEntry(bad, ErrorKind::Usage, u"Line 1 can't be used."_s);
        BatchEntry list = bad;
        list.isList = true;
        BatchTable share{bad, list};
        static_cast<void>(takeShare(share, {index, 5}, {}));
        told += share.size() == 2 ? 1 : 0;
        QVERIFY(share.isList(share.size() - 1)); // What a whole list lacks, every share lacks.
        QCOMPARE(share.at(share.size() - 1).refusal->id, DownloadId(share.size()));
    }
    QCOMPARE(told, 1);
}

void ShardTest::sharesOfOneList() {
    Origin origin;
    QByteArray list;
    for (int i = 0; i < 12; ++i) {
        const QByteArray path = "/" + QByteArray::number(i % 6) + "/" +
                                (i < 6 ? QByteArray("same.bin") : "n" + QByteArray::number(i));
        origin.serve(path, Body::counting(100 + i));
        list += origin.url(path).toEncoded() + '\n';
    }
    ProgramCall call;
    call.put(u"list.txt"_s, list);
    QList<QJsonValue> files;
    for (int k = 1; k <= 3; ++k) {
        QCOMPARE(call.run({u"--headless"_s, u"-d"_s, u"out"_s, u"-i"_s, u"list.txt"_s, u"--shard"_s,
                           u"%1/3"_s.arg(k), u"--report"_s, u"report.json"_s}),
                 0);
        for (const QJsonValue& file : call.report().value(u"files").toArray())
            files += file;
    }
    QCOMPARE(files.size(), 12);
    QCOMPARE(call.files(u"out"_s).size(), 12);
    // Each is called as a run without shards would call it: it finds all of them there.
    const qsizetype requests = origin.requests().size();
    QCOMPARE(call.run({u"--headless"_s, u"-d"_s, u"out"_s, u"-i"_s, u"list.txt"_s, u"--report"_s,
                       u"report.json"_s}),
             0);
    QCOMPARE(origin.requests().size(), requests);
    for (const QJsonValue& file : call.report().value(u"files").toArray()) {
        const QString url = file.toObject().value(u"url").toString();
        bool same = false;
        for (const QJsonValue& other : files)
            same |= other.toObject().value(u"url").toString() == url &&
                    other.toObject().value(u"path") == file.toObject().value(u"path");
        QVERIFY2(same, qPrintable(url));
    }
}

void ShardTest::wrongCalls_data() {
    QTest::addColumn<QString>("shard");
    QTest::newRow("136 beyond") << u"4/3"_s;
    QTest::newRow("136 auto without Slurm") << u"auto"_s;
    QTest::newRow("136 auto/N without Kubernetes") << u"auto/3"_s;
}

void ShardTest::wrongCalls() {
    QFETCH(QString, shard);
    ProgramCall call;
    QCOMPARE(call.run({u"--headless"_s, u"--shard"_s, shard, u"http://127.0.0.1:9/"_s}), 2);
    QVERIFY(call.error().contains("--shard"));
}

QTEST_GUILESS_MAIN(ShardTest)
#include "shardtest.moc"
