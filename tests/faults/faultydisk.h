#pragma once

#include "programcall.h"

#include <QFileInfo>

namespace quintet::test {

/// What to do to the next calls of a program; see faultydisk.c.
struct DiskOrder {
    QByteArray faults = {}; ///< "write:ENOSPC:3+"
    QByteArray name = {};   ///< Of the files that they meet; empty: all.
    qint64 space = -1;      ///< Bytes said to be free; -1: what is so.
    QString record = {};    ///< A file in the call's folder.
};

/// From now on `call` runs on a disk of that kind, as far as its folder `out` goes.
inline void giveDisk(ProgramCall& call, const DiskOrder& order) {
    const QString folder = QFileInfo(call.path(QStringLiteral("."))).canonicalFilePath();
    QProcessEnvironment environment = call.process().processEnvironment();
    const auto set = [&environment](const char* name, const QString& value) {
        const QString key = QString::fromLatin1(name);
        environment.remove(key);
        if (!value.isEmpty())
            environment.insert(key, value);
    };
    set("LD_PRELOAD", qEnvironmentVariable("FAULTYDISK_LIBRARY"));
    set("FAULTYDISK_FOLDER", folder + QStringLiteral("/out"));
    set("FAULTYDISK_FAULTS", QString::fromLatin1(order.faults));
    set("FAULTYDISK_NAME", QString::fromLatin1(order.name));
    set("FAULTYDISK_SPACE", order.space < 0 ? QString() : QString::number(order.space));
    set("FAULTYDISK_RECORD",
        order.record.isEmpty() ? QString() : folder + QLatin1Char('/') + order.record);
    set("FAULTYDISK_HITS", folder + QStringLiteral("/hits"));
    call.process().setProcessEnvironment(environment);
}

/// How many calls were made to fail.
inline qint64 diskFaults(const ProgramCall& call) {
    return QFileInfo(call.path(QStringLiteral("hits"))).size();
}

/// And from now on on the real one.
inline void giveRealDisk(ProgramCall& call) {
    QProcessEnvironment environment = call.process().processEnvironment();
    environment.remove(QStringLiteral("LD_PRELOAD"));
    call.process().setProcessEnvironment(environment);
}

} // namespace quintet::test
