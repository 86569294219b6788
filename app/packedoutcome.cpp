#include "packedoutcome.h"

namespace quintet {

namespace {

/// What there is to read behind the numbers that are always there.
enum Part : unsigned {
    OtherUrl = 1 << 0,
    OtherSource = 1 << 1,
    NamedVersion = 1 << 2, ///< A validator.
    WantedPath = 1 << 3,
    OtherPath = 1 << 4,
    Shares = 1 << 5, ///< What each of several sources gave.
    FromCache = 1 << 6,
    Checked = 1 << 7,
    Verified = 1 << 8,
    Faulty = 1 << 9,
    Warned = 1 << 10,
};

class Packer {
public:
    explicit Packer(QByteArray& bytes)
        : m_bytes(bytes) {}

    /// Seven bits a byte, the lowest first; no number is below -1.
    void add(qint64 number) {
        auto left = static_cast<quint64>(number + 1);
        for (; left >= 0x80; left >>= 7)
            m_bytes += static_cast<char>(left | 0x80);
        m_bytes += static_cast<char>(left);
    }

    void add(const QByteArray& text) {
        add(qint64(text.size()));
        m_bytes += text;
    }

    void add(const QString& text) { add(text.toUtf8()); }
    void add(const QUrl& url) { add(url.toEncoded()); }

private:
    QByteArray& m_bytes;
};

class Unpacker {
public:
    explicit Unpacker(QByteArrayView bytes)
        : m_bytes(bytes) {}

    qint64 number() {
        quint64 found = 0;
        for (int shift = 0;; shift += 7) {
            const auto byte = static_cast<unsigned char>(m_bytes[m_at++]);
            found |= quint64(byte & 0x7F) << shift;
            if (byte < 0x80)
                return static_cast<qint64>(found) - 1;
        }
    }

    int small() { return static_cast<int>(number()); }

    QByteArray bytes() {
        const qsizetype size = number();
        m_at += size;
        return m_bytes.sliced(m_at - size, size).toByteArray();
    }

    QString text() { return QString::fromUtf8(bytes()); }
    QUrl url() { return QUrl::fromEncoded(bytes()); }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

unsigned partsOf(const Outcome& outcome, const PackedRequest& request) {
    const auto when = [](bool there, Part part) { return there ? unsigned(part) : 0U; };
    const bool wanted = !outcome.path.isEmpty() && outcome.path == request.wantedPath();
    const auto isOther = [&](const QUrl& url) { return url.toEncoded() != request.address(); };
    const bool asked = request.rest().asked.isEmpty(); // By its first source.
    return when(isOther(outcome.url), OtherUrl) |
           when(!outcome.source.isEmpty() && (!asked || isOther(outcome.source)), OtherSource) |
           when(!outcome.validator.isEmpty(), NamedVersion) | when(wanted, WantedPath) |
           when(!wanted && !outcome.path.isEmpty(), OtherPath) |
           when(outcome.sources.size() > 1, Shares) | when(outcome.fromCache, FromCache) |
           when(outcome.checksum.has_value(), Checked) |
           when(outcome.checksum && outcome.checksum->verified, Verified) |
           when(outcome.error.has_value(), Faulty) | when(!outcome.warnings.isEmpty(), Warned);
}

void pack(Packer& packer, const Error& error) {
    packer.add(qint64(error.kind));
    packer.add(error.detail);
    packer.add(qint64(error.status));
    packer.add(error.retryAfterMs);
    packer.add(qint64(error.passing));
}

Error unpackedError(Unpacker& unpacker) {
    Error error;
    error.kind = static_cast<ErrorKind>(unpacker.small());
    error.detail = unpacker.text();
    error.status = unpacker.small();
    error.retryAfterMs = unpacker.number();
    error.passing = unpacker.small() != 0;
    return error;
}

void packTexts(Packer& packer, const Outcome& outcome, unsigned parts) {
    if (parts & OtherUrl)
        packer.add(outcome.url);
    if (parts & OtherSource)
        packer.add(outcome.source);
    if (parts & NamedVersion) {
        packer.add(outcome.validator.etag);
        packer.add(outcome.validator.lastModified);
    }
    if (parts & OtherPath)
        packer.add(outcome.path);
    if (parts & Checked) {
        packer.add(outcome.checksum->digest.algorithm);
        packer.add(outcome.checksum->digest.value);
    }
    if (parts & Faulty)
        pack(packer, *outcome.error);
    if (parts & Warned) {
        packer.add(qint64(outcome.warnings.size()));
        for (const QString& warning : outcome.warnings)
            packer.add(warning);
    }
}

} // namespace

void packOutcome(QByteArray& bytes, const Outcome& outcome, const PackedRequest& request) {
    const unsigned parts = partsOf(outcome, request);
    Packer packer(bytes);
    for (const qint64 number :
         {qint64(outcome.state), qint64(parts), outcome.size, outcome.received,
          outcome.fetchedTwice, outcome.resumedFrom, qint64(outcome.connections),
          qint64(outcome.attempts), outcome.elapsedMs})
        packer.add(number);
    packTexts(packer, outcome, parts);
    if (parts & Shares) {
        packer.add(qint64(outcome.sources.size()));
        for (const SourceShare& share : outcome.sources) {
            packer.add(share.url);
            packer.add(share.bytes);
        }
    }
}

Outcome unpackOutcome(QByteArrayView bytes, const PackedRequest& request) {
    Unpacker unpacker(bytes);
    Outcome outcome;
    outcome.id = request.id();
    outcome.batch = request.rest().batch;
    outcome.state = static_cast<State>(unpacker.small());
    const auto parts = static_cast<unsigned>(unpacker.number());
    outcome.size = unpacker.number();
    outcome.received = unpacker.number();
    outcome.fetchedTwice = unpacker.number();
    outcome.resumedFrom = unpacker.number();
    outcome.connections = unpacker.small();
    outcome.attempts = unpacker.small();
    outcome.elapsedMs = unpacker.number();
    outcome.fromCache = parts & FromCache;
    if (parts & OtherUrl)
        outcome.url = unpacker.url();
    else if (parts & Faulty)
        outcome.url = request.firstSource();
    if (parts & OtherSource)
        outcome.source = unpacker.url();
    if (parts & NamedVersion) {
        outcome.validator.etag = unpacker.bytes();
        outcome.validator.lastModified = unpacker.bytes();
    }
    if (parts & WantedPath)
        outcome.path = request.wantedPath();
    else if (parts & OtherPath)
        outcome.path = unpacker.text();
    if (parts & Checked) {
        outcome.checksum.emplace();
        outcome.checksum->digest.algorithm = unpacker.bytes();
        outcome.checksum->digest.value = unpacker.bytes();
        outcome.checksum->verified = parts & Verified;
    }
    if (parts & Faulty)
        outcome.error = unpackedError(unpacker);
    if (parts & Warned) {
        for (qint64 left = unpacker.number(); left > 0; --left)
            outcome.warnings += unpacker.text();
    }
    if (parts & Shares) {
        for (qint64 left = unpacker.number(); left > 0; --left) {
            const QUrl url = unpacker.url();
            outcome.sources.append({url, unpacker.number()});
        }
    }
    return outcome;
}

State packedState(QByteArrayView bytes) {
    return static_cast<State>(Unpacker(bytes).small());
}

} // namespace quintet
