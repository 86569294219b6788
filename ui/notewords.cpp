#include "notewords.h"

#include "format.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <vector>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* kContext = "quintet::NoteWords";

/// The engine's own words: a test compares them with its sources.
constexpr const char* kSentences[] = {
    // Notes and warnings.
    QT_TRANSLATE_NOOP("quintet::NoteWords", "started again: the file changed on the server"),
    QT_TRANSLATE_NOOP("quintet::NoteWords",
                      "started again: only sources with another file are left"),
    QT_TRANSLATE_NOOP("quintet::NoteWords",
                      "started again: what an earlier run left didn't have the checksum"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "started again: the server's ranges are no use"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "started again: the server gives no ranges"),
    QT_TRANSLATE_NOOP("quintet::NoteWords",
                      "started again: it isn't known what the unfinished file held"),
    QT_TRANSLATE_NOOP("quintet::NoteWords",
                      "started again: the unfinished file is of another address"),
    QT_TRANSLATE_NOOP("quintet::NoteWords",
                      "started again: the server gave nothing to tell versions of the file by"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "started again: the file is to have another size"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "started again: the file is to have another checksum"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the source %1 was left out: %2"),
    QT_TRANSLATE_NOOP("quintet::NoteWords",
                      "what %1 sources gave together didn't have the checksum: fetched again from "
                      "one at a time"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "%1 gave wrong bytes"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "redirected to %1"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the server allows %1 connections"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the server's ranges are no use: one connection"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "%1 connections: more didn't make it faster"),
    QT_TRANSLATE_NOOP("quintet::NoteWords",
                      "a connection was too slow for the others and was replaced: %1"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "renamed to %1: the name was taken meanwhile"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "renamed to %1: another file of this run has its name"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "size unconfirmed: the server stated no length"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the copy in the cache was not used: %1"),
    QT_TRANSLATE_NOOP("quintet::NoteWords",
                      "the copy in the cache was used, which may be out of date: %1"),
    QT_TRANSLATE_NOOP("quintet::NoteWords",
                      "not kept in the cache: it has no place for %1 addresses"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "not kept in the cache: %1"),
    QT_TRANSLATE_NOOP("quintet::NoteWords",
                      "a damaged part of what an earlier run left was fetched again"),
    QT_TRANSLATE_NOOP("quintet::NoteWords",
                      "piece %1 didn't have its checksum and was fetched again"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "resumed: %1 of %2 bytes are here"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the server states a digest that can't be read: “%1”"),
    QT_TRANSLATE_NOOP("quintet::NoteWords",
                      "the server states a digest in an unknown algorithm: “%1”"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "%1 is of the compressed body and was not compared"),
    QT_TRANSLATE_NOOP("quintet::NoteWords",
                      "the password was sent unencrypted: the server offers no TLS for FTP"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "tried again from another source"),
    // What is added to errors, as far as people meet it.
    QT_TRANSLATE_NOOP("quintet::NoteWords", "connection refused"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "connection closed"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "no connection: timed out"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "no connection within %1 s"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "nothing received for %1 s"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "no such host"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "no bytes came"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "cut off after %1 bytes"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "only %1 of %2 bytes are there"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "expected %1 %2, got %3"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "expected %1, the server states %2"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "piece %1 doesn't have its checksum"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the answer is empty or not HTTP"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the answer ended with status %1"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the server's ranges are wrong"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "more than 20 redirects"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the proxy wants a login"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "no space left on the device: %1"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the disk quota is used up: %1"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "permission denied: %1"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the file system is read-only: %1"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "no such file or folder: %1"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "input/output error: %1"),
};

/// What stands between the places where something differs.
QString pattern(const QString& sentence) {
    QString pattern = QRegularExpression::escape(sentence);
    for (const QString& place : {u"\\%1"_s, u"\\%2"_s, u"\\%3"_s})
        pattern.replace(place, u"(.*?)"_s);
    return QRegularExpression::anchoredPattern(pattern);
}

struct Sentence {
    const char* english;
    QRegularExpression pattern; ///< Only where something in it differs.
};

const std::vector<Sentence>& withPlaces() {
    static const std::vector<Sentence> all = [] {
        std::vector<Sentence> made;
        for (const char* it : kSentences) {
            const QString sentence = QString::fromUtf8(it);
            if (sentence.contains(u'%'))
                made.push_back(
                    {it, QRegularExpression(pattern(sentence),
                                            QRegularExpression::DotMatchesEverythingOption)});
        }
        return made;
    }();
    return all;
}

QString translated(const char* english) {
    return QCoreApplication::translate(kContext, english);
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
    for (const char* it : kSentences)
        sentences += QString::fromUtf8(it);
    return sentences;
}

QString inWords(const QString& english) {
    const QByteArray bytes = english.toUtf8();
    for (const char* it : kSentences) {
        if (bytes == it)
            return translated(it);
    }
    for (const Sentence& it : withPlaces()) {
        const QRegularExpressionMatch match = it.pattern.match(english);
        if (!match.hasMatch())
            continue;
        const QString words = translated(it.english);
        const auto part = [&](int i) { return inWords(match.captured(i)); };
        // All at once: what is put in may have a %2 of its own.
        switch (match.lastCapturedIndex()) {
        case 1:
            return words.arg(part(1));
        case 2:
            return words.arg(part(1), part(2));
        default:
            return words.arg(part(1), part(2), part(3));
        }
    }
    return english;
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
