#pragma once

#include <QDate>
#include <QString>

namespace quintet {

/// The man page: `frame`, with @NAME@ replaced by what the tables say. Unknown ones stay.
QString manPage(const QString& frame, const QDate& date);

/// `text` so that troff prints it as it is.
QString roff(const QString& text);

} // namespace quintet
