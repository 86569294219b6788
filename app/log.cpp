#include "log.h"

#include "redact.h"

#include <cstdio>

namespace quintet {

namespace {

constexpr int kLongestLine = 16 * 1024;

} // namespace

Status Log::open() {
    if (m_file.fileName().isEmpty())
        return {};
    // Unbuffered: a line is there as soon as it is written, whatever ends the program.
    const auto mode = QIODevice::WriteOnly | QIODevice::Unbuffered;
    const bool opened = m_file.fileName() == QLatin1String("-")
                            ? m_file.open(stdout, mode)
                            : m_file.open(mode | QIODevice::Append);
    if (opened)
        return {};
    Error error;
    error.kind = ErrorKind::Io;
    error.detail = QStringLiteral("%1 can't be written: %2.")
                       .arg(cleaned(m_file.fileName()), cleaned(m_file.errorString()));
    return Unexpected{error};
}

bool Log::line(const QDateTime& now, const QString& text) {
    if (!m_file.isOpen())
        return true;
    const QString line = now.toOffsetFromUtc(now.offsetFromUtc()).toString(Qt::ISODateWithMs) +
                         u' ' + cleaned(text, kLongestLine) + u'\n';
    if (m_file.write(line.toUtf8()) >= 0)
        return true;
    m_file.close();
    return false;
}

} // namespace quintet
