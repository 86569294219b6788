// What an HttpTransfer reads of a body.
#include "http/decoder.h"
#include "http/httptransfer.h"

#include <QNetworkReply>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostAtOnce = 256 * 1024;
/// A coded body may grow a thousandfold: small bites keep memory flat.
constexpr qint64 kCodedAtOnce = 16 * 1024;
/// What came over TLS is handed on in pieces of 4 KiB while a reply's buffer has room, and in
/// pieces of up to 64 KiB when it had none (Qt 6.4): so this small buffer is half full when it is
/// read, unless that takes too long.
constexpr qint64 kTlsBuffer = 128 * 1024;
constexpr int kTooLongMs = 20;

} // namespace

qint64 HttpTransfer::readBuffer() const {
    const qint64 usual = m_session.rate().readBuffer();
    return isTls() ? qMin(usual, kTlsBuffer) : usual;
}

void HttpTransfer::readMore() {
    if (m_phase == Phase::Reading)
        read();
}

/// Whether more is waited for before what is there is read.
bool HttpTransfer::gathers() const {
    return m_phase == Phase::Reading && isTls() && !m_decoder &&
           m_reply->bytesAvailable() < kTlsBuffer / 2 &&
           qMin(m_order.range.end, m_body.end) - m_position > kTlsBuffer &&
           m_session.now() - m_readAt < kTooLongMs;
}

void HttpTransfer::read() {
    while (m_phase == Phase::Reading && readSome()) {
    }
    if (m_phase == Phase::Reading && m_replyEnded && m_reply->bytesAvailable() <= 0)
        conclude();
}

bool HttpTransfer::readSome() {
    const qint64 there = m_reply->bytesAvailable();
    if (there <= 0 || !m_sink.wantsMore())
        return false;
    qint64 wanted = qMin(there, m_decoder ? kCodedAtOnce : kMostAtOnce);
    if (!m_decoder)
        wanted = qMin(wanted, qMin(m_order.range.end, m_body.end) - m_position);
    wanted = m_sink.allowance(m_session.rate().allowance(wanted));
    if (wanted <= 0) {
        // Ours ends where another's begins: nothing after that is read.
        if (!m_decoder && (atOwnEnd() || m_position >= m_body.end))
            end({});
        return false;
    }
    const QByteArray bytes = m_reply->read(wanted);
    if (bytes.isEmpty())
        return false;
    m_readAt = m_session.now();
    m_session.rate().spent(bytes.size());
    m_patience.heard(bytes.size(), m_readAt);
    if (m_decoder) {
        m_coded += bytes.size();
        const Status decoded = m_decoder->add(bytes, [this](QByteArrayView piece) {
            if (m_phase == Phase::Ended)
                return;
            m_sink.write(m_position, piece.toByteArray());
            m_position += piece.size();
            m_owner.received(*this, piece.size());
        });
        if (!decoded && m_phase == Phase::Reading)
            end(decoded);
        return m_phase == Phase::Reading;
    }
    m_sink.write(m_position, bytes);
    m_position += bytes.size();
    m_owner.received(*this, bytes.size());
    if (m_phase == Phase::Reading && (atOwnEnd() || m_position >= m_body.end))
        end({});
    return m_phase == Phase::Reading;
}

void HttpTransfer::conclude() {
    const bool faulty = m_reply->error() != QNetworkReply::NoError;
    const qint64 read = m_decoder ? m_coded : m_position;
    if (!m_body.isOpen() && read < m_body.end) {
        end(Unexpected{Error{ErrorKind::Truncated, u"%1 of %2 bytes"_s.arg(read).arg(m_body.end)}});
        return;
    }
    if (m_body.isOpen() && faulty) {
        end(Unexpected{Error{ErrorKind::Truncated, u"cut off after %1 bytes"_s.arg(read)}});
        return;
    }
    end(m_decoder ? m_decoder->finish() : Status());
}

} // namespace quintet
