#pragma once

#include "result.h"
#include "types.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace quintet {

/// One file that a list asks for. What the list leaves open, Settings and defaults fill.
struct InputEntry {
    QList<QUrl> sources; ///< Without credentials; at least one.
    QString directory;   ///< As written: relative ones are below the target directory.
    QString fileName;    ///< Checked by safeRelativePath(); empty: not given.
    std::optional<Digest> digest;
    std::optional<ChecksumPolicy> checksum;
    std::optional<Pieces> pieces;
    qint64 size = -1;
    std::optional<Overwrite> overwrite;
    std::optional<int> splits;
    QList<Header> headers;
    Credentials credentials; ///< Those of the URL, or of user and password lines.
    int line = 0;            ///< Where it stands, from 1.
    QStringList warnings;    ///< What of it was passed over, a sentence each.
};

/// A line that can't be read. It doesn't stop the others.
struct InputProblem {
    QString list;    ///< The list's name as given: a path, "-" or "the clipboard".
    int line = 0;    ///< 0: the list as a whole.
    QString text;    ///< The line, cleaned, cut, without credentials.
    QString message; ///< What is wrong with it: a sentence without its full stop.
};

/// What a list says, each part in its order; `line` tells how both interleave.
struct InputList {
    QList<InputEntry> entries;
    QList<InputProblem> problems;
};

/// Takes what a list says, one after the other: a list may have a million lines.
class InputTaker {
public:
    virtual ~InputTaker() = default;

    virtual void take(InputEntry&& entry) = 0;
    virtual void take(InputProblem&& problem) = 0;

    /// An entry of which no more is known than its address, as QUrl::toEncoded() writes it.
    virtual void takeAddress(const QByteArray& address, int line);

    /// What was read as a whole, in the order of its lines.
    void take(InputList&& list);
};

class InputGatherer : public InputTaker {
public:
    void take(InputEntry&& entry) override { list.entries.append(std::move(entry)); }
    void take(InputProblem&& problem) override { list.problems.append(std::move(problem)); }

    InputList list;
};

/// Reads a list; its kind is told from the content: plain, aria2's, a table (CSV), or Metalink.
/// Bounded: lines and rows over 64 KiB are problems. `name` is for problems only.
void readInputList(const QByteArray& content, const QString& name, InputTaker& taker);

/// As readInputList(), all at once.
InputList parseInputList(const QByteArray& content, const QString& name);

/// Whether a text begins with curl's command line, as browsers copy one to the clipboard. Patterns
/// in it are not ours.
bool isCurlCall(QStringView text);

/// Reads one URL as people write it: white space around it is dropped, spaces inside are encoded.
/// An error says what is wrong: no scheme we know, no host, control characters, NUL or separators
/// encoded in the host. Credentials in it are moved to `credentials`.
Result<QUrl> parseUrl(const QString& text, Credentials* credentials);

/// "img_[001-003].fits" -> three, "{a,b}" -> two, combined from left to right; a text without a
/// pattern gives itself. More than 1,000,000, or a malformed pattern: an error.
Result<QStringList> expandPatterns(const QString& text);

/// Every http(s) and ftp(s) link in a text that people paste or drop, each once, in order. HTML:
/// the targets of its links. Credentials written in a link stay in it: parseUrl() splits them off.
QList<QUrl> linksIn(const QString& text);

/// Of a piece of HTML that was copied or dropped: the targets of its links, and its pictures, but
/// for those that stand inside a link, which leads to something larger. Only whole addresses: what
/// they would be relative to isn't known.
QList<QUrl> linksInHtml(const QString& html);

} // namespace quintet

// Lists grow to hundreds of thousands.
Q_DECLARE_TYPEINFO(quintet::InputEntry, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(quintet::InputProblem, Q_RELOCATABLE_TYPE);
