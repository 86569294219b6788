#include "net/peeruser.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace quintet;

class PeerUserTest : public QObject {
    Q_OBJECT

private slots:
    void table();
    void ourOwn();
};

/// As two Linux machines show it (the second one's bytes lie the other way round).
void PeerUserTest::table() {
    const bool little = QSysInfo::ByteOrder == QSysInfo::LittleEndian;
    const QByteArray here = little ? "0100007F" : "7F000001";
    const QByteArray text =
        "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  "
        "timeout "
        "inode\n"
        "   0: " +
        here +
        ":1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 1 1\n"
        "   1: " +
        here + ":8F3C " + here +
        ":1F90 01 00000000:00000000 02:000005DC 00000000  1000        0 2 2 x\n"
        "   2: " +
        here + ":1F90 " + here +
        ":8F3C 01 00000000:00000000 00:00000000 00000000    33        0 3 1 x\n";
    QCOMPARE(userOfConnection(text, 0x8F3C, 0x1F90), std::optional(1000U));
    QCOMPARE(userOfConnection(text, 0x1F90, 0x8F3C), std::optional(33U));
    QVERIFY(!userOfConnection(text, 0x1F90, 0x1F90));
    QVERIFY(!userOfConnection({}, 1, 2));
    QVERIFY(!userOfConnection(text.left(text.indexOf("02:000005DC")), 0x8F3C, 0x1F90));
}

void PeerUserTest::ourOwn() {
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, server.serverPort());
    QVERIFY(client.waitForConnected());
    QVERIFY(server.waitForNewConnection(5'000));
    const QTcpSocket* accepted = server.nextPendingConnection();
    QVERIFY(accepted && isOfSameUser(*accepted));
#ifdef Q_OS_LINUX
    QFile file(QStringLiteral("/proc/net/tcp"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(userOfConnection(file.readAll(), accepted->peerPort(), accepted->localPort()));
#endif
}

QTEST_GUILESS_MAIN(PeerUserTest)
#include "peerusertest.moc"
