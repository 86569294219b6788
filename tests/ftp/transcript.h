#pragma once

#include "ftp/step.h"

#include <QByteArrayList>

namespace quintet::test {

/// What `step` says, as a line of a transcript.
inline QByteArray told(const FtpStep& step) {
    switch (step.what) {
    case FtpStep::Do::Wait:
        return "wait";
    case FtpStep::Do::Send:
        return "C " + step.line;
    case FtpStep::Do::StartTls:
        return "tls";
    case FtpStep::Do::OpenData:
        return "data " + QByteArray::number(step.port);
    case FtpStep::Do::Receive:
        return step.over ? "receive all" : "receive";
    case FtpStep::Do::Finish:
        return "finish";
    case FtpStep::Do::Fail:
        return "fail " + QByteArray(kindName(step.error.kind).data()) + ' ' +
               QByteArray::number(step.error.status) + (step.error.passing ? " passing" : "");
    }
    return {};
}

/// Plays what the server does in `transcript` and returns it with what the script really says:
/// equal when all is as written. Lines: "S 220 hi" (a "~" ends a line of the reply), "> secured",
/// "> opened", "> dead"; all others are the script's.
inline QByteArray played(FtpScript& script, const QByteArray& transcript, FtpStep* last = nullptr) {
    QByteArrayList lines;
    const auto take = [&](const FtpStep& step) {
        lines.append(told(step));
        if (last)
            *last = step;
    };
    take(script.begin());
    for (const QByteArray& line : transcript.split('\n')) {
        if (line.startsWith("S ")) {
            lines.append(line);
            FtpReplyParser parser;
            parser.add(QByteArray(line.mid(2).replace('~', "\r\n") + "\r\n"));
            while (const auto reply = parser.next()) {
                if (!*reply)
                    return "bad reply in: " + transcript;
                take(script.heard(**reply));
            }
        } else if (line.startsWith("> ")) {
            lines.append(line);
            if (line == "> secured")
                take(script.secured());
            else if (line == "> opened")
                take(script.dataOpened());
            else
                take(script.dataFailed({ErrorKind::Connect, {}}));
        }
    }
    return lines.join('\n');
}

} // namespace quintet::test
