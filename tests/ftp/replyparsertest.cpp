#include "ftp/replyparser.h"

#include <QtTest>

using namespace quintet;
using namespace Qt::StringLiterals;

/// Bytes of a control connection become replies (faults 93, 141).
class ReplyParserTest : public QObject {
    Q_OBJECT

private slots:
    void replies_data();
    void replies();
    void bounds_data();
    void bounds();
    void memoryIsBounded();
    void isClean();
    void nothingAfterAnError();
};

namespace {

/// What came out, as text: "220[a|b] " for a reply, "!" for the error.
QByteArray drained(FtpReplyParser& parser) {
    QByteArray all;
    while (const auto next = parser.next()) {
        if (!*next)
            return all + '!';
        const FtpReply& reply = **next;
        all += QByteArray::number(reply.code) + '[' + reply.lines.join('|') + "] ";
    }
    return all;
}

QByteArray parsed(const QByteArray& bytes) {
    FtpReplyParser parser;
    parser.add(bytes);
    return drained(parser);
}

} // namespace

void ReplyParserTest::replies_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const QByteArray& bytes, const QByteArray& expected) {
        QTest::newRow(name) << bytes << expected;
    };
    row("nothing", "", "");
    row("a reply", "220 ready\r\n", "220[ready] ");
    row("93 LF only", "220 ready\n331 pass\n", "220[ready] 331[pass] ");
    row("93 several CR", "220 ready\r\r\n", "220[ready] ");
    row("code alone", "200\r\n", "200[] ");
    row("code and space", "200 \r\n", "200[] ");
    row("unfinished", "220 rea", "");
    row("unfinished code", "22", "");
    row("several lines", "220-a\r\n220-b\r\n220 c\r\n", "220[a|b|c] ");
    row("93 inner codes", "220-a\r\n331 not me\r\n 220 nor me\r\n2200 nor\r\n220 end\r\n",
        "220[a|331 not me| 220 nor me|2200 nor|end] ");
    row("93 inner hyphen code of another", "211-x\r\n220-y\r\n211 z\r\n", "211[x|220-y|z] ");
    row("93 inner empty lines", "220-\r\n\r\n\r\n220 \r\n", "220[|||] ");
    row("93 ends with the code alone", "220-a\r\n220\r\n230 b\r\n", "220[a|] 230[b] ");
    row("93 never ended", "220-a\r\n221 b\r\n", "");
    row("92 two in one packet", "150 go\r\n226 done\r\n", "150[go] 226[done] ");
    row("features", "211-Features:\r\n MDTM\r\n REST STREAM\r\n211 End\r\n",
        "211[Features:| MDTM| REST STREAM|End] ");
    row("blank lines between", "\r\n\r\n220 a\r\n\r\n", "220[a] ");
    row("141 escapes stay for the cleaning", "220 \x1b[2J\x07\r\n", "220[\x1b[2J\x07] ");
    row("NUL inside", QByteArray("220 a\0b\r\n", 9), QByteArray("220[a\0b] ", 9));
    row("13 another protocol", "SSH-2.0-OpenSSH_9.2\r\n", "!");
    row("13 HTTP", "HTTP/1.1 400 Bad Request\r\n\r\n", "!");
    row("13 TLS alert", QByteArray("\x15\x03\x01\x00\x02\x02\x0a\n", 8), "!");
    row("code out of range", "600 a\r\n", "!");
    row("code out of range below", "099 a\r\n", "!");
    row("two digits", "22 a\r\n", "!");
    row("no separator", "220ready\r\n", "!");
    row("letters", "abc def\r\n", "!");
    row("a good one before a bad one", "220 a\r\nrubbish\r\n230 b\r\n", "220[a] !");
}

void ReplyParserTest::replies() {
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, expected);
    QCOMPARE(parsed(bytes), expected);
    for (qsizetype first = 0; first <= bytes.size(); ++first) {
        for (qsizetype second = first; second <= bytes.size(); ++second) {
            FtpReplyParser parser;
            QByteArray all;
            for (const QByteArray& part :
                 {bytes.left(first), bytes.mid(first, second - first), bytes.mid(second)}) {
                parser.add(part);
                if (!all.endsWith('!'))
                    all += drained(parser);
            }
            QCOMPARE(all, expected);
        }
    }
    FtpReplyParser parser;
    QByteArray all;
    for (const char c : bytes) { // 93: a byte a packet.
        parser.add(QByteArray(1, c));
        if (!all.endsWith('!'))
            all += drained(parser);
    }
    QCOMPARE(all, expected);
}

void ReplyParserTest::bounds_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("good");
    const qsizetype longest = FtpReplyParser::kLongestLine;
    QTest::newRow("93 line of 16 KiB") << "220 " + QByteArray(longest - 4, 'x') + "\n" << true;
    QTest::newRow("93 line of one more") << "220 " + QByteArray(longest - 3, 'x') + "\n" << false;
    QTest::newRow("93 inner line of one more")
        << "220-\n" + QByteArray(longest + 1, 'x') + "\n220 \n"
        << false;
    const auto most = static_cast<int>(FtpReplyParser::kMostLines);
    QTest::newRow("93 most lines") << "220-a\n" + QByteArray("x\n").repeated(most - 2) + "220 z\n"
                                   << true;
    QTest::newRow("93 a line too many")
        << "220-a\n" + QByteArray("x\n").repeated(most - 1) + "220 z\n"
        << false;
    const QByteArray line = QByteArray(8191, 'x') + '\n';
    QTest::newRow("93 large reply") << "220-a\n" + line.repeated(63) + "220 z\n" << true;
    QTest::newRow("93 too large reply") << "220-a\n" + line.repeated(65) + "220 z\n" << false;
    QTest::newRow("93 blank lines")
        << QByteArray("\r\n").repeated(FtpReplyParser::kMostBlankLines) + "220 a\n"
        << true;
    QTest::newRow("a blank line behind each")
        << QByteArray("200 a\r\n\r\n").repeated(2 * FtpReplyParser::kMostBlankLines) << true;
    QTest::newRow("93 blank lines for ever")
        << QByteArray("\r\n").repeated(FtpReplyParser::kMostBlankLines + 1) + "220 a\n"
        << false;
}

void ReplyParserTest::bounds() {
    QFETCH(QByteArray, bytes);
    QFETCH(bool, good);
    FtpReplyParser whole;
    whole.add(bytes);
    const auto next = whole.next();
    QVERIFY(next);
    QCOMPARE(next->has_value(), good);
    for (auto more = next; good && more; more = whole.next())
        QVERIFY(more->has_value());
    FtpReplyParser pieces;
    for (qsizetype at = 0; at < bytes.size(); at += 1000)
        pieces.add(QByteArrayView(bytes).sliced(at, qMin<qsizetype>(1000, bytes.size() - at)));
    const auto same = pieces.next();
    QVERIFY(same);
    QCOMPARE(same->has_value(), good);
}

void ReplyParserTest::memoryIsBounded() {
    FtpReplyParser parser;
    const QByteArray endless(64 * 1024, 'x');
    for (int i = 0; i < 1000; ++i)
        parser.add(endless);
    const auto next = parser.next();
    QVERIFY(next && !*next);
    QCOMPARE(next->error().kind, ErrorKind::Protocol);
}

void ReplyParserTest::isClean() {
    FtpReplyParser parser;
    QVERIFY(parser.isClean());
    parser.add("2");
    QVERIFY(!parser.isClean());
    parser.add("34 go\r\n");
    QVERIFY(!parser.isClean());
    QVERIFY(parser.next());
    QVERIFY(parser.isClean());
    parser.add("230-a\r\n");
    QVERIFY(!parser.isClean()); // 100: the beginning of a reply that nobody asked for.
}

void ReplyParserTest::nothingAfterAnError() {
    FtpReplyParser parser;
    parser.add("\x1b[31mhello\n220 late\n");
    auto next = parser.next();
    QVERIFY(next && !*next);
    QVERIFY(!next->error().detail.contains(QChar(0x1b))); // 141
    QVERIFY(next->error().detail.contains(u"hello"_s));
    parser.add("220 later\n");
    next = parser.next();
    QVERIFY(next && !*next);
}

QTEST_GUILESS_MAIN(ReplyParserTest)
#include "replyparsertest.moc"
