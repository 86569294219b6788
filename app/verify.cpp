#include "verify.h"

#include "batch.h"
#include "checksum.h"
#include "namedfile.h"
#include "options.h"
#include "receipt.h"
#include "redact.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cstdio>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNotAll = 1;
constexpr int kWrongCall = 2;

void print(FILE* file, const QString& line) {
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), file);
}

int wrong(const QString& sentence) {
    print(stderr, u"quintet: "_s + sentence);
    return kWrongCall;
}

/// What is wrong with a file; empty: nothing.
QString faultOf(const ReceiptLine& line) {
    const QFileInfo info(line.path);
    if (!info.isFile())
        return u"missing"_s;
    if (info.size() != line.size)
        return u"damaged"_s;
    if (line.digest.value.isEmpty())
        return {};
    QFile file(line.path);
    if (!file.open(QIODevice::ReadOnly))
        return u"unreadable"_s;
    Checksum checksum(line.digest.algorithm);
    for (QByteArray block; !(block = file.read(1 << 20)).isEmpty();)
        checksum.add(block);
    if (file.error() != QFileDevice::NoError)
        return u"unreadable"_s;
    return checksum.result() == line.digest.value ? QString() : u"damaged"_s;
}

QByteArray quoted(const QString& text) {
    return '"' + text.toUtf8().replace('"', "\"\"") + '"';
}

/// A list that fetches `bad` again.
QByteArray repairList(const QList<ReceiptLine>& bad) {
    QByteArray list = "url,directory,filename,size,checksum,mirrors,overwrite\n";
    for (const ReceiptLine& line : bad) {
        const QFileInfo file(line.path);
        const QByteArray digest = line.digest.value.isEmpty()
                                      ? QByteArray()
                                      : line.digest.algorithm + '=' + line.digest.value.toHex();
        list += quoted(QString::fromUtf8(line.url)) + ',' + quoted(file.absolutePath()) + ',' +
                quoted(file.fileName()) + ',' + QByteArray::number(line.size) + ',' + digest + ',' +
                quoted(QString::fromUtf8(line.mirrors)) + ",yes\n";
    }
    return list;
}

int repair(const QList<ReceiptLine>& bad, const QStringList& more) {
    QTemporaryFile list;
    const QByteArray content = repairList(bad);
    if (!list.open() || list.write(content) != content.size() || !list.flush())
        return wrong(
            u"The list of what to repair can't be written: %1."_s.arg(cleaned(list.errorString())));
    const QStringList arguments = QStringList{u"--headless"_s, u"-i"_s, list.fileName()} + more;
    const auto options = parseOptions(arguments, QProcessEnvironment::systemEnvironment());
    return options ? runBatch(*options) : wrong(options.error().detail);
}

} // namespace

int runVerify(const QStringList& arguments) {
    const QString receipt = arguments.value(0);
    if (receipt.isEmpty() || receipt.startsWith(u'-'))
        return wrong(u"'verify' needs a receipt: quintet verify RECEIPT [--repair [OPTION]...]."_s);
    QStringList more = arguments.mid(1);
    const bool repairs = more.value(0) == "--repair"_L1;
    if (!more.isEmpty() && !repairs)
        return wrong(u"After the receipt only --repair can follow, and then its options."_s);
    const auto path = readableFile(receipt);
    if (!path)
        return wrong(u"The receipt '%1' %2."_s.arg(cleaned(receipt), path.error().detail));
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly))
        return wrong(u"The receipt '%1' can't be read."_s.arg(cleaned(receipt)));
    const auto lines = readReceipt(file.readAll(), receipt);
    if (!lines)
        return wrong(lines.error().detail);
    QList<ReceiptLine> bad;
    for (const ReceiptLine& line : *lines) {
        const QString fault = faultOf(line);
        if (fault.isEmpty())
            continue;
        print(stdout, u"%1: %2"_s.arg(fault, cleaned(line.path, 4096)));
        bad += line;
    }
    // One of the download's, so that a cron job has nothing to tell while all is well.
    const bool quiet = more.contains(u"-q"_s) || more.contains(u"--quiet"_s);
    if (!quiet || !bad.isEmpty())
        print(stderr, u"%1 of %2 good"_s.arg(lines->size() - bad.size()).arg(lines->size()));
    std::fflush(stdout);
    if (bad.isEmpty())
        return 0;
    return repairs ? repair(bad, more.mid(1)) : kNotAll;
}

} // namespace quintet
