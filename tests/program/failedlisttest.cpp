#include "failedlist.h"

#include "input/inputlist.h"

#include <QTest>

using namespace quintet;
using namespace Qt::StringLiterals;

namespace {

BatchEntry entryFor(const QString& url) {
    BatchEntry entry;
    entry.url = url;
    entry.request.id = 1;
    entry.request.sources = {QUrl(url)};
    entry.request.directory = u"/data/run"_s;
    return entry;
}

ReportEntry endingOf(const BatchEntry& entry, State state = State::Failed) {
    ReportEntry ending;
    ending.url = entry.url;
    ending.outcome.id = entry.request.id;
    ending.outcome.state = state;
    ending.outcome.url = entry.request.sources.value(0);
    if (state == State::Failed)
        ending.outcome.error.emplace();
    return ending;
}

QByteArray listOf(const BatchRecord& record) {
    QByteArray list;
    writeFailedList(record, [&](const QByteArray& bytes) { list += bytes; });
    return list;
}

QByteArray listOf(const BatchEntry& entry, const ReportEntry& ending) {
    BatchRecord record({entry});
    record.end(0, ending.outcome);
    return listOf(record);
}

QByteArray listOf(const BatchEntry& entry) {
    return listOf(entry, endingOf(entry));
}

InputList readBack(const QByteArray& list) {
    return parseInputList(list, u"failed.txt"_s);
}

} // namespace

class FailedListTest : public QObject {
    Q_OBJECT

private slots:
    void holdsWhatIsNotThere();
    void everySettingComesBack();
    void nameOfThisRunIsKept_data();
    void nameOfThisRunIsKept();
    void secretsAreNamedOnly();
    void linesThatCantBeReadAreComments();
    void hostileValuesStayInTheirLine();
    void emptyWhenNothingFailed();
};

void FailedListTest::holdsWhatIsNotThere() {
    BatchTable entries;
    const State states[] = {State::Completed, State::Failed, State::Skipped, State::Cancelled};
    for (int i = 0; i < 4; ++i)
        entries.append(entryFor(u"https://example.org/%1"_s.arg(i)));
    BatchRecord record(entries);
    for (int i = 0; i < 3; ++i) // The last was not begun when all was cancelled.
        record.end(i, endingOf(entries.at(i), states[i]).outcome);
    const InputList list = readBack(listOf(record));
    QVERIFY(list.problems.isEmpty());
    QCOMPARE(list.entries.size(), 2);
    QCOMPARE(list.entries.at(0).sources.first(), QUrl(u"https://example.org/1"_s));
    QCOMPARE(list.entries.at(1).sources.first(), QUrl(u"https://example.org/3"_s));
}

void FailedListTest::everySettingComesBack() {
    BatchEntry entry = entryFor(u"https://example.org/a?token=needed&b=%20"_s);
    Request& request = entry.request;
    request.sources += QUrl(u"https://mirror.example/a"_s);
    request.fileName = u"sub/a.fits"_s;
    request.digest = Digest{"md5", QByteArray::fromHex("00112233445566778899aabbccddeeff")};
    request.size = 4711;
    request.overwrite = Overwrite::Unique;
    request.splits = 3;
    request.headers = {{"X-Run", "7, second"}, {"Accept", "*/*"}};
    const InputList list = readBack(listOf(entry));
    QVERIFY2(list.problems.isEmpty(), qPrintable(list.problems.value(0).message));
    QCOMPARE(list.entries.size(), 1);
    const InputEntry& back = list.entries.first();
    QCOMPARE(back.sources, request.sources);
    QCOMPARE(back.directory, request.directory);
    QCOMPARE(back.fileName, request.fileName);
    QVERIFY(back.digest == request.digest);
    QCOMPARE(back.size, request.size);
    QVERIFY(back.overwrite == request.overwrite);
    QVERIFY(back.splits == request.splits);
    QCOMPARE(back.headers, request.headers);

    request.digest.reset();
    for (const ChecksumPolicy policy : {ChecksumPolicy::Auto, ChecksumPolicy::None}) {
        request.checksum = policy;
        QVERIFY(readBack(listOf(entry)).entries.value(0).checksum == policy);
    }
    for (const Overwrite overwrite : {Overwrite::No, Overwrite::Yes}) {
        request.overwrite = overwrite;
        QVERIFY(readBack(listOf(entry)).entries.value(0).overwrite == overwrite);
    }
}

void FailedListTest::nameOfThisRunIsKept_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("directory");
    QTest::addColumn<QString>("name");
    QTest::newRow("130 claimed a number")
        << u"/data/run/a.1.fits"_s << u"/data/run"_s << u"a.1.fits"_s;
    QTest::newRow("in a folder") << u"/data/run/x/a.fits"_s << u"/data/run"_s << u"x/a.fits"_s;
    QTest::newRow("elsewhere") << u"/other/a.fits"_s << u"/other"_s << u"a.fits"_s;
    QTest::newRow("unknown") << QString() << u"/data/run"_s << QString();
}

void FailedListTest::nameOfThisRunIsKept() {
    QFETCH(const QString, path);
    QFETCH(const QString, directory);
    QFETCH(const QString, name);
    const BatchEntry entry = entryFor(u"https://example.org/a.fits"_s);
    ReportEntry ending = endingOf(entry);
    ending.outcome.path = path;
    const InputList list = readBack(listOf(entry, ending));
    QCOMPARE(list.entries.value(0).directory, directory);
    QCOMPARE(list.entries.value(0).fileName, name);
}

// faults.md 142
void FailedListTest::secretsAreNamedOnly() {
    BatchEntry entry = entryFor(u"https://example.org/a"_s);
    entry.request.sources += QUrl(u"https://anna:geheim@mirror.example/a"_s);
    entry.request.credentials = {u"anna"_s, u"geheim"_s};
    entry.request.headers = {{"Authorization", "Bearer geheim"}, {"Cookie", "sid=geheim"},
                             {"Proxy-Authorization", "geheim"},  {"X-Api-Key", "geheim"},
                             {"PRIVATE-TOKEN", "geheim"},        {"Accept", "*/*"}};
    const QByteArray text = listOf(entry);
    QVERIFY(!text.contains("geheim"));
    QVERIFY(!text.contains("anna"));
    QVERIFY(text.contains("# its user name and password must be given again"));
    QVERIFY(text.contains("# its header Authorization must be given again"));
    QVERIFY(text.contains("# its header Cookie must be given again"));
    const InputList list = readBack(text);
    QVERIFY(list.problems.isEmpty());
    QCOMPARE(list.entries.value(0).headers, (QList<Header>{{"Accept", "*/*"}}));
}

// faults.md 129
void FailedListTest::linesThatCantBeReadAreComments() {
    BatchEntry entry;
    entry.url = u"htp:/bad"_s;
    entry.request.id = 1;
    ReportEntry ending = endingOf(entry);
    ending.message = u"Line 3 of a.txt can't be used: no scheme."_s;
    const QByteArray text = listOf(entry, ending);
    QVERIFY(text.contains("# Line 3 of a.txt can't be used"));
    QVERIFY(text.contains("htp:/bad"));
    const InputList list = readBack(text);
    QVERIFY(list.problems.isEmpty());
    QVERIFY(list.entries.isEmpty());
}

void FailedListTest::hostileValuesStayInTheirLine() {
    BatchEntry entry = entryFor(u"https://example.org/a"_s);
    entry.request.directory = u"/data/a\nhttps://evil.example/x"_s;
    entry.request.fileName = u"b\n  header=X: y"_s;
    ReportEntry ending = endingOf(entry);
    ending.message = u"It failed\nhttps://evil.example/y"_s;
    const InputList list = readBack(listOf(entry, ending));
    QVERIFY(list.problems.isEmpty());
    QCOMPARE(list.entries.size(), 1);
    QVERIFY(list.entries.first().headers.isEmpty());
}

void FailedListTest::emptyWhenNothingFailed() {
    const BatchEntry entry = entryFor(u"https://example.org/a"_s);
    const InputList list = readBack(listOf(entry, endingOf(entry, State::Completed)));
    QVERIFY(list.problems.isEmpty());
    QVERIFY(list.entries.isEmpty());
}

QTEST_GUILESS_MAIN(FailedListTest)
#include "failedlisttest.moc"
