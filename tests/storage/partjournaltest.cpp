#include "storage/partjournal.h"

#include "told.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace quintet;
using namespace quintet::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kBlock = BlockSums::kBlock;

PartOrigin originOf(qint64 size) {
    PartOrigin origin;
    origin.url = urlKey(QUrl(u"https://me:secret@host/dir/a.fits?Signature=abc#x"_s));
    origin.place = placeKey(QUrl(u"https://host/dir/a.fits"_s));
    origin.size = size;
    origin.validator.etag = "\"v1\"";
    origin.digest = Digest{"sha-256", QByteArray(32, '\x7f')};
    origin.modified = 1'700'000'000'000;
    return origin;
}

PartState stateOf(qint64 size, const QList<Range>& ranges) {
    PartState state{originOf(size), {}};
    quint32 crc = 17;
    for (const Range& range : ranges) {
        for (qint64 at = range.begin; at < range.end; at = blockEnd(at))
            state.sums.append({{at, qMin(range.end, blockEnd(at))}, crc += 7919});
    }
    return state;
}

} // namespace

class PartJournalTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void codes_data();
    void codes();
    void tooManyRanges();
    void refusesNonsense();
    void everyCut();
    void savesAndLoads();
    void tornSlot();
    void everyByteFlipped();
    void otherVersion();
    void keepsNoAddress();
    void growsWithItsOrigin();
    void isOthers();
    void sizesNobodyHas();
    void strays();

private:
    PartJournal journal() const { return PartJournal(m_place, u"a.part.state"_s); }
    QString path() const { return m_folder->filePath(u"a.part.state"_s); }
    void put(const QByteArray& bytes) const { putFile(path(), bytes); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Folder> m_place;
};

void PartJournalTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_place = *Folder::open(m_folder->path());
}

void PartJournalTest::codes_data() {
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QList<Range>>("ranges");
    QTest::newRow("nothing yet") << qint64(100) << QList<Range>{};
    QTest::newRow("a little") << qint64(100) << QList<Range>{{0, 1}, {99, 100}};
    QTest::newRow("57 whole blocks") << 3 * kBlock << QList<Range>{{0, 3 * kBlock}};
    QTest::newRow("over block borders")
        << 9 * kBlock << QList<Range>{{5, kBlock + 1}, {3 * kBlock - 1, 8 * kBlock + 5}};
    QTest::newRow("nothing of one byte") << qint64(1) << QList<Range>{};
    const qint64 tera = qint64(1) << 40;
    QTest::newRow("54 a terabyte")
        << tera << QList<Range>{{tera - kBlock - 3, tera}, {tera / 2, tera / 2 + 1}};
}

void PartJournalTest::codes() {
    QFETCH(qint64, size);
    QFETCH(QList<Range>, ranges);
    std::sort(ranges.begin(), ranges.end(),
              [](const Range& a, const Range& b) { return a.begin < b.begin; });
    const PartState state = stateOf(size, ranges);
    const QByteArray bytes = encode(state);
    QVERIFY(bytes.size() <= encodedMost(state.origin));
    const auto read = decodeState(bytes);
    QVERIFY(read.has_value());
    QVERIFY(*read == state);
}

void PartJournalTest::tooManyRanges() {
    QList<Range> ranges;
    for (qint64 i = 0; i < 600; ++i)
        ranges.append({i * 100, i * 100 + 1 + i % 90});
    const PartState state = stateOf(60'000, ranges);
    const QByteArray bytes = encode(state);
    QVERIFY(bytes.size() <= encodedMost(state.origin));
    const auto read = decodeState(bytes);
    QVERIFY(read.has_value());
    QCOMPARE(read->sums.size(), 512);
    for (const BlockSums::Sum& sum : read->sums)
        QVERIFY(state.sums.contains(sum));
}

void PartJournalTest::refusesNonsense() {
    const QByteArray good = encode(stateOf(100, {{0, 50}}));
    PartState beyond = stateOf(100, {{0, 101}});
    QVERIFY(!decodeState(encode(beyond)));
    QVERIFY(!decodeState(good + 'x'));
    QVERIFY(!decodeState({}));
    QVERIFY(!decodeState(QByteArray(1000, '\xff')));
    PartState unkeyed = stateOf(100, {});
    unkeyed.origin.url.clear();
    QVERIFY(!decodeState(encode(unkeyed)));
    PartState unsized = stateOf(100, {});
    unsized.origin.size = -1;
    QVERIFY(!decodeState(encode(unsized)));
}

void PartJournalTest::everyCut() {
    const QByteArray good = encode(stateOf(5 * kBlock, {{0, 50}, {kBlock, 3 * kBlock}}));
    for (qsizetype size = 0; size < good.size(); ++size)
        QVERIFY(!decodeState(good.first(size)));
}

void PartJournalTest::savesAndLoads() {
    PartJournal first = journal();
    QVERIFY(first.begin(originOf(9 * kBlock)));
    for (int i = 1; i < 8; ++i) {
        QVERIFY(first.save(stateOf(9 * kBlock, {{0, i * kBlock}})));
        PartJournal other(m_place, u"b.part.state"_s);
        QVERIFY(QFile::copy(path(), m_folder->filePath(u"b.part.state"_s)));
        const auto read = other.load();
        QVERIFY(read && *read);
        QVERIFY(**read == stateOf(9 * kBlock, {{0, i * kBlock}}));
        other.remove();
    }
    const auto shown = QFileInfo(path()).permissions();
    QVERIFY(shown.testFlag(QFile::ReadOwner) && shown.testFlag(QFile::WriteOwner));
    QVERIFY(
        !(shown & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
    first.remove();
    QVERIFY(!QFileInfo::exists(path()));
}

/// 115: whichever slot is torn, the other is there.
void PartJournalTest::tornSlot() {
    const PartState older = stateOf(9 * kBlock, {{0, kBlock}});
    const PartState newer = stateOf(9 * kBlock, {{0, 5 * kBlock}});
    {
        PartJournal first = journal();
        QVERIFY(first.save(older));
        QVERIFY(first.save(newer));
    }
    const QByteArray whole = contentOf(path());
    const qsizetype half = whole.size() / 2;
    for (const qsizetype begin : {qsizetype(0), half}) {
        for (qsizetype torn = 0; torn < 400; torn += 7) {
            QByteArray bytes = whole;
            bytes.replace(begin + torn, half - torn, QByteArray(half - torn, '\0'));
            put(bytes);
            const auto read = journal().load();
            QVERIFY(read.has_value());
            QVERIFY(read->has_value());
            QVERIFY(**read == older || **read == newer);
        }
    }
}

/// 115: a flipped bit is noticed wherever it is.
void PartJournalTest::everyByteFlipped() {
    const PartState older = stateOf(100, {{0, 10}});
    const PartState newer = stateOf(100, {{0, 90}});
    {
        PartJournal first = journal();
        QVERIFY(first.save(older));
        QVERIFY(first.save(newer));
    }
    const QByteArray whole = contentOf(path());
    for (qsizetype at = 0; at < 300; ++at) {
        for (const qsizetype half : {qsizetype(0), whole.size() / 2}) {
            QByteArray bytes = whole;
            bytes[half + at] = char(bytes[half + at] ^ 0x10);
            put(bytes);
            const auto read = journal().load();
            QVERIFY(read && *read);
            QVERIFY(**read == older || **read == newer || (*read)->sums.isEmpty());
        }
    }
}

void PartJournalTest::otherVersion() {
    {
        PartJournal first = journal();
        QVERIFY(first.save(stateOf(100, {{0, 10}})));
    }
    QByteArray bytes = contentOf(path());
    for (const qsizetype half : {qsizetype(0), bytes.size() / 2})
        bytes[half + 11] = 9;
    put(bytes);
    const auto future = journal().load(); // 115, 138
    QVERIFY(future && !*future);
    for (const QByteArray& other :
         {QByteArray(), QByteArray("x"), QByteArray(8192, QChar(0).toLatin1())}) {
        put(other);
        const auto read = journal().load();
        QVERIFY(read && !*read);
    }
    QFile::remove(path());
    const auto none = journal().load();
    QVERIFY(none && !*none);
}

/// 65: nothing of the address, and nothing secret.
void PartJournalTest::keepsNoAddress() {
    PartJournal first = journal();
    QVERIFY(first.save(stateOf(100, {{0, 10}})));
    const QByteArray bytes = contentOf(path());
    for (const char* word : {"host", "secret", "Signature", "fits", "abc"})
        QVERIFY2(!bytes.contains(word), word);
    QCOMPARE(urlKey(QUrl(u"https://a/b?c"_s)), urlKey(QUrl(u"https://u:p@a/b?c#d"_s)));
    QVERIFY(urlKey(QUrl(u"https://a/b?c"_s)) != urlKey(QUrl(u"https://a/b?d"_s)));
    QCOMPARE(placeKey(QUrl(u"https://a/b?c"_s)), placeKey(QUrl(u"https://a/b?d"_s)));
}

void PartJournalTest::growsWithItsOrigin() {
    PartJournal first = journal();
    QVERIFY(first.save(stateOf(100, {{0, 10}})));
    PartState larger = stateOf(90'000 * kBlock, {{0, 80'000 * kBlock}});
    larger.origin.validator.etag = '"' + QByteArray(9000, 'e') + '"';
    QVERIFY(first.save(larger));
    PartJournal copy(m_place, u"b.part.state"_s);
    QVERIFY(QFile::copy(path(), m_folder->filePath(u"b.part.state"_s)));
    const auto read = copy.load();
    QVERIFY(read && *read);
    QVERIFY(**read == larger);
}

/// 68, 145: what isn't a journal of ours stays.
void PartJournalTest::isOthers() {
    put(QByteArray(8192, '\0')); // A run of ours ended before its first write.
    PartJournal blank = journal();
    QVERIFY(blank.begin(originOf(100)));
    blank.remove();
    QVERIFY(!QFileInfo::exists(path()));
    put("somebody's own file, which happens to have this name");
    PartJournal first = journal();
    const Status begun = first.begin(originOf(100));
    QVERIFY(!begun && begun.error().kind == ErrorKind::Exists);
    first.remove();
    QCOMPARE(contentOf(path()), "somebody's own file, which happens to have this name");
    QFile::remove(path());
    QVERIFY(QFile::link(u"elsewhere"_s, path()));
    PartJournal second = journal();
    QVERIFY(!second.begin(originOf(100)));
    QVERIFY(!QFileInfo::exists(m_folder->filePath(u"elsewhere"_s)));
}

/// 146
void PartJournalTest::sizesNobodyHas() {
    QVERIFY(PartJournal::hasRoomFor(originOf(qint64(1) << 43)));
    QVERIFY(!PartJournal::hasRoomFor(originOf(qint64(1) << 62)));
}

void PartJournalTest::strays() {
    {
        PartJournal first = journal();
        QVERIFY(first.save(stateOf(100, {{0, 10}})));
    }
    PartJournal::removeStray(path());
    QVERIFY(!QFileInfo::exists(path()));
    put("mine");
    PartJournal::removeStray(path());
    QCOMPARE(contentOf(path()), "mine");
}

QTEST_GUILESS_MAIN(PartJournalTest)
#include "partjournaltest.moc"
