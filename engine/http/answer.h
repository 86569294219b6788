#pragma once

#include "result.h"
#include "transfer.h"
#include "types.h"

#include <QList>

#include <optional>

namespace quintet {

/// A response without its body, as it came over the wire.
struct Answer {
    int status = 0;
    QByteArray reason;
    QList<Header> headers; ///< In order, repeated fields apart.
    QUrl url;              ///< The one that was asked.

    /// The field's value; several of one name are joined by ", ". Names don't mind case.
    QByteArray field(QByteArrayView name) const;
    bool has(QByteArrayView name) const;
};

/// What was asked for.
struct Expectation {
    std::optional<Range> range; ///< The Range header that was sent; nothing: the whole file.
    Validator validator;        ///< Of the version that other segments belong to; may be empty.
    qint64 total = -1;          ///< The file's size as known from others; -1: not known.
    bool digests = true;        ///< false: what the server states of digests is passed over.
    QByteArray algorithm;       ///< Where it is not empty, only digests in this one count.
    bool page = true;           ///< false: a web page can't be what was asked for (ContentType).
};

/// Judges a final answer (no 1xx, no redirect) before a byte of its body is read: what it says of
/// the file, or why its body must not be used. `now` is the wall clock, for Retry-After dates.
///
/// A 206 must state a Content-Range that starts where asked, ends no later, and agrees on the
/// total and the validator; a 200 to a range is accepted with `Probe::body` from 0 only where it
/// is the same version (else Changed): the caller decides whether it can use it. Everything
/// wrongly framed, stating two lengths, or of another status is an error.
Result<Probe> judge(const Answer& answer, const Expectation& expectation, const QDateTime& now);

/// Whether this type, lower case and without parameters, is that of a web page.
bool isPage(QByteArrayView contentType);

/// Whether a status sends elsewhere: 301, 302, 303, 307, 308.
bool isRedirect(int status);

/// Where a 301, 302, 303, 307 or 308 leads: http or https, never from https to http, without
/// credentials and fragment. An error says why it can't be followed.
Result<QUrl> redirectTarget(const Answer& answer);

/// Whether two URLs have scheme, host and port in common.
bool sameOrigin(const QUrl& a, const QUrl& b);

} // namespace quintet
