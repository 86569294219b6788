#pragma once

#include "inputlist.h"

namespace quintet {

/// A line of a checksum list.
struct NamedDigest {
    QString path; ///< As written, with slashes and without "./"; not to be trusted as a place.
    Digest digest;
};

struct ChecksumList {
    QList<NamedDigest> files;
    QList<InputProblem> problems;
};

/// Reads what sha256sum, md5sum and the like write, text, binary and escaped, their BSD form
/// ("SHA256 (file) = …"), BagIt's manifests, and files that hold one digest and nothing else. Where
/// a line doesn't name the algorithm, `name` ("SHA512SUMS", "manifest-md5.txt", "x.iso.sha256")
/// does, else the digest's length. Comments and PGP signatures are passed over. Pure.
ChecksumList parseChecksumList(const QByteArray& content, const QString& name);

} // namespace quintet
