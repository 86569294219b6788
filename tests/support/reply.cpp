#include "reply.h"

#include <algorithm>
#include <array>
#include <zlib.h>

namespace quintet::test {

namespace {

constexpr char kBoundary[] = "quintet_boundary";

QByteArray contentRange(qint64 first, qint64 last, qint64 total) {
    return QByteArray("bytes " + QByteArray::number(first) + '-' + QByteArray::number(last) + '/' +
                      QByteArray::number(total));
}

/// The part of `reply.body` that a lying or honest server sends for `asked`, and what it says of
/// it.
void answerRange(Reply& reply, Ranges how, AskedRange asked) {
    const qint64 total = reply.body.size();
    qint64 first = asked.first;
    qint64 last = asked.last < 0 ? total - 1 : std::min(asked.last, total - 1);
    switch (how) {
    case Ranges::FromZero:
        first = 0;
        break;
    case Ranges::LaterStart:
        first = std::min(first + 16, last);
        break;
    case Ranges::EarlierStart:
        first = std::max<qint64>(first - 16, 0);
        break;
    case Ranges::Shorter:
        last = first + (last - first) / 2;
        break;
    case Ranges::Longer:
        last = total - 1;
        break;
    default:
        break;
    }
    reply.status = how == Ranges::SliceAs200 ? 200 : 206;
    reply.offset = first;
    reply.length = last - first + 1;

    QByteArray stated = contentRange(first, last, total);
    switch (how) {
    case Ranges::NoContentRange:
        return;
    case Ranges::LongerBody:
        reply.suffix = QByteArray(16, '#');
        break;
    case Ranges::MalformedContentRange:
        stated = QByteArrayLiteral("bytes one-two/three");
        break;
    case Ranges::OtherUnit:
        stated.replace("bytes", "lines");
        break;
    case Ranges::OverflowingContentRange:
        stated = "bytes " + QByteArray::number(first) +
                 "-99999999999999999999999/99999999999999999999999";
        break;
    case Ranges::OtherTotal:
        stated = contentRange(first, last, total + 1);
        break;
    case Ranges::UnknownTotal:
        stated = stated.left(stated.indexOf('/') + 1) + '*';
        break;
    case Ranges::Multipart:
        reply.prefix = QByteArray("--") + kBoundary +
                       "\r\nContent-Type: application/octet-stream\r\nContent-Range: " + stated +
                       "\r\n\r\n";
        reply.suffix = QByteArray("\r\n--") + kBoundary + "--\r\n";
        return;
    default:
        break;
    }
    reply.fields.append(Field{"Content-Range", stated});
}

bool heedsRange(const Seen& request, const Behaviour& behaviour) {
    switch (behaviour.ranges) {
    case Ranges::None:
    case Ranges::Ignored:
        return false;
    default:
        break;
    }
    if (!request.range())
        return false;
    if (!behaviour.heedsIfRange || !request.has("If-Range"))
        return true;
    const QByteArray condition = request.field("If-Range");
    if (condition.startsWith('"'))
        return condition == behaviour.etag;
    return !behaviour.lastModified.isEmpty() && condition == behaviour.lastModified;
}

bool isNotModified(const Seen& request, const Behaviour& behaviour) {
    if (request.has("If-None-Match"))
        return !behaviour.etag.isEmpty() && request.field("If-None-Match") == behaviour.etag;
    return request.has("If-Modified-Since") && !behaviour.lastModified.isEmpty() &&
           request.field("If-Modified-Since") == behaviour.lastModified;
}

void refuseRange(Reply& reply) {
    reply.status = 416;
    reply.fields.append(Field{"Content-Range", "bytes */" + QByteArray::number(reply.body.size())});
    reply.body = Body::bytes("range not satisfiable\n");
    reply.length = reply.body.size();
}

/// Refused for a reason of its own, without the resource. True: `reply` is complete.
bool isRefused(Reply& reply, const Seen& request, const Behaviour& behaviour) {
    const auto refuse = [&reply](int status, const char* why) {
        reply.status = status;
        reply.body = Body::bytes(why);
        reply.length = reply.body.size();
        return true;
    };
    if (behaviour.login &&
        !behaviour.login->admits(request.field("Authorization"), request.method, request.target)) {
        reply.fields.append(Field{"WWW-Authenticate", behaviour.login->challenge()});
        return refuse(401, "log in first\n");
    }
    if (!behaviour.cookie.isEmpty() &&
        !request.field("Cookie").replace("; ", ";").split(';').contains(behaviour.cookie))
        return refuse(403, "no cookie\n");
    return false;
}

/// The status and the part of the body.
void decide(Reply& reply, const Seen& request, const Behaviour& behaviour) {
    const auto asked = request.range();
    reply.length = reply.body.size();
    if (behaviour.status == 0 && behaviour.location.isEmpty()) {
        if (isNotModified(request, behaviour)) {
            reply.status = 304;
        } else if (heedsRange(request, behaviour)) {
            if (asked->first >= reply.body.size() || behaviour.ranges == Ranges::Refused)
                refuseRange(reply);
            else
                answerRange(reply, behaviour.ranges, *asked);
        }
        return;
    }
    reply.status = behaviour.status ? behaviour.status : 302;
    // The resource's own bytes in an error would hide that a client keeps them.
    if ((reply.status < 200 || reply.status > 299) && !behaviour.body) {
        reply.body =
            Body::bytes("this is an error page, " + QByteArray::number(reply.status) + '\n');
        reply.length = reply.body.size();
    }
}

void addFields(Reply& reply, const Behaviour& behaviour) {
    const auto add = [&reply](const char* name, const QByteArray& value) {
        if (!value.isEmpty())
            reply.fields.append(Field{name, value});
    };
    const bool multipart = reply.status == 206 && behaviour.ranges == Ranges::Multipart;
    add("Content-Type", multipart ? QByteArray("multipart/byteranges; boundary=") + kBoundary
                                  : behaviour.contentType);
    add("Location", behaviour.location);
    if (reply.status < 400 && (reply.status < 300 || reply.status == 304)) {
        add("ETag", behaviour.etag);
        add("Last-Modified", behaviour.lastModified);
        if (behaviour.ranges == Ranges::None)
            add("Accept-Ranges", "none");
        else if (behaviour.ranges != Ranges::Unadvertised)
            add("Accept-Ranges", "bytes");
    }
    if (behaviour.coding != Coding::Identity)
        add("Content-Encoding", "gzip");
    reply.fields += behaviour.fields;
}

void addFraming(Reply& reply, const Behaviour& behaviour) {
    const QByteArray length = behaviour.contentLength.value_or(
        QByteArray::number(reply.prefix.size() + reply.length + reply.suffix.size()));
    switch (behaviour.framing) {
    case Framing::Close:
        break;
    case Framing::ChunkedAndLength:
        reply.fields.append(Field{"Content-Length", "5"});
        [[fallthrough]];
    case Framing::Chunked:
    case Framing::ChunkedWithTrailer:
    case Framing::ChunkedWithoutEnd:
    case Framing::ChunkedBadSize:
        reply.fields.append(Field{"Transfer-Encoding", "chunked"});
        break;
    case Framing::LengthTwice:
    case Framing::LengthsDiffer:
        reply.fields.append(Field{"Content-Length", length});
        reply.fields.append({"Content-Length", behaviour.framing == Framing::LengthTwice
                                                   ? length
                                                   : QByteArray::number(length.toLongLong() - 1)});
        break;
    case Framing::Length:
        if (reply.status >= 200 && reply.status != 204 &&
            (reply.status != 304 || behaviour.contentLength))
            reply.fields.append(Field{"Content-Length", length});
        break;
    }
    const bool mustClose = behaviour.framing == Framing::Close;
    if (mustClose || behaviour.reuse == Reuse::Closed || behaviour.reuse == Reuse::HeldOpen)
        reply.fields.append(Field{"Connection", "close"});
}

} // namespace

QByteArray Reply::head() const {
    QByteArray text = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason + "\r\n";
    for (const Field& field : fields)
        text += field.name + ": " + field.value + "\r\n";
    return text += "\r\n";
}

Reply replyTo(const Seen& request, const Behaviour& behaviour, const Body& resource) {
    Reply reply;
    reply.body = behaviour.body.value_or(resource);
    if (behaviour.coding != Coding::Identity && behaviour.coding != Coding::GzipInName)
        reply.body = Body::bytes(gzipped(reply.body.all(), behaviour.coding));
    if (!isRefused(reply, request, behaviour))
        decide(reply, request, behaviour);
    reply.reason = behaviour.reason.isEmpty() ? reasonOf(reply.status) : behaviour.reason;
    addFields(reply, behaviour);
    addFraming(reply, behaviour);
    reply.bodyFollows = request.method != "HEAD" && reply.status >= 200 && reply.status != 204 &&
                        reply.status != 304;
    return reply;
}

QByteArray reasonOf(int status) {
    static constexpr std::array<std::pair<int, const char*>, 25> reasons{{
        {100, "Continue"},
        {101, "Switching Protocols"},
        {200, "OK"},
        {204, "No Content"},
        {205, "Reset Content"},
        {206, "Partial Content"},
        {301, "Moved Permanently"},
        {302, "Found"},
        {303, "See Other"},
        {304, "Not Modified"},
        {307, "Temporary Redirect"},
        {308, "Permanent Redirect"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {407, "Proxy Authentication Required"},
        {408, "Request Timeout"},
        {410, "Gone"},
        {416, "Range Not Satisfiable"},
        {429, "Too Many Requests"},
        {500, "Internal Server Error"},
        {502, "Bad Gateway"},
        {503, "Service Unavailable"},
        {504, "Gateway Timeout"},
    }};
    for (const auto& [code, reason] : reasons) {
        if (code == status)
            return reason;
    }
    return "Whatever";
}

QByteArray gzipped(const QByteArray& plain, Coding coding) {
    z_stream stream{};
    constexpr int kGzipWindow = 15 + 16;
    deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, kGzipWindow, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(plain.size()))) +
                       64,
                   Qt::Uninitialized);
    QByteArray in = plain;
    stream.next_in = reinterpret_cast<Bytef*>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    if (coding == Coding::GzipCut)
        out.chop(8);
    if (coding == Coding::GzipBadSum)
        out[out.size() - 8] = static_cast<char>(out[out.size() - 8] ^ 0x55);
    return out;
}

} // namespace quintet::test
