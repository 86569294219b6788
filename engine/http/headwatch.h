#pragma once

#include <QtGlobal>

namespace quintet {

/// Tells that the head of an awaited answer doesn't end.
///
/// QNetworkAccessManager keeps a head until it is whole, however long it gets (Qt 6.4), and shows
/// nothing of it before: what can be seen is the memory of the process, which grows by far more
/// than downloads need (they have bounded buffers). A pure value.
class HeadWatch {
public:
    static constexpr qint64 kMostGrowth = 128 * 1024 * 1024;

    /// A request is out.
    void start() { m_resident = 0; }

    /// To be asked again and again while the answer is awaited. `resident`: bytes in memory now.
    bool floods(qint64 resident) {
        if (m_resident == 0)
            m_resident = resident;
        return resident - m_resident > kMostGrowth;
    }

private:
    qint64 m_resident = 0; ///< When first asked; 0: not yet.
};

} // namespace quintet
