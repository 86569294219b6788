#include "sentences.h"

#include <QCoreApplication>

#include <iterator>

namespace quintet {

namespace {

/// What is told while downloads go on.
constexpr const char* kSaid[] = {
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
    QT_TRANSLATE_NOOP(
        "quintet::NoteWords",
        "what %1 sources gave together didn't have the checksum: fetched again from one at a time"),
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
};

} // namespace

QList<const char*> notesSaid() {
    return {std::begin(kSaid), std::end(kSaid)};
}

} // namespace quintet
