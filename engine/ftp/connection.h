#pragma once

#include "ftp/controllink.h"
#include "ftp/datalink.h"
#include "ftp/login.h"
#include "ftp/replyparser.h"
#include "ftp/step.h"
#include "result.h"

#include <QObject>

#include <memory>

namespace quintet {

class FtpSession;

/// A control connection with the data connection of the moment: carries out the steps that scripts
/// ask for. Lives in the engine thread.
///
/// prepare() -> ready(); then run() -> receiving(), dataCame() … ended(), again and again. Any
/// error but an orderly refusal leaves it broken.
class FtpConnection : public QObject {
    Q_OBJECT

public:
    enum class State { New, Opening, Ready, Busy, Settling, Broken };

    FtpConnection(FtpSession& session, const FtpPlace& place, QObject* parent = nullptr);
    ~FtpConnection() override;

    const FtpPlace& place() const { return m_place; }
    State state() const { return m_state; }
    const FtpLogin& login() const { return *m_login; }
    /// PASV can be used: it knows no IPv6.
    bool mayUsePasv() const { return !m_link.isOverIPv6(); }

    /// Opens it or waits until it has settled; ready() tells, never before this returns.
    void prepare();

    /// Begins `script`, which must live until ended() or leave().
    void run(FtpScript& script);
    /// The script is of no interest any more. `cut`: what it fetches wasn't read to its end. The
    /// connection settles, if that is possible, else it is broken.
    void leave(bool cut);
    /// After an orderly refusal: it can be used again.
    void mend();

    FtpDataLink* data() const { return m_data.get(); }
    void closeData();

    /// Ends what takes too long.
    void tick(qint64 now);
    /// Says good-bye and deletes itself, soon.
    void quit();

signals:
    /// After prepare(), or whenever it settled or broke while no script ran.
    void ready(const quintet::Status& status);
    void receiving(); ///< The server agreed to send.
    void dataCame();  ///< Bytes, or the data's end.
    void ended(const quintet::Status& status);

private:
    /// What the server is waited for.
    enum class Awaited { Nothing, Opening, Reply, Data, DataTls };

    void read();
    void take(const FtpStep& step);
    void startTls();
    void send(const QByteArray& line);
    void openData(quint16 port);
    void dataFailed(const Error& error);
    void receive(bool over);
    void scriptEnded(const Status& status);
    void fail(Error error);
    void failUnasked();
    void await(Awaited what, const QString& name = {});
    qint64 limit() const;
    QString overdue(double seconds) const;

    FtpSession& m_session;
    FtpPlace m_place;
    FtpControlLink m_link;
    FtpReplyParser m_parser;
    std::unique_ptr<FtpLogin> m_login;
    std::unique_ptr<FtpScript> m_settling;
    std::unique_ptr<FtpDataLink> m_data;
    FtpScript* m_script = nullptr;
    State m_state = State::New;
    Awaited m_awaited = Awaited::Nothing;
    QString m_awaitedName;
    qint64 m_since = 0;
    bool m_reading = false;
    bool m_receiving = false; ///< The server sends, and hasn't said how that ended.
};

} // namespace quintet
