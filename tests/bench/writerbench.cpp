// How fast FileWriter is: writerbench FOLDER [FILES [MEBIBYTES [ATONCE…]]]. Prints figures, judges
// nothing.

#include "storage/filewriter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <memory>
#include <vector>

using namespace quintet;
using namespace Qt::StringLiterals;

namespace {

/// Small files, `most` of them under way at once, each open + write + finish.
double filesPerSecond(const QString& folder, int count, int most) {
    FileWriter writer;
    const QByteArray body(10 * 1024, 'x');
    std::vector<std::unique_ptr<PartFile>> parts(static_cast<size_t>(count));
    int begun = 0;
    int ended = 0;
    int failed = 0;
    std::function<void()> begin = [&] {
        if (begun == count)
            return;
        const int i = begun++;
        const QString path = folder + u"/file"_s + QString::number(i);
        auto& part = parts[size_t(i)];
        part = std::make_unique<PartFile>(writer, QString(path + u".part"_s));
        part->hashWith("sha-256");
        part->open();
        part->write(0, body);
        FinishOrder order;
        order.path = path;
        order.size = body.size();
        part->finish(order, [&, i](const Result<QByteArray>& result) {
            failed += result ? 0 : 1;
            parts[size_t(i)].reset();
            if (++ended == count)
                QCoreApplication::quit();
            else
                QTimer::singleShot(0, &writer, begin);
        });
    };
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < qMin(most, count); ++i)
        begin();
    QCoreApplication::exec();
    if (failed > 0)
        QTextStream(stdout) << failed << " files failed\n";
    return count * 1e9 / double(timer.nsecsElapsed());
}

/// One file in `segments` parts, MiB a second.
double bytesPerSecond(const QString& folder, qint64 size, int segments,
                      const QByteArray& algorithm) {
    constexpr qint64 kPiece = 64 * 1024;
    FileWriter writer(1);
    PartFile part(writer, folder + u"/big.part"_s);
    if (!algorithm.isEmpty())
        part.hashWith(algorithm);
    part.open();
    const qint64 share = size / segments;
    std::vector<qint64> positions;
    for (int i = 0; i < segments; ++i)
        positions.push_back(i * share);
    qint64 left = size;
    FinishOrder order;
    order.path = folder + u"/big"_s;
    order.size = size;
    std::function<void()> feed = [&] {
        while (left > 0 && writer.wantsMore()) {
            for (qint64& position : positions) {
                part.write(position, QByteArray(kPiece, char(position >> 16)));
                position += kPiece;
                left -= kPiece;
            }
        }
        if (left == 0) {
            left = -1;
            part.finish(order, [](const Result<QByteArray>& result) {
                if (!result)
                    QTextStream(stdout) << result.error().detail << '\n';
                QCoreApplication::quit();
            });
        }
    };
    QObject::connect(&writer, &FileWriter::drained, feed);
    QElapsedTimer timer;
    timer.start();
    feed();
    QCoreApplication::exec();
    return double(size) / (1 << 20) * 1e9 / double(timer.nsecsElapsed());
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString base = arguments.value(1, u"."_s);
    const int files = arguments.value(2, u"5000"_s).toInt();
    const qint64 size = arguments.value(3, u"2048"_s).toLongLong() << 20;
    QTextStream out(stdout);
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(0);
    QList<int> atOnce{1, 5, 50, 500};
    if (arguments.size() > 4) {
        atOnce.clear();
        for (const QString& argument : arguments.mid(4))
            atOnce.append(argument.toInt());
    }
    // All folders go at the end: ext4 makes files slowly for a minute after many were removed.
    std::vector<std::unique_ptr<QTemporaryDir>> folders;
    for (const int most : std::as_const(atOnce)) {
        folders.push_back(
            std::make_unique<QTemporaryDir>(QString(base + u"/writerbench-XXXXXX"_s)));
        const QTemporaryDir& folder = *folders.back();
        out << "10 KiB files, " << most << " at once: "
            << filesPerSecond(folder.path(), most == 1 ? qMax(1, files / 5) : files, most)
            << " files/s\n"
            << Qt::flush;
    }
    for (const int segments : {1, 4}) {
        for (const QByteArray& algorithm : {QByteArray(), QByteArray("sha-256")}) {
            const QTemporaryDir folder(QString(base + u"/writerbench-XXXXXX"_s));
            out << size / (1 << 20) << " MiB, " << segments << " segments, "
                << (algorithm.isEmpty() ? "no hash" : algorithm.constData()) << ": "
                << bytesPerSecond(folder.path(), size, segments, algorithm) << " MiB/s\n"
                << Qt::flush;
        }
    }
    return 0;
}
