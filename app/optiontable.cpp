#include "optiontable.h"

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

using Id = OptionId;
using Group = OptionGroup;

OptionEntry flag(Id id, Group group, char letter, QLatin1String name, QLatin1String help) {
    return {id, group, letter, name, {}, false, false, help, {}};
}

OptionEntry valued(Id id, Group group, char letter, QLatin1String name, QLatin1String value,
                   QLatin1String help, QLatin1String byDefault = {}) {
    return {id, group, letter, name, value, false, false, help, byDefault};
}

OptionEntry optional(OptionEntry entry) {
    entry.valueOptional = true;
    return entry;
}

OptionEntry repeatable(OptionEntry entry) {
    entry.repeatable = true;
    return entry;
}

QList<OptionEntry> inputAndFiles() {
    return {
        repeatable(valued(Id::Input, Group::Input, 'i', "input"_L1, "FILE"_L1,
                          "read a list: a URL a line, an aria2 input file, a CSV table, a Metalink "
                          "or curl command lines; - is standard input, and FILE may itself be a "
                          "URL"_L1)),
        repeatable(valued(Id::Mirror, Group::Input, 0, "mirror"_L1, "URL"_L1,
                          "another source of the single URL"_L1)),
        valued(Id::Checksum, Group::Input, 0, "checksum"_L1, "ALGO=HEX|auto|sidecar|none"_L1,
               "the file's digest, such as sha-256=9f86...; auto also asks the server for one, "
               "sidecar looks for FILE.sha256, SHA256SUMS and the like beside it, none checks "
               "nothing"_L1,
               "what the server states"_L1),
        repeatable(valued(Id::ChecksumFile, Group::Input, 0, "checksum-file"_L1, "FILE"_L1,
                          "take digests from FILE, as sha256sum and BagIt write them; names are "
                          "matched"_L1)),
        valued(Id::Sources, Group::Input, 0, "sources"_L1, "FILE"_L1,
               "JSON that says where to fetch URLs from instead: {url: [url, ...]}"_L1),
        valued(Id::Shard, Group::Input, 0, "shard"_L1, "K/N|auto|auto/N"_L1,
               "take only the K-th of N shares of all files; auto: as Slurm's array says, auto/N: "
               "as Kubernetes' Indexed Job says"_L1,
               "1/1"_L1),
        flag(Id::NoGlob, Group::Input, 0, "no-glob"_L1, "take [ ] and { } in URLs as they are"_L1),
        flag(Id::Recursive, Group::Input, 0, "recursive"_L1,
             "of FTP folders (ftp://host/dir/) and patterns (ftp://host/dir/*.fits), take the "
             "folders below too"_L1),
        valued(Id::Directory, Group::Files, 'd', "directory"_L1, "DIR"_L1,
               "where files go; made when it is missing"_L1,
               "the current one; the window's is the download folder"_L1),
        valued(Id::Output, Group::Files, 'o', "output"_L1, "NAME"_L1,
               "the file's name, for a single URL"_L1, "from the server, else the URL"_L1),
        optional(valued(Id::Overwrite, Group::Files, 0, "overwrite"_L1, "no|yes|unique"_L1,
                        "when a file of that name exists: keep it and skip the download, replace "
                        "it, or pick name.1.ext; --overwrite alone means yes"_L1,
                        "no"_L1)),
        flag(Id::NoResume, Group::Files, 0, "no-resume"_L1,
             "drop what an interrupted run left, and start again"_L1),
        flag(Id::AcceptHtml, Group::Files, 0, "accept-html"_L1,
             "take a web page where another kind of file was expected"_L1),
    };
}

QList<OptionEntry> caching() {
    return {
        optional(valued(Id::Cache, Group::Cache, 0, "cache"_L1, "use|update|off"_L1,
                        "keep a copy of each file by its URL; use: take it without a request where "
                        "it is there, update: ask the server whether it is still good; --cache "
                        "alone means use"_L1,
                        "off"_L1)),
        valued(Id::CacheDir, Group::Cache, 0, "cache-dir"_L1, "DIR"_L1,
               "where the copies are, laid out as astropy's cache"_L1,
               "quintet in the user's cache folder"_L1),
        flag(Id::Offline, Group::Cache, 0, "offline"_L1,
             "use no network at all: what is not in the cache fails"_L1),
    };
}

QList<OptionEntry> speedAndPatience() {
    return {
        valued(Id::MaxConn, Group::Speed, 0, "max-conn"_L1, "N"_L1, "files at once"_L1, "5"_L1),
        valued(Id::MaxSplits, Group::Speed, 0, "max-splits"_L1, "N"_L1,
               "connections for one file"_L1, "5"_L1),
        valued(Id::MaxPerHost, Group::Speed, 0, "max-per-host"_L1, "N"_L1,
               "connections to one host, all files together"_L1, "25"_L1),
        valued(Id::LimitRate, Group::Speed, 0, "limit-rate"_L1, "RATE"_L1,
               "bytes a second for all downloads together, such as 500k or 2M"_L1, "no limit"_L1),
        valued(Id::MinSpeed, Group::Speed, 0, "min-speed"_L1, "RATE"_L1,
               "replace a connection that is slower than this for the time of --timeout"_L1,
               "off"_L1),
        valued(Id::Retries, Group::Patience, 0, "retries"_L1, "N"_L1,
               "tries after the first, for faults that can pass"_L1, "5"_L1),
        valued(Id::RetryWait, Group::Patience, 0, "retry-wait"_L1, "SECONDS"_L1,
               "wait before the first retry; doubled each time"_L1, "1"_L1),
        valued(Id::Timeout, Group::Patience, 0, "timeout"_L1, "SECONDS"_L1,
               "give up a connection on which nothing arrives for so long; 0: never"_L1, "90"_L1),
        valued(Id::ConnectTimeout, Group::Patience, 0, "connect-timeout"_L1, "SECONDS"_L1,
               "give up connecting after so long; 0: never"_L1, "30"_L1),
        valued(Id::TotalTimeout, Group::Patience, 0, "total-timeout"_L1, "SECONDS"_L1,
               "give up a file after so long; 0: never"_L1, "0"_L1),
    };
}

QList<OptionEntry> requestsAndNetwork() {
    return {
        repeatable(valued(Id::Header, Group::Requests, 0, "header"_L1, "'NAME: VALUE'"_L1,
                          "send this header along"_L1)),
        valued(Id::UserAgent, Group::Requests, 0, "user-agent"_L1, "TEXT"_L1,
               "send TEXT as User-Agent"_L1, "Quintet and its version"_L1),
        valued(Id::Referer, Group::Requests, 0, "referer"_L1, "URL"_L1,
               "send URL as Referer, the page that the links stand on"_L1),
        valued(Id::Cookies, Group::Requests, 0, "cookies"_L1, "FILE"_L1,
               "send the cookies of a Netscape cookie file"_L1),
        valued(Id::User, Group::Requests, 0, "user"_L1, "NAME"_L1,
               "log in as NAME; the password comes from --password-file or netrc"_L1),
        valued(Id::PasswordFile, Group::Requests, 0, "password-file"_L1, "FILE"_L1,
               "read the password of --user from FILE's first line"_L1),
        optional(valued(Id::Netrc, Group::Requests, 0, "netrc"_L1, "FILE"_L1,
                        "take logins from FILE, or from ~/.netrc, which must then exist"_L1,
                        "~/.netrc if there is one"_L1)),
        flag(Id::IPv4, Group::Network, '4', "ipv4"_L1, "use IPv4 addresses only"_L1),
        flag(Id::IPv6, Group::Network, '6', "ipv6"_L1, "use IPv6 addresses only"_L1),
        valued(Id::Interface, Group::Network, 0, "interface"_L1, "NAME"_L1,
               "connect from this network interface, or from this address of it"_L1),
        valued(Id::Proxy, Group::Network, 0, "proxy"_L1, "URL|none"_L1,
               "use this proxy (http:// or socks5://) for all hosts but those in no_proxy"_L1,
               "http_proxy, https_proxy, all_proxy"_L1),
        valued(Id::CaFile, Group::Network, 0, "ca-file"_L1, "FILE"_L1,
               "trust the certificates in FILE"_L1, "the system's"_L1),
        valued(Id::ClientCert, Group::Network, 0, "client-cert"_L1, "FILE"_L1,
               "show this certificate to servers that ask for one"_L1),
        valued(Id::ClientKey, Group::Network, 0, "client-key"_L1, "FILE"_L1,
               "the certificate's private key, where it is a file of its own"_L1),
        valued(Id::FtpTls, Group::Network, 0, "ftp-tls"_L1, "try|require|off"_L1,
               "TLS for ftp:// servers; ftps:// always has it"_L1, "try"_L1),
        valued(Id::TlsMin, Group::Network, 0, "tls-min"_L1, "1.2|1.3"_L1,
               "the oldest version of TLS to speak"_L1, "1.2"_L1),
        flag(Id::Insecure, Group::Network, 0, "insecure"_L1,
             "accept any certificate; anyone on the way can then read and change files"_L1),
    };
}

QList<OptionEntry> outputAndGeneral() {
    return {
        valued(Id::Report, Group::Output, 0, "report"_L1, "FILE"_L1,
               "write what became of each file as JSON; - is standard output"_L1),
        valued(Id::FailedList, Group::Output, 0, "failed-list"_L1, "FILE"_L1,
               "write what failed as a list for -i"_L1),
        valued(Id::Receipt, Group::Output, 0, "receipt"_L1, "FILE"_L1,
               "write what is there now, with SHA-256, as a list for -i and for quintet verify"_L1),
        flag(Id::DryRun, Group::Output, 0, "dry-run"_L1,
             "only ask the servers: print name, size, ranges, mirrors, clashes and free space; "
             "nothing is written"_L1),
        valued(Id::OnDone, Group::Output, 0, "on-done"_L1, "COMMAND"_L1,
               "run COMMAND, without a shell, once for each file that ended; QUINTET_URL, _PATH, "
               "_STATE, _ERROR and _SIZE tell which"_L1),
        valued(Id::Log, Group::Output, 0, "log"_L1, "FILE"_L1,
               "write the run's log; - is standard output"_L1),
        flag(Id::Json, Group::Output, 0, "json"_L1,
             "print events as JSON lines on standard output"_L1),
        flag(Id::PrintFileNames, Group::Output, 0, "print-filenames"_L1,
             "print the path of each file that is there now on standard output"_L1),
        flag(Id::NoProgress, Group::Output, 0, "no-progress"_L1, "show no progress"_L1),
        flag(Id::NoFileProgress, Group::Output, 0, "no-file-progress"_L1,
             "show the progress of all files together only"_L1),
        flag(Id::Quiet, Group::Output, 'q', "quiet"_L1, "say nothing but errors"_L1),
        repeatable(
            flag(Id::Verbose, Group::Output, 'v', "verbose"_L1, "say more; twice: still more"_L1)),
        flag(Id::AddLinks, Group::Window, 0, "add"_L1,
             "open the dialog for new links, in the window that is open if there is one"_L1),
        flag(Id::PauseAll, Group::Window, 0, "pause-all"_L1,
             "pause all downloads of the window that is open, and leave it where it is"_L1),
        flag(Id::ResumeAll, Group::Window, 0, "resume-all"_L1,
             "resume all downloads of the window that is open; without one, open it and resume "
             "those of last time"_L1),
        flag(Id::Headless, Group::General, 0, "headless"_L1,
             "batch mode: no window; ends when every file is done or has failed"_L1),
        flag(Id::Help, Group::General, 'h', "help"_L1, "print this and exit"_L1),
        flag(Id::Version, Group::General, 'V', "version"_L1, "print the version and exit"_L1),
    };
}

} // namespace

const QList<OptionEntry>& optionTable() {
    static const QList<OptionEntry> table = inputAndFiles() + caching() + speedAndPatience() +
                                            requestsAndNetwork() + outputAndGeneral();
    return table;
}

const OptionEntry* optionNamed(const QString& name) {
    for (const OptionEntry& entry : optionTable()) {
        if (entry.name == name)
            return &entry;
    }
    return nullptr;
}

const OptionEntry* optionLettered(QChar letter) {
    for (const OptionEntry& entry : optionTable()) {
        if (entry.letter != 0 && letter == QLatin1Char(entry.letter))
            return &entry;
    }
    return nullptr;
}

QString groupTitle(OptionGroup group) {
    switch (group) {
    case OptionGroup::Input:
        return u"What to download"_s;
    case OptionGroup::Files:
        return u"Files"_s;
    case OptionGroup::Cache:
        return u"Cache"_s;
    case OptionGroup::Speed:
        return u"Connections and speed"_s;
    case OptionGroup::Patience:
        return u"Retries and timeouts"_s;
    case OptionGroup::Requests:
        return u"Requests and logins"_s;
    case OptionGroup::Network:
        return u"Network and encryption"_s;
    case OptionGroup::Output:
        return u"Output"_s;
    case OptionGroup::Window:
        return u"Window"_s;
    case OptionGroup::General:
        return u"General"_s;
    }
    return {};
}

} // namespace quintet
