#include "explain.h"

#include "redact.h"

#include <QCoreApplication>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

/// A fault in words. "%1" in the sentence stands for the host; it has no full stop, since details
/// may follow.
Explanation words(const char* brief, const char* sentence, const char* remedy) {
    const auto translated = [](const char* text) {
        return QCoreApplication::translate("quintet", text);
    };
    return {translated(brief), translated(sentence), translated(remedy)};
}

Explanation ofClientStatus(int status) {
    switch (status) {
    case 403:
        return words(QT_TRANSLATE_NOOP("quintet", "Access denied"),
                     QT_TRANSLATE_NOOP("quintet", "The server %1 refuses to hand out this file"),
                     QT_TRANSLATE_NOOP("quintet", "The link may have expired, or a login may be "
                                                  "needed: get a new link, or log in."));
    case 404:
        return words(QT_TRANSLATE_NOOP("quintet", "Not on the server"),
                     QT_TRANSLATE_NOOP("quintet", "The server %1 has no such file"),
                     QT_TRANSLATE_NOOP("quintet", "Check the address, or ask the archive."));
    case 408:
        return words(QT_TRANSLATE_NOOP("quintet", "Timed out"),
                     QT_TRANSLATE_NOOP("quintet", "The server %1 waited too long for us"),
                     QT_TRANSLATE_NOOP("quintet", "Try again later."));
    case 410:
        return words(QT_TRANSLATE_NOOP("quintet", "Gone from the server"),
                     QT_TRANSLATE_NOOP("quintet", "The server %1 says the file is gone for good"),
                     QT_TRANSLATE_NOOP("quintet", "Look for another source, or ask the archive."));
    case 416:
        return words(QT_TRANSLATE_NOOP("quintet", "Range refused"),
                     QT_TRANSLATE_NOOP("quintet", "The server %1 can't give the part asked for"),
                     QT_TRANSLATE_NOOP("quintet", "The file may have changed: start it again."));
    case 429:
        return words(QT_TRANSLATE_NOOP("quintet", "Too many requests"),
                     QT_TRANSLATE_NOOP("quintet", "The server %1 gets too many requests from here"),
                     QT_TRANSLATE_NOOP("quintet", "Try again later, with fewer connections."));
    case 451:
        return words(QT_TRANSLATE_NOOP("quintet", "Barred by law"),
                     QT_TRANSLATE_NOOP("quintet", "The server %1 may not hand out this file"),
                     QT_TRANSLATE_NOOP("quintet", "Look for another source."));
    default:
        return words(QT_TRANSLATE_NOOP("quintet", "Request refused"),
                     QT_TRANSLATE_NOOP("quintet", "The server %1 refuses the request"),
                     QT_TRANSLATE_NOOP("quintet", "Check the address."));
    }
}

Explanation ofServerStatus(int status) {
    switch (status) {
    case 502:
    case 504:
        return words(
            QT_TRANSLATE_NOOP("quintet", "Server not reached"),
            QT_TRANSLATE_NOOP("quintet", "The gateway at %1 gets no answer from its server"),
            QT_TRANSLATE_NOOP("quintet", "Try again later."));
    case 503:
        return words(QT_TRANSLATE_NOOP("quintet", "Server busy"),
                     QT_TRANSLATE_NOOP("quintet", "The server %1 is busy or being repaired"),
                     QT_TRANSLATE_NOOP("quintet", "Try again later."));
    default:
        return words(QT_TRANSLATE_NOOP("quintet", "Server fault"),
                     QT_TRANSLATE_NOOP("quintet", "The server %1 has a fault of its own"),
                     QT_TRANSLATE_NOOP("quintet", "Try again later, or tell its operator."));
    }
}

Explanation ofFtpStatus(int status) {
    if (status == 550)
        return words(QT_TRANSLATE_NOOP("quintet", "Not on the server"),
                     QT_TRANSLATE_NOOP("quintet", "The server %1 does not give this file"),
                     QT_TRANSLATE_NOOP("quintet", "Check the address, or ask the archive."));
    if (status / 100 == 4)
        return words(QT_TRANSLATE_NOOP("quintet", "Server busy"),
                     QT_TRANSLATE_NOOP("quintet", "The server %1 can't give the file now"),
                     QT_TRANSLATE_NOOP("quintet", "Try again later, with fewer connections."));
    return words(QT_TRANSLATE_NOOP("quintet", "Request refused"),
                 QT_TRANSLATE_NOOP("quintet", "The server %1 refuses the request"),
                 QT_TRANSLATE_NOOP("quintet", "Check the address."));
}

Explanation ofNetwork(const Error& error) {
    switch (error.kind) {
    case ErrorKind::Dns:
        if (error.passing)
            return words(QT_TRANSLATE_NOOP("quintet", "Name not looked up"),
                         QT_TRANSLATE_NOOP("quintet", "The host name %1 can't be looked up now"),
                         QT_TRANSLATE_NOOP("quintet", "Check the network, then try again."));
        return words(QT_TRANSLATE_NOOP("quintet", "No such host"),
                     QT_TRANSLATE_NOOP("quintet", "The host %1 can't be found"),
                     QT_TRANSLATE_NOOP("quintet", "Check how the address is spelled."));
    case ErrorKind::Connect:
        return words(QT_TRANSLATE_NOOP("quintet", "Can't connect"),
                     QT_TRANSLATE_NOOP("quintet", "The server %1 can't be reached"),
                     QT_TRANSLATE_NOOP("quintet", "Check the network, or try again later."));
    case ErrorKind::Timeout:
        return words(QT_TRANSLATE_NOOP("quintet", "Timed out"),
                     QT_TRANSLATE_NOOP("quintet", "The download from %1 took too long"),
                     QT_TRANSLATE_NOOP("quintet", "Try again later, or allow more time."));
    case ErrorKind::Tls:
        return words(QT_TRANSLATE_NOOP("quintet", "Not secure"),
                     QT_TRANSLATE_NOOP("quintet", "The connection to %1 would not be secure"),
                     QT_TRANSLATE_NOOP("quintet",
                                       "Check the address and this computer's date and time; "
                                       "if they are right, ask the server's operator."));
    default: // Proxy
        if (error.status == 407)
            return words(QT_TRANSLATE_NOOP("quintet", "Proxy wants a login"),
                         QT_TRANSLATE_NOOP("quintet", "The proxy on the way to %1 wants a login"),
                         QT_TRANSLATE_NOOP("quintet", "Give the proxy's user name and password."));
        return words(QT_TRANSLATE_NOOP("quintet", "Proxy failed"),
                     QT_TRANSLATE_NOOP("quintet", "The proxy on the way to %1 failed"),
                     QT_TRANSLATE_NOOP("quintet", "Check the proxy's settings."));
    }
}

Explanation ofAnswer(const Error& error) {
    switch (error.kind) {
    case ErrorKind::Auth:
        return words(QT_TRANSLATE_NOOP("quintet", "Login needed"),
                     QT_TRANSLATE_NOOP("quintet", "The server %1 wants a valid login"),
                     QT_TRANSLATE_NOOP("quintet", "Give a user name and a password, or put them "
                                                  "into the netrc file."));
    case ErrorKind::HttpStatus:
        return error.status >= 500 ? ofServerStatus(error.status) : ofClientStatus(error.status);
    case ErrorKind::FtpStatus:
        return ofFtpStatus(error.status);
    case ErrorKind::Redirect:
        return words(QT_TRANSLATE_NOOP("quintet", "Bad redirect"),
                     QT_TRANSLATE_NOOP("quintet", "The server %1 redirects to where we can't go"),
                     QT_TRANSLATE_NOOP("quintet", "See in a browser where the address leads."));
    case ErrorKind::Truncated:
        return words(QT_TRANSLATE_NOOP("quintet", "Cut off"),
                     QT_TRANSLATE_NOOP("quintet", "The file from %1 was cut off (truncated)"),
                     QT_TRANSLATE_NOOP("quintet", "Try again."));
    case ErrorKind::Changed:
        return words(QT_TRANSLATE_NOOP("quintet", "Changed on the server"),
                     QT_TRANSLATE_NOOP("quintet", "The file on %1 changed while it was fetched"),
                     QT_TRANSLATE_NOOP("quintet", "Try again: it starts from the beginning."));
    case ErrorKind::ContentType:
        return words(QT_TRANSLATE_NOOP("quintet", "A web page came"),
                     QT_TRANSLATE_NOOP("quintet", "The server %1 sent a web page, not the file"),
                     QT_TRANSLATE_NOOP("quintet", "Open the address in a browser: a login or terms "
                                                  "of use may be in the way."));
    case ErrorKind::Checksum:
        return words(QT_TRANSLATE_NOOP("quintet", "Checksum differs"),
                     QT_TRANSLATE_NOOP("quintet", "The checksum of the file from %1 does not fit"),
                     QT_TRANSLATE_NOOP("quintet",
                                       "Check the expected value, or fetch the file from "
                                       "another source."));
    default: // Protocol
        return words(QT_TRANSLATE_NOOP("quintet", "Unusable answer"),
                     QT_TRANSLATE_NOOP("quintet", "The answer of %1 can't be used"),
                     error.passing ? QT_TRANSLATE_NOOP("quintet", "Try again later.")
                                   : QT_TRANSLATE_NOOP("quintet", "Check the address and port."));
    }
}

Explanation ofHere(const Error& error) {
    switch (error.kind) {
    case ErrorKind::Unsupported:
        return words(QT_TRANSLATE_NOOP("quintet", "Not supported"),
                     QT_TRANSLATE_NOOP("quintet", "Quintet can't fetch this"),
                     QT_TRANSLATE_NOOP("quintet", "Look for an http or https address of it."));
    case ErrorKind::Exists:
        return words(QT_TRANSLATE_NOOP("quintet", "Name is taken"),
                     QT_TRANSLATE_NOOP("quintet", "The file can't have its name"),
                     QT_TRANSLATE_NOOP("quintet", "Choose another name or another folder."));
    case ErrorKind::DiskFull:
        return words(QT_TRANSLATE_NOOP("quintet", "Not enough space"),
                     QT_TRANSLATE_NOOP("quintet", "There is no space left for the file"),
                     QT_TRANSLATE_NOOP("quintet", "Free some space, or choose another folder."));
    case ErrorKind::Permission:
        return words(QT_TRANSLATE_NOOP("quintet", "Not allowed"),
                     QT_TRANSLATE_NOOP("quintet", "The file may not be written"),
                     QT_TRANSLATE_NOOP("quintet", "Change the folder's permissions, or choose "
                                                  "another folder."));
    case ErrorKind::Io:
        return words(QT_TRANSLATE_NOOP("quintet", "Disk fault"),
                     QT_TRANSLATE_NOOP("quintet", "The file can't be written or read"),
                     error.passing
                         ? QT_TRANSLATE_NOOP("quintet", "Try again later.")
                         : QT_TRANSLATE_NOOP("quintet", "Check the disk, or choose another "
                                                        "folder."));
    case ErrorKind::NotCached:
        return words(QT_TRANSLATE_NOOP("quintet", "Not in the cache"),
                     QT_TRANSLATE_NOOP("quintet", "The file is not in the cache"),
                     QT_TRANSLATE_NOOP("quintet", "Allow the network, or fetch it there first."));
    default: // Usage
        return words(QT_TRANSLATE_NOOP("quintet", "Can't be read"),
                     QT_TRANSLATE_NOOP("quintet", "This can't be understood"),
                     QT_TRANSLATE_NOOP("quintet", "Correct it and try again."));
    }
}

Explanation wordsFor(const Error& error) {
    switch (error.kind) {
    case ErrorKind::Dns:
    case ErrorKind::Connect:
    case ErrorKind::Timeout:
    case ErrorKind::Tls:
    case ErrorKind::Proxy:
        return ofNetwork(error);
    case ErrorKind::Auth:
    case ErrorKind::HttpStatus:
    case ErrorKind::FtpStatus:
    case ErrorKind::Redirect:
    case ErrorKind::Protocol:
    case ErrorKind::Truncated:
    case ErrorKind::Changed:
    case ErrorKind::ContentType:
    case ErrorKind::Checksum:
        return ofAnswer(error);
    case ErrorKind::Usage:
    case ErrorKind::Unsupported:
    case ErrorKind::Exists:
    case ErrorKind::DiskFull:
    case ErrorKind::Permission:
    case ErrorKind::Io:
    case ErrorKind::NotCached:
        return ofHere(error);
    }
    Q_UNREACHABLE();
}

QString hostOf(const QUrl& url) {
    const QString host = url.host(QUrl::FullyEncoded);
    if (host.isEmpty())
        return url.isEmpty() ? QStringLiteral("?") : shown(url);
    return url.port() < 0 ? host : host + u':' + QString::number(url.port());
}

QString duration(qint64 ms) {
    const qint64 minutes = (ms + 59'999) / 60'000;
    if (ms <= 90'000)
        return QCoreApplication::translate("quintet", "%1 s").arg((ms + 999) / 1'000);
    if (minutes <= 90)
        return QCoreApplication::translate("quintet", "%1 min").arg(minutes);
    const qint64 hours = (minutes + 59) / 60;
    if (hours <= 48)
        return QCoreApplication::translate("quintet", "%1 h").arg(hours);
    return QCoreApplication::translate("quintet", "%1 days").arg((hours + 23) / 24);
}

bool endsSentence(const QString& text) {
    return !text.isEmpty() && u".!?\u2026\u3002"_s.contains(text.back());
}

QString inBrackets(const QString& sentence, const QString& more) {
    return QCoreApplication::translate("quintet", "%1 (%2)").arg(sentence, more);
}

} // namespace

Explanation explain(const Error& error, const QUrl& url, const QString& path) {
    Explanation result = wordsFor(error);
    // Whoever reads a call or a list made a whole sentence of it.
    if (error.kind == ErrorKind::Usage && endsSentence(error.detail)) {
        result.sentence = error.detail;
        return result;
    }
    result.sentence.replace(QLatin1String("%1"), hostOf(url));
    QString detail = cleaned(error.detail, 1'000);
    if (error.kind == ErrorKind::HttpStatus || error.kind == ErrorKind::FtpStatus ||
        (error.kind == ErrorKind::Auth && error.status > 0)) {
        // In the server's words.
        while (detail.endsWith(u'.'))
            detail.chop(1);
        const QString code = QString::number(error.status);
        // FTP servers' words have it in them.
        const QString status =
            detail.startsWith(code) ? detail : QString(code + u' ' + detail).trimmed();
        result.sentence = inBrackets(result.sentence, status);
        detail.clear();
    } else if (error.status > 0 && error.kind != ErrorKind::Protocol) {
        result.sentence = inBrackets(result.sentence, QString::number(error.status));
    }
    if (!detail.isEmpty())
        //: A sentence without its full stop, and what is known besides.
        result.sentence =
            QCoreApplication::translate("quintet", "%1: %2").arg(result.sentence, detail);
    const bool disk = error.kind == ErrorKind::DiskFull || error.kind == ErrorKind::Permission ||
                      error.kind == ErrorKind::Io || error.kind == ErrorKind::Exists;
    const QString where = cleaned(path, 1'000);
    if (disk && !where.isEmpty() && !detail.contains(where))
        result.sentence = inBrackets(result.sentence, where);
    if (error.retryAfterMs > 0)
        result.sentence += QCoreApplication::translate("quintet", "; it asks to wait for %1")
                               .arg(duration(error.retryAfterMs));
    if (!endsSentence(result.sentence))
        //: What ends a sentence.
        result.sentence = QCoreApplication::translate("quintet", "%1.").arg(result.sentence);
    return result;
}

} // namespace quintet
