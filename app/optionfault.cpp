#include "optionfault.h"

#include "input/shownword.h"
#include "redact.h"

#include <QDir>
#include <QFileInfo>

namespace quintet {

using namespace Qt::StringLiterals;

Unexpected<Error> wrong(const QString& sentence) {
    return Unexpected{Error{.kind = ErrorKind::Usage, .detail = sentence}};
}

Unexpected<Error> takes(const CommandWord& word, const QString& allowed) {
    return wrong(u"%1 takes %2, not '%3'."_s.arg(word.written, allowed,
                                                 shownWord(word.value.value_or(QString()), 80)));
}

QString shownPath(const QString& path) {
    constexpr int kPathShown = 300;
    return cleaned(path, kPathShown);
}

Status keepFile(const CommandWord& word, const Result<QString>& checked, QString& place) {
    if (!checked)
        return wrong(
            u"%1: '%2' %3."_s.arg(word.written, shownPath(*word.value), checked.error().detail));
    place = *checked;
    return {};
}

Status keepFolder(const CommandWord& word, QString& place) {
    const QFileInfo folder(*word.value);
    if (word.value->isEmpty())
        return wrong(u"%1 needs the name of a folder."_s.arg(word.written));
    if (folder.exists() && !folder.isDir())
        return wrong(
            u"%1: '%2' is a file, not a folder."_s.arg(word.written, shownPath(*word.value)));
    place = QDir::cleanPath(folder.absoluteFilePath());
    return {};
}

} // namespace quintet
