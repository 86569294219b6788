#include "feed.h"
#include "ftp/replyparser.h"

using namespace quintet;
using namespace quintet::test;

namespace {

/// What comes out, and how it ends.
struct Told {
    QList<FtpReply> replies;
    std::optional<Error> error;
};

Told told(const QList<QByteArray>& pieces) {
    FtpReplyParser parser;
    Told all;
    for (const QByteArray& piece : pieces) {
        parser.add(piece);
        while (const auto reply = parser.next()) {
            if (!*reply) {
                all.error = reply->error();
                break;
            }
            MUST_HOLD(!all.error);
            all.replies.append(**reply);
        }
    }
    if (all.error)
        MUST_HOLD(!parser.isClean());
    return all;
}

void check(const FtpReply& reply) {
    MUST_HOLD(reply.code >= 100 && reply.code < 600);
    MUST_HOLD(!reply.lines.isEmpty());
    MUST_HOLD(reply.lines.size() <= FtpReplyParser::kMostLines);
    qsizetype size = 0;
    for (const QByteArray& line : reply.lines) {
        MUST_HOLD(!line.contains('\n') && !line.endsWith('\r'));
        MUST_HOLD(line.size() <= FtpReplyParser::kLongestLine);
        size += line.size();
    }
    MUST_HOLD(size <= FtpReplyParser::kLongestReply + FtpReplyParser::kLongestLine);
}

} // namespace

/// However the bytes are split, the same replies come out, and nothing after an error.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    Feed feed(data, size);
    const quint32 seed = feed.byte();
    const QByteArray bytes = feed.rest();
    const Told whole = told({bytes});
    for (const FtpReply& reply : whole.replies)
        check(reply);
    if (whole.error)
        MUST_HOLD(isHarmless(whole.error->detail));
    for (const quint32 other : {seed, seed + 1}) {
        const Told split = told(inPieces(bytes, other));
        MUST_HOLD(split.error == whole.error);
        MUST_HOLD(split.replies.size() == whole.replies.size());
        for (qsizetype i = 0; i < split.replies.size(); ++i) {
            MUST_HOLD(split.replies[i].code == whole.replies[i].code);
            MUST_HOLD(split.replies[i].lines == whole.replies[i].lines);
        }
    }
    return 0;
}
