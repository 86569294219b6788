#include "listoption.h"

#include "checksum.h"
#include "headerline.h"
#include "plan/filename.h"
#include "wording.h"

#include <algorithm>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostSplits = 64;

Unexpected<Error> refused(const QString& detail) {
    return Unexpected{Error{.kind = ErrorKind::Usage, .detail = detail}};
}

bool hasControl(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return (c < u' ' || c > u'~') && c.category() == QChar::Other_Control;
    });
}

std::optional<bool> truth(const QString& value) {
    if (value == "true"_L1)
        return true;
    if (value == "false"_L1)
        return false;
    return {};
}

} // namespace

bool ListOptions::isSecret(QStringView name) {
    return name == "header"_L1 || name == "referer"_L1 || name.endsWith("passwd"_L1) ||
           name.endsWith("user"_L1) || name.endsWith("proxy"_L1) || name.contains("password"_L1);
}

Status ListOptions::read(QStringView line) {
    const qsizetype equals = line.indexOf(u'=');
    if (equals < 0)
        return refused(Wording::tr("an option line is written as name=value"));
    const QStringView name = line.left(equals).trimmed();
    return set(name, line.mid(equals + 1).trimmed().toString());
}

Status ListOptions::set(QStringView name, const QString& written) {
    const QString value = written.trimmed();
    if (hasControl(value))
        return refused(Wording::tr("the option's value has a control character in it"));
    if (const Status status = readFile(name, value); !status)
        return status;
    return readRequest(name, value);
}

Status ListOptions::readFile(QStringView name, const QString& value) {
    if (name == "out"_L1 || name == "filename"_L1) {
        m_read.fileName = safeRelativePath(value);
        if (m_read.fileName.isEmpty())
            return refused(
                Wording::tr("%1 must be a file name, or folders and a name, without '..'")
                    .arg(name));
    } else if (name == "dir"_L1 || name == "directory"_L1) {
        if (value.isEmpty())
            return refused(Wording::tr("%1 names no folder").arg(name));
        m_read.directory = value;
    } else if (name == "checksum"_L1) {
        if (value == "auto"_L1 || value == "none"_L1) {
            m_read.checksum = value == "auto"_L1 ? ChecksumPolicy::Auto : ChecksumPolicy::None;
            return {};
        }
        auto digest = Checksum::parse(value);
        if (!digest)
            return Unexpected{digest.error()};
        m_read.digest = *digest;
    } else if (name == "size"_L1) {
        bool good = false;
        m_read.size = value.toLongLong(&good);
        if (!good || m_read.size < 0)
            return refused(Wording::tr("size is not a number of bytes"));
    } else if (name == "overwrite"_L1) {
        if (value == "no"_L1)
            m_read.overwrite = Overwrite::No;
        else if (value == "yes"_L1)
            m_read.overwrite = Overwrite::Yes;
        else if (value == "unique"_L1)
            m_read.overwrite = Overwrite::Unique;
        else
            return refused(Wording::tr("overwrite is one of no, yes and unique"));
    } else if (name == "allow-overwrite"_L1 || name == "auto-file-renaming"_L1) {
        const auto on = truth(value);
        if (!on)
            return refused(Wording::tr("%1 is true or false").arg(name));
        if (name == "allow-overwrite"_L1)
            m_overwrite = on;
        else
            m_rename = *on;
    }
    return {};
}

Status ListOptions::readRequest(QStringView name, const QString& value) {
    if (name == "header"_L1)
        return readHeader(value);
    if (name == "user-agent"_L1)
        return readHeader(u"User-Agent: "_s + value);
    if (name == "referer"_L1) {
        m_refererIsUrl = value == "*"_L1;
        if (m_refererIsUrl)
            return {};
        const auto url = parseUrl(value, nullptr);
        if (!url)
            return refused(Wording::tr("referer is not an address"));
        return readHeader(u"Referer: "_s + QString::fromLatin1(url->toEncoded()));
    }
    if (name == "split"_L1 || name == "splits"_L1 || name == "max-connection-per-server"_L1) {
        const auto count = readCount(name, value);
        if (!count)
            return Unexpected{count.error()};
        (name.startsWith("split"_L1) ? m_splits : m_perServer) = *count;
    } else if (name == "http-user"_L1) {
        m_http.user = value;
    } else if (name == "http-passwd"_L1) {
        m_http.password = value;
    } else if (name == "ftp-user"_L1) {
        m_ftp.user = value;
    } else if (name == "ftp-passwd"_L1) {
        m_ftp.password = value;
    }
    return {};
}

Status ListOptions::readHeader(const QString& line) {
    const auto header = parseHeaderLine(line);
    if (!header)
        return Unexpected{header.error()};
    m_read.headers.append(*header);
    return {};
}

Result<int> ListOptions::readCount(QStringView name, const QString& value) {
    bool good = false;
    const int count = value.toInt(&good);
    if (!good || count < 1 || count > kMostSplits)
        return refused(Wording::tr("%1 is a number from 1 to %2").arg(name).arg(kMostSplits));
    return count;
}

void ListOptions::apply(InputEntry& entry) const {
    const QUrl& url = entry.sources.first();
    entry.directory = m_read.directory;
    entry.fileName = m_read.fileName;
    entry.digest = m_read.digest;
    entry.checksum = m_read.checksum;
    entry.size = m_read.size;
    entry.headers = m_read.headers;
    if (m_refererIsUrl)
        entry.headers.append({"Referer", url.toEncoded()});
    entry.overwrite = m_read.overwrite;
    if (!entry.overwrite && m_overwrite == true)
        entry.overwrite = Overwrite::Yes;
    else if (!entry.overwrite && m_rename)
        entry.overwrite = Overwrite::Unique;
    else if (!entry.overwrite && m_overwrite == false)
        entry.overwrite = Overwrite::No;
    if (m_splits > 0 || m_perServer > 0) {
        const int allServers =
            m_perServer * static_cast<int>(std::min<qsizetype>(entry.sources.size(), kMostSplits));
        entry.splits = m_splits == 0      ? std::min(allServers, kMostSplits)
                       : m_perServer == 0 ? m_splits
                                          : std::min(m_splits, allServers);
    }
    const Credentials& login = url.scheme().startsWith("ftp"_L1) ? m_ftp : m_http;
    if (!login.isEmpty())
        entry.credentials = login;
}

} // namespace quintet
