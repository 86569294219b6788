#include "ftp/refusal.h"

#include "redact.h"

#include <QRegularExpression>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

QString words(const FtpReply& reply) {
    return cleaned(QByteArray(QByteArray::number(reply.code) + ' ' + reply.text()), 200);
}

bool matches(const FtpReply& reply, const QRegularExpression& expression) {
    return expression.match(QString::fromUtf8(reply.text())).hasMatch();
}

/// "too many connections from your address", "maximum number of clients reached", …
bool isCrowded(const FtpReply& reply) {
    static const QRegularExpression crowd(
        u"too many|maximum number of|max(imum)? (clients|connections|users|sessions)|"
        u"(user|connection|session|client)s? limit|try (again )?later"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression attempts(u"attempt|fail|incorrect"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    return matches(reply, crowd) && !matches(reply, attempts);
}

/// "cleartext sessions are not accepted", "must use encryption", "SSL/TLS required", …
bool wantsTls(const FtpReply& reply) {
    static const QRegularExpression secure(u"cleartext|encrypt|\\b(ssl|tls)\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return matches(reply, secure);
}

} // namespace

Error refusalOf(const FtpReply& reply) {
    Error error{ErrorKind::FtpStatus, words(reply), reply.code};
    switch (reply.code) {
    case 421:
        if (wantsTls(reply))
            error.kind = ErrorKind::Tls;
        break;
    case 522: // RFC 2228's security codes; 522 is what vsftpd says of data without the session.
    case 533:
    case 534:
    case 535:
    case 536:
        error.kind = ErrorKind::Tls;
        break;
    case 530:
    case 532:
        error.kind = wantsTls(reply) ? ErrorKind::Tls : ErrorKind::Auth;
        break;
    default:
        if (reply.code < 400)
            error.kind = ErrorKind::Protocol;
        break;
    }
    return error;
}

Error loginRefusalOf(const FtpReply& reply) {
    Error error = refusalOf(reply);
    if (error.kind == ErrorKind::Tls || reply.code < 400)
        return error;
    if (wantsTls(reply)) {
        error.kind = ErrorKind::Tls;
    } else if (isCrowded(reply)) {
        error.kind = ErrorKind::FtpStatus;
        error.passing = true;
    }
    return error;
}

/// `detail` without `password`, also where it was cleaned or cut together with the server's words.
static QString withoutPassword(QString detail, const QString& password) {
    constexpr qsizetype kTelling = 3;
    for (const QString& spelling : {password, cleaned(password)}) {
        if (!spelling.isEmpty())
            detail.replace(spelling, u"…"_s);
        for (qsizetype length = spelling.size() - 1; length >= kTelling; --length) {
            const QString cut = spelling.left(length) + u'…';
            if (detail.endsWith(cut))
                detail.replace(detail.size() - cut.size(), cut.size(), u"…"_s);
        }
    }
    return detail;
}

Error withoutLogin(Error error, const Credentials& who) {
    if (who.user == "anonymous"_L1 || who.user == "ftp"_L1)
        return error;
    error.detail = withoutPassword(error.detail, who.password);
    if (!who.user.isEmpty()) {
        const QRegularExpression user(
            u"(?<!\\w)%1(?!\\w)"_s.arg(QRegularExpression::escape(who.user)),
            QRegularExpression::UseUnicodePropertiesOption);
        error.detail.replace(user, u"…"_s);
    }
    return error;
}

} // namespace quintet
