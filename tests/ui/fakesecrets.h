#pragma once

#include "desktop/secrets.h"
#include "privatebus.h"

#include <QDBusMetaType>
#include <QTimer>

namespace quintet::test {

/// A Secret Service with one keyring, as GNOME's and KDE's behave.
class FakeSecrets {
public:
    struct Item {
        SecretAttributes attributes;
        QByteArray secret;
        QString label;
    };

    explicit FakeSecrets(const QString& address)
        : m_services(address, {QString(kSecrets)}) {
        qDBusRegisterMetaType<SecretAttributes>();
        qDBusRegisterMetaType<Secret>();
        qDBusRegisterMetaType<SecretsByItem>();
        m_services.answer(QStringLiteral("SearchItems"),
                          [this](const QDBusMessage& call) { return search(call); });
        m_services.answer(QStringLiteral("OpenSession"), [this](const QDBusMessage& call) {
            m_algorithm = call.arguments().value(0).toString();
            ++sessions;
            return QVariantList{QVariant::fromValue(QDBusVariant(QString())), path("/session/1")};
        });
        m_services.answer(QStringLiteral("Close"), [this](const QDBusMessage&) {
            --sessions;
            return QVariantList();
        });
        m_services.answer(QStringLiteral("GetSecrets"),
                          [this](const QDBusMessage& call) { return secrets(call); });
        m_services.answer(QStringLiteral("Get"), [this](const QDBusMessage& call) {
            const QString name = call.arguments().value(1).toString();
            QVariant value = QVariant::fromValue(items.value(call.path()).attributes);
            if (name == QLatin1String("Collections"))
                value = QVariant::fromValue(hasCollection ? QList{QDBusObjectPath(kKeyring)}
                                                          : QList<QDBusObjectPath>());
            else if (name == QLatin1String("Locked"))
                value = locked;
            return QVariantList{QVariant::fromValue(QDBusVariant(value))};
        });
        m_services.answer(QStringLiteral("ReadAlias"), [this](const QDBusMessage&) {
            return QVariantList{path(hasCollection ? kKeyring.data() : "/")};
        });
        m_services.answer(QStringLiteral("CreateCollection"), [](const QDBusMessage&) {
            return QVariantList{path("/"), path("/prompt/create")};
        });
        m_services.answer(QStringLiteral("Unlock"), [this](const QDBusMessage& call) {
            const auto asked = qdbus_cast<QList<QDBusObjectPath>>(call.arguments().value(0));
            return QVariantList{QVariant::fromValue(locked ? QList<QDBusObjectPath>() : asked),
                                path(locked ? "/prompt/unlock" : "/")};
        });
        m_services.answer(QStringLiteral("CreateItem"),
                          [this](const QDBusMessage& call) { return create(call); });
        m_services.answer(QStringLiteral("Delete"),
                          [this](const QDBusMessage& call) -> std::optional<QVariantList> {
                              if (locked)
                                  return {};
                              items.remove(call.path());
                              return QVariantList{path("/")};
                          });
        m_services.answer(QStringLiteral("Prompt"), [this](const QDBusMessage& call) {
            ++prompts;
            const QString prompt = call.path();
            if (!silent)
                QTimer::singleShot(0, &m_context, [this, prompt] { complete(prompt); });
            return QVariantList();
        });
    }

    FakeServices& services() { return m_services; }
    const QString& algorithm() const { return m_algorithm; }

    void put(const QString& origin, const QString& user, const QByteArray& password) {
        items.insert(QStringLiteral("/item/%1").arg(++m_last),
                     {{{QStringLiteral("xdg:schema"), QStringLiteral("local.quintet.Login")},
                       {QStringLiteral("origin"), origin},
                       {QStringLiteral("user"), user}},
                      password,
                      {}});
    }

    /// What a person says to it.
    void complete(const QString& prompt) {
        if (!dismisses && prompt.endsWith(QLatin1String("unlock")))
            locked = false;
        if (!dismisses && prompt.endsWith(QLatin1String("create")))
            hasCollection = true;
        QVariant result = QString();
        const bool isItem = prompt.endsWith(QLatin1String("item"));
        // It reads the secret only now, which takes the session.
        const bool fails = dismisses || (isItem && sessions == 0);
        if (isItem && !fails)
            result = keep(m_waiting);
        m_services.connection().send(
            QDBusMessage::createSignal(prompt, QStringLiteral("org.freedesktop.Secret.Prompt"),
                                       QStringLiteral("Completed"))
            << fails << QVariant::fromValue(QDBusVariant(result)));
    }

    QMap<QString, Item> items; ///< By path.
    bool locked = false;
    bool hasCollection = true;
    bool confirms = false;  ///< The person is asked for each new item, as by KeePassXC.
    bool dismisses = false; ///< The person doesn't agree to anything.
    bool silent = false;    ///< The person doesn't answer.
    int prompts = 0;
    int sessions = 0; ///< Open ones.

private:
    static constexpr QLatin1String kKeyring = QLatin1String("/collection/login");

    static QVariant path(const char* path) {
        return QVariant::fromValue(QDBusObjectPath(QLatin1String(path)));
    }

    QVariantList search(const QDBusMessage& call) const {
        const auto wanted = qdbus_cast<SecretAttributes>(call.arguments().value(0));
        QList<QDBusObjectPath> found;
        for (auto it = items.cbegin(); it != items.cend(); ++it) {
            bool fits = true;
            for (auto one = wanted.cbegin(); one != wanted.cend(); ++one)
                fits = fits && it->attributes.value(one.key()) == one.value();
            if (fits)
                found += QDBusObjectPath(it.key());
        }
        const QList<QDBusObjectPath> none;
        return {QVariant::fromValue(locked ? none : found),
                QVariant::fromValue(locked ? found : none)};
    }

    std::optional<QVariantList> secrets(const QDBusMessage& call) const {
        if (locked)
            return {};
        const auto session = qdbus_cast<QDBusObjectPath>(call.arguments().value(1));
        SecretsByItem found;
        const auto asked = qdbus_cast<QList<QDBusObjectPath>>(call.arguments().value(0));
        for (const QDBusObjectPath& item : asked) {
            if (items.contains(item.path()))
                found.insert(
                    item,
                    {session, {}, items.value(item.path()).secret, QStringLiteral("text/plain")});
        }
        return QVariantList{QVariant::fromValue(found)};
    }

    std::optional<QVariantList> create(const QDBusMessage& call) {
        if (locked)
            return {};
        const auto properties = qdbus_cast<QVariantMap>(call.arguments().value(0));
        const auto secret = qdbus_cast<Secret>(call.arguments().value(1));
        Item item;
        item.attributes = qdbus_cast<SecretAttributes>(
            properties.value(QStringLiteral("org.freedesktop.Secret.Item.Attributes")));
        item.label =
            properties.value(QStringLiteral("org.freedesktop.Secret.Item.Label")).toString();
        item.secret = secret.value;
        if (confirms) {
            m_waiting = item;
            return QVariantList{path("/"), path("/prompt/item")};
        }
        return QVariantList{keep(item), path("/")};
    }

    QVariant keep(const Item& item) {
        QString place;
        for (auto it = items.cbegin(); it != items.cend(); ++it) {
            if (it->attributes == item.attributes)
                place = it.key();
        }
        if (place.isEmpty())
            place = QStringLiteral("/item/%1").arg(++m_last);
        items.insert(place, item);
        return QVariant::fromValue(QDBusObjectPath(place));
    }

    FakeServices m_services;
    QObject m_context;
    QString m_algorithm;
    Item m_waiting; ///< For the person to confirm it.
    int m_last = 0;
};

} // namespace quintet::test
