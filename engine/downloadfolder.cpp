// A Download whose address stands for several files: it ends by telling which.
#include "download.h"
#include "ftp/ftpexpansion.h"

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

/// What `url` ends with below the folder that `base` stands for, percent-encoded.
QByteArray below(const QUrl& base, const QUrl& url) {
    const QByteArray whole = url.toEncoded();
    const QByteArray start = base.toEncoded(QUrl::RemoveFragment);
    return whole.mid(start.lastIndexOf('/') + 1);
}

} // namespace

/// Each is asked for as the folder was. A mirror of the folder is one of its files, too.
static QList<Request> filesOf(const Request& asked, const QUrl& folder,
                              const QList<FtpFound>& files) {
    QList<Request> requests;
    requests.reserve(files.size());
    for (const FtpFound& file : files) {
        Request request = asked;
        request.id = 0;
        request.digest.reset();
        request.pieces.reset();
        request.size = -1;
        request.fileName.clear();
        request.sources = {file.url};
        request.oneFile = true;
        for (const QUrl& other : asked.sources) {
            if (other != folder && other.path().endsWith(u'/'))
                request.sources += QUrl::fromEncoded(other.toEncoded() + below(folder, file.url));
        }
        if (!file.folder.isEmpty())
            request.directory += u'/' + file.folder;
        requests += request;
    }
    return requests;
}

Link Download::intoFolder(const SourceSelector::Source& source) {
    auto* look = new FtpExpansion(m_tools.ftp, source.url, credentialsFor(source.url),
                                  m_request.recursive, *this, this);
    Link link;
    connect(look, &FtpExpansion::found, this, [this, look](const QList<FtpFound>& files) {
        takeOut(*look);
        emit expanded(filesOf(m_request, look->source(), files));
    });
    link.transfer = look;
    return link;
}

} // namespace quintet
