#include "demo.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

/// The demo's server: prints the path of a list of what it serves, and serves until its standard
/// input ends: with whoever holds the other end of that pipe.
int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const quintet::test::Demo demo;
    QFile list(folder.filePath(QStringLiteral("demo.txt")));
    if (!list.open(QIODevice::WriteOnly) || list.write(demo.list()) < 0) {
        std::fprintf(stderr, "quintet-origin: %s\n", qPrintable(list.errorString()));
        return 1;
    }
    list.close();
    std::printf("%s\n", qPrintable(list.fileName()));
    std::fflush(stdout);
    while (std::getchar() != EOF)
        continue;
    return 0;
}
