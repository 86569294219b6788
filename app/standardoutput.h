#pragma once

#include <QByteArray>
#include <QString>

namespace quintet {

/// Standard output, for what was asked for only. A reader that goes away doesn't end the run.
class StandardOutput {
public:
    /// Writes all of `bytes` and waits for it. After a failure everything is dropped.
    void write(const QByteArray& bytes);

    /// Why something could not be written; empty while all could.
    const QString& failure() const { return m_failure; }

    /// The reader has closed the pipe: it had what it wanted.
    bool isClosed() const { return m_closed; }

private:
    QString m_failure;
    bool m_closed = false;
};

} // namespace quintet
