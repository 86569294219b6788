#pragma once

#include "storage/diskfile.h"
#include "storage/partstate.h"

#include <memory>
#include <optional>

namespace quintet {

/// Where the state of the part at `part` is kept: `NAME.part.state`.
QString statePath(const QString& part);

/// `NAME.part.state`: two slots of one size, each with its own checksum, written in turn, so that
/// what tears one (a crash, a full disk) leaves the other. The one of the higher number counts.
/// Not thread-safe; blocks, so pool threads only.
///
/// Slot, big endian: "QuintetP", version (u32), number (u64), length (u32), 16 bytes of the SHA-256
/// of these and the payload, payload (see encode()). The file has twice a slot's room, so that the
/// second is found when the first can't be read.
class PartJournal {
public:
    PartJournal(std::shared_ptr<Folder> folder, const QString& name)
        : m_folder(std::move(folder))
        , m_name(name) {}

    /// Whether a state of this origin is of a size to keep. Else there is none: it starts again.
    static bool hasRoomFor(const PartOrigin& origin);

    /// What an earlier run has saved last and whole; nothing where there is no file, or nothing in
    /// it can be believed.
    Result<std::optional<PartState>> load();

    /// Makes the file with room for all states of this origin, and saves one without ranges. Not
    /// synced: before the first save() nothing is lost with it.
    Status begin(const PartOrigin& origin);

    /// Saves `state`, whose bytes are durable, and makes that durable as well. Begins if need be.
    Status save(const PartState& state);

    /// Removes the file, if there is one.
    void remove();

    /// Removes a journal whose part is gone: its download ended as the program was killed. What is
    /// no journal of ours stays.
    static void removeStray(const QString& path);

private:
    Status write(const PartState& state);

    std::shared_ptr<Folder> m_folder;
    QString m_name;
    std::shared_ptr<DiskFile> m_file; ///< Null until begun or loaded.
    qint64 m_room = 0;                ///< Of one slot, bytes.
    quint64 m_number = 0;             ///< Of what was saved last.
};

} // namespace quintet
