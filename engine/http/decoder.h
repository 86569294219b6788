#pragma once

#include "result.h"
#include "transfer.h"

#include <QByteArrayView>

#include <functional>
#include <memory>

namespace quintet {

/// Undoes a content coding on the way: gzip, in several members and padded with zeros, or deflate,
/// wrapped by zlib as it should be or raw as some servers send it. Takes a fixed amount of memory
/// whatever comes out; how much may come out is the caller's to bound. Any one thread.
class Decoder {
public:
    using Output = std::function<void(QByteArrayView)>;

    explicit Decoder(Coding coding);
    ~Decoder();
    Decoder(Decoder&&) noexcept;
    Decoder& operator=(Decoder&&) noexcept;

    /// Decodes `in`, handing on what comes out in pieces of at most 256 KiB. After an error
    /// (Protocol) every call gives the same one.
    Status add(QByteArrayView in, const Output& out);

    /// Truncated where the stream didn't end; an empty one is fine.
    Status finish();

private:
    struct Stream;
    std::unique_ptr<Stream> m_stream;
};

} // namespace quintet
