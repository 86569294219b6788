#include "inputlist.h"

#include "csvlist.h"
#include "listtext.h"
#include "metalink.h"
#include "plainlist.h"

#include <limits>

namespace quintet {

void InputTaker::takeAddress(const QByteArray& address, int line) {
    InputEntry entry;
    entry.sources = {QUrl::fromEncoded(address, QUrl::StrictMode)};
    entry.line = line;
    take(std::move(entry));
}

void InputTaker::take(InputList&& list) {
    auto problem = list.problems.begin();
    const auto takeProblems = [&](int before) {
        for (; problem != list.problems.end() && problem->line < before; ++problem)
            take(std::move(*problem));
    };
    for (InputEntry& entry : list.entries) {
        takeProblems(entry.line);
        take(std::move(entry));
    }
    takeProblems(std::numeric_limits<int>::max());
}

void readInputList(const QByteArray& content, const QString& name, InputTaker& taker) {
    const QByteArray text = asUtf8(content);
    if (isMetalink(text))
        taker.take(readMetalink(text, name));
    else if (isCsvList(text))
        readCsvList(text, name, taker);
    else
        readPlainList(text, name, taker);
}

InputList parseInputList(const QByteArray& content, const QString& name) {
    InputGatherer gatherer;
    readInputList(content, name, gatherer);
    return std::move(gatherer.list);
}

} // namespace quintet
