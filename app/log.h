#pragma once

#include "result.h"

#include <QDateTime>
#include <QFile>
#include <QString>

namespace quintet {

/// The run's log: a line for each thing worth telling, behind an ISO 8601 time. Earlier runs' lines
/// stay.
class Log {
public:
    /// "-" is standard output. An empty path: no log, lines go nowhere.
    explicit Log(const QString& path)
        : m_file(path) {}

    Status open();

    /// Lines go somewhere.
    bool isOpen() const { return m_file.isOpen(); }

    /// `text` is free of secrets; control characters in it are replaced. False when it could not
    /// be written, once.
    bool line(const QDateTime& now, const QString& text);

private:
    QFile m_file;
};

} // namespace quintet
