#include "storedoptions.h"

#include "windowsettings.h"

#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace quintet;
using namespace Qt::StringLiterals;

/// Kept settings as the engine takes them: checked as the command line's, below the command line.
class StoredOptionsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QSettings().clear(); }
    void sets_data();
    void sets();
    void refuses_data();
    void refuses();
    void everyOneComesBack();
    void callWins_data();
    void callWins();
    void keptOnesCount();
    void wrongOnesFallBack();
    void changesCountAtOnce();
    void resetIsWhatTheSystemSays();

private:
    Options call(const QStringList& words = {}) const {
        auto options = parseOptions(words, m_environment);
        return options ? *options : Options();
    }

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

void StoredOptionsTest::initTestCase() {
    QVERIFY(m_folder.isValid());
    QCoreApplication::setOrganizationName(u"quintet-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    m_environment.insert(u"HOME"_s, m_folder.path());
}

void StoredOptionsTest::sets_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("again"); // As text() says it.
    const auto row = [](const char* name, const char* text, const char* again = nullptr) {
        QTest::newRow(qPrintable(QLatin1String(name) + u' ' + QLatin1String(text)))
            << QString(QLatin1String(name)) << QString(QLatin1String(text))
            << QString(QLatin1String(again ? again : text));
    };
    row("max-conn", "17");
    row("max-splits", "3");
    row("max-per-host", "40");
    row("limit-rate", "250000");
    row("limit-rate", "2M", "2097152");
    row("min-speed", "1000");
    row("retries", "0");
    row("retry-wait", "2.5");
    row("timeout", "0");
    row("connect-timeout", "12");
    row("total-timeout", "3600");
    row("overwrite", "unique");
    row("directory", "/data/new");
    row("proxy", "none");
    row("proxy", "http://proxy.example:3128");
    row("proxy", "socks5://proxy.example", "socks5://proxy.example:1080");
    row("tls-min", "1.3");
    row("ftp-tls", "require");
    row("cache", "update");
    row("cache-dir", "/data/cache");
    row("ca-file", "");
    row("directory", "");
}

void StoredOptionsTest::sets() {
    QFETCH(QString, name);
    QFETCH(QString, text);
    StoredOptions stored(call(), m_environment);
    const Status status = stored.set(name, text);
    QVERIFY2(status, status ? "" : qPrintable(status.error().detail));
    QTEST(stored.text(name), "again");
}

void StoredOptionsTest::refuses_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << u"max-conn"_s << u"0"_s;
    QTest::newRow("too many") << u"max-splits"_s << u"65"_s;
    QTest::newRow("no number") << u"retries"_s << u"many"_s;
    QTest::newRow("no rate") << u"limit-rate"_s << u"fast"_s;
    QTest::newRow("no proxy") << u"proxy"_s << u"ftp://x"_s;
    QTest::newRow("no file") << u"ca-file"_s << u"/nowhere/ca.pem"_s;
    QTest::newRow("no folder") << u"directory"_s << u"/dev/null"_s;
    QTest::newRow("relative") << u"directory"_s << u"here"_s;
    QTest::newRow("no version") << u"tls-min"_s << u"1.1"_s;
    QTest::newRow("no number at all") << u"max-conn"_s << QString();
    QTest::newRow("not kept") << u"insecure"_s << u"1"_s;
    QTest::newRow("no option") << u"speed"_s << u"1"_s;
}

void StoredOptionsTest::refuses() {
    QFETCH(QString, name);
    QFETCH(QString, text);
    StoredOptions stored(call(), m_environment);
    const QString before = stored.text(name);
    const Status status = stored.set(name, text);
    QVERIFY(!status);
    QVERIFY(status.error().detail.endsWith(u'.'));
    QCOMPARE(stored.text(name), before);
}

void StoredOptionsTest::everyOneComesBack() {
    // What text() says set() takes, and nothing changes by it.
    StoredOptions stored(call(), m_environment);
    const QStringList names = Preferences::names();
    for (const QString& name : names) {
        if (!StoredOptions::isOne(name))
            continue;
        const QString text = stored.text(name);
        const Status status = stored.set(name, text);
        QVERIFY2(status, qPrintable(name));
        QCOMPARE(stored.text(name), text);
        QVERIFY2(text == Preferences::usual(name) || name == u"proxy"_s, qPrintable(name));
    }
}

void StoredOptionsTest::callWins_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("text");
    QTest::newRow("number") << QStringList{u"--max-conn"_s, u"2"_s} << u"max-conn"_s << u"9"_s
                            << u"2"_s;
    QTest::newRow("the usual") << QStringList{u"--max-conn=5"_s} << u"max-conn"_s << u"9"_s
                               << u"5"_s;
    QTest::newRow("folder") << QStringList{u"-d"_s, u"/a"_s} << u"directory"_s << u"/b"_s
                            << u"/a"_s;
    QTest::newRow("proxy") << QStringList{u"--proxy"_s, u"none"_s} << u"proxy"_s << u"http://p:1"_s
                           << u"none"_s;
    QTest::newRow("interface") << QStringList{u"--interface"_s, u"lo"_s} << u"proxy"_s
                               << u"http://p:1"_s << u"none"_s;
    QTest::newRow("offline") << QStringList{u"--offline"_s} << u"cache"_s << u"update"_s
                             << u"use"_s;
    QTest::newRow("nothing") << QStringList{} << u"max-conn"_s << u"9"_s << u"9"_s;
}

void StoredOptionsTest::callWins() {
    QFETCH(QStringList, words);
    QFETCH(QString, name);
    QFETCH(QString, kept);
    Preferences().set(name, kept);
    WindowSettings settings(call(words), m_environment);
    QVERIFY(settings.preferences().takeComplaints().isEmpty());
    QTEST(settings.preferences().text(name), "text");
    // It is not kept by that.
    QCOMPARE(Preferences().text(name), kept);
}

void StoredOptionsTest::keptOnesCount() {
    Preferences kept;
    kept.set(u"max-conn"_s, u"9"_s);
    kept.set(u"retry-wait"_s, u"0.5"_s);
    kept.set(u"directory"_s, u"/data"_s);
    kept.set(u"proxy"_s, u"socks5://p:1"_s);
    kept.set(u"cache"_s, u"use"_s);
    kept.set(u"tls-min"_s, u"1.3"_s);
    WindowSettings settings(call({u"--retries"_s, u"1"_s}), m_environment);
    const Options& options = settings.options();
    QCOMPARE(options.settings.maxConn, 9);
    QCOMPARE(options.settings.retryWait, 500);
    QCOMPARE(options.settings.retries, 1);
    QCOMPARE(options.directory, u"/data"_s);
    QCOMPARE(options.settings.proxy.https, QUrl(u"socks5://p:1"_s));
    QCOMPARE(options.settings.cache, CacheUse::Use);
    QCOMPARE(options.settings.tls.minimum, TlsVersion::Tls13);
}

void StoredOptionsTest::wrongOnesFallBack() {
    QSettings().setValue(u"options/max-conn"_s, u"a lot"_s);
    QSettings().setValue(u"options/ca-file"_s, u"/nowhere/ca.pem"_s);
    QSettings().setValue(u"options/retries"_s, u"7"_s);
    WindowSettings settings(call(), m_environment);
    QCOMPARE(settings.options().settings.maxConn, 5);
    QCOMPARE(settings.options().settings.tls.caFile, QString());
    QCOMPARE(settings.options().settings.retries, 7);
    QCOMPARE(settings.preferences().text(u"max-conn"_s), u"5"_s);
    QCOMPARE(settings.preferences().takeComplaints().size(), 2);
}

void StoredOptionsTest::changesCountAtOnce() {
    WindowSettings settings(call({u"--max-conn"_s, u"2"_s}), m_environment);
    QSignalSpy changed(&settings, &WindowSettings::changed);
    QCOMPARE(settings.preferences().set(u"max-conn"_s, u"8"_s), QString());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(settings.options().settings.maxConn, 8);
    QVERIFY(!settings.preferences().set(u"max-conn"_s, u"8000"_s).isEmpty());
    QCOMPARE(changed.size(), 1);
    settings.preferences().set(u"tray"_s, u"0"_s);
    QCOMPARE(changed.size(), 1); // Nothing of the engine's.
}

void StoredOptionsTest::resetIsWhatTheSystemSays() {
    QProcessEnvironment environment = m_environment;
    environment.insert(u"http_proxy"_s, u"http://system:8080"_s);
    const auto options = parseOptions({}, environment);
    QVERIFY(options);
    WindowSettings settings(*options, environment);
    QCOMPARE(settings.options().settings.proxy.http, QUrl(u"http://system:8080"_s));
    QCOMPARE(settings.preferences().text(u"proxy"_s), QString());
    settings.preferences().set(u"proxy"_s, u"none"_s);
    QVERIFY(settings.options().settings.proxy.http.isEmpty());
    settings.preferences().reset({u"proxy"_s, u"directory"_s});
    QCOMPARE(settings.options().settings.proxy.http, QUrl(u"http://system:8080"_s));
    QCOMPARE(settings.options().directory,
             QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
}

QTEST_GUILESS_MAIN(StoredOptionsTest)
#include "storedoptionstest.moc"
