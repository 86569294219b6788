#include "entries.h"
#include "http/answer.h"
#include "http/fields.h"

using namespace quintet;
using namespace quintet::test;

/// What single header fields say.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray value = Feed(data, size).rest();
    if (const auto stated = parseContentRange(value)) {
        MUST_HOLD(stated->total >= -1 && stated->total < kOpenEnd);
        MUST_HOLD(stated->range || stated->total >= 0);
        if (stated->range) {
            MUST_HOLD(stated->range->begin >= 0 && !stated->range->isEmpty());
            MUST_HOLD(stated->total < 0 || stated->range->end <= stated->total);
        }
    }
    const QString name = dispositionFileName(value);
    MUST_HOLD(name.isEmpty() || safeName(name) == name);
    MUST_HOLD(!name.contains(u'/') && !name.startsWith(u'.'));

    const QDateTime now(QDate(2024, 2, 29), QTime(12, 0), Qt::UTC);
    const QDateTime date = parseHttpDate(value);
    MUST_HOLD(!date.isValid() || date.offsetFromUtc() == 0);
    MUST_HOLD(parseRetryAfter(value, now) >= -1);

    qsizetype length = 0;
    for (const QByteArray& member : listMembers(value)) {
        MUST_HOLD(!member.isEmpty() && member == member.trimmed());
        MUST_HOLD(value.contains(member));
        length += member.size();
    }
    MUST_HOLD(length <= value.size());

    for (const DigestSyntax syntax :
         {DigestSyntax::Structured, DigestSyntax::Legacy, DigestSyntax::Md5}) {
        const DigestField field = parseDigestField(value, syntax);
        for (const Digest& digest : field.digests)
            checkDigest(digest);
        for (const QString& warning : field.warnings)
            MUST_HOLD(isHarmless(warning));
        MUST_HOLD(isHarmless(field.bad));
        // Where only one algorithm counts, no other is heard of.
        for (const Digest& digest : parseDigestField(value, syntax, "sha-256").digests)
            MUST_HOLD(digest.algorithm == "sha-256");
    }
    return 0;
}
