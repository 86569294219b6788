#include "http/decoder.h"

#include <QByteArray>

#include <algorithm>
#include <limits>
#include <optional>
#include <zlib.h>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPiece = 128 * 1024;
constexpr int kZlibWindow = MAX_WBITS;
constexpr int kGzipWindow = MAX_WBITS + 16;
constexpr int kRawWindow = -MAX_WBITS;

Error fault(ErrorKind kind, const QString& detail) {
    Error error;
    error.kind = kind;
    error.detail = detail;
    return error;
}

/// RFC 1950, 2.2. A raw stream can't begin so unless its encoder filled unused bits with ones.
bool isZlibHeader(uchar first, uchar second) {
    return (first & 0x0f) == Z_DEFLATED && first >> 4 <= 7 && (first << 8 | second) % 31 == 0;
}

} // namespace

/// In place on the heap: zlib keeps a pointer to its z_stream.
struct Decoder::Stream {
    enum class Place {
        Start,  ///< Before the first byte, or before zlib and raw can be told apart.
        Inside, ///< Within a member.
        Between ///< Behind a complete one.
    };

    explicit Stream(Coding how)
        : coding(how) {}
    ~Stream() {
        if (isOpen)
            inflateEnd(&z);
    }
    Q_DISABLE_COPY_MOVE(Stream)

    void open(int window) {
        const int result = isOpen ? inflateReset2(&z, window) : inflateInit2(&z, window);
        if (result == Z_OK)
            isOpen = true;
        else
            error = fault(ErrorKind::Io, u"no memory to decompress with"_s);
        place = Place::Inside;
    }

    /// The part of `in` that is left once a member could be begun.
    QByteArrayView begin(QByteArrayView in, const Output& out) {
        if (coding == Coding::Gzip) {
            open(kGzipWindow);
            return in;
        }
        if (head.isEmpty()) {
            head = in.first(1).toByteArray();
            in = in.sliced(1);
        }
        if (in.isEmpty())
            return in;
        const QByteArray first = head;
        open(isZlibHeader(uchar(first[0]), uchar(in[0])) ? kZlibWindow : kRawWindow);
        inflateSome(first, out);
        return in;
    }

    /// Behind a member: zeros pad, in gzip another member may follow.
    QByteArrayView skipPadding(QByteArrayView in) {
        qsizetype zeros = 0;
        while (zeros < in.size() && in[zeros] == '\0')
            ++zeros;
        in = in.sliced(zeros);
        if (in.isEmpty())
            return in;
        if (coding == Coding::Gzip && uchar(in[0]) == 0x1f)
            open(kGzipWindow);
        else
            error = fault(ErrorKind::Protocol, u"something follows the compressed body"_s);
        return in;
    }

    /// Decodes up to the end of `in` or of the member; returns what is left.
    QByteArrayView inflateSome(QByteArrayView in, const Output& out) {
        if (error)
            return {};
        if (buffer.isEmpty())
            buffer.resize(kPiece);
        const auto size = uInt(std::min<qsizetype>(in.size(), std::numeric_limits<int>::max()));
        z.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(in.data()));
        z.avail_in = size;
        int result = Z_OK;
        do {
            z.next_out = reinterpret_cast<Bytef*>(buffer.data());
            z.avail_out = uInt(buffer.size());
            result = inflate(&z, Z_NO_FLUSH);
            if (const qsizetype made = buffer.size() - qsizetype(z.avail_out); made > 0)
                out(QByteArrayView(buffer.constData(), made));
            // Z_BUF_ERROR says only that there was nothing left to do.
        } while (result == Z_OK && (z.avail_in > 0 || z.avail_out == 0));
        if (result == Z_STREAM_END)
            place = Place::Between;
        else if (result != Z_OK && result != Z_BUF_ERROR)
            error = fault(ErrorKind::Protocol, u"the compressed body is damaged"_s);
        return in.sliced(qsizetype(size - z.avail_in));
    }

    Coding coding;
    Place place = Place::Start;
    QByteArray head; ///< Deflate: the first byte, until the second is there.
    QByteArray buffer;
    z_stream z = {};
    bool isOpen = false;
    std::optional<Error> error;
};

Decoder::Decoder(Coding coding)
    : m_stream(std::make_unique<Stream>(coding)) {}

Decoder::~Decoder() = default;
Decoder::Decoder(Decoder&&) noexcept = default;
Decoder& Decoder::operator=(Decoder&&) noexcept = default;

Status Decoder::add(QByteArrayView in, const Output& out) {
    Stream& stream = *m_stream;
    if (stream.coding == Coding::None) {
        for (; !in.isEmpty(); in = in.sliced(std::min(kPiece, in.size())))
            out(in.first(std::min(kPiece, in.size())));
        return {};
    }
    while (!in.isEmpty() && !stream.error) {
        if (stream.place == Stream::Place::Start)
            in = stream.begin(in, out);
        else if (stream.place == Stream::Place::Between)
            in = stream.skipPadding(in);
        else
            in = stream.inflateSome(in, out);
    }
    if (stream.error)
        return Unexpected{*stream.error};
    return {};
}

Status Decoder::finish() {
    if (m_stream->error)
        return Unexpected{*m_stream->error};
    const bool empty = m_stream->place == Stream::Place::Start && m_stream->head.isEmpty();
    if (m_stream->coding != Coding::None && !empty && m_stream->place != Stream::Place::Between)
        return Unexpected{fault(ErrorKind::Truncated, u"the compressed body is cut"_s)};
    return {};
}

} // namespace quintet
