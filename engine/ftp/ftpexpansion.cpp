#include "ftp/ftpexpansion.h"

namespace quintet {

FtpExpansion::FtpExpansion(FtpSession& session, const QUrl& url, const Credentials& who,
                           bool recursive, TransferOwner& owner, QObject* parent)
    : Transfer(parent)
    , m_url(url)
    , m_owner(owner)
    , m_lister(std::make_unique<FtpLister>(session, url, who, recursive)) {
    const auto finished = [this](const Result<QList<FtpFound>>& files) {
        if (files)
            emit found(*files);
        else
            m_owner.ended(*this, Unexpected{files.error()});
    };
    connect(m_lister.get(), &FtpLister::finished, this, finished);
}

void FtpExpansion::start() {
    m_lister->start();
}

void FtpExpansion::stop() {
    m_lister->disconnect(this);
    m_lister.reset();
}

} // namespace quintet
