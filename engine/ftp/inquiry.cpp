#include "ftp/inquiry.h"

#include "ftp/refusal.h"
#include "net/decimal.h"

namespace quintet {

using namespace Qt::StringLiterals;

static constexpr int kMostMarks = 16;

FtpStep FtpInquiry::send(At at, const QByteArray& line) {
    m_at = at;
    return FtpStep::send(line);
}

FtpStep FtpInquiry::begin() {
    return m_features.mlst ? send(At::Mlst, "MLST " + m_path) : afterMlst();
}

FtpStep FtpInquiry::heard(const FtpReply& reply) {
    if (reply.isMark())
        return ++m_marks > kMostMarks
                   ? FtpStep::fail({ErrorKind::Protocol, u"the server never answers"_s})
                   : FtpStep::wait();
    if (reply.code == 421)
        return FtpStep::fail(refusalOf(reply));
    switch (m_at) {
    case At::Mlst:
        takeMlst(reply);
        if (m_facts.type == FtpFacts::Type::Folder)
            return FtpStep::fail({ErrorKind::FtpStatus, u"it is a folder"_s, 550});
        return afterMlst();
    case At::Size:
        if (reply.code == 213)
            m_facts.size = parseDecimal(reply.text().trimmed()).value_or(-1);
        return afterSize();
    case At::Mdtm:
        if (reply.code == 213)
            m_facts.modified = parseFtpTime(reply.text().trimmed());
        return afterMdtm();
    case At::Rest:
        m_rest = reply.code == 350;
        return FtpStep::finish();
    }
    Q_UNREACHABLE();
}

void FtpInquiry::takeMlst(const FtpReply& reply) {
    if (!reply.isGood())
        return;
    for (const QByteArray& line : reply.lines) {
        if (!line.startsWith(' '))
            continue;
        const auto parsed = parseFacts(QByteArrayView(line).sliced(1));
        if (!parsed || parsed->facts.type == FtpFacts::Type::Unknown)
            continue;
        m_facts = parsed->facts;
        // Of a link, some state the link's own size and time.
        if (m_facts.type == FtpFacts::Type::Other) {
            m_facts.size = -1;
            m_facts.modified.clear();
        }
        return;
    }
}

FtpStep FtpInquiry::afterMlst() {
    return m_facts.size < 0 ? send(At::Size, "SIZE " + m_path) : afterSize();
}

FtpStep FtpInquiry::afterSize() {
    return m_facts.modified.isEmpty() ? send(At::Mdtm, "MDTM " + m_path) : afterMdtm();
}

FtpStep FtpInquiry::afterMdtm() {
    // Old servers take it without saying so.
    return m_rest ? FtpStep::finish() : send(At::Rest, "REST 0");
}

} // namespace quintet
