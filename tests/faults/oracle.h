#pragma once

#include "body.h"
#include "programcall.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFileInfo>
#include <QHash>
#include <QMap>
#include <QSet>

#include <sys/resource.h>

namespace quintet::test {

using namespace Qt::StringLiterals;

/// What the program may take of memory where `kib` is its bound: a sanitizer keeps what was freed,
/// and a shadow of everything.
constexpr qint64 withinBuild(qint64 kib) {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return 4 * kib;
#else
    return kib;
#endif
}

/// What must hold after every call of the program, whatever happened to it.
///   I1  exit code 0 exactly when every file asked for is there, byte for byte
///   I2  else nothing new under a final name that isn't whole, and earlier files as they were
///   I3  nothing outside the target folder was made, changed or removed
///   I4  standard error names the cause; no password, no control character
///   I5  it ended by itself, in time, within bounds; nothing left over but the part and its state
///   I6  the same call again ends whole (that is calling it again, and asking once more)
/// I7, that what a state file claims is right on disk, is PartClaims's.
class Oracle {
public:
    /// Takes note of everything in the call's folder; files go to `folder` below it.
    explicit Oracle(const ProgramCall& call, const QString& folder = u"out"_s)
        : m_call(call)
        , m_folder(folder)
        , m_before(contents()) {}

    /// `name` is to be `body` in the end.
    void expect(const QString& name, const Body& body) { m_expected[name] = body; }
    /// Something is asked for that can't be had.
    void expectFailure() { m_failureExpected = true; }
    /// What the call itself writes beside its target folder.
    void allow(const QString& name) { m_allowed += name; }

    bool isThere(const QString& name) const { return differenceOf(name).isEmpty(); }

    /// After a call that ended with `code`: empty, or what is wrong.
    QString verdict(int code) const {
        for (const QString& fault : {ofEnd(code), ofFiles(code), ofOthers(), ofWords(code)}) {
            if (!fault.isEmpty())
                return fault + u"\nstandard error: "_s + QString::fromUtf8(m_call.error());
        }
        return {};
    }

private:
    using Contents = QMap<QString, QByteArray>;

    QString target(const QString& name) const { return m_call.path(m_folder + u'/' + name); }

    QString differenceOf(const QString& name) const {
        const QFileInfo file(target(name));
        if (file.isSymLink() || !file.isFile()) // To open a pipe is to wait.
            return file.filePath() + u" is no file"_s;
        return m_expected.value(name).differenceFrom(file.filePath());
    }

    /// Path below the call's folder -> what is there.
    Contents contents() const {
        Contents all;
        const QString root = m_call.path(QString());
        QDirIterator it(root, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            it.next();
            all.insert(QDir(root).relativeFilePath(it.filePath()), print(it.fileInfo()));
        }
        return all;
    }

    static QByteArray print(const QFileInfo& entry) {
        if (entry.isSymLink())
            return "link to " + entry.symLinkTarget().toUtf8();
        if (entry.isDir())
            return "folder";
        if (!entry.isFile())
            return "neither file nor folder";
        QFile file(entry.filePath());
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
            return "can't be read";
        return hash.result().toHex();
    }

    /// I5.
    static QString ofEnd(int code) {
        constexpr qint64 kMostKiB = withinBuild(768 * 1024);
        if (code == -2)
            return u"I5: it did not end in time"_s;
        if (code < 0)
            return u"I5: it crashed"_s;
        rusage usage{};
        if (getrusage(RUSAGE_CHILDREN, &usage) == 0 && usage.ru_maxrss > kMostKiB)
            return u"I5: it took %1 KiB of memory"_s.arg(usage.ru_maxrss);
        return {};
    }

    /// I1, I2, and what is left over.
    QString ofFiles(int code) const {
        qsizetype there = 0;
        QSet<QString> mayStay;
        for (auto it = m_expected.begin(); it != m_expected.end(); ++it) {
            mayStay += it.key();
            const QString difference = differenceOf(it.key());
            if (difference.isEmpty()) {
                ++there;
                continue;
            }
            if (code == 0)
                return u"I1: exit code 0, but "_s + difference;
            mayStay += it.key() + u".part"_s;
            mayStay += it.key() + u".part.state"_s;
            const QString path = m_folder + u'/' + it.key();
            if (contents().value(path) != m_before.value(path))
                return u"I2: "_s + difference;
        }
        if (code == 1 && !m_failureExpected && there == m_expected.size())
            return u"I1: exit code 1, but every file is there"_s;
        if (code == 0 && m_failureExpected)
            return u"I1: exit code 0, but something can't be there"_s;
        const QString below = m_folder + u'/';
        const Contents now = contents();
        for (auto it = now.begin(); it != now.end(); ++it) {
            if (it.key().startsWith(below) && !mayStay.contains(it.key().mid(below.size())) &&
                m_before.value(it.key()) != *it)
                return u"I5: left over or changed: "_s + it.key();
        }
        return {};
    }

    /// I3.
    QString ofOthers() const {
        const auto isOurs = [this](const QString& path) {
            return path == m_folder || path.startsWith(m_folder + u'/') || m_allowed.contains(path);
        };
        const Contents now = contents();
        for (auto it = m_before.begin(); it != m_before.end(); ++it) {
            if (!isOurs(it.key()) && now.value(it.key()) != *it)
                return u"I3: changed or removed: "_s + it.key();
        }
        for (auto it = now.begin(); it != now.end(); ++it) {
            if (!isOurs(it.key()) && !m_before.contains(it.key()))
                return u"I3: made: "_s + it.key();
        }
        return {};
    }

    /// I4.
    QString ofWords(int code) const {
        if (code != 0 && m_call.error().isEmpty())
            return u"I4: nothing is said"_s;
        if (code == 1 && !m_call.error().contains("failed"))
            return u"I4: it isn't said what failed"_s;
        for (const QByteArray& text : {m_call.out(), m_call.error()}) {
            if (text.contains("geheim"))
                return u"I4: a password is said"_s;
            for (const char c : text) {
                if ((c >= 0 && c < ' ' && c != '\n') || c == 127)
                    return u"I4: control character %1"_s.arg(int(c));
            }
        }
        return {};
    }

    const ProgramCall& m_call;
    const QString m_folder;
    QMap<QString, Body> m_expected;
    QSet<QString> m_allowed{u"report.json"_s, u"record"_s, u"hits"_s};
    bool m_failureExpected = false;
    const Contents m_before;
};

} // namespace quintet::test
