#pragma once

#include "error.h"
#include "ftp/replyparser.h"

#include <QByteArray>

namespace quintet {

/// What is to be done next on a control connection: a value.
struct FtpStep {
    enum class Do {
        Wait,     ///< For one more reply.
        Send,     ///< `line` (without CRLF), then wait for its reply.
        StartTls, ///< On the control connection; secured() follows.
        OpenData, ///< To `port` of the control connection's peer; dataOpened() or dataFailed().
        Receive,  ///< The server sends over the data connection; then wait, unless `over`.
        Finish,   ///< The script has come to its end.
        Fail,     ///< It can't go on, because of `error`.
    };

    Do what = Do::Wait;
    QByteArray line = {};
    quint16 port = 0;
    Error error = {};
    bool over = false; ///< Receive: the server has said already that it sent it all.

    static FtpStep wait() { return {}; }
    static FtpStep send(const QByteArray& line) { return {.what = Do::Send, .line = line}; }
    static FtpStep startTls() { return {.what = Do::StartTls}; }
    static FtpStep openData(quint16 port) { return {.what = Do::OpenData, .port = port}; }
    static FtpStep receive(bool over) { return {.what = Do::Receive, .over = over}; }
    static FtpStep finish() { return {.what = Do::Finish}; }
    static FtpStep fail(const Error& error) { return {.what = Do::Fail, .error = error}; }
};

/// One part of the dialogue with a server, from its first step to Finish or Fail. Pure: what
/// happens comes in, what to do comes out.
class FtpScript {
public:
    virtual ~FtpScript() = default;

    virtual FtpStep begin() = 0;
    virtual FtpStep heard(const FtpReply& reply) = 0;

    /// After StartTls.
    virtual FtpStep secured() { return FtpStep::wait(); }
    /// After OpenData.
    virtual FtpStep dataOpened() { return FtpStep::wait(); }
    virtual FtpStep dataFailed(const Error& error) { return FtpStep::fail(error); }
};

} // namespace quintet
