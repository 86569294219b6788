#pragma once

#include "batchrecord.h"
#include "bytewriter.h"
#include "result.h"

#include <QDateTime>

namespace quintet {

/// What a receipt says of one file.
struct ReceiptLine {
    QString path; ///< Absolute.
    QByteArray url;
    QByteArray mirrors; ///< Separated by spaces.
    qint64 size = -1;
    Digest digest; ///< Empty where there is none.
    int line = 0;
};

/// Writes what is there now, completed or skipped, as a table that is a list for -i and can be
/// checked by `quintet verify`: path, size, validator and SHA-256, which is computed where the run
/// didn't. Reads the files; may take a while.
void writeReceipt(const BatchRecord& record, const QDateTime& now, const WriteBytes& write);

/// Reads a receipt. An error is a sentence.
Result<QList<ReceiptLine>> readReceipt(const QByteArray& content, const QString& name);

} // namespace quintet
