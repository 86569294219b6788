#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <utility>

/// Every *fuzz.cpp here is a target of its own: it takes any bytes, and ends the program where one
/// of the things that must hold does not. With -DQUINTET_FUZZ=ON clang's libFuzzer looks for such
/// bytes; without, a ctest plays the corpus again (replay.cpp).
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

#define MUST_HOLD(condition)                                                                       \
    ((condition) ? void() : quintet::test::doesNotHold(#condition, __FILE__, __LINE__))

namespace quintet::test {

[[noreturn]] inline void doesNotHold(const char* what, const char* file, int line) {
    std::fprintf(stderr, "%s:%d: does not hold: %s\n", file, line, what);
    std::abort();
}

/// Bytes to be taken apart: what a target needs beside its text, taken from the text's beginning,
/// so that a corpus can be read and written by hand.
class Feed {
public:
    Feed(const std::uint8_t* data, std::size_t size)
        : m_bytes(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size))) {}

    bool isEmpty() const { return m_bytes.isEmpty(); }

    /// 0 at the end.
    quint8 byte() {
        if (m_bytes.isEmpty())
            return 0;
        const auto first = static_cast<quint8>(m_bytes.front());
        m_bytes.remove(0, 1);
        return first;
    }

    /// Up to the next line feed, which is passed over.
    QByteArray line() {
        const qsizetype end = m_bytes.indexOf('\n');
        const QByteArray text = end < 0 ? m_bytes : m_bytes.first(end);
        m_bytes.remove(0, end < 0 ? m_bytes.size() : end + 1);
        return text;
    }

    QByteArray rest() { return std::exchange(m_bytes, {}); }

private:
    QByteArray m_bytes;
};

/// `text` in pieces whose lengths follow from `seed`.
inline QList<QByteArray> inPieces(const QByteArray& text, quint32 seed) {
    QList<QByteArray> pieces;
    for (qsizetype at = 0; at < text.size();) {
        seed = seed * 1664525U + 1013904223U;
        const qsizetype length = (seed >> 24U) % 4 == 0 ? 1 : 1 + (seed >> 20U) % 64;
        pieces.append(text.mid(at, length));
        at += length;
    }
    return pieces;
}

inline bool hasControl(QByteArrayView text) {
    for (const char c : text) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            return true;
    }
    return false;
}

/// Whether a text can be shown: what cleaned() leaves.
inline bool isHarmless(const QString& text) {
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            return false;
    }
    return true;
}

} // namespace quintet::test
