#pragma once

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QMap>
#include <QMetaType>

namespace quintet {

inline constexpr QLatin1String kSecrets("org.freedesktop.secrets");

/// The Secret Service's struct (oayays). Under the algorithm "plain" the value is the secret.
struct Secret {
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

using SecretAttributes = QMap<QString, QString>;
using SecretsByItem = QMap<QDBusObjectPath, Secret>;

inline QDBusArgument& operator<<(QDBusArgument& argument, const Secret& secret) {
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

inline const QDBusArgument& operator>>(const QDBusArgument& argument, Secret& secret) {
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

/// Qt never comes to an end where it reads an array as one of something else.
template <class Type>
Type as(const QVariant& value, QLatin1String signature) {
    const bool raw = value.userType() == qMetaTypeId<QDBusArgument>();
    if (raw && value.value<QDBusArgument>().currentSignature() != signature)
        return {};
    return qdbus_cast<Type>(value);
}

} // namespace quintet

Q_DECLARE_METATYPE(quintet::Secret)
Q_DECLARE_METATYPE(quintet::SecretAttributes)
