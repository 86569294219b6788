#include "ftp/inquiry.h"
#include "ftp/login.h"
#include "ftp/retrieval.h"
#include "transcript.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace quintet;
using namespace quintet::test;
using namespace Qt::StringLiterals;

/// What is said with servers as they are, each in a file of dialogues/: lines of transcript.h below
/// "login try|require|off USER PASSWORD", "inquiry PATH", "retrieval COMMAND PATH OFFSET" and
/// "settling [cut]". A file may begin with comments; the number of a fault in one names the row.
class DialoguesTest : public QObject {
    Q_OBJECT

private slots:
    void files_data();
    void files();
};

namespace {

/// The script that a line begins; null where it is a line of the one before.
std::unique_ptr<FtpScript> scriptOf(const QByteArray& line, const FtpFeatures& features) {
    const QByteArrayList words = line.split(' ');
    const QByteArray rest = line.mid(words.first().size() + 1);
    if (words.first() == "login") {
        FtpLoginOrder order;
        order.tls = words.value(1) == "off"   ? FtpTls::Off
                    : words.value(1) == "try" ? FtpTls::Try
                                              : FtpTls::Require;
        order.who = {QString::fromUtf8(words.value(2)), QString::fromUtf8(words.value(3))};
        return std::make_unique<FtpLogin>(order);
    }
    if (words.first() == "inquiry")
        return std::make_unique<FtpInquiry>(rest, features);
    if (words.first() == "retrieval") {
        FtpRetrievalOrder order;
        order.command = rest.left(rest.lastIndexOf(' '));
        order.offset = words.last().toLongLong();
        return std::make_unique<FtpRetrieval>(order);
    }
    if (words.first() == "settling")
        return std::make_unique<FtpSettling>(rest == "cut");
    return nullptr;
}

} // namespace

void DialoguesTest::files_data() {
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(QUINTET_DIALOGUES));
    const QStringList names = folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    QVERIFY(names.size() > 10);
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        // "# 97: …"
        const QByteArray item = file.readLine().mid(2).split(':').first();
        const bool numbered = item.toInt() > 0;
        QTest::newRow(
            (numbered ? QByteArray(item + ' ' + name.toUtf8()) : name.toUtf8()).constData())
            << folder.filePath(name);
    }
}

void DialoguesTest::files() {
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly | QIODevice::Text));
    FtpFeatures features;
    std::unique_ptr<FtpScript> script;
    QByteArrayList lines;
    const auto play = [&] {
        const QByteArray transcript = lines.join('\n');
        lines.clear();
        if (script)
            QCOMPARE(played(*script, transcript), transcript);
        if (const auto* login = dynamic_cast<const FtpLogin*>(script.get()))
            features = login->features();
    };
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (line.startsWith('#'))
            continue;
        auto next = scriptOf(line, features);
        if (!next) {
            lines.append(line);
            continue;
        }
        play();
        // What the login told counts from here on.
        script = scriptOf(line, features);
    }
    QVERIFY(script);
    play();
}

QTEST_GUILESS_MAIN(DialoguesTest)
#include "dialoguestest.moc"
