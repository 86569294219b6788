#include "storage/diskfile.h"

#include "storage/diskerror.h"

namespace quintet {

using namespace Qt::StringLiterals;

Status DiskFile::rename(const std::shared_ptr<Folder>& folder, const QString& name, bool replace) {
    if (!isInPlace())
        return Unexpected{Error{ErrorKind::Io, u"the unfinished file was moved or removed"_s}};
    const auto there = folder->entry(name);
    if (!there)
        return Unexpected{there.error()};
    if (*there && (!replace || (*there)->kind != FolderEntry::Kind::File))
        return Unexpected{inTheWay(folder->pathOf(name), (*there)->description())};
    if (Status moved = *there ? replaceIn(*folder, name) : moveNew(*folder, name); !moved)
        return moved;
    m_oldFolder = *there ? nullptr : m_folder;
    m_oldName = m_name;
    m_folder = folder;
    m_name = name;
    return {};
}

bool DiskFile::moveBack() {
    if (!m_oldFolder || !isInPlace() || !moveNew(*m_oldFolder, m_oldName))
        return false;
    m_folder = m_oldFolder;
    m_name = m_oldName;
    return true;
}

} // namespace quintet
