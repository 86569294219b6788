#include "curllines.h"

#include "curlcall.h"
#include "listtext.h"
#include "shownword.h"

#include <algorithm>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

/// A quoted text may go on over so many lines.
constexpr int kMostLines = 200;

/// Whether the call goes on in the next line.
bool isContinued(QByteArrayView line) {
    const QByteArrayView trimmed = line.trimmed();
    return trimmed.endsWith('\\') || trimmed.endsWith('^');
}

void addProblem(CurlLines& lines, const QString& name, int line, const QString& message) {
    // Anything in such a line may be a secret.
    lines.list.problems.append({name, line, u"curl \u2026"_s, message});
}

/// Reads what the lines taken so far say; false: a quote is still open.
bool readCalls(CurlLines& lines, const QString& text, const QString& name, int line) {
    lines.list = {};
    qsizetype at = 0;
    while (isCurlCall(QStringView(text).mid(at))) {
        const CurlCall call = readCurlCall(QStringView(text).mid(at));
        const QStringView before = QStringView(text).left(at);
        const int number = line + static_cast<int>(before.count(u'\n'));
        if (call.isOpen) {
            addProblem(lines, name, number, call.refusal);
            return false;
        }
        if (!call.refusal.isEmpty())
            addProblem(lines, name, number, call.refusal);
        for (InputEntry entry : call.entries) {
            entry.line = number;
            lines.list.entries.append(std::move(entry));
        }
        at += call.length;
    }
    const QStringView rest = QStringView(text).mid(at).trimmed();
    if (!rest.isEmpty() && !rest.startsWith(u'#'))
        addProblem(lines, name, line, u"something else follows the curl call"_s);
    return true;
}

} // namespace

CurlLines readCurlLines(QByteArrayView text, const QString& name, int line, bool lookFar) {
    CurlLines lines;
    const auto takeLine = [&] {
        const QByteArrayView next = lineAt(text, lines.length);
        lines.length = std::min(lines.length + next.size() + 1, text.size());
        ++lines.count;
        return isContinued(next) && lines.length < text.size();
    };
    const auto takeWhole = [&] {
        while (takeLine() && lines.count < kMostLines && lines.length < kLongestLine) {
        }
    };
    takeWhole();
    const qsizetype firstLength = lines.length;
    const int firstCount = lines.count;
    while (true) {
        const bool tooLong = lines.length > kLongestLine;
        if (!tooLong && readCalls(lines, listText(text.first(lines.length)), name, line))
            return lines;
        if (tooLong || !lookFar || lines.count >= kMostLines || lines.length == text.size())
            break;
        takeWhole();
    }
    lines.isOpen = true;
    // What the open quote swallowed may be good lines.
    lines.length = firstLength;
    lines.count = firstCount;
    if (lines.list.problems.isEmpty())
        addProblem(lines, name, line, u"the curl call is longer than 64 KiB"_s);
    return lines;
}

} // namespace quintet
