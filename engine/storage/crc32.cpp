#include "storage/crc32.h"

#include <zlib.h>

#if defined(__x86_64__) && defined(__GNUC__)
#define QUINTET_FOLDED_CRC
#include <immintrin.h>
#endif

namespace quintet {
namespace {

quint32 plainCrc(quint32 crc, QByteArrayView bytes) {
    if (bytes.isEmpty())
        return crc; // zlib gives a first one for a null pointer.
    return quint32(::crc32_z(crc, reinterpret_cast<const Bytef*>(bytes.data()),
                             static_cast<z_size_t>(bytes.size())));
}

#ifdef QUINTET_FOLDED_CRC

// V. Gopal et al.: Fast CRC Computation for Generic Polynomials Using PCLMULQDQ Instruction, Intel,
// 2009. A message is a polynomial; what is far ahead of its end is replaced by a shorter one that
// leaves the same rest. The factors are powers of x modulo that of CRC-32, bits reflected.

#define FOLDING __attribute__((target("pclmul,sse4.1")))
#define WIDE __attribute__((target("vpclmulqdq,avx2,pclmul,sse4.1")))

constexpr qsizetype kLane = 16;
constexpr qsizetype kRow = 4 * kLane;
constexpr qsizetype kPair = 2 * kLane;
constexpr qsizetype kPairs = 8;
constexpr qsizetype kWideRow = kPairs * kPair;

FOLDING inline __m128i loaded(const char* at) {
    return _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
}

/// `ahead`, moved to where `next` stands by the distance that `factors` are for, and joined.
FOLDING inline __m128i folded(__m128i ahead, __m128i factors, __m128i next) {
    const __m128i low = _mm_clmulepi64_si128(ahead, factors, 0x00);
    const __m128i high = _mm_clmulepi64_si128(ahead, factors, 0x11);
    return _mm_xor_si128(_mm_xor_si128(low, high), next);
}

/// The rest of 128 bits by the polynomial: down to 64, to 32, then by Barrett's reduction.
FOLDING inline quint32 reduced(__m128i lane, __m128i byLane) {
    const __m128i words = _mm_setr_epi32(~0, 0, ~0, 0);
    const __m128i byHalf = _mm_setr_epi32(0x63cd6124, 1, 0, 0);
    const __m128i barrett = _mm_setr_epi32(int(0xdb710641), 1, int(0xf7011641), 1);
    lane = _mm_xor_si128(_mm_srli_si128(lane, 8), _mm_clmulepi64_si128(lane, byLane, 0x10));
    lane = _mm_xor_si128(_mm_srli_si128(lane, 4),
                         _mm_clmulepi64_si128(_mm_and_si128(lane, words), byHalf, 0x00));
    __m128i times = _mm_clmulepi64_si128(_mm_and_si128(lane, words), barrett, 0x10);
    times = _mm_clmulepi64_si128(_mm_and_si128(times, words), barrett, 0x00);
    return quint32(_mm_extract_epi32(_mm_xor_si128(lane, times), 1));
}

/// What `lane` and the lanes from `at` to `end` leave.
FOLDING inline quint32 crcOfRest(__m128i lane, __m128i byLane, const char* at, const char* end) {
    for (; at < end; at += kLane)
        lane = folded(lane, byLane, loaded(at));
    return ~reduced(lane, byLane);
}

FOLDING inline __m128i byOneLane() {
    return _mm_setr_epi32(0x751997d0, 1, int(0xccaa009e), 0);
}

/// Of whole lanes, at least a row of them.
FOLDING quint32 foldedCrc(quint32 crc, QByteArrayView bytes) {
    const __m128i byRow = _mm_setr_epi32(0x54442bd4, 1, int(0xc6e41596), 1);
    const __m128i byLane = byOneLane();
    const char* at = bytes.data();
    const char* const end = at + bytes.size();
    __m128i a = _mm_xor_si128(loaded(at), _mm_cvtsi32_si128(int(~crc)));
    __m128i b = loaded(at + kLane);
    __m128i c = loaded(at + 2 * kLane);
    __m128i d = loaded(at + 3 * kLane);
    for (at += kRow; end - at >= kRow; at += kRow) {
        a = folded(a, byRow, loaded(at));
        b = folded(b, byRow, loaded(at + kLane));
        c = folded(c, byRow, loaded(at + 2 * kLane));
        d = folded(d, byRow, loaded(at + 3 * kLane));
    }
    a = folded(folded(folded(a, byLane, b), byLane, c), byLane, d);
    return crcOfRest(a, byLane, at, end);
}

WIDE inline __m256i loadedPair(const char* at) {
    return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at));
}

/// The same two lanes at a time: twice as fast where a processor has it. At least a wide row.
WIDE quint32 wideCrc(quint32 crc, QByteArrayView bytes) {
    const __m256i byRow = _mm256_broadcastsi128_si256(_mm_setr_epi32(0x1542778a, 1, 0x322d1430, 1));
    const char* at = bytes.data();
    const char* const end = at + bytes.size();
    __m256i pairs[kPairs];
    for (qsizetype i = 0; i < kPairs; ++i)
        pairs[i] = loadedPair(at + i * kPair);
    pairs[0] = _mm256_xor_si256(pairs[0], _mm256_zextsi128_si256(_mm_cvtsi32_si128(int(~crc))));
    for (at += kWideRow; end - at >= kWideRow; at += kWideRow) {
        for (qsizetype i = 0; i < kPairs; ++i) {
            const __m256i low = _mm256_clmulepi64_epi128(pairs[i], byRow, 0x00);
            const __m256i high = _mm256_clmulepi64_epi128(pairs[i], byRow, 0x11);
            pairs[i] = _mm256_xor_si256(_mm256_xor_si256(low, high), loadedPair(at + i * kPair));
        }
    }
    const __m128i byLane = byOneLane();
    __m128i lane = _mm256_castsi256_si128(pairs[0]);
    lane = folded(lane, byLane, _mm256_extracti128_si256(pairs[0], 1));
    for (qsizetype i = 1; i < kPairs; ++i) {
        lane = folded(lane, byLane, _mm256_castsi256_si128(pairs[i]));
        lane = folded(lane, byLane, _mm256_extracti128_si256(pairs[i], 1));
    }
    return crcOfRest(lane, byLane, at, end);
}

bool canFold() {
    static const bool can = __builtin_cpu_supports("pclmul") && __builtin_cpu_supports("sse4.1");
    return can;
}

bool canFoldPairs() {
    static const bool can = __builtin_cpu_supports("vpclmulqdq") && __builtin_cpu_supports("avx2");
    return can;
}

#endif

} // namespace

quint32 crc32Of(quint32 crc, QByteArrayView bytes) {
#ifdef QUINTET_FOLDED_CRC
    const qsizetype whole = bytes.size() / kLane * kLane;
    if (whole >= kWideRow && canFold() && canFoldPairs())
        return plainCrc(wideCrc(crc, bytes.first(whole)), bytes.sliced(whole));
    if (whole >= kRow && canFold())
        return plainCrc(foldedCrc(crc, bytes.first(whole)), bytes.sliced(whole));
#endif
    return plainCrc(crc, bytes);
}

} // namespace quintet
