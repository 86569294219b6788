#include "fileicons.h"

#include "icons.h"

#include <QHash>
#include <QMimeDatabase>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

/// Names come from servers: as many suffixes as they like.
constexpr qsizetype kMostKept = 512;

/// What tells the type: "fits", "tar.gz"; of a folder its slash.
QString suffixOf(const QString& name) {
    if (name.endsWith(u'/'))
        return u"/"_s;
    const qsizetype dot = name.lastIndexOf(u'.');
    if (dot <= 0)
        return {};
    static const QStringList kPacked{u"gz"_s, u"bz2"_s, u"xz"_s, u"zst"_s, u"z"_s, u"lz"_s};
    const QString last = name.mid(dot + 1).toLower();
    const qsizetype before = kPacked.contains(last) ? name.lastIndexOf(u'.', dot - 1) : -1;
    return before > 0 ? name.mid(before + 1).toLower() : last;
}

QMimeType typeOf(const QString& suffix) {
    return QMimeDatabase().mimeTypeForFile(u"x."_s + suffix, QMimeDatabase::MatchExtension);
}

FileKind kindOf(const QString& suffix) {
    if (suffix == "/"_L1)
        return FileKind::Folder;
    if (suffix.isEmpty())
        return FileKind::Plain;
    // What is fetched from archives is known to few type databases.
    static const QHash<QString, FileKind> kOwn{
        {u"fits"_s, FileKind::Image}, {u"fit"_s, FileKind::Image},
        {u"fts"_s, FileKind::Image},  {u"jp2"_s, FileKind::Image},
        {u"nc"_s, FileKind::Table},   {u"cdf"_s, FileKind::Table},
        {u"h5"_s, FileKind::Table},   {u"hdf"_s, FileKind::Table},
        {u"hdf5"_s, FileKind::Table}, {u"parquet"_s, FileKind::Table},
        {u"csv"_s, FileKind::Table},  {u"tsv"_s, FileKind::Table},
        {u"vot"_s, FileKind::Table},  {u"iso"_s, FileKind::Archive},
        {u"img"_s, FileKind::Archive}};
    const auto own = kOwn.constFind(suffix.section(u'.', 0, 0));
    if (own != kOwn.cend())
        return *own;
    const QMimeType type = typeOf(suffix);
    const QString name = type.name();
    if (name == "text/html"_L1 || name == "application/pdf"_L1 || name.contains("document"_L1))
        return FileKind::Page;
    if (name.contains("spreadsheet"_L1))
        return FileKind::Table;
    static const std::pair<QLatin1String, FileKind> kRooms[] = {{"image/"_L1, FileKind::Image},
                                                                {"audio/"_L1, FileKind::Audio},
                                                                {"video/"_L1, FileKind::Video},
                                                                {"text/"_L1, FileKind::Text}};
    for (const auto& [room, kind] : kRooms) {
        if (name.startsWith(room))
            return kind;
    }
    const QString generic = type.genericIconName();
    if (generic == "package-x-generic"_L1 || name.contains("compressed"_L1) ||
        name.contains("disk-image"_L1) || name == "application/zip"_L1 ||
        name == "application/gzip"_L1 || name.contains("-tar"_L1) || name.contains("cd-image"_L1))
        return FileKind::Archive;
    if (type.inherits(u"application/x-executable"_s) ||
        type.inherits(u"application/x-ms-dos-executable"_s))
        return FileKind::Program;
    return type.inherits(u"text/plain"_s) ? FileKind::Text : FileKind::Plain;
}

QString ownName(FileKind kind) {
    switch (kind) {
    case FileKind::Archive:
        return u"filearchive"_s;
    case FileKind::Audio:
        return u"fileaudio"_s;
    case FileKind::Image:
        return u"fileimage"_s;
    case FileKind::Page:
    case FileKind::Text:
        return u"filetext"_s;
    case FileKind::Program:
        return u"fileprogram"_s;
    case FileKind::Table:
        return u"filetable"_s;
    case FileKind::Video:
        return u"filevideo"_s;
    case FileKind::Folder:
        return u"folder"_s;
    case FileKind::Plain:
        break;
    }
    return u"file"_s;
}

QIcon iconOf(const QString& suffix) {
    const FileKind kind = kindOf(suffix);
    const QIcon own = icon(ownName(kind), Tone::Queued);
    if (kind == FileKind::Folder)
        return QIcon::fromTheme(u"folder"_s, own);
    if (suffix.isEmpty())
        return QIcon::fromTheme(u"application-octet-stream"_s, own);
    const QMimeType type = typeOf(suffix);
    if (type.isDefault())
        return own;
    return QIcon::fromTheme(type.iconName(), QIcon::fromTheme(type.genericIconName(), own));
}

} // namespace

FileKind fileKind(const QString& name) {
    return kindOf(suffixOf(name));
}

QIcon fileIcon(const QString& name) {
    static QHash<QString, QIcon> kept;
    static QString theme;
    if (theme != QIcon::themeName() || kept.size() > kMostKept) {
        kept.clear();
        theme = QIcon::themeName();
    }
    const QString suffix = suffixOf(name);
    QIcon& found = kept[suffix];
    if (found.isNull())
        found = iconOf(suffix);
    return found;
}

} // namespace quintet
