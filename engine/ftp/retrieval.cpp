#include "ftp/retrieval.h"

#include "ftp/passive.h"
#include "ftp/refusal.h"
#include "redact.h"

namespace quintet {

using namespace Qt::StringLiterals;

static constexpr int kMostMarks = 16;
static constexpr int kMostStrays = 8;

FtpStep FtpRetrieval::send(At at, const QByteArray& line) {
    m_at = at;
    return FtpStep::send(line);
}

FtpStep FtpRetrieval::begin() {
    if (m_order.epsv)
        return send(At::Epsv, "EPSV");
    return pasv({ErrorKind::Connect, u"the server gives no data connection over IPv6"_s});
}

FtpStep FtpRetrieval::pasv(const Error& otherwise) {
    m_order.epsv = false;
    return m_order.pasv ? send(At::Pasv, "PASV") : FtpStep::fail(otherwise);
}

FtpStep FtpRetrieval::heard(const FtpReply& reply) {
    if (reply.code == 421 && m_at != At::Receiving)
        return FtpStep::fail(refusalOf(reply));
    if (reply.isMark() && m_at != At::Command)
        return ++m_marks > kMostMarks
                   ? FtpStep::fail({ErrorKind::Protocol, u"the server never comes to an end"_s})
                   : FtpStep::wait();
    switch (m_at) {
    case At::Epsv:
        return epsvAnswered(reply);
    case At::Pasv:
        return pasvAnswered(reply);
    case At::Opening:
        return FtpStep::fail(refusalOf(reply)); // Nothing was asked.
    case At::Rest:
        if (reply.code != 350)
            m_order.offset = 0;
        return send(At::Command, m_order.command);
    case At::Command:
        return commandAnswered(reply);
    case At::Receiving:
        return over(reply);
    }
    Q_UNREACHABLE();
}

FtpStep FtpRetrieval::epsvAnswered(const FtpReply& reply) {
    if (reply.code != 229)
        return pasv(refusalOf(reply));
    const auto port = portOfEpsv(reply.text());
    if (!port)
        return FtpStep::fail(
            {ErrorKind::Protocol,
             u"the answer to EPSV can't be understood: “%1”"_s.arg(cleaned(reply.text(), 80)),
             reply.code});
    m_byEpsv = true;
    m_at = At::Opening;
    return FtpStep::openData(*port);
}

FtpStep FtpRetrieval::pasvAnswered(const FtpReply& reply) {
    if (reply.code != 227)
        return FtpStep::fail(refusalOf(reply));
    const auto port = portOfPasv(reply.text());
    if (!port)
        return FtpStep::fail(
            {ErrorKind::Protocol,
             u"the answer to PASV can't be understood: “%1”"_s.arg(cleaned(reply.text(), 80)),
             reply.code});
    m_byEpsv = false;
    m_at = At::Opening;
    return FtpStep::openData(*port);
}

FtpStep FtpRetrieval::dataOpened() {
    if (m_order.offset > 0)
        return send(At::Rest, "REST " + QByteArray::number(m_order.offset));
    return send(At::Command, m_order.command);
}

FtpStep FtpRetrieval::dataFailed(const Error& error) {
    return m_at == At::Opening && m_byEpsv ? pasv(error) : FtpStep::fail(error);
}

FtpStep FtpRetrieval::commandAnswered(const FtpReply& reply) {
    if (reply.isRefusal() || reply.code / 100 == 3) {
        m_orderly = reply.code / 100 == 5 && m_order.offset == 0;
        return FtpStep::fail(refusalOf(reply));
    }
    m_at = At::Receiving;
    return FtpStep::receive(reply.isGood());
}

FtpStep FtpRetrieval::over(const FtpReply& reply) {
    if (reply.isGood())
        return FtpStep::finish();
    return FtpStep::fail(refusalOf(reply));
}

FtpStep FtpSettling::heard(const FtpReply& reply) {
    if (reply.code == 421)
        return FtpStep::fail(refusalOf(reply));
    if (!m_cut && !reply.isMark())
        return FtpStep::finish();
    // pure-ftpd says no more to a cut than another 150.
    if (m_cut && !m_asked) {
        m_asked = true;
        return FtpStep::send("NOOP");
    }
    // Some say 426 and then 226, or a 225: only NOOP is answered by a 200.
    if (m_asked && reply.code == 200)
        return FtpStep::finish();
    return ++m_strays > kMostStrays ? FtpStep::fail({}) : FtpStep::wait();
}

} // namespace quintet
