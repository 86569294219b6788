#include "inputlist.h"

#include "csvlist.h"
#include "listtext.h"
#include "metalink.h"
#include "plainlist.h"

namespace quintet {

InputList parseInputList(const QByteArray& content, const QString& name) {
    const QByteArray text = asUtf8(content);
    if (isMetalink(text))
        return readMetalink(text, name);
    if (isCsvList(text))
        return readCsvList(text, name);
    return readPlainList(text, name);
}

} // namespace quintet
