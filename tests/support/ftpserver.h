#pragma once

#include "body.h"
#include "certificate.h"

#include <QHash>
#include <QUrl>

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>

namespace quintet::test {

class Channel;
class Listener;

/// What becomes of REST.
enum class FtpRest {
    Honoured,
    Refused,
    Ignored, ///< 350, and the file from its beginning all the same.
};

/// How a data connection ends, after `FtpManner::after` bytes of what was to be sent.
enum class FtpDataEnd {
    Whole,
    Close,     ///< Early, with the reply of `closing`.
    Reset,     ///< RST.
    Stall,     ///< Nothing more, but it stays.
    HangUp,    ///< Both connections are closed, without a word.
    StaysOpen, ///< All is sent, but it isn't closed.
};

/// How the server behaves: a value, to be spelled with designated initializers. The defaults are
/// those of a well-behaved server.
struct FtpManner {
    QByteArray greeting = "220 ready";
    /// By command ("SIZE"): what is answered instead of the usual. "" : nothing at all; "-": the
    /// connection is closed.
    QHash<QByteArray, QByteArray> answers = {};
    QByteArray features = " MDTM\r\n SIZE\r\n REST STREAM\r\n EPSV\r\n";
    bool mlst = false;
    FtpRest rest = FtpRest::Honoured;
    bool deadEpsvPort = false;
    bool plainData = false;                 ///< After PROT P, unencrypted all the same.
    std::optional<Security> otherData = {}; ///< Another certificate on data connections.
    QByteArray opening = "150 go";          ///< Empty: none.
    QByteArray closing = "226 done";        ///< Empty: none.
    bool closingFirst = false;              ///< In one packet with `opening`, before the data.
    QByteArray afterwards = {};             ///< Replies that nobody asked for, behind `closing`.
    QByteArray afterCut = "426 cut";        ///< When the client closes the data connection.
    qint64 after = -1;                      ///< See FtpDataEnd; -1: all.
    FtpDataEnd dataEnd = FtpDataEnd::Whole;
    QByteArray extra = {};    ///< Behind the file.
    qint64 rate = 0;          ///< Bytes a second of a connection; 0: no limit.
    QByteArray injected = {}; ///< In one packet with the answer to AUTH.
    int atOnce = 1000;        ///< More clients than this are refused…
    QByteArray refusal = "421 too many connections"; ///< …with this, in the greeting…
    bool refuseAtLogin = false;                      ///< …or as the answer to PASS.
    bool bytewise = false; ///< Each byte of a reply in a packet of its own.
};

/// A scripted FTP server on 127.0.0.1, on threads of its own.
class FtpServer {
public:
    explicit FtpServer(const std::optional<Security>& security = {}, bool implicitTls = false);
    ~FtpServer();
    Q_DISABLE_COPY_MOVE(FtpServer)

    /// `path` as it comes in a command.
    void serve(const QByteArray& path, const Body& body,
               const QByteArray& modified = "20200102030405");
    /// What MLSD (lines of facts) and LIST of `path` send.
    void serveListing(const QByteArray& path, const QByteArray& mlsd, const QByteArray& list);
    void behave(const FtpManner& manner);
    /// For the `nth` RETR alone, from 0.
    void behaveAt(int nth, const FtpManner& manner);

    /// Once, instead of what `verb` is answered otherwise; as FtpManner::answers.
    void answerOnce(const QByteArray& verb, const QByteArray& answer);

    /// With the host "localhost" under TLS.
    QUrl url(const QByteArray& path) const;
    quint16 port() const;

    /// All commands, in order; "USER bob", "RETR a", …
    QByteArrayList commands() const;
    int count(const QByteArray& beginning) const;
    /// Where control and data connections came from.
    QByteArrayList peers() const;
    int connections() const { return m_connections; }
    int mostAtOnce() const { return m_mostAtOnce; }
    int open() const { return m_atOnce; }

private:
    friend class FtpTalk;
    struct File {
        Body body;
        QByteArray modified;
    };
    struct Listing {
        QByteArray mlsd;
        QByteArray list;
    };

    void note(const QByteArray& command);
    void notePeer(Channel& channel);
    std::optional<QByteArray> takeOnce(const QByteArray& verb);
    FtpManner manner() const;
    FtpManner mannerAt(int nth) const;
    std::optional<File> file(const QByteArray& path) const;
    std::optional<Listing> listing(const QByteArray& path) const;

    const std::optional<Security> m_security;
    const bool m_implicit;
    std::atomic<bool> m_stop = false;
    std::atomic<int> m_connections = 0;
    std::atomic<int> m_atOnce = 0;
    std::atomic<int> m_mostAtOnce = 0;
    std::atomic<int> m_retrievals = 0;
    mutable std::mutex m_mutex; ///< For the rest.
    QHash<QByteArray, File> m_files;
    QHash<QByteArray, Listing> m_listings;
    FtpManner m_manner;
    QHash<int, FtpManner> m_special;
    QHash<QByteArray, QByteArray> m_once;
    QByteArrayList m_commands;
    QByteArrayList m_peers;
    std::unique_ptr<Listener> m_listener;
};

} // namespace quintet::test
