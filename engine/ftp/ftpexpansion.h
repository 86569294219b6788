#pragma once

#include "ftp/ftplister.h"
#include "transfer.h"

namespace quintet {

/// Fetches what a folder or a pattern stands for, where other transfers fetch a file: no probe, no
/// bytes, and at the end found() instead of TransferOwner::ended(), which tells of faults alone.
/// Lives in the engine thread.
class FtpExpansion : public Transfer {
    Q_OBJECT

public:
    FtpExpansion(FtpSession& session, const QUrl& url, const Credentials& who, bool recursive,
                 TransferOwner& owner, QObject* parent = nullptr);

    void start() override;
    void stop() override;
    void setEnd(qint64) override {}
    void readMore() override {}
    void tick(qint64) override {}
    QUrl source() const override { return m_url; }

signals:
    void found(const QList<quintet::FtpFound>& files);

private:
    QUrl m_url;
    TransferOwner& m_owner;
    std::unique_ptr<FtpLister> m_lister;
};

} // namespace quintet
