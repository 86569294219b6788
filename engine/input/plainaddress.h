#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace quintet {

/// Tells quickly which lines are addresses that parseUrl() would take and QUrl::toEncoded() would
/// write letter for letter: nearly all of a long list, whose host is mostly that of the line
/// before.
class PlainAddresses {
public:
    /// It may say no where it could say yes.
    bool has(QByteArrayView line);

private:
    QByteArray m_site; ///< "https://example.org", which is known to be good.
};

} // namespace quintet
