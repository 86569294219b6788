#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <functional>

namespace quintet {

/// Takes the next bytes of something long.
using WriteBytes = std::function<void(const QByteArray&)>;

/// Gathers small pieces, so that they are written as a few large ones; the last when it goes.
class ByteWriter {
public:
    explicit ByteWriter(const WriteBytes& write)
        : m_write(write) {}
    ByteWriter(const ByteWriter&) = delete;
    ByteWriter& operator=(const ByteWriter&) = delete;
    ~ByteWriter() { flush(); }

    void add(QByteArrayView bytes) {
        if (m_bytes.size() + bytes.size() > kPiece)
            flush();
        m_bytes += bytes;
    }

private:
    static constexpr qsizetype kPiece = 256 * 1024;

    void flush() {
        if (!m_bytes.isEmpty())
            m_write(m_bytes);
        m_bytes.resize(0);
        m_bytes.reserve(kPiece);
    }

    const WriteBytes& m_write;
    QByteArray m_bytes;
};

} // namespace quintet
