#include "freespace.h"

#include <QDir>
#include <QMutex>
#include <QStorageInfo>

#include <thread>

namespace quintet {

/// What the asking thread keeps of its asker, who may be gone when the answer comes.
struct FreeSpace::Line {
    QMutex mutex;
    FreeSpace* asker = nullptr;
    bool busy = false;
};

namespace {

/// The nearest folder above that exists.
QString existing(QString folder) {
    while (!QDir(folder).exists()) {
        const QString above = QDir::cleanPath(folder + QLatin1String("/.."));
        if (above == folder)
            break;
        folder = above;
    }
    return folder;
}

} // namespace

FreeSpace::FreeSpace(QObject* parent)
    : QObject(parent)
    , m_line(std::make_shared<Line>()) {
    m_line->asker = this;
}

FreeSpace::~FreeSpace() {
    const QMutexLocker locker(&m_line->mutex);
    m_line->asker = nullptr;
}

void FreeSpace::ask(const QString& folder) {
    {
        const QMutexLocker locker(&m_line->mutex);
        if (m_line->busy)
            return;
        m_line->busy = true;
    }
    std::thread([line = m_line, folder] {
        const QStorageInfo disk(existing(folder));
        const qint64 bytes = disk.isValid() ? disk.bytesAvailable() : -1;
        const QMutexLocker locker(&line->mutex);
        line->busy = false;
        if (FreeSpace* asker = line->asker)
            QMetaObject::invokeMethod(
                asker, [asker, bytes] { emit asker->known(bytes); }, Qt::QueuedConnection);
    }).detach();
}

} // namespace quintet
