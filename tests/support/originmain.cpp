#include "demo.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

using namespace quintet::test;

namespace {

void tell(const QByteArray& line) {
    std::printf("%s\n", line.constData());
    std::fflush(stdout);
}

void waitForEndOfInput() {
    while (std::getchar() != EOF)
        continue;
}

int serveDemo() {
    const QTemporaryDir folder;
    const Demo demo;
    QFile list(folder.filePath(QStringLiteral("demo.txt")));
    if (!list.open(QIODevice::WriteOnly) || list.write(demo.list()) < 0) {
        std::fprintf(stderr, "quintet-origin: %s\n", qPrintable(list.errorString()));
        return 1;
    }
    list.close();
    tell(QFile::encodeName(list.fileName()));
    waitForEndOfInput();
    return 0;
}

int serveThrottled(qint64 size, qint64 rate) {
    Origin origin;
    origin.serve("/throttled.bin", Body::counting(size), Behaviour{.rate = rate});
    tell(origin.url("/throttled.bin").toEncoded());
    waitForEndOfInput();
    tell(QByteArray::number(origin.bytesSent()));
    return 0;
}

} // namespace

/// Serves until its standard input ends: with whoever holds the other end of that pipe.
/// Without arguments the demo's files; prints the path of a list of them.
/// `--throttled SIZE RATE`: one file, at so many bytes a second a connection; prints its URL, and
/// in the end how many bytes were sent.
int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 1)
        return serveDemo();
    if (arguments.size() == 4 && arguments[1] == QLatin1String("--throttled"))
        return serveThrottled(arguments[2].toLongLong(), arguments[3].toLongLong());
    std::fprintf(stderr, "usage: quintet-origin [--throttled SIZE RATE]\n");
    return 2;
}
