// Power cuts: every call the program makes of its disk is recorded, and the disk as it might be
// found after a cut between any two of them is looked at, with what was not synced lost, kept, or
// some of each. The real program goes on from some of them.
#include "crashmodel.h"
#include "faultydisk.h"
#include "oracle.h"
#include "origin.h"
#include "partclaims.h"

#include <QTest>

using namespace quintet;
using namespace quintet::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMiB = 1024 * 1024;
using Whim = CrashModel::Whim;

/// What was asked for: name -> body.
using Wanted = QMap<QString, Body>;

QStringList arguments(const Origin& origin, const Wanted& wanted) {
    QStringList all{u"--headless"_s,    u"-d"_s,         u"out"_s,
                    u"--no-progress"_s, u"--max-conn"_s, u"8"_s};
    for (auto it = wanted.begin(); it != wanted.end(); ++it)
        all += origin.url('/' + it.key().toLatin1()).toString();
    return all;
}

/// What the state in `bytes` claims; nothing where it can't be believed.
std::optional<PartState> stateIn(const QByteArray& bytes, const QTemporaryDir& folder) {
    const QString path = folder.filePath(u"x.part.state"_s);
    QFile::remove(path);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s can't be written", qPrintable(path));
    file.close();
    PartJournal journal(*Folder::open(folder.path()), u"x.part.state"_s);
    const auto state = journal.load();
    return state ? *state : std::nullopt;
}

/// Empty, or what is wrong with a disk found like this.
QString faultOf(const DiskImage& image, const Wanted& wanted, const QTemporaryDir& folder) {
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        const RangeSet whole = [&] {
            RangeSet all;
            all.add(Range{0, it->size()});
            return all;
        }();
        if (image.contains(it.key())) {
            const DiskContent file = image.value(it.key());
            if (file.size != it->size() || file.right.ranges() != whole.ranges())
                return it.key() + u" is there, but not whole"_s;
        }
        const QString part = it.key() + u".part"_s;
        if (!image.contains(part) || !image.contains(part + u".state"_s))
            continue;
        const auto state = stateIn(image.value(part + u".state"_s).bytes, folder);
        if (!state)
            continue;
        const RangeSet right = image.value(part).right;
        for (const BlockSums::Sum& sum : state->sums) {
            if (!right.contains(sum.range))
                return u"[%1, %2) of %3 is called safe, and isn't"_s.arg(sum.range.begin)
                    .arg(sum.range.end)
                    .arg(part);
        }
    }
    return {};
}

/// Puts the disk's files into the call's folder; what isn't there is noise.
void lay(const ProgramCall& call, const DiskImage& image, const Wanted& wanted) {
    QDir(call.path(u"out"_s)).removeRecursively();
    QVERIFY(QDir(call.path(u"."_s)).mkpath(u"out"_s));
    for (auto it = image.begin(); it != image.end(); ++it) {
        if (it.key().endsWith(u".state")) {
            call.put(u"out/"_s + it.key(),
                     it->bytes.isEmpty() ? QByteArray(it->size, '\0') : it->bytes);
            continue;
        }
        QString name = it.key();
        if (name.endsWith(u".part"))
            name.chop(5);
        QByteArray bytes(it->size, '\0');
        for (const Range& range : it->right.ranges())
            bytes.replace(range.begin, range.size(),
                          wanted.value(name).slice(range.begin, range.size()));
        call.put(u"out/"_s + it.key(), bytes);
    }
}

} // namespace

class PowerLossTest : public QObject {
    Q_OBJECT

private slots:
    void cuts_data();
    void cuts();
    void modelSeesFaults();
};

void PowerLossTest::cuts_data() {
    QTest::addColumn<Wanted>("wanted");
    QTest::addColumn<qint64>("rate");
    QTest::addColumn<int>("resumes");
    Wanted small;
    for (int i = 0; i < 12; ++i)
        small.insert(u"s%1.bin"_s.arg(i), Body::counting(20'000 + i, char('a' + i)));
    QTest::newRow("113 one file in segments")
        << Wanted{{u"a.bin"_s, Body::counting(12 * kMiB)}} << kMiB * 3 / 5 << 24;
    QTest::newRow("113 small files, synced together") << small << qint64(0) << 8;
    QTest::newRow("113 an empty file") << Wanted{{u"e.bin"_s, Body::counting(0)}} << qint64(0) << 2;
}

/// I7 and I1 at every cut, and I6 at some.
void PowerLossTest::cuts() {
    QFETCH(Wanted, wanted);
    QFETCH(qint64, rate);
    QFETCH(int, resumes);
    Origin origin;
    for (auto it = wanted.begin(); it != wanted.end(); ++it)
        origin.serve('/' + it.key().toLatin1(), *it, Behaviour{.rate = rate});
    ProgramCall call;
    giveDisk(call, {.record = u"record"_s});
    QCOMPARE(call.run(arguments(origin, wanted)), 0);
    QByteArrayList record = call.content(u"record"_s).split('\n');
    record.removeLast();
    QVERIFY(record.size() > 3);

    QRandomGenerator random(7);
    const QTemporaryDir scratch;
    CrashModel model;
    QList<DiskImage> interesting;
    int withState = 0;
    for (qsizetype cut = 0; cut <= record.size(); ++cut) {
        if (cut > 0)
            model.follow(record[cut - 1]);
        for (const Whim whim : {Whim::DropsAll, Whim::KeepsNames, Whim::KeepsAll, Whim::Mixes,
                                Whim::Mixes, Whim::Mixes}) {
            const DiskImage image = model.afterCut(whim, random);
            const QString fault = faultOf(image, wanted, scratch);
            QVERIFY2(fault.isEmpty(),
                     qPrintable(u"cut %1 (%2), whim %3: %4"_s.arg(cut)
                                    .arg(QString::fromLatin1(record.value(cut - 1)).left(100))
                                    .arg(int(whim))
                                    .arg(fault)));
            if (!image.isEmpty())
                interesting.append(image);
            for (auto it = image.begin(); it != image.end(); ++it)
                withState += it.key().endsWith(u".state");
        }
    }
    QVERIFY(!rate || withState > 100);

    giveRealDisk(call);
    for (auto it = wanted.begin(); it != wanted.end(); ++it)
        origin.serve('/' + it.key().toLatin1(), *it);
    for (int i = 0; i < resumes && !interesting.isEmpty(); ++i) {
        const DiskImage image = interesting.takeAt(random.bounded(int(interesting.size())));
        lay(call, image, wanted);
        Oracle oracle(call);
        for (auto it = wanted.begin(); it != wanted.end(); ++it)
            oracle.expect(it.key(), *it);
        const int code = call.run(arguments(origin, wanted));
        QVERIFY2(
            code == 0,
            QByteArray(call.error() + QStringList(image.keys()).join(u' ').toUtf8()).constData());
        QCOMPARE(oracle.verdict(code), QString());
    }
}

/// The test itself: a program that renames before it syncs is found out.
void PowerLossTest::modelSeesFaults() {
    QRandomGenerator random(1);
    const QTemporaryDir scratch;
    const Wanted wanted{{u"a"_s, Body::counting(100)}};
    CrashModel model;
    for (const char* line : {"open 1 new /f/a.part", "write 1 0 100 ", "rename /f/a.part\t/f/a"})
        model.follow(line);
    QVERIFY(faultOf(model.afterCut(Whim::DropsAll, random), wanted, scratch).isEmpty());
    QVERIFY(faultOf(model.afterCut(Whim::KeepsAll, random), wanted, scratch).isEmpty());
    QVERIFY(!faultOf(model.afterCut(Whim::KeepsNames, random), wanted, scratch).isEmpty());
    model.follow("sync 1 /f/a");
    QVERIFY(faultOf(model.afterCut(Whim::KeepsNames, random), wanted, scratch).isEmpty());
    QVERIFY(model.afterCut(Whim::DropsAll, random).isEmpty());
    model.follow("sync-folder 2 /f");
    QVERIFY(model.afterCut(Whim::DropsAll, random).contains(u"a"_s));
}

QTEST_GUILESS_MAIN(PowerLossTest)
#include "powerlosstest.moc"
