#include "http/answer.h"

#include "http/fields.h"
#include "http/linkfield.h"
#include "plan/filename.h"
#include "redact.h"

#include <algorithm>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

Unexpected<Error> fault(ErrorKind kind, const QString& detail) {
    Error error;
    error.kind = kind;
    error.detail = detail;
    return Unexpected{error};
}

bool equals(QByteArrayView a, QByteArrayView b) {
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// The fault that a status without a usable body is.
Error statusFault(const Answer& answer, const QDateTime& now) {
    const int status = answer.status;
    Error error;
    error.status = status;
    error.detail = cleaned(answer.reason, 100);
    if (answer.has("Retry-After"))
        error.retryAfterMs = parseRetryAfter(answer.field("Retry-After"), now);
    if (status == 401) {
        error.kind = ErrorKind::Auth;
    } else if (status == 407) {
        error.kind = ErrorKind::Proxy;
    } else if (status >= 400 && status <= 599) {
        error.kind = ErrorKind::HttpStatus;
        const auto range = parseContentRange(answer.field("Content-Range"));
        if (status == 416 && range && range->total >= 0)
            error.detail =
                u"%1, the file has %2 bytes"_s.arg(error.detail, QString::number(range->total));
    } else if (status >= 300 && status <= 399 && status != 304) {
        error.kind = ErrorKind::Redirect;
    } else {
        error.kind = ErrorKind::Protocol;
        error.detail = u"no content (%1)"_s.arg(
            QString(QString::number(status) + u' ' + error.detail).trimmed());
        // Archives answer 202 and Retry-After while a file comes from tape.
        error.passing = status == 202 && error.retryAfterMs >= 0;
    }
    return error;
}

/// Content-Length, -1 where there is none or where Transfer-Encoding overrules it.
Result<qint64> contentLength(const Answer& answer, bool chunked) {
    if (chunked || !answer.has("Content-Length"))
        return qint64(-1);
    std::optional<qint64> length;
    const QList<QByteArray> values = answer.field("Content-Length").split(',');
    for (const QByteArray& value : values) {
        const auto stated = parseDecimal(value.trimmed());
        if (!stated || *stated == kOpenEnd)
            return fault(ErrorKind::Protocol,
                         u"the length “%1” can't be understood"_s.arg(cleaned(value, 40)));
        if (length && *length != *stated)
            return fault(ErrorKind::Protocol,
                         u"two different lengths, %1 and %2"_s.arg(*length).arg(*stated));
        length = stated;
    }
    return *length;
}

/// Whether the body is chunked. Other transfer codings, or several, QNetworkAccessManager would
/// hand on undecoded.
Result<bool> isChunked(const Answer& answer) {
    const QByteArray coding = answer.field("Transfer-Encoding").trimmed();
    if (equals(coding, "chunked"))
        return true;
    if (coding.isEmpty() || equals(coding, "identity"))
        return false;
    return fault(ErrorKind::Unsupported, u"transfer coding “%1”"_s.arg(cleaned(coding, 40)));
}

/// Whether a file called `name` is meant to be stored in `coding`, as "a.fits.gz" is.
bool isStoredCoded(const QString& name, QByteArrayView coding) {
    struct Suffixes {
        QByteArrayView coding;
        QList<QLatin1String> suffixes;
    };
    static const QList<QLatin1String> gzip = {".gz"_L1,  ".tgz"_L1, ".svgz"_L1,
                                              ".bgz"_L1, ".taz"_L1, ".z"_L1};
    static const QList<QLatin1String> compress = {".z"_L1, ".taz"_L1};
    static const QList<QLatin1String> bzip2 = {".bz2"_L1, ".tbz"_L1, ".tbz2"_L1};
    static const QList<QLatin1String> xz = {".xz"_L1, ".txz"_L1};
    static const QList<Suffixes> table = {
        {"gzip", gzip},
        {"x-gzip", gzip},
        {"deflate", gzip},
        {"compress", compress},
        {"x-compress", compress},
        {"bzip2", bzip2},
        {"x-bzip2", bzip2},
        {"xz", xz},
        {"x-xz", xz},
        {"br", {".br"_L1}},
        {"zstd", {".zst"_L1, ".tzst"_L1}},
    };
    for (const Suffixes& row : table) {
        if (!equals(row.coding, coding))
            continue;
        for (const QLatin1String suffix : row.suffixes) {
            if (name.endsWith(suffix, Qt::CaseInsensitive))
                return true;
        }
    }
    return false;
}

/// What must be undone before the body can be stored as `fileName`, or where that is empty under
/// the URL's name.
Result<Coding> contentCoding(const Answer& answer, const QString& fileName) {
    QList<QByteArray> layers = listMembers(answer.field("Content-Encoding"));
    // Not codings, but sent by stores that keep what an uploading client put there.
    layers.removeIf([](const QByteArray& layer) {
        return equals(layer, "identity") || equals(layer, "none") || equals(layer, "binary") ||
               equals(layer, "utf-8") || equals(layer, "aws-chunked");
    });
    if (layers.isEmpty())
        return Coding::None;
    if (layers.size() == 1) {
        const QByteArray& layer = layers.first();
        const QString name = fileName.isEmpty() ? nameFromUrl(answer.url) : fileName;
        if (isStoredCoded(name, layer))
            return Coding::None;
        if (equals(layer, "gzip") || equals(layer, "x-gzip"))
            return Coding::Gzip;
        if (equals(layer, "deflate"))
            return Coding::Deflate;
    }
    return fault(ErrorKind::Unsupported,
                 u"content coding “%1”"_s.arg(cleaned(layers.join(", "), 80)));
}

bool isStrongEtag(QByteArrayView etag) {
    if (etag.size() < 2 || etag.front() != '"' || etag.back() != '"')
        return false;
    for (const char c : etag.sliced(1, etag.size() - 2)) {
        if (uchar(c) < 0x21 || c == '"' || c == 0x7f)
            return false;
    }
    return true;
}

Validator validatorOf(const Answer& answer) {
    Validator validator;
    QList<QByteArray> etags = listMembers(answer.field("ETag"));
    if (!etags.isEmpty() && etags.count(etags.first()) == etags.size() &&
        isStrongEtag(etags.first())) {
        validator.etag = etags.first();
        return validator;
    }
    // RFC 9110, 8.8.2.2: within the second of the answer the file could change once more.
    const QByteArray stated = answer.field("Last-Modified").trimmed();
    const QDateTime modified = parseHttpDate(stated);
    const QDateTime date = parseHttpDate(answer.field("Date").trimmed());
    if (modified.isValid() && (!date.isValid() || modified.secsTo(date) >= 1))
        validator.lastModified = stated;
    return validator;
}

QByteArray opaqueTag(QByteArray etag) {
    if (etag.startsWith("W/"))
        etag.remove(0, 2);
    return etag.replace('"', QByteArray());
}

enum class Likeness { Same, Unknown, Different };

Likeness compare(const Answer& answer, const Validator& expected) {
    if (expected.isEmpty())
        return Likeness::Same;
    const bool byTag = !expected.etag.isEmpty();
    const QByteArray stated = answer.field(byTag ? "ETag" : "Last-Modified").trimmed();
    const QByteArray& known = byTag ? expected.etag : expected.lastModified;
    if (stated.isEmpty())
        return Likeness::Unknown;
    if (stated == known)
        return Likeness::Same;
    // A proxy that compresses weakens the tag of the same version.
    if (byTag)
        return opaqueTag(stated) == opaqueTag(known) ? Likeness::Unknown : Likeness::Different;
    const QDateTime date = parseHttpDate(stated);
    return date.isValid() && date == parseHttpDate(known) ? Likeness::Same : Likeness::Different;
}

/// Whether the answer, of a file of `total` bytes (-1: not stated), is of the expected version. A
/// 206 may leave other fields out: then the size must tell.
Status checkVersion(const Answer& answer, const Expectation& expectation, qint64 total) {
    const bool sizeKnown = expectation.total >= 0 && total >= 0;
    if (sizeKnown && total != expectation.total)
        return fault(ErrorKind::Changed,
                     u"%1 bytes instead of %2"_s.arg(total).arg(expectation.total));
    const Likeness likeness = compare(answer, expectation.validator);
    if (likeness == Likeness::Different || (likeness == Likeness::Unknown && !sizeKnown))
        return fault(ErrorKind::Changed, expectation.validator.etag.isEmpty()
                                             ? u"another modification time"_s
                                             : u"another ETag"_s);
    return {};
}

Result<Probe> judgePart(const Answer& answer, const Expectation& expectation, Probe probe,
                        qint64 length) {
    if (probe.contentType == "multipart/byteranges")
        return fault(ErrorKind::Protocol, u"several ranges where one was asked for"_s);
    const QByteArray stated = answer.field("Content-Range");
    const auto range = parseContentRange(stated);
    if (!range || !range->range)
        return fault(ErrorKind::Protocol,
                     stated.isEmpty()
                         ? u"a range without a Content-Range"_s
                         : u"the range “%1” can't be understood"_s.arg(cleaned(stated, 60)));
    probe.body = *range->range;
    probe.total = range->total;
    probe.ranges = true;
    const bool whole = probe.body == Range{0, range->total};
    if (!expectation.range && !whole)
        return fault(ErrorKind::Protocol, u"a part where the whole file was asked for"_s);
    if (expectation.range && probe.body.begin != expectation.range->begin)
        return fault(ErrorKind::Protocol,
                     u"bytes from %1 on where %2 was asked for"_s.arg(probe.body.begin)
                         .arg(expectation.range->begin));
    if (length >= 0 && length != probe.body.size())
        return fault(ErrorKind::Protocol,
                     u"a length of %1 for %2 bytes"_s.arg(length).arg(probe.body.size()));
    if (probe.coding != Coding::None) {
        // Offsets are those of the coded body. One byte is asked for to learn, not to keep.
        const bool preview = expectation.range == Range{0, 1};
        if (!whole && !preview)
            return fault(ErrorKind::Protocol, u"a compressed body in parts"_s);
        probe.total = -1;
        probe.ranges = false;
    }
    if (expectation.total >= 0 && probe.coding == Coding::None &&
        probe.body.end > expectation.total)
        return fault(ErrorKind::Changed, u"more than %1 bytes"_s.arg(expectation.total));
    if (const Status same = checkVersion(answer, expectation, probe.total); !same)
        return Unexpected{same.error()};
    return probe;
}

Result<Probe> judgeWhole(const Answer& answer, const Expectation& expectation, Probe probe,
                         qint64 length) {
    if (expectation.range && probe.contentType == "multipart/byteranges")
        return fault(ErrorKind::Protocol, u"several ranges where one was asked for"_s);
    if (answer.has("Content-Range")) {
        // Some servers send a slice and call it 200: only a whole file may pass.
        const auto range = parseContentRange(answer.field("Content-Range"));
        if (!range || range->range != Range{0, range->total} ||
            (length >= 0 && length != range->total))
            return fault(ErrorKind::Protocol, u"a part of the file that claims to be whole"_s);
    }
    probe.body = {0, length >= 0 ? length : kOpenEnd};
    if (probe.coding == Coding::None) {
        probe.total = length;
        const QList<QByteArray> units = listMembers(answer.field("Accept-Ranges"));
        for (const QByteArray& unit : units)
            probe.ranges = probe.ranges || equals(unit, "bytes");
    }
    if (const Status same = checkVersion(answer, expectation, probe.total); !same)
        return Unexpected{same.error()};
    return probe;
}

/// Adds what one field states of digests to the probe's.
Status takeDigests(const QByteArray& name, const DigestField& field, Probe& probe) {
    probe.warnings << field.warnings;
    if (!field.bad.isEmpty())
        return fault(ErrorKind::Checksum,
                     u"%1 can't be decoded: %2"_s.arg(QString::fromLatin1(name), field.bad));
    for (const Digest& digest : field.digests) {
        for (const Digest& known : std::as_const(probe.digests)) {
            if (known.algorithm == digest.algorithm && known.value != digest.value)
                return fault(ErrorKind::Checksum,
                             u"the server states two different %1 digests"_s.arg(
                                 QString::fromLatin1(digest.algorithm)));
        }
        if (!probe.digests.contains(digest))
            probe.digests << digest;
    }
    return {};
}

/// Repr-Digest and Digest speak of the whole file even on a 206, the others of this body. All
/// speak of it as coded (RFC 9530, 3): they say nothing of what is stored once it is decoded.
Status readDigests(const Answer& answer, const Expectation& expectation, Probe& probe) {
    struct Field {
        QByteArray name;
        DigestSyntax syntax;
        bool ofBody;
    };
    static const QList<Field> fields = {{"Repr-Digest", DigestSyntax::Structured, false},
                                        {"Digest", DigestSyntax::Legacy, false},
                                        {"Content-Digest", DigestSyntax::Structured, true},
                                        {"Content-MD5", DigestSyntax::Md5, true}};
    for (const Field& field : fields) {
        if (!expectation.digests || !answer.has(field.name) ||
            (field.ofBody && answer.status == 206))
            continue;
        if (probe.coding != Coding::None) {
            probe.warnings << u"%1 is of the compressed body and was not compared"_s.arg(
                QString::fromLatin1(field.name));
            continue;
        }
        const DigestField parsed =
            parseDigestField(answer.field(field.name), field.syntax, expectation.algorithm);
        if (Status taken = takeDigests(field.name, parsed, probe); !taken)
            return taken;
    }
    return {};
}

} // namespace

bool isPage(QByteArrayView contentType) {
    return contentType == "text/html" || contentType == "application/xhtml+xml";
}

QByteArray Answer::field(QByteArrayView name) const {
    QByteArray joined;
    for (const Header& header : headers) {
        if (!equals(header.name, name))
            continue;
        if (!joined.isNull())
            joined += ", ";
        joined += header.value.isNull() ? QByteArray("") : header.value;
    }
    return joined;
}

bool Answer::has(QByteArrayView name) const {
    return std::any_of(headers.begin(), headers.end(),
                       [&](const Header& header) { return equals(header.name, name); });
}

Result<Probe> judge(const Answer& answer, const Expectation& expectation, const QDateTime& now) {
    if (answer.status != 200 && answer.status != 203 && answer.status != 206)
        return Unexpected{statusFault(answer, now)};
    const Result<bool> chunked = isChunked(answer);
    if (!chunked)
        return Unexpected{chunked.error()};
    const Result<qint64> length = contentLength(answer, *chunked);
    if (!length)
        return Unexpected{length.error()};

    Probe probe;
    probe.url = answer.url;
    probe.chunked = *chunked;
    probe.validator = validatorOf(answer);
    probe.lastModified = parseHttpDate(answer.field("Last-Modified").trimmed());
    probe.mirrors = duplicatesIn(answer.field("Link"), answer.url);
    probe.contentType =
        answer.field("Content-Type").split(',').first().split(';').first().trimmed().toLower();
    if (!expectation.page && isPage(probe.contentType))
        return fault(ErrorKind::ContentType,
                     u"a web page (%1) instead of the file; --accept-html takes it"_s.arg(
                         QString::fromLatin1(probe.contentType)));
    // Of several that differ the first counts, never a mixture.
    const auto disposition =
        std::find_if(answer.headers.begin(), answer.headers.end(), [](const Header& header) {
            return equals(header.name, "Content-Disposition");
        });
    if (disposition != answer.headers.end())
        probe.fileName = dispositionFileName(disposition->value);
    const Result<Coding> coding = contentCoding(answer, probe.fileName);
    if (!coding)
        return Unexpected{coding.error()};
    probe.coding = *coding;

    Result<Probe> judged = answer.status == 206
                               ? judgePart(answer, expectation, std::move(probe), *length)
                               : judgeWhole(answer, expectation, std::move(probe), *length);
    if (!judged)
        return judged;
    if (const Status read = readDigests(answer, expectation, *judged); !read)
        return Unexpected{read.error()};
    return judged;
}

} // namespace quintet
