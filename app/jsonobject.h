#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QLatin1String>
#include <QString>

namespace quintet {

/// Writes one JSON object on one line, its members in the order they are added (QJsonObject sorts
/// them). Valid UTF-8 whatever the texts hold; nothing in it moves a terminal's cursor.
class JsonObject {
public:
    JsonObject& add(QByteArrayView key, const QString& text);
    JsonObject& add(QByteArrayView key, QLatin1String word); ///< With nothing to escape in it.
    JsonObject& add(QByteArrayView key, qint64 number);
    JsonObject& addFlag(QByteArrayView key, bool flag);
    JsonObject& addNull(QByteArrayView key);

    /// Milliseconds, written as seconds with a decimal point: "0.4", "2.0".
    JsonObject& addSeconds(QByteArrayView key, qint64 ms);

    /// `json` is JSON already.
    JsonObject& addJson(QByteArrayView key, const QByteArray& json);

    QByteArray text() const { return '{' + m_members + '}'; }

private:
    void addKey(QByteArrayView key);

    QByteArray m_members;
};

/// `text` as a JSON string, with its quotes.
QByteArray jsonString(const QString& text);

} // namespace quintet
