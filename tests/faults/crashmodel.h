#pragma once

#include "plan/rangeset.h"

#include <QByteArray>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QList>
#include <QMap>
#include <QRandomGenerator>
#include <QString>

namespace quintet::test {

/// What a file has on disk after a cut of the power. A part's bytes are right wherever they were
/// written: it is enough to know where that was. Of a state the bytes themselves count.
struct DiskContent {
    RangeSet right;
    QByteArray bytes;
    qint64 size = 0;
};

/// A folder after a cut of the power.
using DiskImage = QMap<QString, DiskContent>;

/// A disk that holds what it was told to hold, and of the rest whatever it likes. Follows a record
/// of faultydisk.c.
class CrashModel {
public:
    /// What the disk makes of what was never synced.
    enum class Whim {
        DropsAll,   ///< Neither data nor names.
        KeepsNames, ///< Names and sizes without the data: zeros.
        KeepsAll,
        Mixes, ///< Some names, some data, torn within sectors' bounds.
    };

    /// One line of the record.
    void follow(const QByteArray& line) {
        const QByteArrayList words = line.split(' ');
        const QByteArray& call = words[0];
        if (call == "open") {
            opened(words);
        } else if (call == "write") {
            const qint64 offset = words[2].toLongLong();
            pend(words[1], {offset, words[3].toLongLong(), QByteArray::fromHex(words.value(4))});
        } else if (call == "truncate") {
            pend(words[1], {words[2].toLongLong(), -1, {}});
        } else if (call == "allocate") {
            if (words[2] == "0") // Else the size stays.
                pend(words[1], {words[3].toLongLong() + words[4].toLongLong(), 0, {}});
        } else if (call == "sync") {
            syncFile(m_files[m_current.value(words[1])]);
        } else if (call == "sync-all") {
            for (File& file : m_files)
                syncFile(file);
            syncNames();
        } else if (call == "sync-folder") {
            syncNames();
        } else if (call == "rename" || call == "link") {
            const QByteArrayList paths = line.mid(call.size() + 1).split('\t');
            m_changes.append({nameOf(paths[0]), nameOf(paths[1]), -1, call == "link"});
        } else if (call == "unlink") {
            m_changes.append({nameOf(line.mid(7)), QString(), -1, false});
        } else {
            qFatal("the record can't be read: %s", line.constData());
        }
    }

    DiskImage afterCut(Whim whim, QRandomGenerator& random) const {
        QMap<QString, int> names = m_names;
        qsizetype kept = whim == Whim::DropsAll ? 0 : m_changes.size();
        if (whim == Whim::Mixes)
            kept = random.bounded(int(m_changes.size()) + 1);
        for (qsizetype i = 0; i < kept; ++i)
            apply(m_changes[i], names);
        DiskImage image;
        for (auto it = names.begin(); it != names.end(); ++it)
            image.insert(it.key(), contentOf(m_files[*it], whim, random));
        return image;
    }

private:
    /// `size` -1: the file ends at `offset` from then on; 0: it reaches there at least.
    struct Write {
        qint64 offset = 0;
        qint64 size = 0;
        QByteArray bytes;
    };
    struct File {
        DiskContent durable;
        QList<Write> pending;
    };
    struct NameChange {
        QString from; ///< Empty: a new file.
        QString to;   ///< Empty: removed.
        int file = -1;
        bool stays = false; ///< `from` does, too.
    };

    static QString nameOf(const QByteArray& path) {
        return QFileInfo(QFile::decodeName(path)).fileName();
    }

    void opened(const QByteArrayList& words) {
        const QByteArray path = words.mid(words[3] == "cut" ? 4 : 3).join(' ');
        if (words[2] == "new") {
            m_current[words[1]] = int(m_files.size());
            m_files.append(File{});
            m_changes.append({QString(), nameOf(path), int(m_files.size()) - 1, false});
        } else if (words[3] == "cut") {
            pend(words[1], {0, -1, {}});
        }
    }

    void pend(const QByteArray& inode, const Write& write) {
        m_files[m_current.value(inode)].pending.append(write);
    }

    static void apply(const Write& write, DiskContent& content) {
        if (write.size < 0) {
            if (write.offset < content.size) {
                content.right.remove(Range{write.offset, content.size});
                content.bytes.truncate(write.offset);
            }
            content.size = write.offset;
            return;
        }
        content.size = qMax(content.size, write.offset + write.size);
        if (write.size > 0)
            content.right.add(Range{write.offset, write.offset + write.size});
        if (!write.bytes.isEmpty()) {
            const qint64 end = write.offset + write.bytes.size();
            if (content.bytes.size() < end)
                content.bytes.append(end - content.bytes.size(), '\0');
            content.bytes.replace(write.offset, write.bytes.size(), write.bytes);
        }
    }

    static void apply(const NameChange& change, QMap<QString, int>& names) {
        const int file = change.file >= 0 ? change.file : names.value(change.from, -1);
        if (!change.from.isEmpty() && !change.stays)
            names.remove(change.from);
        if (!change.to.isEmpty() && file >= 0)
            names.insert(change.to, file);
    }

    static void syncFile(File& file) {
        for (const Write& write : std::as_const(file.pending))
            apply(write, file.durable);
        file.pending.clear();
    }

    void syncNames() {
        for (const NameChange& change : std::as_const(m_changes))
            apply(change, m_names);
        m_changes.clear();
    }

    static DiskContent contentOf(const File& file, Whim whim, QRandomGenerator& random) {
        constexpr qint64 kSector = 512;
        DiskContent content = file.durable;
        for (Write write : file.pending) {
            if (whim == Whim::KeepsAll) {
                apply(write, content);
            } else if (whim == Whim::KeepsNames) {
                content.size = qMax(content.size, write.offset + qMax<qint64>(0, write.size));
            } else if (whim == Whim::Mixes && random.bounded(2) == 0) {
                if (!write.bytes.isEmpty() && random.bounded(2) == 0) {
                    write.size = qMin(write.size, kSector * random.bounded(1, 4));
                    write.bytes.truncate(write.size);
                }
                apply(write, content);
            }
        }
        if (!content.bytes.isEmpty() && content.bytes.size() < content.size)
            content.bytes.append(content.size - content.bytes.size(), '\0');
        return content;
    }

    QHash<QByteArray, int> m_current; ///< inode -> the file that has it now
    QList<File> m_files;
    QMap<QString, int> m_names;  ///< As the disk is sure to have them.
    QList<NameChange> m_changes; ///< Since.
};

} // namespace quintet::test
