#pragma once

#include "result.h"
#include "types.h"

#include <QByteArray>
#include <QList>

#include <memory>

namespace quintet {

/// Hashes bytes in order, by libcrypto's EVP (ten times as fast as QCryptographicHash); BLAKE2
/// lengths and Keccak that libcrypto lacks go through QCryptographicHash. Not thread-safe; any
/// thread.
class Checksum {
public:
    /// The registry's spelling ("sha-256") of what people write ("SHA256", "sha_256", "md5");
    /// empty when it is no algorithm of QCryptographicHash.
    static QByteArray canonicalName(QByteArrayView name);

    /// A digest's length in bytes; 0 for an unknown algorithm.
    static int length(QByteArrayView algorithm);

    /// Every known algorithm, strongest first.
    static QList<QByteArray> algorithms();

    /// Reads "ALGO=HEX" or base64 ("sha-256=…"): Usage errors say what is wrong.
    static Result<Digest> parse(const QString& text);

    /// Decodes a value in hex or base64 of the right length; nothing when it is neither.
    static std::optional<QByteArray> decode(QByteArrayView algorithm, QByteArrayView value);

    explicit Checksum(QByteArrayView algorithm);
    ~Checksum();
    Checksum(Checksum&&) noexcept;
    Checksum& operator=(Checksum&&) noexcept;

    void add(QByteArrayView bytes);
    QByteArray result(); ///< Raw bytes; the last call.
    const QByteArray& algorithm() const { return m_algorithm; }

private:
    struct Context;
    QByteArray m_algorithm;
    std::unique_ptr<Context> m_context;
};

} // namespace quintet
