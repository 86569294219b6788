#include "plainoutput.h"

#include "redact.h"

namespace quintet {

using namespace Qt::StringLiterals;

void print(FILE* file, const QString& line) {
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), file);
}

int wrongCall(const QString& sentence) {
    print(stderr, u"quintet: "_s + sentence);
    return 2;
}

int failed(const QString& what, const Error& error) {
    print(stderr, u"quintet: %1: %2."_s.arg(what, cleaned(error.detail, 1000)));
    return 1;
}

bool flushed() {
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

} // namespace quintet
