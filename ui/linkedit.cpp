#include "linkedit.h"

#include "intake.h"

#include <QMimeData>

namespace quintet {

bool LinkEdit::canInsertFromMimeData(const QMimeData* source) const {
    return source->hasUrls() || source->hasHtml() || QPlainTextEdit::canInsertFromMimeData(source);
}

void LinkEdit::insertFromMimeData(const QMimeData* source) {
    if (const QStringList files = listFilesIn(*source); !files.isEmpty())
        emit filesGiven(files);
    else if (const QString text = textOf(*source); !text.isEmpty())
        insertPlainText(text);
}

} // namespace quintet
