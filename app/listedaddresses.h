#pragma once

#include "packedrequest.h"

#include <QByteArrayList>

namespace quintet {

/// The addresses by which a list of ours names a file, so that it can be given back with -i: the
/// one it was asked for by, then its mirrors; without credentials, and without files of this
/// machine, which a list may not name.
QByteArrayList listedAddresses(const PackedRequest& request);

} // namespace quintet
