#include "storage/partjournal.h"

#include "plan/filename.h"
#include "storage/diskerror.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace quintet {
namespace {

constexpr QByteArrayView kMagic = "QuintetP";
constexpr quint32 kVersion = 2;
constexpr qsizetype kCheck = 16;
constexpr qsizetype kHead = 8 + 4 + 8 + 4 + kCheck;
constexpr qint64 kPage = 4096;
/// Enough for a file of 16 TiB: what is larger is none of ours, or of a size nobody has.
constexpr qint64 kMostRoom = 32 * 1024 * 1024;

template <typename Number>
QByteArray big(Number number) {
    QByteArray bytes(sizeof number, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray check(const QByteArray& head, QByteArrayView payload) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(head);
    hash.addData(payload);
    return hash.result().first(kCheck);
}

QByteArray slot(quint64 number, const QByteArray& payload) {
    const QByteArray head = kMagic.toByteArray() + big(kVersion) + big(number) +
                            big(static_cast<quint32>(payload.size()));
    return head + check(head, payload) + payload;
}

struct Slot {
    quint64 number = 0;
    PartState state;
};

std::optional<Slot> readSlot(const QByteArray& bytes) {
    if (bytes.size() < kHead || !bytes.startsWith(kMagic.toByteArray()))
        return std::nullopt;
    const char* at = bytes.constData() + kMagic.size();
    const auto version = qFromBigEndian<quint32>(at);
    const auto number = qFromBigEndian<quint64>(at + 4);
    const auto length = qFromBigEndian<quint32>(at + 12);
    if (version != kVersion || length > bytes.size() - kHead)
        return std::nullopt;
    const QByteArray payload = bytes.mid(kHead, length);
    if (check(bytes.first(kHead - kCheck), payload) != bytes.mid(kHead - kCheck, kCheck))
        return std::nullopt;
    auto state = decodeState(payload);
    if (!state)
        return std::nullopt;
    return Slot{number, std::move(*state)};
}

Result<QByteArray> readAll(const DiskFile& file, qint64 offset, qint64 most) {
    QByteArray bytes(most, Qt::Uninitialized);
    qsizetype size = 0;
    while (size < most) {
        const auto got = file.read(offset + size, bytes.data() + size, most - size);
        if (!got)
            return Unexpected{got.error()};
        if (*got == 0)
            break;
        size += *got;
    }
    bytes.truncate(size);
    return bytes;
}

/// Whether `file` was a journal once, however little of it can be read now: a half begins as a slot
/// does, or both with the zeros of one that never came to the disk.
bool isOurs(const DiskFile& file) {
    int blank = 0;
    for (const qint64 offset : {qint64(0), file.size() / 2}) {
        const auto head = readAll(file, offset, kHead);
        if (!head)
            return false;
        if (head->startsWith(kMagic.toByteArray()))
            return true;
        blank += head->count('\0') == head->size();
    }
    return blank == 2;
}

} // namespace

QString statePath(const QString& part) {
    return folderOf(part) + u'/' + withSuffix(nameOf(part), QStringLiteral(".state"));
}

Result<std::optional<PartState>> PartJournal::load() {
    m_file.reset();
    const auto file = DiskFile::openExisting(m_folder, m_name);
    if (!file)
        return Unexpected{file.error()};
    if (!*file || !(*file)->isOwn() || (*file)->size() % 2 != 0 || (*file)->size() > 2 * kMostRoom)
        return std::optional<PartState>();
    const qint64 room = (*file)->size() / 2;
    std::optional<Slot> newest;
    for (const qint64 offset : {qint64(0), room}) {
        const auto bytes = readAll(**file, offset, room);
        if (!bytes)
            return Unexpected{bytes.error()};
        auto found = readSlot(*bytes);
        if (found && (!newest || found->number > newest->number))
            newest = std::move(found);
    }
    if (!newest)
        return std::optional<PartState>();
    m_file = *file;
    m_room = room;
    m_number = newest->number;
    return std::optional(std::move(newest->state));
}

bool PartJournal::hasRoomFor(const PartOrigin& origin) {
    return kHead + encodedMost(origin) <= kMostRoom;
}

Status PartJournal::begin(const PartOrigin& origin) {
    m_file.reset();
    {
        const auto there = DiskFile::openExisting(m_folder, m_name);
        if (!there)
            return Unexpected{there.error()};
        if (*there && !isOurs(**there))
            return Unexpected{
                inTheWay(m_folder->pathOf(m_name), QStringLiteral("is no state of a download"))};
    }
    auto file = DiskFile::create(m_folder, m_name);
    if (!file)
        return Unexpected{file.error()};
    m_room = (kHead + encodedMost(origin) + kPage - 1) / kPage * kPage;
    m_number = 0;
    if (Status made = (*file)->setRoom(2 * m_room); !made) {
        (*file)->remove();
        return made;
    }
    m_file = *file;
    if (Status written = write({origin, {}}); !written) {
        remove();
        return written;
    }
    return {};
}

Status PartJournal::write(const PartState& state) {
    const QByteArray bytes = slot(m_number + 1, encode(state));
    if (Status written = m_file->write(m_number % 2 == 0 ? 0 : m_room, {bytes}); !written)
        return written;
    ++m_number;
    return {};
}

Status PartJournal::save(const PartState& state) {
    // Of another origin than it was begun for it may be larger.
    if (!m_file || kHead + encodedMost(state.origin) > m_room) {
        if (Status begun = begin(state.origin); !begun)
            return begun;
    }
    const bool first = m_number <= 1;
    if (Status written = write(state); !written)
        return written;
    if (Status synced = m_file->sync(); !synced)
        return synced;
    return first ? m_folder->sync() : Status();
}

void PartJournal::remove() {
    if (!m_file) {
        const auto there = DiskFile::openExisting(m_folder, m_name);
        if (there && *there && isOurs(**there))
            m_file = *there;
    }
    if (m_file)
        m_file->remove();
    m_file.reset();
}

void PartJournal::removeStray(const QString& path) {
    const auto there = entryAt(path);
    if (!there || !*there)
        return;
    auto folder = Folder::open(folderOf(path));
    if (!folder)
        return;
    PartJournal journal(*folder, nameOf(path));
    if (const auto state = journal.load(); state && *state)
        journal.remove();
}

} // namespace quintet
