#include "fix.h"

#include <QCoreApplication>

namespace quintet {

namespace {

Fix fixForStatus(int status) {
    switch (status) {
    case 401:
    case 403:
    case 530: // FTP: not logged in.
        return Fix::SignIn;
    case 429:
    case 503:
    case 421: // FTP: too many connections.
        return Fix::FewerConnections;
    case 400:
    case 404:
    case 410:
    case 414:
    case 550: // FTP: no such file.
        return Fix::EditUrl;
    default:
        // Faults of the server itself: another one may be well.
        return status >= 500 ? Fix::OtherMirror : Fix::None;
    }
}

struct Names {
    Q_DECLARE_TR_FUNCTIONS(quintet::Fix)

public:
    static QString of(Fix fix) {
        switch (fix) {
        case Fix::None:
            break;
        case Fix::EditUrl:
            return tr("Edit URLs…");
        case Fix::OtherMirror:
            return tr("Other mirror…");
        case Fix::SignIn:
            return tr("Sign in…");
        case Fix::OtherFolder:
            return tr("Other folder…");
        case Fix::FewerConnections:
            return tr("One connection");
        case Fix::OpenInBrowser:
            return tr("Open in browser");
        }
        return {};
    }
};

} // namespace

Fix fixFor(const Error& error) {
    switch (error.kind) {
    case ErrorKind::Auth:
        return Fix::SignIn;
    case ErrorKind::HttpStatus:
    case ErrorKind::FtpStatus:
        return fixForStatus(error.status);
    case ErrorKind::Dns:
    case ErrorKind::Unsupported:
    case ErrorKind::Usage:
        return Fix::EditUrl;
    case ErrorKind::DiskFull:
    case ErrorKind::Permission:
    case ErrorKind::Exists:
    case ErrorKind::Io:
        return Fix::OtherFolder;
    case ErrorKind::ContentType:
    case ErrorKind::Redirect:
        return Fix::OpenInBrowser;
    case ErrorKind::Connect:
    case ErrorKind::Timeout:
    case ErrorKind::Truncated:
    case ErrorKind::Changed:
    case ErrorKind::Checksum:
        return Fix::OtherMirror;
    default:
        return Fix::None;
    }
}

QString fixName(Fix fix) {
    return Names::of(fix);
}

} // namespace quintet
