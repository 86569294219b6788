#include "cachecommand.h"

#include "cachearchive.h"
#include "cacheoptions.h"
#include "calltable.h"
#include "input/inputlist.h"
#include "input/shownword.h"
#include "namedfile.h"
#include "plainoutput.h"
#include "redact.h"
#include "storage/cachekey.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>

#include <functional>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNot = 1;

/// A call of one of the commands, its words and options apart.
struct CacheCall {
    CacheFolder cache{QString()};
    QStringList words;
    bool update = false;    ///< --update
    bool overwrite = false; ///< --overwrite
};

/// As the cache has it: what a list or a command line would ask for by that text.
Result<QString> keyOf(const QString& text) {
    const auto url = parseUrl(text, nullptr);
    if (!url)
        return Unexpected{Error{ErrorKind::Usage, u"'%1' can't be used: %2."_s.arg(
                                                      shownWord(text), url.error().detail)}};
    const QString key = cachedUrl(*url);
    if (!isCacheUrl(key))
        return Unexpected{Error{ErrorKind::Usage,
                                u"The cache has no place for %1 addresses."_s.arg(url->scheme())}};
    return key;
}

Result<QStringList> keysOf(const QStringList& texts) {
    QStringList keys;
    for (const QString& text : texts) {
        const auto key = keyOf(text);
        if (!key)
            return Unexpected{key.error()};
        keys += *key;
    }
    return keys;
}

int list(const CacheCall& call) {
    const QList<CacheEntry> entries = call.cache.entries();
    for (const CacheEntry& entry : entries)
        print(stdout, cleaned(entry.url, 64 * 1024));
    return 0;
}

int path(const CacheCall& call) {
    const auto key = keyOf(call.words[0]);
    if (!key)
        return wrongCall(key.error().detail);
    const auto entry = call.cache.find(*key);
    if (!entry) {
        print(stderr, u"quintet: %1 is not in the cache."_s.arg(shownWord(call.words[0])));
        return kNot;
    }
    print(stdout, entry->contents);
    return 0;
}

/// Says which are missing.
int has(const CacheCall& call) {
    const auto keys = keysOf(call.words);
    if (!keys)
        return wrongCall(keys.error().detail);
    int code = 0;
    for (qsizetype i = 0; i < keys->size(); ++i) {
        if (call.cache.find(keys->at(i)))
            continue;
        print(stdout, cleaned(keys->at(i), 64 * 1024));
        code = kNot;
    }
    return code;
}

int size(const CacheCall& call) {
    qint64 bytes = 0;
    const QList<CacheEntry> entries = call.cache.entries();
    for (const CacheEntry& entry : entries)
        bytes += entry.size;
    print(stdout, QString::number(bytes));
    print(stderr,
          u"%1 in %2"_s.arg(entries.size() == 1 ? u"1 file"_s : u"%1 files"_s.arg(entries.size()),
                            cleaned(call.cache.folder(), 4096)));
    return 0;
}

int clear(const CacheCall& call) {
    const auto keys = keysOf(call.words);
    if (!keys)
        return wrongCall(keys.error().detail);
    if (keys->isEmpty()) {
        const Status cleared = call.cache.clear();
        return cleared ? 0 : failed(u"The cache can't be cleared"_s, cleared.error());
    }
    int code = 0;
    for (const QString& key : *keys) {
        const auto removed = call.cache.remove(key);
        if (!removed)
            return failed(u"The cache can't be cleared"_s, removed.error());
        if (!*removed) {
            print(stderr, u"quintet: %1 is not in the cache."_s.arg(cleaned(key)));
            code = kNot;
        }
    }
    return code;
}

int check(const CacheCall& call) {
    const QList<CacheDamage> damages = call.cache.check(true);
    for (const CacheDamage& damage : damages)
        print(stdout, u"%1: %2"_s.arg(cleaned(damage.path, 4096), damage.what));
    print(stderr, damages.isEmpty()     ? u"The cache is whole."_s
                  : damages.size() == 1 ? u"1 fault"_s
                                        : u"%1 faults"_s.arg(damages.size()));
    return damages.isEmpty() ? 0 : kNot;
}

int exportTo(const CacheCall& call) {
    const auto keys = keysOf(call.words.mid(1));
    if (!keys)
        return wrongCall(keys.error().detail);
    const QFileInfo archive(call.words[0]);
    if (archive.exists() && !call.overwrite)
        return wrongCall(u"'%1' exists; --overwrite replaces it."_s.arg(cleaned(call.words[0])));
    const Status done = exportCache(call.cache, archive.absoluteFilePath(), *keys);
    return done ? 0
                : failed(u"The cache can't be exported to '%1'"_s.arg(cleaned(call.words[0])),
                         done.error());
}

int importFrom(const CacheCall& call) {
    const auto keys = keysOf(call.words.mid(1));
    if (!keys)
        return wrongCall(keys.error().detail);
    const QFileInfo archive(call.words[0]);
    if (const auto there = readableFile(call.words[0]); !there)
        return wrongCall(u"'%1' %2."_s.arg(cleaned(call.words[0]), there.error().detail));
    const auto imported = importCache(call.cache, archive.absoluteFilePath(), *keys, call.update);
    if (!imported)
        return failed(u"The archive '%1' can't be imported"_s.arg(cleaned(call.words[0])),
                      imported.error());
    for (const QString& complaint : imported->complaints)
        print(stderr, u"quintet: "_s + complaint);
    print(stderr, u"%1 imported, %2 already there"_s.arg(imported->added).arg(imported->there));
    return imported->complaints.isEmpty() ? 0 : kNot;
}

int add(const CacheCall& call) {
    const auto key = keyOf(call.words[0]);
    if (!key)
        return wrongCall(key.error().detail);
    const QFileInfo file(call.words[1]);
    if (const auto there = readableFile(call.words[1]); !there)
        return wrongCall(u"'%1' %2."_s.arg(cleaned(call.words[1]), there.error().detail));
    const Status kept = call.cache.store(*key, file.absoluteFilePath(), {}, true);
    return kept ? 0 : failed(u"The file can't be kept in the cache"_s, kept.error());
}

struct CacheVerb {
    int (*run)(const CacheCall&);
    int least;
    int most; ///< Words; -1: any number.
};

const QHash<QString, CacheVerb>& verbs() {
    static const QHash<QString, CacheVerb> all{
        {u"list"_s, {list, 0, 0}},        {u"path"_s, {path, 1, 1}},
        {u"has"_s, {has, 1, -1}},         {u"size"_s, {size, 0, 0}},
        {u"clear"_s, {clear, 0, -1}},     {u"check"_s, {check, 0, 0}},
        {u"export"_s, {exportTo, 1, -1}}, {u"import"_s, {importFrom, 1, -1}},
        {u"add"_s, {add, 2, 2}},
    };
    return all;
}

/// The right call of one action, or of all.
QString usageOf(const QString& name) {
    QStringList names;
    for (const CallForm& action : cacheTable()) {
        if (action.command == name)
            return u"quintet cache %1 %2 [--cache-dir DIR]"_s.arg(action.command, action.arguments)
                .simplified();
        names += action.command;
    }
    const QString last = names.takeLast();
    return u"quintet cache ACTION [WHAT]... [--cache-dir DIR], where ACTION is %1 or %2"_s.arg(
        names.join(u", "_s), last);
}

/// Takes the options out. An error is a sentence.
Result<CacheCall> readCall(const QString& verb, const QStringList& arguments) {
    const auto wrong = [](const QString& sentence) {
        return Unexpected{Error{ErrorKind::Usage, sentence}};
    };
    CacheCall call;
    QString folder = CacheOptions::defaultFolder();
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& word = arguments[i];
        if (word == "--cache-dir"_L1 && i + 1 < arguments.size())
            folder = arguments[++i];
        else if (word.startsWith("--cache-dir="_L1))
            folder = word.section(u'=', 1);
        else if (word == "--cache-dir"_L1)
            return wrong(u"--cache-dir needs the name of a folder."_s);
        else if (word == "--update"_L1 && verb == "import"_L1)
            call.update = true;
        else if (word == "--overwrite"_L1 && verb == "export"_L1)
            call.overwrite = true;
        else if (word.startsWith(u'-'))
            return wrong(
                u"'cache %1' has no option %2: %3."_s.arg(verb, shownWord(word), usageOf(verb)));
        else
            call.words += word;
    }
    if (folder.isEmpty() || (QFileInfo::exists(folder) && !QFileInfo(folder).isDir()))
        return wrong(u"--cache-dir: '%1' is not a folder."_s.arg(cleaned(folder)));
    call.cache = CacheFolder(QFileInfo(folder).absoluteFilePath());
    return call;
}

} // namespace

int runCache(const QStringList& arguments) {
    const QString name = arguments.value(0);
    const auto verb = verbs().constFind(name);
    if (name.isEmpty())
        return wrongCall(u"'cache' needs an action: %1."_s.arg(usageOf(name)));
    if (verb == verbs().cend())
        return wrongCall(u"'cache' has no action '%1': %2."_s.arg(shownWord(name), usageOf(name)));
    const auto call = readCall(name, arguments.mid(1));
    if (!call)
        return wrongCall(call.error().detail);
    const qsizetype words = call->words.size();
    if (words < verb->least || (verb->most >= 0 && words > verb->most))
        return wrongCall(u"'cache %1' %2: %3."_s.arg(
            name, words < verb->least ? u"lacks a word"_s : u"has a word too many"_s,
            usageOf(name)));
    const int code = verb->run(*call);
    return flushed() ? code : kNot;
}

} // namespace quintet
