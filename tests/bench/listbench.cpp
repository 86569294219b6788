// How fast lists load and what they take: listbench [LINES [KIND]]. Prints figures, judges nothing.

#include "input/inputlist.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include <functional>

using namespace quintet;
using namespace Qt::StringLiterals;

namespace {

/// Resident memory, MiB; -1 where it can't be told.
double resident() {
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    return status.readAll().split(' ').value(1).toDouble() * 4096 / (1024 * 1024);
}

QByteArray url(int number) {
    return "https://archive.example.org/data/2024/07/file_" + QByteArray::number(number) +
           ".fits.gz";
}

QByteArray lines(const QByteArray& head, int count, const std::function<QByteArray(int)>& line) {
    QByteArray content = head;
    for (int i = 0; i < count; ++i)
        content += line(i) + '\n';
    return content;
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const int count = application.arguments().value(1, u"300000"_s).toInt();
    const QByteArray digest = QByteArray("ab").repeated(32);
    const std::pair<const char*, QByteArray> contents[] = {
        {"plain", lines({}, count, url)},
        {"aria2", lines({}, count,
                        [&](int i) -> QByteArray {
                            return url(i) + "\n  out=" + QByteArray::number(i) +
                                   ".fits\n  checksum=sha-256=" + digest;
                        })},
        {"CSV", lines("url,filename,size,checksum\n", count,
                      [&](int i) -> QByteArray {
                          return url(i) + ',' + QByteArray::number(i) +
                                 ".fits,1000,sha-256=" + digest;
                      })},
        {"Metalink", lines("<metalink xmlns='urn:ietf:params:xml:ns:metalink'>", count,
                           [&](int i) -> QByteArray {
                               return "<file name='" + QByteArray::number(i) +
                                      "'><hash type='sha-256'>" + digest + "</hash><url>" + url(i) +
                                      "</url></file>";
                           }) +
                         "</metalink>"}};
    const QString only = application.arguments().value(2);
    QTextStream out(stdout);
    for (const auto& [name, content] : contents) {
        if (!only.isEmpty() && only != QLatin1String(name))
            continue;
        const double before = resident();
        QElapsedTimer clock;
        clock.start();
        const InputList list = parseInputList(content, u"list"_s);
        out << qSetFieldWidth(10) << Qt::left << name << qSetFieldWidth(0) << list.entries.size()
            << " entries, " << list.problems.size() << " problems, " << clock.elapsed() << " ms, "
            << qRound(resident() - before) << " MiB" << Qt::endl;
    }
    return 0;
}
