#include "exchange.h"

#include "ledger.h"
#include "reply.h"

#include <QElapsedTimer>

#include <algorithm>

namespace quintet::test {

namespace {

constexpr qint64 kStep = 64 * 1024;
constexpr int kStepsPerSecond = 100;

/// Bytes [offset, offset + length) of prefix + slice + suffix.
QByteArray payload(const Reply& reply, qint64 offset, qint64 length) {
    if (reply.prefix.isEmpty() && reply.suffix.isEmpty())
        return reply.body.slice(reply.offset + offset, length);
    const QByteArray whole =
        reply.prefix + reply.body.slice(reply.offset, reply.length) + reply.suffix;
    return whole.mid(offset, length);
}

bool isChunked(Framing framing) {
    switch (framing) {
    case Framing::Chunked:
    case Framing::ChunkedWithTrailer:
    case Framing::ChunkedWithoutEnd:
    case Framing::ChunkedBadSize:
    case Framing::ChunkedAndLength:
        return true;
    default:
        return false;
    }
}

QByteArray chunk(const QByteArray& bytes, Framing framing, bool isFirst) {
    QByteArray size = QByteArray::number(bytes.size(), 16);
    if (framing == Framing::ChunkedBadSize && !isFirst)
        size = "zz";
    if (framing == Framing::ChunkedWithTrailer)
        size += ";name=\"a value\"";
    return size + "\r\n" + bytes + "\r\n";
}

/// Small enough for a smooth rate, for a chunk to go wrong, and not to run over `until`.
qint64 stepSize(const Behaviour& behaviour, qint64 total, qint64 at, qint64 until) {
    qint64 step = kStep;
    if (behaviour.rate > 0)
        step = std::clamp<qint64>(behaviour.rate / kStepsPerSecond, 1, kStep);
    if (isChunked(behaviour.framing))
        step = std::min(step, std::max<qint64>(total / 3, 1));
    if (behaviour.gate && behaviour.gateAt > at)
        until = std::min(until, behaviour.gateAt);
    return std::min(step, until - at);
}

} // namespace

Exchange::Exchange(Channel& channel, Ledger& ledger, const Seen& request, qsizetype index)
    : m_channel(channel)
    , m_ledger(ledger)
    , m_request(request)
    , m_index(index) {}

Exchange::~Exchange() {
    m_ledger.ended(m_index);
}

void Exchange::answer(const Behaviour& behaviour, const Body& resource) {
    if (behaviour.gate && behaviour.gateAt < 0 && !waitFor(behaviour.gate))
        return;
    if (behaviour.msBeforeHead > 0 && !wait(behaviour.msBeforeHead))
        return;
    if (behaviour.empty || !behaviour.raw.isEmpty()) {
        send(behaviour.raw);
        finish();
        return;
    }
    const Reply reply = replyTo(m_request, behaviour, resource);
    m_ledger.answered(m_index, reply.status);
    if (!send(behaviour.before + reply.head()))
        return;
    if (behaviour.msBeforeBody > 0 && !wait(behaviour.msBeforeBody))
        return;
    if (reply.bodyFollows)
        sendPaced(reply, behaviour);
    else
        sendEnding(behaviour);
}

void Exchange::sendPaced(const Reply& reply, const Behaviour& behaviour) {
    const qint64 total = reply.prefix.size() + reply.length + reply.suffix.size();
    const bool isCut = behaviour.cut.ending != Ending::Whole;
    const qint64 until = isCut ? std::min(behaviour.cut.after, total) : total;
    const bool chunked = isChunked(behaviour.framing);
    QElapsedTimer clock;
    clock.start();
    for (qint64 at = 0; at < until;) {
        if (behaviour.gate && behaviour.gateAt == at && !waitFor(behaviour.gate))
            return;
        if (behaviour.rate > 0 &&
            !wait(static_cast<int>(at * 1000 / behaviour.rate - clock.elapsed())))
            return;
        const QByteArray bytes = payload(reply, at, stepSize(behaviour, total, at, until));
        if (!m_channel.send(chunked ? chunk(bytes, behaviour.framing, at == 0) : bytes))
            return;
        m_ledger.sent(m_index, bytes.size());
        at += bytes.size();
    }
    if (behaviour.gate && behaviour.gateAt >= until && !waitFor(behaviour.gate))
        return;
    if (chunked && !isCut && behaviour.framing != Framing::ChunkedWithoutEnd)
        send(behaviour.framing == Framing::ChunkedWithTrailer ? "0\r\nX-After: trailer\r\n\r\n"
                                                              : "0\r\n\r\n");
    sendEnding(behaviour);
}

void Exchange::sendEnding(const Behaviour& behaviour) {
    switch (behaviour.cut.ending) {
    case Ending::Whole:
        break;
    case Ending::Close:
        return finish();
    case Ending::Drop:
        return drop();
    case Ending::Reset:
        return reset();
    case Ending::Stall:
        return stall();
    }
    send(behaviour.extra);
    switch (behaviour.framing) {
    case Framing::Close:
    case Framing::ChunkedWithoutEnd:
    case Framing::ChunkedBadSize:
        return finish();
    default:
        break;
    }
    switch (behaviour.reuse) {
    case Reuse::Kept:
        break;
    case Reuse::Closed:
        return finish();
    case Reuse::HeldOpen:
        return stall();
    case Reuse::Stale:
        becomeStale();
        break;
    }
}

bool Exchange::send(const QByteArray& bytes) {
    return m_channel.send(bytes);
}

bool Exchange::sendHead(int status, const Fields& fields) {
    m_ledger.answered(m_index, status);
    Reply reply;
    reply.status = status;
    reply.reason = reasonOf(status);
    reply.fields = fields;
    return send(reply.head());
}

bool Exchange::sendBody(const QByteArray& bytes) {
    const bool sent = m_channel.send(bytes);
    if (sent)
        m_ledger.sent(m_index, bytes.size());
    return sent;
}

bool Exchange::wait(int ms) {
    return m_channel.wait(ms);
}

bool Exchange::waitFor(const GatePtr& gate) {
    return m_channel.waitWhile([&gate] { return !gate->isOpen(); });
}

void Exchange::stall() {
    m_channel.stall();
}

void Exchange::finish() {
    m_channel.finish();
}

void Exchange::drop() {
    m_channel.drop();
}

void Exchange::reset() {
    m_channel.reset();
}

} // namespace quintet::test
