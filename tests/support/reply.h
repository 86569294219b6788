#pragma once

#include "behaviour.h"
#include "seen.h"

namespace quintet::test {

/// What a behaviour makes of one request: everything but the sending of it. Pure.
struct Reply {
    int status = 200;
    QByteArray reason;
    Fields fields;
    QByteArray prefix; ///< Goes ahead of the slice, inside the body: a multipart's.
    Body body;         ///< Of which this slice is sent.
    qint64 offset = 0;
    qint64 length = 0;
    QByteArray suffix;
    bool bodyFollows = true; ///< Not after HEAD, 204 and 304.

    QByteArray head() const;
};

Reply replyTo(const Seen& request, const Behaviour& behaviour, const Body& resource);

/// The usual reason phrase.
QByteArray reasonOf(int status);

/// As Content-Encoding: gzip wants it, damaged as `coding` says.
QByteArray gzipped(const QByteArray& plain, Coding coding = Coding::Gzip);

} // namespace quintet::test
