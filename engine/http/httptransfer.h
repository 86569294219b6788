#pragma once

#include "http/answer.h"
#include "http/headwatch.h"
#include "http/httprequest.h"
#include "http/httpsession.h"
#include "plan/patience.h"
#include "transfer.h"

class QNetworkReply;

namespace quintet {

/// Fetches one segment over HTTP by a QNetworkReply: resolves, asks, follows redirects, answers a
/// login, judges the answer, reads the body. After probed() returned success, its position is
/// Probe::body.begin.
class HttpTransfer : public Transfer {
    Q_OBJECT

public:
    HttpTransfer(HttpSession& session, const HttpOrder& order, ByteSink& sink, TransferOwner& owner,
                 QObject* parent = nullptr);
    ~HttpTransfer() override;

    void start() override;
    void stop() override;
    void setEnd(qint64 end) override;
    void readMore() override;
    void tick(qint64 now) override;
    QUrl source() const override { return m_order.url; }

private:
    enum class Phase { Resolving, Connecting, Asking, Reading, Ended };

    void ask();
    QNetworkRequest request(const QString& address);
    void headersCame();
    void follow(const Answer& answer);
    void accept(const Answer& answer);
    void read();
    bool readSome();
    void finished();
    void conclude();
    void end(const Status& status);
    void fail(Error error);
    void checkAddress();
    void letGo(bool letItEnd);
    bool atOwnEnd() const { return m_position >= m_order.range.end; }
    qint64 readBuffer() const;
    bool gathers() const;
    bool isTls() const;
    bool trusted() const;

    HttpSession& m_session;
    HttpOrder m_order;
    ByteSink& m_sink;
    TransferOwner& m_owner;
    QNetworkReply* m_reply = nullptr;
    QUrl m_url; ///< Where we are now.
    Credentials m_who;
    QByteArray m_login; ///< The Authorization that was sent.
    QUrl m_proxy;
    QByteArray m_proxyLogin; ///< The Proxy-Authorization that was sent.
    Phase m_phase = Phase::Resolving;
    std::unique_ptr<class Decoder> m_decoder;
    Range m_body;
    qint64 m_coded = 0; ///< Bytes of a coded body read so far.
    qint64 m_position = 0;
    qint64 m_phaseSince = 0;
    qint64 m_heardAt = 0;
    qint64 m_readAt = 0;
    Patience m_patience;
    HeadWatch m_headWatch;
    int m_redirects = 0;
    int m_logins = 0;
    int m_proxyLogins = 0;
    bool m_replyEnded = false;
    quint16 m_tunnelPort = 0; ///< Where we connect instead of the server; 0: we don't.
    QString m_tlsFault;
};

} // namespace quintet
