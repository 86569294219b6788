#include "storage/folder.h"

using namespace Qt::StringLiterals;

namespace quintet {

QString FolderEntry::description() const {
    switch (kind) {
    case Kind::File:
        return u"exists already"_s;
    case Kind::Folder:
        return u"is a folder"_s;
    case Kind::Link:
        return u"is a link"_s;
    case Kind::Other:
        break;
    }
    return u"is a device, a pipe or a socket"_s;
}

QString Folder::pathOf(const QString& name) const {
    return m_path.endsWith(u'/') ? QString(m_path + name) : QString(m_path + u'/' + name);
}

Result<std::shared_ptr<Folder>> Folders::open(const QString& path) {
    {
        const std::lock_guard lock(m_mutex);
        if (const auto known = m_open.value(path).lock()) {
            // One that was moved or removed is opened (and made) anew.
            if (known->isInPlace())
                return known;
        }
    }
    auto opened = Folder::open(path);
    if (!opened)
        return opened;
    const std::lock_guard lock(m_mutex);
    if (m_open.size() > 256)
        m_open.removeIf([](const auto& entry) { return entry.value().expired(); });
    m_open.insert(path, *opened);
    return opened;
}

QString folderOf(const QString& path) {
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash <= 0 ? u"/"_s : path.first(slash);
}

QString nameOf(const QString& path) {
    return path.sliced(path.lastIndexOf(u'/') + 1);
}

} // namespace quintet
