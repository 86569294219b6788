#pragma once

#include "error.h"
#include "ftp/replyparser.h"
#include "types.h"

namespace quintet {

/// The error that a refusal (4yz, 5yz, or a reply that makes no sense) stands for, with the
/// server's words. 421 and "too many connections" under any code are passing; a server that gives
/// nothing without TLS is a Tls error.
Error refusalOf(const FtpReply& reply);

/// As above for the greeting, USER and PASS, where a 530 can be a wrong password or one client
/// too many.
Error loginRefusalOf(const FtpReply& reply);

/// `error` without user name and password, should the server have repeated them.
Error withoutLogin(Error error, const Credentials& who);

} // namespace quintet
