#pragma once

#include "ftp/inquiry.h"
#include "ftp/retrieval.h"
#include "ftp/session.h"
#include "plan/patience.h"
#include "transfer.h"

#include <optional>

namespace quintet {

/// What a transfer is to fetch.
struct FtpOrder {
    QUrl url;         ///< Free of credentials.
    Range range;      ///< What to read.
    bool ask = false; ///< A part is wanted: begin there. Else the file comes from its beginning.
    qint64 total = -1;
    Validator validator;
    Credentials credentials; ///< Empty: netrc's, else anonymous.
};

/// Fetches one segment over FTP: asks for size and time, compares them with what is expected,
/// begins at its offset (REST) and hangs the data connection up at its end. After probed()
/// returned success, its position is Probe::body.begin.
class FtpTransfer : public Transfer {
    Q_OBJECT

public:
    FtpTransfer(FtpSession& session, const FtpOrder& order, ByteSink& sink, TransferOwner& owner,
                QObject* parent = nullptr);
    ~FtpTransfer() override;

    void start() override;
    void stop() override;
    void setEnd(qint64 end) override;
    void readMore() override;
    void tick(qint64 now) override;
    QUrl source() const override { return m_order.url; }

private:
    enum class Phase {
        Waiting, ///< For the connection.
        Asking,
        Checking, ///< Whether the server really begins where it is told to.
        Requesting,
        Reading,
        Ended,
    };

    void begin();
    void take(bool fresh);
    void ready(const Status& status);
    void ask();
    void asked();
    bool mustCheck() const;
    void retrieve(Phase phase, qint64 offset);
    void receiving();
    void accept();
    void dataCame();
    void checkOffset();
    void scriptEnded(const Status& status);
    void read();
    bool readSome();
    bool readsToEnd() const;
    void tooMuch();
    void conclude();
    Error shortfall() const;
    void tickReading(qint64 now);
    void end(const Status& status);
    bool isOrderly(const Error& error) const;
    void letGo();

    FtpSession& m_session;
    FtpOrder m_order;
    ByteSink& m_sink;
    TransferOwner& m_owner;
    FtpConnection* m_connection = nullptr;
    QByteArray m_path;
    Credentials m_who;
    std::unique_ptr<FtpInquiry> m_inquiry;
    std::unique_ptr<FtpRetrieval> m_retrieval;
    Phase m_phase = Phase::Waiting;
    qint64 m_total = -1;
    qint64 m_begin = 0; ///< Where the data begins.
    qint64 m_position = 0;
    qint64 m_checked = 0;  ///< Bytes that came while Checking.
    bool m_reused = false; ///< The connection served others before.
    bool m_triedFresh = false;
    std::optional<Status> m_verdict; ///< What the server said of the end, or that it can't.
    std::optional<Error> m_dataFault;
    qint64 m_endSince = -1; ///< All is here, or no more comes: only the server's word is missing.
    Patience m_patience;
};

} // namespace quintet
