#include "sentences.h"

#include <QCoreApplication>

#include <iterator>

namespace quintet {

namespace {

/// What is wrong with a list, a call or a setting.
constexpr const char* kSaid[] = {
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the row is longer than 64 KiB"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "a quote is opened and never closed"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "something follows the quote at the end of a field"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "a %1 without its %2"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "it stands for too many addresses"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "it stands for more than 1,000,000 addresses"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "{ } is empty"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "{ } has another pattern in it"),
    QT_TRANSLATE_NOOP("quintet::NoteWords",
                      "[ ] takes a range such as [1-20], [001-120], [a-z] or [0-100:10]"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "curl's option %1 %2."),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "%1 lacks its value"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "names a file of cookies: give that with --cookies"),
    QT_TRANSLATE_NOOP("quintet::NoteWords",
                      "the curl call sends a %1; only downloads (GET) can be taken over"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the curl call does more than download (%1)"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "is passed over"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "is not known and passed over"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "names a file of headers, which is passed over"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "is passed over: %1"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the curl call has no address"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the curl call's address can't be used: %1"),
    QT_TRANSLATE_NOOP("quintet::NoteWords",
                      "loses its folders: they would leave the target folder"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "something else follows the curl call"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the curl call is longer than 64 KiB"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "Line %1 of %2"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "The list %1"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "%1 can't be used: %2."),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "The list %1 can't be read: %2."),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the fetched list can't be read"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "on standard input"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the call of curl"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the folder '%1' is not below the target directory"),
    QT_TRANSLATE_NOOP("quintet::NoteWords",
                      "a name or checksum is for one file, and this is a folder"),
    QT_TRANSLATE_NOOP(
        "quintet::NoteWords",
        "The target %1 is a file of this call itself: an input list, a report or a log."),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "%1 takes %2, not '%3'."),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "a whole number from %1 to %2"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "seconds from 0 to 10000000, such as 90 or 0.5"),
    QT_TRANSLATE_NOOP("quintet::NoteWords",
                      "bytes a second, such as 65536, 500k, 2M or 1.5G (at most 10^12)"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "one of try, require and off"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "one of 1.2 and 1.3"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "one of use, update and off"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "%1 needs the name of a folder."),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "%1: '%2' is a file, not a folder."),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "--%1: '%2' is not a full path."),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "%1: '%2' %3."),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "%1: %2."),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "can't be read"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "holds no %1"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "certificate"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "doesn't exist"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "is not the name of a file"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "is a folder"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "There is no setting '%1'."),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "It needs a value."),
    QT_TRANSLATE_NOOP("quintet::NoteWords",
                      "The environment names a proxy that can't be used: %1."),
    QT_TRANSLATE_NOOP("quintet::NoteWords",
                      "--interface and a proxy exclude each other; --proxy none goes without."),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "--offline and --cache=%1 exclude each other."),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "--cache-dir needs --cache or --offline."),
};

} // namespace

QList<const char*> callsSaid() {
    return {std::begin(kSaid), std::end(kSaid)};
}

} // namespace quintet
