#include "feed.h"
#include "http/decoder.h"

#include <QCryptographicHash>

using namespace quintet;
using namespace quintet::test;

namespace {

constexpr qsizetype kLargestPiece = 256 * 1024;
constexpr qint64 kEnough = 64 * 1024 * 1024;

struct Decoded {
    QByteArray hash;
    qint64 size = 0;
    bool good = true;
    bool whole = false;
};

Decoded decoded(Coding coding, const QList<QByteArray>& pieces) {
    Decoder decoder(coding);
    Decoded result;
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const QByteArray& piece : pieces) {
        const Status added = decoder.add(piece, [&](QByteArrayView out) {
            MUST_HOLD(!out.isEmpty() && out.size() <= kLargestPiece);
            result.size += out.size();
            hash.addData(out.toByteArray());
        });
        if (!added) {
            MUST_HOLD(added.error().kind == ErrorKind::Protocol);
            const Status again = decoder.add("x", [](QByteArrayView) { MUST_HOLD(false); });
            MUST_HOLD(!again && again.error() == added.error());
            result.good = false;
            break;
        }
        if (result.size > kEnough)
            break;
    }
    result.whole = result.good && decoder.finish().has_value();
    result.hash = hash.result();
    return result;
}

} // namespace

/// A coded body: pieces of bounded size come out, the same however it came in.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    Feed feed(data, size);
    const quint8 choice = feed.byte();
    const Coding coding = choice % 2 == 0 ? Coding::Gzip : Coding::Deflate;
    const QByteArray body = feed.rest();
    const Decoded whole = decoded(coding, {body});
    const Decoded split = decoded(coding, inPieces(body, choice));
    MUST_HOLD(whole.good == split.good && whole.whole == split.whole);
    if (whole.good && whole.size <= kEnough)
        MUST_HOLD(whole.size == split.size && whole.hash == split.hash);
    return 0;
}
