#pragma once

#include "ftp/facts.h"
#include "ftp/login.h"
#include "ftp/step.h"

namespace quintet {

/// What a server says of one file before it is fetched: MLST, else SIZE and MDTM, and whether it
/// takes REST. A file it says nothing of may be there all the same: RETR decides.
class FtpInquiry : public FtpScript {
public:
    FtpInquiry(const QByteArray& path, const FtpFeatures& features)
        : m_path(path)
        , m_features(features)
        , m_rest(features.rest) {}

    FtpStep begin() override;
    FtpStep heard(const FtpReply& reply) override;

    const FtpFacts& facts() const { return m_facts; }
    bool takesRest() const { return m_rest; }

private:
    enum class At { Mlst, Size, Mdtm, Rest };

    FtpStep send(At at, const QByteArray& line);
    FtpStep afterMlst();
    FtpStep afterSize();
    FtpStep afterMdtm();
    void takeMlst(const FtpReply& reply);

    QByteArray m_path;
    FtpFeatures m_features;
    FtpFacts m_facts;
    At m_at = At::Mlst;
    bool m_rest;
    int m_marks = 0;
};

} // namespace quintet
