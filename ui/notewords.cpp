#include "notewords.h"

#include "format.h"
#include "phrasebook.h"
#include "sentences.h"

#include <QCoreApplication>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* kContext = "quintet::NoteWords";

QList<const char*> allSaid() {
    return notesSaid() + netSaid() + serversSaid() + diskSaid() + callsSaid();
}

const Phrasebook& book() {
    static const Phrasebook all(allSaid());
    return all;
}

QString translated(const char* english) {
    return QCoreApplication::translate(kContext, english);
}

QString withParts(const QString& words, const QStringList& parts) {
    const auto part = [&](int i) { return inWords(parts[i]); };
    // All at once: what is put in may have a %2 of its own.
    switch (parts.size()) {
    case 0:
        return words;
    case 1:
        return words.arg(part(0));
    case 2:
        return words.arg(part(0), part(1));
    default:
        return words.arg(part(0), part(1), part(2));
    }
}

/// "no such file or folder: /data/x", "cut off after 5 bytes: 426 Connection reset": what stands
/// before a colon may be known alone. Empty: it isn't.
QString headInWords(const QString& english) {
    for (qsizetype at = english.indexOf(": "_L1); at > 0; at = english.indexOf(": "_L1, at + 1)) {
        const Phrasebook::Found head = book().find(english.first(at));
        if (head.sentence)
            return QCoreApplication::translate("quintet", "%1: %2")
                .arg(withParts(translated(head.sentence), head.parts),
                     inWords(english.sliced(at + 2)));
    }
    return {};
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(quintet::Chronicle)

public:
    static QString of(const Note& note) {
        if (note.kind != Note::Kind::Retry)
            return inWords(note.text);
        const QString why = note.error ? explain(*note.error, {}).brief : QString();
        if (note.waitMs <= 0)
            return why.isEmpty() ? inWords(note.text) : QString(why + u"; "_s + inWords(note.text));
        const QString wait = Format().duration(note.waitMs);
        return why.isEmpty() ? tr("Tried again in %1").arg(wait)
                             : tr("%1; tried again in %2").arg(why, wait);
    }
};

} // namespace

QStringList knownSentences() {
    QStringList sentences;
    const QList<const char*> all = allSaid();
    for (const char* it : all)
        sentences += QString::fromUtf8(it);
    return sentences;
}

QString inWords(const QString& english) {
    const Phrasebook::Found found = book().find(english);
    if (found.sentence)
        return withParts(translated(found.sentence), found.parts);
    const QString words = headInWords(english);
    return words.isEmpty() ? english : words;
}

QString inWords(const Note& note) {
    return Words::of(note);
}

Explanation explainHere(const Error& error, const QUrl& url, const QString& path) {
    Error told = error;
    told.detail = inWords(error.detail);
    return explain(told, url, path);
}

} // namespace quintet
