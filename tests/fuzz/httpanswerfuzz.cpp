#include "entries.h"
#include "http/answer.h"

using namespace quintet;
using namespace quintet::test;

namespace {

/// "206\nName: value\n…"
Answer answerIn(Feed& feed) {
    Answer answer;
    answer.url = QUrl(QStringLiteral("https://example.org/dir/file.fits"));
    answer.status = feed.line().toInt() % 1000;
    answer.reason = "Reason";
    while (!feed.isEmpty()) {
        const QByteArray line = feed.line();
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            answer.headers.append({line.first(colon), line.mid(colon + 1).trimmed()});
    }
    return answer;
}

void checkProbe(const Probe& probe, const Expectation& expectation) {
    MUST_HOLD(probe.body.begin >= 0 && probe.body.begin <= probe.body.end);
    MUST_HOLD(probe.total >= -1);
    // Nothing is written elsewhere than where it was asked for, nor past the file's end.
    MUST_HOLD(probe.body.begin == 0 ||
              (expectation.range && probe.body.begin == expectation.range->begin));
    MUST_HOLD(probe.total < 0 || probe.body.isOpen() || probe.body.end <= probe.total);
    if (expectation.total >= 0 && probe.total >= 0)
        MUST_HOLD(probe.total == expectation.total);
    MUST_HOLD(!probe.validator.etag.startsWith("W/"));
    MUST_HOLD(probe.fileName.isEmpty() || safeName(probe.fileName) == probe.fileName);
    for (const Digest& digest : probe.digests)
        checkDigest(digest);
    for (const QString& warning : probe.warnings)
        MUST_HOLD(isHarmless(warning));
}

} // namespace

/// Answers: none is taken for what it isn't, and no redirect leads out of the web or below https.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    Feed feed(data, size);
    const quint8 choice = feed.byte();
    Expectation expectation;
    if ((choice & 1U) != 0)
        expectation.range = Range{100, 200};
    if ((choice & 2U) != 0)
        expectation.validator.etag = "\"a\"";
    if ((choice & 4U) != 0)
        expectation.total = 1000;
    if ((choice & 8U) != 0)
        expectation.algorithm = "sha-256";
    expectation.page = (choice & 16U) == 0;
    const Answer answer = answerIn(feed);
    const QDateTime now(QDate(2024, 2, 29), QTime(12, 0), Qt::UTC);
    const auto probe = judge(answer, expectation, now);
    if (probe)
        checkProbe(*probe, expectation);
    else
        MUST_HOLD(isHarmless(probe.error().detail));
    const bool body = answer.status == 200 || answer.status == 203 || answer.status == 206;
    MUST_HOLD(body || !probe);

    const auto target = redirectTarget(answer);
    if (target) {
        MUST_HOLD(target->scheme() == QLatin1String("https")); // It came from there.
        MUST_HOLD(target->isValid() && !target->host().isEmpty() && target->port() != 0);
        MUST_HOLD(target->userInfo().isEmpty() && !target->hasFragment());
        MUST_HOLD(!hasControl(target->toEncoded()));
    } else {
        MUST_HOLD(isHarmless(target.error().detail));
    }
    return 0;
}
