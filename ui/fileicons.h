#pragma once

#include <QIcon>
#include <QString>

namespace quintet {

/// What kind of file a name tells of, for the icons of ours.
enum class FileKind { Plain, Archive, Audio, Image, Page, Program, Table, Text, Video, Folder };

/// From the name alone; nothing is read.
FileKind fileKind(const QString& name);

/// The icon theme's for that type of file, else one of ours. Kept by suffix.
QIcon fileIcon(const QString& name);

} // namespace quintet
