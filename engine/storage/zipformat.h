#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QtEndian>

/// The numbers of APPNOTE.TXT, PKWARE's description of ZIP.
namespace quintet::zip {

inline constexpr QByteArrayView kHeader = "PK\x03\x04";
inline constexpr QByteArrayView kEntry = "PK\x01\x02";
inline constexpr QByteArrayView kEnd = "PK\x05\x06";
inline constexpr QByteArrayView kWideEnd = "PK\x06\x06";
inline constexpr QByteArrayView kLocator = "PK\x06\x07";

inline constexpr qint64 kHeaderSize = 30;
inline constexpr qint64 kEntrySize = 46;
inline constexpr qint64 kEndSize = 22;
inline constexpr qint64 kWideEndSize = 56;
inline constexpr qint64 kLocatorSize = 20;

inline constexpr int kStored = 0;
inline constexpr int kDeflated = 8;
inline constexpr int kEncrypted = 1;
inline constexpr int kWideExtra = 1;
inline constexpr int kWideVersion = 45;

/// A number that is kept elsewhere, in 64 bits.
inline constexpr qint64 kFull16 = 0xffff;
inline constexpr qint64 kFull32 = 0xffffffff;

inline qint64 u16(QByteArrayView bytes, qsizetype at) {
    return qFromLittleEndian<quint16>(bytes.data() + at);
}
inline qint64 u32(QByteArrayView bytes, qsizetype at) {
    return qFromLittleEndian<quint32>(bytes.data() + at);
}
/// Negative where it is more than can be.
inline qint64 s64(QByteArrayView bytes, qsizetype at) {
    return qFromLittleEndian<qint64>(bytes.data() + at);
}

template <class T>
void put(QByteArray& bytes, qint64 number) {
    const T little = qToLittleEndian(T(number));
    bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
}

} // namespace quintet::zip
