// The real window, on a display of its own that nobody sees, in every state it can be in. The
// pictures stay in the build folder, for whoever wants to look at them.
#include "origin.h"
#include "windowrun.h"

#include <QApplication>
#include <QClipboard>
#include <QPixmap>
#include <QScreen>

#include <functional>
#include <memory>

using namespace quintet;
using namespace quintet::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kDisplay = "QUINTET_PICTURES_DISPLAY";
constexpr int kRows = 100'000;

/// Of active rows, of failed ones, and of what is chosen in the sidebar, all in the light.
constexpr QRgb kActive = qRgb(0x1D, 0x6F, 0xD1);
constexpr QRgb kFailed = qRgb(0xC4, 0x23, 0x2B);
constexpr QRgb kChosen = qRgb(0x30, 0x8C, 0xC6);

using Wanted = std::function<bool(const QImage&)>;

/// What is on the display, without the black around it.
QImage seen() {
    const QImage all = QGuiApplication::primaryScreen()->grabWindow(0).toImage().convertToFormat(
        QImage::Format_RGB32);
    QRect used;
    for (int y = 0; y < all.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(all.constScanLine(y));
        int first = 0;
        int last = all.width() - 1;
        while (first <= last && (line[first] & 0xFFFFFF) == 0)
            ++first;
        while (last > first && (line[last] & 0xFFFFFF) == 0)
            --last;
        if (first <= last)
            used |= QRect(QPoint(first, y), QPoint(last, y));
    }
    return all.copy(used);
}

/// Where `color` is: how many pixels, and how far to the right on average.
struct Spread {
    int count = 0;
    double x = 0;
};

Spread spreadOf(const QImage& image, QRgb color) {
    Spread spread;
    for (int y = 0; y < image.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            if ((line[x] & 0xFFFFFF) != (color & 0xFFFFFF))
                continue;
            ++spread.count;
            spread.x += x;
        }
    }
    spread.x /= qMax(1, spread.count);
    return spread;
}

int brightness(const QImage& image) {
    const QImage one = image.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return one.isNull() ? 0 : qGray(one.pixel(0, 0));
}

bool isWindow(const QImage& image) {
    return image.width() > 600 && image.height() > 400;
}

/// Waits for a picture that is as wanted and, if it is to be `calm`, doesn't change any more; keeps
/// it, or the last one there was.
QImage picture(const QString& name, const Wanted& wanted, bool calm = true) {
    QImage image;
    QImage before;
    const auto look = [&] {
        before = std::exchange(image, seen());
        return isWindow(image) && wanted(image) && (!calm || image == before);
    };
    static_cast<void>(QTest::qWaitFor(look, ProgramCall::kLongestMs));
    image.save(qEnvironmentVariable("QUINTET_SCREENSHOTS") + u'/' + name + u".png"_s);
    return look() || (isWindow(before) && wanted(before)) ? before : QImage();
}

/// The program with its window on the display.
struct Window {
    explicit Window(const QByteArray& settings = "language=en\n") {
        QDir().mkpath(run.call().path(u".config/quintet"_s));
        run.call().put(u".config/quintet/quintet.conf"_s, "[desktop]\ntray=0\n" + settings);
        environment = run.environment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        environment.insert(u"QT_FONT_DPI"_s, u"96"_s);
        for (const char* name : {"DBUS_SESSION_BUS_ADDRESS", "QT_STYLE_OVERRIDE", "WAYLAND_DISPLAY",
                                 "QT_QPA_PLATFORMTHEME", "XDG_CURRENT_DESKTOP"})
            environment.remove(QLatin1String(name));
    }
    ~Window() { run.kill(SIGTERM); }

    void start(const QStringList& arguments) {
        run.call().process().setProcessEnvironment(environment);
        run.call().start(arguments + QStringList{u"--proxy"_s, u"none"_s, u"--retries"_s, u"0"_s,
                                                 u"-d"_s, u"out"_s});
    }

    WindowRun run;
    QProcessEnvironment environment;
};

} // namespace

class WindowPicturesTest : public QObject {
    Q_OBJECT

private slots:
    void empty();
    void adding();
    void running();
    void failures_data();
    void failures();
    void manyRows();

private:
    static void fill(const QString& path);

    QImage m_empty;
    QImage m_mixed;
};

void WindowPicturesTest::empty() {
    Window window;
    window.start({});
    m_empty = picture(u"empty"_s, [](const QImage& it) { return spreadOf(it, kChosen).count > 0; });
    QVERIFY(!m_empty.isNull());
    QVERIFY(brightness(m_empty) > 200);
    QCOMPARE(spreadOf(m_empty, kFailed).count, 0);
}

void WindowPicturesTest::adding() {
    QGuiApplication::clipboard()->setText(
        u"https://data.example.org/sdo/aia_1.fits\nhttps://data.example.org/sdo/aia_2.fits"_s);
    Window window;
    window.start({u"--add"_s});
    // A dialog over the window, which alone was as it is when it is empty.
    const QImage image = picture(u"adding"_s, [this](const QImage& it) {
        return it.size() == m_empty.size() && spreadOf(it, kChosen).count > 0 && it != m_empty &&
               brightness(it) < brightness(m_empty) - 2;
    });
    QVERIFY(!image.isNull());
    QGuiApplication::clipboard()->clear();
}

void WindowPicturesTest::running() {
    Origin origin;
    const Body body = Body::counting(8'000'000);
    QStringList urls;
    for (int i = 0; i < 4; ++i) {
        const QByteArray path = "/aia_017" + QByteArray::number(i) + ".fits";
        origin.serve(path, body, Behaviour{.rate = 60'000});
        urls += origin.url(path).toString();
    }
    Window window;
    window.start(urls);
    const QImage image = picture(
        u"running"_s, [](const QImage& it) { return spreadOf(it, kActive).count > 400; }, false);
    QVERIFY(!image.isNull());
    QCOMPARE(spreadOf(image, kFailed).count, 0);
}

void WindowPicturesTest::failures_data() {
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<QString>("scale");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("failures") << QByteArray("language=en\n") << u"1"_s << QStringList();
    QTest::newRow("dark") << QByteArray("language=en\nappearance=dark\n") << u"1"_s
                          << QStringList();
    QTest::newRow("double") << QByteArray("language=en\n") << u"2"_s << QStringList();
    QTest::newRow("german") << QByteArray("language=de\n") << u"1"_s << QStringList();
    QTest::newRow("mirrored") << QByteArray("language=en\n") << u"1"_s
                              << QStringList{u"-reverse"_s};
}

void WindowPicturesTest::failures() {
    QFETCH(QByteArray, settings);
    QFETCH(QString, scale);
    QFETCH(QStringList, arguments);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    Origin origin;
    const Body body = Body::counting(300'000);
    origin.serve("/good.fits", body);
    origin.serve("/gone.pdf", {}, Behaviour{.status = 404});
    origin.serve("/busy.zip", {}, Behaviour{.status = 503});
    origin.serve("/wrong.tar", body,
                 Behaviour{.fields = {{"Repr-Digest", "md5=:" + QByteArray(22, 'A') + "==:"}}});
    for (const char* path : {"/good.fits", "/gone.pdf", "/busy.zip", "/wrong.tar"})
        arguments += origin.url(path).toString();
    Window window(settings);
    window.environment.insert(u"QT_SCALE_FACTOR"_s, scale);
    window.start(arguments);
    const bool dark = name == u"dark"_s;
    const QRgb failed = dark ? qRgb(0xFF, 0x7B, 0x72) : kFailed;
    // The pill of the sidebar, and the signs of the rows and of the causes.
    const QImage image = picture(name, [&](const QImage& it) {
        return origin.requests().size() >= 4 && spreadOf(it, failed).count > 250;
    });
    QVERIFY(!image.isNull());
    if (name == u"failures"_s)
        m_mixed = image;
    QVERIFY(!m_mixed.isNull());
    QCOMPARE(brightness(image) < 90, dark);
    // At twice the scale as much as there is room for, the status bar included.
    if (scale == u"2"_s) {
        QVERIFY(image.width() > m_mixed.width() * 3 / 2);
        QVERIFY(image.height() < QGuiApplication::primaryScreen()->size().height() - 40);
    } else {
        QCOMPARE(image.size(), m_mixed.size());
        QCOMPARE(image == m_mixed, name == u"failures"_s);
    }
    if (!dark) {
        const bool right = spreadOf(image, kChosen).x > image.width() / 2.0;
        QCOMPARE(right, name == u"mirrored"_s);
    }
}

/// A queue of last time: half of it failed for one cause, a few for many, the rest is paused.
void WindowPicturesTest::fill(const QString& path) {
    QList<Request> requests;
    QList<Snapshot> snapshots;
    for (int i = 0; i < kRows; ++i) {
        Request request;
        request.id = DownloadId(i) + 1;
        request.batch = 1;
        request.sources = {QUrl(u"https://data.example.org/sdo/aia_%1.fits"_s.arg(i))};
        request.directory = u"/data"_s;
        Snapshot snapshot;
        snapshot.id = request.id;
        snapshot.batch = 1;
        snapshot.url = request.sources.first();
        snapshot.name = snapshot.url.fileName();
        snapshot.place = i + 1;
        snapshot.state = i % 2 == 0 ? State::Failed : State::Paused;
        if (snapshot.state == State::Failed)
            snapshot.error = Error{ErrorKind::HttpStatus, u"Some reason"_s,
                                   i % 100 == 0 ? 400 + i / 100 % 200 : 404};
        requests += request;
        snapshots += snapshot;
    }
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    DownloadDatabase database(path);
    QSignalSpy closed(&database, &DownloadDatabase::closed);
    database.load();
    database.name({1, u"SDO"_s, 1});
    database.add(requests);
    database.apply(snapshots);
    database.close();
    QVERIFY(!closed.isEmpty() || closed.wait(ProgramCall::kLongestMs));
}

void WindowPicturesTest::manyRows() {
    Window window;
    fill(window.run.database());
    window.start({});
    // It says that it reads, once it takes longer than a blink.
    const auto says = [](const QImage& it) {
        const QImage middle = it.copy(it.width() / 2, it.height() / 4, 200, it.height() / 2);
        return spreadOf(middle, middle.pixel(0, 0)).count < middle.width() * middle.height();
    };
    QVERIFY(!picture(u"loading"_s, says, false).isNull());
    const auto hasRows = [](const QImage& it) { return spreadOf(it, kFailed).count > 250; };
    QVERIFY(!picture(u"100000"_s, hasRows).isNull());
}

/// There has to be a display before there can be a QApplication: the first run is only for that.
int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet(kDisplay)) {
        const QCoreApplication application(argc, argv);
        QDir().mkpath(qEnvironmentVariable("QUINTET_SCREENSHOTS"));
        QProcess display;
        display.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1960x1400x24"_s,
                                  u"-nolisten"_s, u"tcp"_s});
        if (!display.waitForReadyRead(ProgramCall::kLongestMs)) {
            std::fprintf(stderr, "Xvfb does not start: %s\n", qPrintable(display.errorString()));
            return 1;
        }
        const QByteArray name = ':' + display.readLine().trimmed();
        for (const char* variable : {kDisplay, "DISPLAY"})
            qputenv(variable, name);
        qputenv("QT_QPA_PLATFORM", "xcb");
        qunsetenv("WAYLAND_DISPLAY");
        const int code = QProcess::execute(QCoreApplication::applicationFilePath(),
                                           QCoreApplication::arguments().mid(1));
        display.terminate();
        display.waitForFinished();
        return code;
    }
    const QApplication application(argc, argv);
    WindowPicturesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "windowpicturestest.moc"
