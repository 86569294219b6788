#pragma once

#include "ftp/step.h"

namespace quintet {

struct FtpRetrievalOrder {
    QByteArray command; ///< "RETR path", "MLSD path", "LIST path".
    qint64 offset = 0;  ///< RETR: where to begin.
    bool epsv = true;   ///< EPSV first. False: it is known to be no use here.
    bool pasv = true;   ///< PASV may follow: not over IPv6, whose addresses it can't tell.
};

/// Fetches over a data connection: EPSV or PASV, REST, the command, 150, 226.
class FtpRetrieval : public FtpScript {
public:
    explicit FtpRetrieval(const FtpRetrievalOrder& order)
        : m_order(order) {}

    FtpStep begin() override;
    FtpStep heard(const FtpReply& reply) override;
    FtpStep dataOpened() override;
    FtpStep dataFailed(const Error& error) override;

    /// Where the data begins: 0 when REST was refused.
    qint64 offset() const { return m_order.offset; }
    /// False once EPSV was refused or its port was dead.
    bool epsvWorks() const { return m_order.epsv; }
    /// The server agreed to send.
    bool isUnderWay() const { return m_at == At::Receiving; }
    /// It refused the command itself, and nothing is left behind of it: no REST, no data.
    bool isOrderlyRefusal() const { return m_orderly; }

private:
    enum class At { Epsv, Pasv, Opening, Rest, Command, Receiving };

    FtpStep send(At at, const QByteArray& line);
    FtpStep pasv(const Error& otherwise);
    FtpStep epsvAnswered(const FtpReply& reply);
    FtpStep pasvAnswered(const FtpReply& reply);
    FtpStep commandAnswered(const FtpReply& reply);
    FtpStep over(const FtpReply& reply);

    FtpRetrievalOrder m_order;
    At m_at = At::Epsv;
    bool m_byEpsv = false;
    bool m_orderly = false;
    int m_marks = 0;
};

/// Brings a connection in order after a data connection was closed before its end: waits for what
/// the server says to that, then for the answer to a NOOP, whatever else comes in between.
class FtpSettling : public FtpScript {
public:
    /// `cut`: the data connection was closed early; else only the 226 is missing.
    explicit FtpSettling(bool cut)
        : m_cut(cut) {}

    FtpStep begin() override { return FtpStep::wait(); }
    FtpStep heard(const FtpReply& reply) override;

private:
    bool m_cut;
    bool m_asked = false;
    int m_strays = 0;
};

} // namespace quintet
