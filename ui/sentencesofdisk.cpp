#include "sentences.h"

#include <QCoreApplication>

#include <iterator>

namespace quintet {

namespace {

/// Files and the cache here, and what a download is to be.
constexpr const char* kSaid[] = {
    QT_TRANSLATE_NOOP("quintet::NoteWords", "no bytes came"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "only %1 of %2 bytes are there"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "expected %1 %2, got %3"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "expected %1, the server states %2"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "piece %1 doesn't have its checksum"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "--offline allows no network"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "no other source is listed"),
    QT_TRANSLATE_NOOP("quintet::NoteWords",
                      "the hashes of its pieces are not of a file of %1 bytes"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "not modified"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the server's file has %1 bytes, not %2"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the range was ignored"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "another source than before"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "it states another checksum"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "nothing tells versions of its file apart"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "it said nothing"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "it has become shorter"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "Quintet keeps no %1 from one start to the next"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "user name and password"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "header %1"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "%1, and no %2"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "no space left on the device"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the disk quota is used up"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "permission denied"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the file system is read-only"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "no such file or folder"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "input/output error"),
    QT_TRANSLATE_NOOP("quintet::NoteWords",
                      "the file is larger than the file system or a limit allows"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "too many open files"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "a part of the path is not a folder"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the name is too long for the file system"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "too many links on the path"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "that is on another file system"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "out of memory"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "in use"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the file server does not answer"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the device is gone"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the file system does not take that"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the file is gone from the file server"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "error %1 of the file system"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "%1 exists already"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "%1 is a folder"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "%1 is a link"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "%1 is a device, a pipe or a socket"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "%1 has a second name (a hard link)"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "%1 is in use by another download"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "%1 is no state of a download"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the unfinished file was moved or removed"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the unfinished file was cut meanwhile"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "%1 bytes were written of a file of %2"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the file is not open"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "unknown checksum algorithm"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the program ended meanwhile"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the cache takes no such address"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "other programs keep changing %1"),
};

} // namespace

QList<const char*> diskSaid() {
    return {std::begin(kSaid), std::end(kSaid)};
}

} // namespace quintet
