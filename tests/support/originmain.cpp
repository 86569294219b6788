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

/// How fast a connection or an answer is, and whether it falls silent.
struct Shape {
    qint64 rate = 0;
    qint64 silentAfter = 0; ///< 0: never.
};

/// One file whose connections, or requests, have the `shapes` in turn. `dies` > 0: after so many
/// bytes nobody gets any more of it.
int serveShaped(qint64 size, const QList<Shape>& shapes, bool byRequest, char mark, qint64 dies) {
    const Body body = Body::counting(size, mark);
    Origin origin;
    origin.on("/shaped.bin", [&](Exchange& exchange) {
        const Seen& seen = exchange.request();
        const int turn = byRequest ? seen.nth : seen.connection - 1;
        const Shape& shape = shapes[turn % shapes.size()];
        Behaviour behaviour{.rate = shape.rate};
        if (shape.silentAfter > 0)
            behaviour.cut = {shape.silentAfter, Ending::Stall};
        if (dies > 0 && origin.bytesSent() >= dies)
            return exchange.reset();
        if (dies > 0)
            behaviour.cut = {dies, Ending::Reset};
        exchange.answer(behaviour, body);
    });
    tell(origin.url("/shaped.bin").toEncoded());
    waitForEndOfInput();
    tell(QByteArray::number(origin.bytesSent()));
    return 0;
}

QList<Shape> shapes(const QString& text) {
    QList<Shape> shapes;
    for (const QString& word : text.split(QLatin1Char(',')))
        shapes.append({word.section(QLatin1Char('/'), 0, 0).toLongLong(),
                       word.section(QLatin1Char('/'), 1, 1).toLongLong()});
    return shapes;
}

} // namespace

/// Serves until its standard input ends: with whoever holds the other end of that pipe.
/// Without arguments the demo's files; prints the path of a list of them.
/// `--shaped SIZE RATE,RATE… connection|request MARK DIES`: one file of lines that begin with MARK,
/// the rates, in bytes a second, given in turn to connections or requests; after DIES bytes (0:
/// never) it is gone. A RATE may be RATE/BYTES: silent after so many. Prints its URL, and in the
/// end how many bytes were sent.
int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 1)
        return serveDemo();
    if (arguments.size() == 7 && arguments[1] == QLatin1String("--shaped"))
        return serveShaped(arguments[2].toLongLong(), shapes(arguments[3]),
                           arguments[4] == QLatin1String("request"), arguments[5].toLatin1().at(0),
                           arguments[6].toLongLong());
    std::fprintf(stderr, "usage: quintet-origin [--shaped SIZE RATES connection|request MARK "
                         "DIES]\n");
    return 2;
}
