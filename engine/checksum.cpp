#include "checksum.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <array>
#include <openssl/crypto.h>
#include <openssl/evp.h>

using namespace Qt::StringLiterals;

namespace quintet {
namespace {

/// libcrypto cleans up in exit(), and each thread cleans up what libcrypto keeps for it when it
/// ends. QThread::wait() doesn't wait for that last step (Qt 6.4): both free the same memory then.
/// Before main(), since the first who calls decides; the system takes the memory back.
[[maybe_unused]] const int s_neverCleanedUp = OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);

/// One algorithm: its names, and who computes it.
struct Algorithm {
    const char* name;  ///< As the HTTP digest registry spells it, or would.
    const char* alias; ///< Another spelling that folded() doesn't reach; may be null.
    int length;        ///< Of a digest, bytes.
    QCryptographicHash::Algorithm qt;
    const char* evp; ///< What libcrypto calls it; null where it lacks it.
};

using Hash = QCryptographicHash;

constexpr std::array kAlgorithms{
    Algorithm{"sha-512", nullptr, 64, Hash::Sha512, "SHA512"},
    Algorithm{"sha3-512", "realsha3512", 64, Hash::RealSha3_512, "SHA3-512"},
    Algorithm{"blake2b-512", "blake2b", 64, Hash::Blake2b_512, "BLAKE2B-512"},
    Algorithm{"keccak-512", nullptr, 64, Hash::Keccak_512, nullptr},
    Algorithm{"sha-384", nullptr, 48, Hash::Sha384, "SHA384"},
    Algorithm{"sha3-384", "realsha3384", 48, Hash::RealSha3_384, "SHA3-384"},
    Algorithm{"blake2b-384", nullptr, 48, Hash::Blake2b_384, nullptr},
    Algorithm{"keccak-384", nullptr, 48, Hash::Keccak_384, nullptr},
    Algorithm{"sha-256", nullptr, 32, Hash::Sha256, "SHA256"},
    Algorithm{"sha3-256", "realsha3256", 32, Hash::RealSha3_256, "SHA3-256"},
    Algorithm{"blake2b-256", nullptr, 32, Hash::Blake2b_256, nullptr},
    Algorithm{"blake2s-256", "blake2s", 32, Hash::Blake2s_256, "BLAKE2S-256"},
    Algorithm{"keccak-256", nullptr, 32, Hash::Keccak_256, nullptr},
    Algorithm{"sha-224", nullptr, 28, Hash::Sha224, "SHA224"},
    Algorithm{"sha3-224", "realsha3224", 28, Hash::RealSha3_224, "SHA3-224"},
    Algorithm{"blake2s-224", nullptr, 28, Hash::Blake2s_224, nullptr},
    Algorithm{"keccak-224", nullptr, 28, Hash::Keccak_224, nullptr},
    Algorithm{"blake2b-160", nullptr, 20, Hash::Blake2b_160, nullptr},
    Algorithm{"blake2s-160", nullptr, 20, Hash::Blake2s_160, nullptr},
    Algorithm{"sha", "sha1", 20, Hash::Sha1, "SHA1"},
    Algorithm{"blake2s-128", nullptr, 16, Hash::Blake2s_128, nullptr},
    Algorithm{"md5", nullptr, 16, Hash::Md5, "MD5"},
    Algorithm{"md4", nullptr, 16, Hash::Md4, "MD4"},
};

/// Lower case without separators, so that "SHA_256", "sha-256" and "Sha256" are one.
QByteArray folded(QByteArrayView name) {
    QByteArray out;
    out.reserve(name.size());
    for (const char c : name) {
        if (c != '-' && c != '_' && c != ' ')
            out += c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
    }
    return out;
}

const Algorithm* find(QByteArrayView name) {
    // Longer is nothing anybody writes, and may be a server's.
    if (name.isEmpty() || name.size() > 32)
        return nullptr;
    // Lists ask hundreds of thousands of times.
    static const auto known = [] {
        std::array<QByteArray, kAlgorithms.size()> names;
        for (size_t i = 0; i < names.size(); ++i)
            names[i] = folded(kAlgorithms[i].name);
        return names;
    }();
    const QByteArray wanted = folded(name);
    for (size_t i = 0; i < known.size(); ++i) {
        const Algorithm& algorithm = kAlgorithms[i];
        if (known[i] == wanted || (algorithm.alias && algorithm.alias == wanted))
            return &algorithm;
    }
    return nullptr;
}

/// libcrypto's method for it, looked up once; null where this libcrypto (or its FIPS mode) has
/// none.
const EVP_MD* method(const Algorithm& algorithm) {
    static const auto methods = [] {
        std::array<EVP_MD*, kAlgorithms.size()> found{};
        for (size_t i = 0; i < found.size(); ++i) {
            if (kAlgorithms[i].evp)
                found[i] = EVP_MD_fetch(nullptr, kAlgorithms[i].evp, nullptr);
        }
        return found;
    }();
    return methods[size_t(&algorithm - kAlgorithms.data())];
}

std::optional<QByteArray> fromHex(QByteArrayView value) {
    for (const char c : value) {
        if (!(c >= '0' && c <= '9') && !(c >= 'a' && c <= 'f') && !(c >= 'A' && c <= 'F'))
            return std::nullopt;
    }
    return QByteArray::fromHex(value.toByteArray());
}

std::optional<QByteArray> fromBase64(QByteArrayView value) {
    const auto alphabet = value.contains('-') || value.contains('_') ? QByteArray::Base64UrlEncoding
                                                                     : QByteArray::Base64Encoding;
    const auto decoded = QByteArray::fromBase64Encoding(
        value.toByteArray(), alphabet | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    return *decoded;
}

/// In the window's language, and in English elsewhere.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(quintet::Checksum)
};

Unexpected<Error> usage(const QString& detail) {
    return Unexpected{Error{ErrorKind::Usage, detail}};
}

} // namespace

struct Checksum::Context {
    EVP_MD_CTX* evp = nullptr;
    std::optional<QCryptographicHash> qt;

    ~Context() { EVP_MD_CTX_free(evp); }
};

QByteArray Checksum::canonicalName(QByteArrayView name) {
    const Algorithm* algorithm = find(name);
    // No copy: the names are literals.
    return algorithm ? QByteArray::fromRawData(algorithm->name, qstrlen(algorithm->name))
                     : QByteArray();
}

int Checksum::length(QByteArrayView algorithm) {
    const Algorithm* found = find(algorithm);
    return found ? found->length : 0;
}

QList<QByteArray> Checksum::algorithms() {
    QList<QByteArray> names;
    for (const Algorithm& algorithm : kAlgorithms)
        names.append(QByteArray(algorithm.name));
    return names;
}

Result<Digest> Checksum::parse(const QString& text) {
    const QByteArray bytes = text.trimmed().toUtf8();
    // "sha256:…" is what pip, pooch and container tools write.
    qsizetype separator = 0;
    while (separator < bytes.size() && bytes[separator] != '=' && bytes[separator] != ':')
        ++separator;
    if (separator == bytes.size())
        return usage(Words::tr("a checksum is written ALGORITHM=VALUE, e.g. sha-256=9f86…"));
    const QByteArray name = canonicalName(bytes.first(separator).trimmed());
    if (name.isEmpty()) {
        return usage(Words::tr("unknown checksum algorithm; known are %1")
                         .arg(QString::fromLatin1(algorithms().join(", "))));
    }
    const auto value = decode(name, bytes.sliced(separator + 1).trimmed());
    if (!value) {
        return usage(
            Words::tr("the checksum's value is not a valid %1: that is %2 hex digits, or base64")
                .arg(QString::fromLatin1(name), QString::number(2 * length(name))));
    }
    return Digest{name, *value};
}

std::optional<QByteArray> Checksum::decode(QByteArrayView algorithm, QByteArrayView value) {
    const qsizetype wanted = length(algorithm);
    if (wanted == 0)
        return std::nullopt;
    if (value.size() >= 2 && value.startsWith(':') && value.endsWith(':')) {
        // RFC 8941 byte sequence: base64 and nothing else.
        const auto decoded = fromBase64(value.sliced(1, value.size() - 2));
        return decoded && decoded->size() == wanted ? decoded : std::nullopt;
    }
    // No length of base64 (4n/3) is one of hex (2n), so the length tells which it is.
    const auto decoded = value.size() == 2 * wanted ? fromHex(value) : fromBase64(value);
    return decoded && decoded->size() == wanted ? decoded : std::nullopt;
}

Checksum::Checksum(QByteArrayView algorithm)
    : m_context(std::make_unique<Context>()) {
    const Algorithm* found = find(algorithm);
    Q_ASSERT_X(found, "Checksum", "unknown algorithm");
    if (!found)
        return;
    m_algorithm = found->name;
    if (const EVP_MD* evp = method(*found)) {
        m_context->evp = EVP_MD_CTX_new();
        if (m_context->evp && EVP_DigestInit_ex2(m_context->evp, evp, nullptr) == 1)
            return;
        EVP_MD_CTX_free(std::exchange(m_context->evp, nullptr));
    }
    m_context->qt.emplace(found->qt);
}

Checksum::~Checksum() = default;
Checksum::Checksum(Checksum&&) noexcept = default;
Checksum& Checksum::operator=(Checksum&&) noexcept = default;

void Checksum::add(QByteArrayView bytes) {
    if (m_context->evp)
        EVP_DigestUpdate(m_context->evp, bytes.data(), size_t(bytes.size()));
    else if (m_context->qt)
        m_context->qt->addData(bytes);
}

QByteArray Checksum::result() {
    if (m_context->evp) {
        QByteArray digest(length(m_algorithm), Qt::Uninitialized);
        EVP_DigestFinal_ex(m_context->evp, reinterpret_cast<unsigned char*>(digest.data()),
                           nullptr);
        return digest;
    }
    return m_context->qt ? m_context->qt->result() : QByteArray();
}

} // namespace quintet
