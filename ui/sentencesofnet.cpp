#include "sentences.h"

#include <QCoreApplication>

#include <iterator>

namespace quintet {

namespace {

/// Names, addresses, connections, proxies, certificates.
constexpr const char* kSaid[] = {
    QT_TRANSLATE_NOOP("quintet::NoteWords", "connection refused"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "connection closed"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "it answers without TLS there"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "no connection: timed out"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "no connection within %1 s"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "nothing received for %1 s"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "no such host"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the proxy wants a login"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the host has no IPv4 address"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the host has no IPv6 address"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the name was not resolved within %1 s"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "no TLS within %1 s"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "no data connection within %1 s"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "no TLS on the data connection within %1 s"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "%1 didn't come within %2 s"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "no answer within %1 s"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "slower than the least speed for %1 s"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the whole file took longer than %1 s"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the connection was closed %1"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "before it answered"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the server closed the connection"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the server closed the connection instead of %1"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the greeting"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "an answer to %1"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the end of a transfer"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the TLS handshake"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "saying more"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "more data"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "no port of this machine is free"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "%1 can't be used: %2"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "%1 is not an address of this machine"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "there is no network interface “%1” here"),
    QT_TRANSLATE_NOOP("quintet::NoteWords",
                      "the network interface “%1” has no address that could be used"),
    QT_TRANSLATE_NOOP("quintet::NoteWords",
                      "the network interface has no address of the host's kind"),
    QT_TRANSLATE_NOOP("quintet::NoteWords",
                      "a network interface together with an http proxy is not supported"),
    QT_TRANSLATE_NOOP("quintet::NoteWords",
                      "a network interface together with an http proxy is not supported for FTP"),
    QT_TRANSLATE_NOOP("quintet::NoteWords",
                      "a proxy is written http://host:port or socks5://host:port"),
    QT_TRANSLATE_NOOP("quintet::NoteWords",
                      "proxies that are themselves reached by https are not supported"),
    QT_TRANSLATE_NOOP("quintet::NoteWords",
                      "a proxy is an http://, socks5:// or socks5h:// address"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the proxy's user name or password is too long"),
    QT_TRANSLATE_NOOP("quintet::NoteWords",
                      "the proxy's user name or password has a control character"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the variable %1: %2"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "it has a fault of its own"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "it doesn't allow this connection"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the network can't be reached from it"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the host can't be reached from it"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the host refused its connection"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the way to the host is too long"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "it doesn't make connections"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "it doesn't know addresses of this kind"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "it answered with code %1"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the host's name is longer than a SOCKS proxy takes"),
    QT_TRANSLATE_NOOP("quintet::NoteWords",
                      "the proxy's user or password is longer than SOCKS takes"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "it doesn't speak SOCKS 5"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "it wants a login"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "it refused the login"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the certificate is not for this address"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "%1 holds no certificate"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "%1 holds no private key that can be read"),
    QT_TRANSLATE_NOOP("quintet::NoteWords",
                      "a quoted value in line %1 of the netrc file never ends"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the netrc file can't be read: %1"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the netrc file is larger than 1 MiB"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "Line %1 of %2 can't be used: %3."),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "it needs seven fields with tabs between them"),
    QT_TRANSLATE_NOOP("quintet::NoteWords",
                      "the domain or one of its TRUE and FALSE can't be read"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the path doesn't begin with a slash"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the expiry is not a number of seconds"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the name or the value can't be sent"),
    QT_TRANSLATE_NOOP("quintet::NoteWords", "the cookie is for a whole public suffix"),
};

} // namespace

QList<const char*> netSaid() {
    return {std::begin(kSaid), std::end(kSaid)};
}

} // namespace quintet
