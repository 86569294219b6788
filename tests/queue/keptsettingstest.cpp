// What is kept in the settings file, as the real program with its window makes use of it.
#include "origin.h"
#include "windowrun.h"

using namespace quintet;
using namespace quintet::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLongest = 30'000;

void keep(WindowRun& run, const QByteArray& settings) {
    QDir().mkpath(run.call().path(u".config/quintet"_s));
    run.call().put(u".config/quintet/quintet.conf"_s, settings);
}

QByteArray kept(WindowRun& run) {
    QFile file(run.call().path(u".config/quintet/quintet.conf"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isThere(WindowRun& run, const QString& name) {
    return QFile::exists(run.call().path(name));
}

} // namespace

class KeptSettingsTest : public QObject {
    Q_OBJECT

private slots:
    void folderCounts();
    void callWins();
    void wrongOnesDontStopIt();
    void waitsForItsTime();
    void headlessTakesNoNotice();
    void furtherStartTakesTheFolder();
};

void KeptSettingsTest::folderCounts() {
    Origin origin;
    origin.serve("/a.bin", Body::counting(1000));
    WindowRun run;
    keep(run, "[options]\ndirectory=" + run.call().path(u"chosen"_s).toUtf8() + "\n");
    run.call().start({u"--proxy"_s, u"none"_s, origin.url("/a.bin").toString()});
    QTRY_VERIFY_WITH_TIMEOUT(isThere(run, u"chosen/a.bin"_s), kLongest);
    run.kill(SIGTERM);
}

void KeptSettingsTest::callWins() {
    Origin origin;
    origin.serve("/a.bin", Body::counting(1000));
    WindowRun run;
    const QByteArray settings =
        "[options]\ndirectory=" + run.call().path(u"chosen"_s).toUtf8() + "\n";
    keep(run, settings);
    run.call().start({u"--proxy"_s, u"none"_s, u"-d"_s, run.call().path(u"called"_s),
                      origin.url("/a.bin").toString()});
    QTRY_VERIFY_WITH_TIMEOUT(isThere(run, u"called/a.bin"_s), kLongest);
    run.kill(SIGTERM);
    QVERIFY(!isThere(run, u"chosen"_s));
    QVERIFY(kept(run).contains("/chosen"));
    QVERIFY(!kept(run).contains("/called"));
}

void KeptSettingsTest::wrongOnesDontStopIt() {
    Origin origin;
    origin.serve("/a.bin", Body::counting(1000));
    WindowRun run;
    keep(run, "[options]\nmax-conn=-7\nproxy=gopher://x\ncache=maybe\nca-file=/no/such\n"
              "[queue]\nhours=always\nstartAt=later\n[desktop]\nappearance=pink\ntray=\xff\n");
    run.call().start({u"--proxy"_s, u"none"_s, u"-d"_s, run.call().path(u"out"_s),
                      origin.url("/a.bin").toString()});
    QTRY_VERIFY_WITH_TIMEOUT(isThere(run, u"out/a.bin"_s), kLongest);
    run.kill(SIGTERM);
    QCOMPARE(run.call().wait(), 143);
}

void KeptSettingsTest::waitsForItsTime() {
    Origin origin;
    origin.serve("/a.bin", Body::counting(1000));
    origin.serve("/b.bin", Body::counting(1000));
    WindowRun run;
    const QStringList options{u"--proxy"_s, u"none"_s, u"-d"_s, run.call().path(u"out"_s)};
    keep(run, "[queue]\nstartAt=2099-01-01T00:00:00\n");
    run.call().start(options +
                     QStringList{origin.url("/a.bin").toString(), origin.url("/b.bin").toString()});
    const auto placed = [&run] {
        const QList<Remembered> downloads = run.onDisk();
        return downloads.size() == 2 && downloads[0].snapshot.state == State::Queued &&
               downloads[0].snapshot.place != 0 &&
               downloads[0].snapshot.place < downloads[1].snapshot.place;
    };
    QTRY_VERIFY_WITH_TIMEOUT(placed(), kLongest);
    run.kill(SIGKILL);
    QVERIFY(origin.requests().isEmpty());
    keep(run, "");
    run.call().start(options);
    QTRY_VERIFY_WITH_TIMEOUT(isThere(run, u"out/a.bin"_s) && isThere(run, u"out/b.bin"_s),
                             kLongest);
    run.kill(SIGTERM);
}

void KeptSettingsTest::headlessTakesNoNotice() {
    Origin origin;
    origin.serve("/a.bin", Body::counting(1000));
    WindowRun run;
    keep(run, "[options]\ndirectory=" + run.call().path(u"chosen"_s).toUtf8() +
                  "\nproxy=http://127.0.0.1:1\n");
    QCOMPARE(run.startAgain({u"--headless"_s, u"-q"_s, origin.url("/a.bin").toString()}), 0);
    QVERIFY(isThere(run, u"a.bin"_s));
    QVERIFY(!isThere(run, u"chosen"_s));
}

void KeptSettingsTest::furtherStartTakesTheFolder() {
    Origin origin;
    origin.serve("/a.bin", Body::counting(1000));
    WindowRun run;
    keep(run, "[options]\ndirectory=" + run.call().path(u"chosen"_s).toUtf8() + "\n");
    run.call().start({u"--proxy"_s, u"none"_s});
    // Or this one would be the further start, and the next one the window.
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(run.database()), kLongest);
    QTRY_COMPARE_WITH_TIMEOUT(run.startAgain({origin.url("/a.bin").toString()}), 0, kLongest);
    QTRY_VERIFY_WITH_TIMEOUT(isThere(run, u"chosen/a.bin"_s), kLongest);
    run.kill(SIGTERM);
}

QTEST_GUILESS_MAIN(KeptSettingsTest)
#include "keptsettingstest.moc"
