#include "receipt.h"

#include "checksum.h"
#include "input/csvrows.h"
#include "listedaddresses.h"
#include "redact.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

QByteArray field(const QByteArray& value) {
    return '"' + QByteArray(value).replace('"', "\"\"") + '"';
}

QByteArray field(const QString& value) {
    return field(value.toUtf8());
}

/// Empty where the file can't be read.
QByteArray sha256Of(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    Checksum checksum("sha-256");
    for (QByteArray block; !(block = file.read(1 << 20)).isEmpty();)
        checksum.add(block);
    return file.error() == QFileDevice::NoError ? checksum.result() : QByteArray();
}

QByteArray row(const PackedRequest& request, const Outcome& outcome, const QByteArray& now) {
    const QFileInfo file(outcome.path);
    const bool known = outcome.checksum && outcome.checksum->digest.algorithm == "sha-256";
    const QByteArray digest = known ? outcome.checksum->digest.value : sha256Of(outcome.path);
    const QByteArrayList addresses = listedAddresses(request);
    const QUrl source = outcome.source.isEmpty() ? request.firstSource() : outcome.source;
    const QByteArray fields[] = {
        field(addresses.value(0)),
        field(file.absolutePath()),
        field(file.fileName()),
        QByteArray::number(file.size()),
        field(digest.isEmpty() ? QByteArray() : "sha-256=" + digest.toHex()),
        field(addresses.mid(1).join(' ')),
        field(shown(source)),
        field(outcome.validator.etag),
        field(outcome.validator.lastModified),
        field(now),
        field(outcome.path)};
    QByteArray line;
    for (const QByteArray& one : fields)
        line += (line.isEmpty() ? "" : ",") + one;
    return line + '\n';
}

/// The column of each name; -1: there is none.
qsizetype columnOf(const QList<QByteArray>& head, const char* name) {
    return head.indexOf(QByteArray(name));
}

} // namespace

void writeReceipt(const BatchRecord& record, const QDateTime& now, const WriteBytes& write) {
    ByteWriter table(write);
    table.add("url,directory,filename,size,checksum,mirrors,source,etag,last_modified,time,path\n");
    const QByteArray time = now.toUTC().toString(Qt::ISODate).toLatin1();
    QSet<QString> written;
    for (qsizetype place = 0; place < record.size(); ++place) {
        const State state = record.state(place);
        if (state != State::Completed && state != State::Skipped)
            continue;
        const Outcome outcome = record.ending(place).outcome;
        if (outcome.path.isEmpty() || written.contains(outcome.path))
            continue;
        written += outcome.path;
        table.add(row(record.entries().request(place), outcome, time));
    }
}

Result<QList<ReceiptLine>> readReceipt(const QByteArray& content, const QString& name) {
    const auto refused = [&](const QString& why) {
        return Unexpected{Error{.kind = ErrorKind::Usage,
                                .detail = u"'%1' is not a receipt: %2."_s.arg(cleaned(name), why)}};
    };
    CsvRows rows(content, ',');
    if (rows.next() != CsvRows::Got::Row)
        return refused(u"it is empty"_s);
    const QList<QByteArray> head = rows.fields();
    const qsizetype path = columnOf(head, "path");
    const qsizetype url = columnOf(head, "url");
    const qsizetype size = columnOf(head, "size");
    const qsizetype checksum = columnOf(head, "checksum");
    const qsizetype mirrors = columnOf(head, "mirrors");
    if (path < 0 || url < 0 || size < 0 || checksum < 0)
        return refused(u"its first line doesn't name the columns path, url, size and checksum"_s);
    QList<ReceiptLine> lines;
    for (CsvRows::Got got; (got = rows.next()) != CsvRows::Got::End;) {
        const QList<QByteArray>& fields = rows.fields();
        if (got == CsvRows::Got::Broken)
            return refused(u"line %1: %2"_s.arg(rows.line()).arg(rows.complaint()));
        ReceiptLine line;
        line.line = rows.line();
        line.path = QString::fromUtf8(fields.value(path));
        line.url = fields.value(url);
        line.mirrors = mirrors < 0 ? QByteArray() : fields.value(mirrors);
        bool good = false;
        line.size = fields.value(size).toLongLong(&good);
        if (line.path.isEmpty() || !good || line.size < 0)
            return refused(u"line %1 has no path or no size"_s.arg(line.line));
        if (const QByteArray written = fields.value(checksum); !written.isEmpty()) {
            const auto digest = Checksum::parse(QString::fromUtf8(written));
            if (!digest)
                return refused(u"line %1: %2"_s.arg(line.line).arg(digest.error().detail));
            line.digest = *digest;
        }
        lines += line;
    }
    return lines;
}

} // namespace quintet
