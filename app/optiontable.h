#pragma once

#include <QLatin1String>
#include <QList>
#include <QString>

namespace quintet {

enum class OptionId {
    Input,
    Mirror,
    Checksum,
    ChecksumFile,
    Sources,
    Shard,
    NoGlob,
    Recursive,
    Directory,
    Output,
    Overwrite,
    AcceptHtml,
    NoResume,
    Cache,
    CacheDir,
    Offline,
    MaxConn,
    MaxSplits,
    MaxPerHost,
    LimitRate,
    MinSpeed,
    Retries,
    RetryWait,
    Timeout,
    ConnectTimeout,
    TotalTimeout,
    Header,
    UserAgent,
    Referer,
    Cookies,
    User,
    PasswordFile,
    Netrc,
    IPv4,
    IPv6,
    Interface,
    Proxy,
    CaFile,
    ClientCert,
    ClientKey,
    Insecure,
    TlsMin,
    FtpTls,
    Report,
    FailedList,
    Receipt,
    DryRun,
    OnDone,
    Log,
    Json,
    PrintFileNames,
    NoProgress,
    NoFileProgress,
    Quiet,
    Verbose,
    AddLinks,
    PauseAll,
    ResumeAll,
    Headless,
    Help,
    Version,
};

/// The headings of --help, in their order.
enum class OptionGroup {
    Input,
    Files,
    Cache,
    Speed,
    Patience,
    Requests,
    Network,
    Output,
    Window,
    General,
};

/// One option: what the parser, --help, the man page and the completions are made from.
struct OptionEntry {
    OptionId id;
    OptionGroup group;
    char letter;             ///< 0: none.
    QLatin1String name;      ///< Without its dashes.
    QLatin1String value;     ///< What stands for the value in the help; empty: takes none.
    bool valueOptional;      ///< Only "--name=VALUE" gives one.
    bool repeatable;         ///< Each one counts; of others the last does.
    QLatin1String help;      ///< A sentence without capital and full stop.
    QLatin1String byDefault; ///< Empty where there is nothing to say.

    bool takesValue() const { return !value.isEmpty(); }
};

/// Every option, in the order of the help.
const QList<OptionEntry>& optionTable();

/// Null when there is none of that name.
const OptionEntry* optionNamed(const QString& name);
const OptionEntry* optionLettered(QChar letter);

QString groupTitle(OptionGroup group);

} // namespace quintet
