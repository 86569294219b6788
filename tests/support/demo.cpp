#include "demo.h"

#include "reply.h"

namespace quintet::test {

namespace {

constexpr qint64 kKiB = 1024;
constexpr qint64 kMiB = 1024 * kKiB;

Fields digestOf(const Body& body) {
    return {{"Repr-Digest", "sha-256=:" + body.digest().toBase64() + ':'}};
}

} // namespace

Demo::Demo() {
    m_list = "# Files of a server on this machine: fine ones and troublesome ones.\n";
    offerGoodFiles();
    offerSlowFiles();
    offerOddFiles();
    offerFailures();
}

void Demo::add(const QByteArray& comment, Origin& origin, const QByteArray& path, const Body& body,
               const Sequence& sequence) {
    origin.serve(path, body, sequence);
    m_list += "# " + comment + '\n' + origin.url(path).toEncoded() + '\n';
}

void Demo::offerGoodFiles() {
    const Body sky = Body::counting(24 * kMiB);
    add("in several segments, its digest stated by the server", m_origin, "/good.fits", sky,
        Behaviour{.fields = digestOf(sky), .rate = kMiB});
    for (int i = 1; i <= 8; ++i) {
        add("small", m_origin, "/frame_" + QByteArray::number(i) + ".fits",
            Body::counting(i * 40 * kKiB, 's'), Behaviour{.rate = 400 * kKiB});
    }
}

void Demo::offerSlowFiles() {
    add("slow, and the server takes no ranges", m_origin, "/slow.tar",
        Body::counting(600 * kKiB, 'l'), Behaviour{.ranges = Ranges::None, .rate = 60 * kKiB});
    add("so many bytes a second a connection, so that several help", m_origin, "/throttled.iso",
        Body::counting(30 * kMiB, 't'), Behaviour{.rate = 800 * kKiB});
    add("no length: its size can't be confirmed", m_origin, "/stream.ndjson",
        Body::counting(900 * kKiB, 'n'), Behaviour{.framing = Framing::Close, .rate = 300 * kKiB});
}

void Demo::offerOddFiles() {
    const Body release = Body::counting(4 * kMiB, 'r');
    m_origin.serve("/release/tables-1.2.tar", release, Behaviour{.rate = kMiB});
    add("redirected to where it is", m_origin, "/latest/tables.tar", release,
        Behaviour{.location = "/release/tables-1.2.tar"});
    const Body table = Body::counting(2 * kMiB, 'c');
    add("sent gzip-coded although nobody asked for it", m_origin, "/catalogue.csv", table,
        Behaviour{.contentType = "text/csv", .coding = Coding::Gzip});
    add("named by the server", m_origin, "/download", Body::counting(300 * kKiB, 'd'),
        Behaviour{.fields = {{"Content-Disposition", "attachment; filename=\"spectrum 7.dat\""}}});
}

void Demo::offerFailures() {
    const Behaviour busy{.status = 503, .fields = {{"Retry-After", "1"}}};
    add("busy twice, then fine", m_busy, "/busy.zip", Body::counting(3 * kMiB, 'b'),
        {{2, busy}, {Sequence::kForever, {.rate = 600 * kKiB}}});
    const Behaviour cut{.cut = {.after = kMiB, .ending = Ending::Reset}, .rate = kMiB};
    add("the connection breaks off, and it goes on from there", m_busy, "/breaking.zip",
        Body::counting(3 * kMiB, 'k'), {{1, cut}, {Sequence::kForever, {.rate = kMiB}}});
    add("not there", m_origin, "/missing.pdf", {}, Behaviour{.status = 404});
    const Body other = Body::counting(kMiB, 'x');
    add("its bytes are not those that its digest speaks of", m_origin, "/mismatch.bin",
        Body::counting(kMiB, 'm'), Behaviour{.fields = digestOf(other), .rate = kMiB});
}

} // namespace quintet::test
