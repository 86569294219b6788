// Draws the program's icon in the sizes and containers that desktops want: SIDE.png for each side,
// quintet.ico (Windows) and quintet.icns (macOS).

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QImageReader>
#include <QtEndian>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// Small sides have drawings of their own, whose edges lie on pixels, and twice them too.
QString drawingFor(const QDir& drawings, int side) {
    for (const int own : {side, side / 2}) {
        const QString name = u"quintet-%1.svg"_s.arg(own);
        if (drawings.exists(name))
            return name;
    }
    return u"quintet.svg"_s;
}

/// The picture as PNG; empty where it can't be drawn.
QByteArray drawn(const QDir& drawings, int side) {
    QImageReader reader(drawings.filePath(drawingFor(drawings, side)), "svg");
    reader.setScaledSize(QSize(side, side));
    const QImage image = reader.read();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    if (image.isNull() || !image.save(&buffer, "png")) {
        std::fprintf(stderr, "quintet-icons: %s: %s\n", qPrintable(reader.fileName()),
                     qPrintable(reader.errorString()));
        return {};
    }
    return png;
}

template <class T>
QByteArray little(T number) {
    QByteArray bytes(sizeof(T), '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

QByteArray big(qsizetype number) {
    QByteArray bytes(4, '\0');
    qToBigEndian(static_cast<quint32>(number), bytes.data());
    return bytes;
}

/// Windows takes PNGs in an ICO since Vista.
QByteArray ico(const QDir& drawings) {
    const QList<int> sides{16, 24, 32, 48, 64, 256};
    QByteArray head = little<quint16>(0) + little<quint16>(1) + little<quint16>(sides.size());
    QByteArray pictures;
    const qsizetype start = 6 + 16 * sides.size();
    for (const int side : sides) {
        const QByteArray png = drawn(drawings, side);
        head += little<quint8>(side == 256 ? 0 : side) + little<quint8>(side == 256 ? 0 : side) +
                little<quint16>(0) + little<quint16>(1) + little<quint16>(32) +
                little<quint32>(png.size()) + little<quint32>(start + pictures.size());
        pictures += png;
    }
    return head + pictures;
}

QByteArray icns(const QDir& drawings) {
    const std::pair<const char*, int> kinds[] = {
        {"icp4", 16},   {"icp5", 32}, {"ic07", 128}, {"ic08", 256}, {"ic09", 512},
        {"ic10", 1024}, {"ic11", 32}, {"ic12", 64},  {"ic13", 256}, {"ic14", 512}};
    QByteArray pictures;
    for (const auto& [kind, side] : kinds) {
        const QByteArray png = drawn(drawings, side);
        pictures += kind + big(png.size() + 8) + png;
    }
    return "icns" + big(pictures.size() + 8) + pictures;
}

bool write(const QString& path, const QByteArray& content) {
    QFile file(path);
    if (!content.isEmpty() && file.open(QIODevice::WriteOnly) &&
        file.write(content) == content.size() && file.flush())
        return true;
    std::fprintf(stderr, "quintet-icons: %s can't be written\n", qPrintable(path));
    return false;
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 3) {
        std::fprintf(stderr, "usage: quintet-icons DRAWINGS FOLDER SIDE...\n");
        return 2;
    }
    const QDir drawings(arguments[1]);
    const QDir folder(arguments[2]);
    bool good = folder.mkpath(u"."_s);
    for (const QString& side : arguments.sliced(3))
        good = write(folder.filePath(side + u".png"_s), drawn(drawings, side.toInt())) && good;
    good = write(folder.filePath(u"quintet.ico"_s), ico(drawings)) && good;
    good = write(folder.filePath(u"quintet.icns"_s), icns(drawings)) && good;
    return good ? 0 : 1;
}
