#include "calltable.h"

namespace quintet {

using namespace Qt::StringLiterals;

const QList<CallForm>& callTable() {
    static const QList<CallForm> table{
        {{},
         "--headless [OPTION]... URL|LIST..."_L1,
         "download without a window, and end when every file is done or has failed"_L1},
        {{}, "[OPTION]... [URL|LIST]..."_L1, "open the window, and add what is given"_L1},
        {"verify"_L1, "RECEIPT [--repair [OPTION]...]"_L1,
         "look whether the files of a receipt (--receipt) are still whole; --repair downloads "
         "again those that are not, with the options that follow it"_L1},
        {"report merge"_L1, "REPORT... [-o FILE]"_L1,
         "make one report of those of several runs, such as the shards of a job array"_L1},
        {"cache"_L1, "ACTION [WHAT]... [--cache-dir DIR]"_L1,
         "look after the copies that --cache keeps; ACTION is one of these"_L1},
    };
    return table;
}

const QList<CallForm>& cacheTable() {
    static const QList<CallForm> table{
        {"list"_L1, {}, "print the URLs of all copies"_L1},
        {"path"_L1, "URL"_L1, "print where the copy of URL is"_L1},
        {"has"_L1, "URL..."_L1, "print those URLs that have no copy, and exit with 1 if any"_L1},
        {"size"_L1, {}, "print how many bytes the copies take"_L1},
        {"clear"_L1, "[URL]..."_L1, "remove the copies of these URLs, or all"_L1},
        {"check"_L1, {}, "look for damage"_L1},
        {"export"_L1, "FILE [--overwrite] [URL]..."_L1,
         "write the copies of these URLs, or all, into a ZIP archive that astropy can import"_L1},
        {"import"_L1, "FILE [--update] [URL]..."_L1,
         "take the copies of these URLs, or all, from such an archive; --update replaces those "
         "that are here"_L1},
        {"add"_L1, "URL FILE"_L1, "keep FILE as the copy of URL"_L1},
    };
    return table;
}

const QList<Meaning>& environmentTable() {
    static const QList<Meaning> table{
        {"QUINTET_SINGLE_DOWNLOAD"_L1, "one file at a time, over one connection"_L1},
        {"QUINTET_DISABLE_RANGE"_L1, "never split a file"_L1},
        {"QUINTET_HIDE_PROGRESS"_L1, "as --no-progress"_L1},
        {"QUINTET_TOTAL_TIMEOUT"_L1, "as --total-timeout"_L1},
        {"QUINTET_SOCK_READ_TIMEOUT"_L1, "as --timeout"_L1},
        {"QUINTET_DEBUG"_L1, "as --verbose"_L1},
    };
    return table;
}

const QList<Meaning>& exitTable() {
    static const QList<Meaning> table{
        {"0"_L1, "every file is there: downloaded, or skipped because it was"_L1},
        {"1"_L1, "at least one file failed"_L1},
        {"2"_L1, "the call was wrong; nothing was started"_L1},
        {"129, 130, 143"_L1,
         "ended by SIGHUP, SIGINT or SIGTERM; the same call goes on from there"_L1},
    };
    return table;
}

const QList<Meaning>& exampleTable() {
    static const QList<Meaning> table{
        {"quintet --headless -d data 'https://example.org/img_[001-120].fits'"_L1,
         "a series of files, into the folder data"_L1},
        {"quintet --headless -i list.txt --report report.json --failed-list again.txt"_L1,
         "a list; what became of each file, and what to try again"_L1},
        {"quintet --headless --checksum auto -o a.bin 'https://example.org/download?id=7'"_L1,
         "one file, under this name, checked against the digest that the server states"_L1},
        {"quintet --headless --limit-rate 2M --max-per-host 4 -i list.txt"_L1,
         "a list, gently: two megabytes a second, four connections to a host"_L1},
    };
    return table;
}

} // namespace quintet
