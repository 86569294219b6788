#include "sentences.h"

#include <QCoreApplication>

#include <iterator>

namespace quintet {

namespace {

/// What is wrong with what a server says, by HTTP and by FTP.
constexpr const char* kSaid[] = {
    QT_TRANSLATE_NOOP("quintet::NoteWords", "cut off after %1 bytes"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the answer is empty or not HTTP"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the answer ended with status %1"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the server's ranges are wrong"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "more than 20 redirects"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the server wants a login"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "%1, the file has %2 bytes"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "no content (%1)"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the length “%1” can't be understood"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "two different lengths, %1 and %2"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "transfer coding “%1”"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "content coding “%1”"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "%1 bytes instead of %2"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "another modification time"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "another ETag"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "several ranges where one was asked for"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "a range without a Content-Range"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the range “%1” can't be understood"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "a part where the whole file was asked for"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "bytes from %1 on where %2 was asked for"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "a length of %1 for %2 bytes"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "a compressed body in parts"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "more than %1 bytes"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "a part of the file that claims to be whole"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "%1 can't be decoded: %2"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the server states two different %1 digests"),
    QT_TRANSLATE_NOOP("quintet::NoteWords",
                      "a web page (%1) instead of the file; --accept-html takes it"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "no memory to decompress with"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "something follows the compressed body"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the compressed body is damaged"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the compressed body is cut"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the head of the answer doesn't end"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "%1 of %2 bytes"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "it doesn't say where to"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "it names several addresses"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "its address is malformed"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "to “%1:” addresses is refused"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "from https to http is refused"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "a reply came that nothing had asked for"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "a reply that nothing had asked for"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "a command has a line break or NUL in it"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "no data connection"),
    QT_TRANSLATE_NOOP("quintet::NoteWords",
                      "the server sent something unencrypted before TLS began"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the server sends data unencrypted"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the data connection shows another certificate"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the folder has no files, or isn't there"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "no file matches"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the list of a folder is larger than 64 MiB"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the list of a folder was cut off"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "these are too many files or folders for one address"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the address is a folder's"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the last byte didn't come"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the server begins elsewhere than asked"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the server never answers"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "it is a folder"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the server never gets ready"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the server logs in before TLS can start"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the server refuses TLS"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the server won't encrypt data connections"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the server wants an account as well"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the path is longer than 8 KiB"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the path has a line break or NUL encoded in it"),
    QT_TRANSLATE_NOOP("quintet::NoteWords",
                      "the user name or password has a line break or NUL in it"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the server's reply has a line longer than 16 KiB"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the server's reply doesn't end"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the server sends nothing but empty lines"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the server doesn't speak FTP: “%1”"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the server gives no data connection over IPv6"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the server never comes to an end"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the answer to EPSV can't be understood: “%1”"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the answer to PASV can't be understood: “%1”"),
};

} // namespace

QList<const char*> serversSaid() {
    return {std::begin(kSaid), std::end(kSaid)};
}

} // namespace quintet
