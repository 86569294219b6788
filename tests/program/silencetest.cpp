#include "programcall.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace quintet::test;
using namespace Qt::StringLiterals;

/// Whoever waits for a server that says nothing lets the processor sleep.
class SilenceTest : public QObject {
    Q_OBJECT

private slots:
    void wakesNobody_data();
    void wakesNobody();
};

namespace {

/// How often a thread of that process went to sleep so far; -1 where the system doesn't tell.
qint64 sleeps(qint64 process) {
    const QDir tasks(u"/proc/%1/task"_s.arg(process));
    qint64 sum = -1;
    for (const QString& task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(tasks.filePath(task + u"/status"_s));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QByteArray& line : lines) {
            if (line.startsWith("voluntary_ctxt_switches:"))
                sum = qMax<qint64>(sum, 0) + line.mid(line.indexOf(':') + 1).trimmed().toLongLong();
        }
    }
    return sum;
}

} // namespace

void SilenceTest::wakesNobody_data() {
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("no answer") << QByteArray();
    QTest::newRow("in the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9999999\r\n"
                                               "Accept-Ranges: bytes\r\nETag: \"a\"\r\n\r\nabc");
}

void SilenceTest::wakesNobody() {
    QFETCH(QByteArray, answer);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket* socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [=] {
            socket->readAll();
            socket->write(answer);
        });
    });
    ProgramCall call;
    call.start({u"--headless"_s, u"--timeout"_s, u"600"_s,
                u"http://127.0.0.1:%1/a.bin"_s.arg(server.serverPort())});
    // Until it has settled down: connections that help nobody, threads that end.
    constexpr int kSeconds = 4;
    QTest::qWait(3000);
    const qint64 before = sleeps(call.process().processId());
    QTest::qWait(kSeconds * 1000);
    const qint64 after = sleeps(call.process().processId());
    QCOMPARE(call.process().state(), QProcess::Running);
#ifdef Q_OS_LINUX
    QVERIFY(before > 0);
#endif
    // A look at the time limits four times a second, and the display's.
#ifdef __SANITIZE_THREAD__
    constexpr int kMost = 20; // It has a thread of its own.
#else
    constexpr int kMost = 10;
#endif
    QVERIFY2(after - before <= kMost * kSeconds, qPrintable(QString::number(after - before)));
}

QTEST_GUILESS_MAIN(SilenceTest)
#include "silencetest.moc"
