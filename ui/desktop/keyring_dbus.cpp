// The keyring of desktops with D-Bus: the Secret Service, which GNOME Keyring, KWallet and
// KeePassXC speak. https://specifications.freedesktop.org/secret-service/
#ifdef QUINTET_DBUS

#include "desktop/bus.h"
#include "desktop/keyring.h"
#include "desktop/secretprompt.h"
#include "desktop/secrets.h"

#include <QDBusMetaType>

namespace quintet {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Paths = QList<QDBusObjectPath>;

constexpr QLatin1String kPath("/org/freedesktop/secrets");
constexpr QLatin1String kService("org.freedesktop.Secret.Service");
constexpr QLatin1String kCollection("org.freedesktop.Secret.Collection");
constexpr QLatin1String kItem("org.freedesktop.Secret.Item");
constexpr QLatin1String kSchema("local.quintet.Login");

/// Where the service has nothing to name.
bool isNone(const QDBusObjectPath& path) {
    return path.path().isEmpty() || path.path() == "/"_L1;
}

SecretAttributes attributesOf(const QString& origin = {}) {
    SecretAttributes attributes{{u"xdg:schema"_s, kSchema}};
    if (!origin.isEmpty())
        attributes.insert(u"origin"_s, origin);
    return attributes;
}

QDBusObjectPath pathIn(const QVariantList& values, int place) {
    return qdbus_cast<QDBusObjectPath>(values.value(place));
}

} // namespace

struct Keyring::Service {
    using Values = std::optional<QVariantList>; ///< Nothing: an error.
    using Reply = std::function<void(const Values& values)>;

    Bus& bus;
    Keyring& keyring;

    void call(const QString& path, QLatin1String interface, QLatin1String method,
              const QVariantList& arguments, const Reply& reply,
              std::chrono::seconds patience = 10s) {
        QDBusMessage message = QDBusMessage::createMethodCall(kSecrets, path, interface, method);
        message.setArguments(arguments);
        bus.call(
            message,
            [reply](const QDBusMessage& answer) {
                const bool good = answer.type() == QDBusMessage::ReplyMessage;
                reply(good ? Values(answer.arguments()) : Values());
            },
            patience);
    }

    void call(QLatin1String method, const QVariantList& arguments, const Reply& reply) {
        call(kPath, kService, method, arguments, reply);
    }

    /// Until the person has answered, if there is anything to ask.
    void agree(const QDBusObjectPath& prompt, const Done& then) {
        agree(prompt, {}, [then](bool agreed, const QDBusObjectPath&) { then(agreed); });
    }

    /// As above. `made` is there already, or is what comes of the prompt.
    void agree(const QDBusObjectPath& prompt, const QDBusObjectPath& made,
               const std::function<void(bool agreed, const QDBusObjectPath& made)>& then) {
        if (isNone(prompt))
            then(true, made);
        else
            SecretPrompt::ask(bus, prompt.path(), &keyring,
                              [then](bool agreed, const QVariant& result) {
                                  then(agreed, qdbus_cast<QDBusObjectPath>(result));
                              });
    }

    /// `then` gets those that are open, those that are locked, and whether anyone answered.
    void
    search(const QString& origin,
           const std::function<void(bool there, const Paths& open, const Paths& locked)>& then) {
        // KeePassXC asks for its password here and not in Unlock(), where all of it is locked.
        constexpr auto kPerson = 10min;
        call(
            kPath, kService, "SearchItems"_L1, {QVariant::fromValue(attributesOf(origin))},
            [then](const Values& values) {
                if (!values || values->size() < 2)
                    then(false, {}, {});
                else
                    then(true, as<Paths>(values->at(0), "ao"_L1),
                         as<Paths>(values->at(1), "ao"_L1));
            },
            kPerson);
    }

    /// A property's value; nothing: there is no answer.
    void property(const QString& path, QLatin1String interface, QLatin1String name,
                  const std::function<void(const std::optional<QVariant>& value)>& then) {
        call(path, "org.freedesktop.DBus.Properties"_L1, "Get"_L1,
             {QString(interface), QString(name)}, [then](const Values& values) {
                 if (values)
                     then(qdbus_cast<QDBusVariant>(values->value(0)).variant());
                 else
                     then({});
             });
    }

    /// Whether any of the keyrings is open; nothing: there is no service.
    void isOpen(const std::function<void(const std::optional<bool>& open)>& then) {
        property(kPath, kService, "Collections"_L1, [this, then](const auto& value) {
            const Paths all = value ? as<Paths>(*value, "ao"_L1) : Paths();
            if (all.isEmpty()) {
                then(value ? std::optional(false) : std::nullopt);
                return;
            }
            struct Asked {
                qsizetype left;
                bool open = false;
            };
            const auto asked = std::make_shared<Asked>(Asked{all.size()});
            for (const QDBusObjectPath& one : all)
                property(one.path(), kCollection, "Locked"_L1, [asked, then](const auto& locked) {
                    asked->open = asked->open || (locked && !locked->toBool());
                    if (--asked->left == 0)
                        then(asked->open);
                });
        });
    }

    void unlock(const Paths& paths, const Done& then) {
        if (paths.isEmpty()) {
            then(true);
            return;
        }
        call("Unlock"_L1, {QVariant::fromValue(paths)}, [this, then](const Values& values) {
            if (values)
                agree(pathIn(*values, 1), then);
            else
                then(false);
        });
    }

    /// Nothing where none is to be had. Closed by the caller.
    void openSession(const std::function<void(const QDBusObjectPath& session)>& then) {
        // "plain": the bus is the person's own, and who may listen there may ask the service, too.
        const QVariant none = QVariant::fromValue(QDBusVariant(QString()));
        call("OpenSession"_L1, {u"plain"_s, none}, [then](const Values& values) {
            then(values ? pathIn(*values, 1) : QDBusObjectPath());
        });
    }

    void closeSession(const QDBusObjectPath& session) {
        call(session.path(), "org.freedesktop.Secret.Session"_L1, "Close"_L1, {}, [](auto&) {});
    }

    /// Of items that are open.
    void read(const Paths& items, const std::function<void(const Logins& logins)>& then) {
        if (items.isEmpty()) {
            then({});
            return;
        }
        openSession([this, items, then](const QDBusObjectPath& session) {
            if (isNone(session)) {
                then({});
                return;
            }
            call("GetSecrets"_L1, {QVariant::fromValue(items), QVariant::fromValue(session)},
                 [this, session, then](const Values& values) {
                     closeSession(session);
                     describe(values ? as<SecretsByItem>(values->value(0), "a{o(oayays)}"_L1)
                                     : SecretsByItem(),
                              then);
                 });
        });
    }

    /// Whose secrets these are stands beside them.
    void describe(const SecretsByItem& secrets,
                  const std::function<void(const Logins& logins)>& then) {
        struct Read {
            Logins logins;
            qsizetype left = 0;
        };
        const auto all = std::make_shared<Read>();
        all->left = secrets.size();
        if (secrets.isEmpty())
            then({});
        for (auto it = secrets.cbegin(); it != secrets.cend(); ++it) {
            const QString password = QString::fromUtf8(it->value);
            property(it.key().path(), kItem, "Attributes"_L1,
                     [all, password, then](const auto& value) {
                         const auto attributes =
                             as<SecretAttributes>(value.value_or(QVariant()), "a{ss}"_L1);
                         const QString origin = attributes.value(u"origin"_s);
                         if (!origin.isEmpty())
                             all->logins.insert(origin, {attributes.value(u"user"_s), password});
                         if (--all->left == 0)
                             then(all->logins);
                     });
        }
    }

    /// The one that new things go to, open; nothing where it can't be had.
    void openCollection(const std::function<void(const QDBusObjectPath& collection)>& then) {
        call("ReadAlias"_L1, {u"default"_s}, [this, then](const Values& values) {
            const QDBusObjectPath collection = values ? pathIn(*values, 0) : QDBusObjectPath();
            if (!values)
                then({});
            else if (isNone(collection))
                makeCollection(then);
            else
                unlock({collection}, [then, collection](bool done) {
                    then(done ? collection : QDBusObjectPath());
                });
        });
    }

    void makeCollection(const std::function<void(const QDBusObjectPath& collection)>& then) {
        const QVariantMap properties{{kCollection + u".Label"_s, Keyring::tr("Default keyring")}};
        call("CreateCollection"_L1, {properties, u"default"_s}, [this, then](const Values& values) {
            if (!values) {
                then({});
                return;
            }
            agree(pathIn(*values, 1), [this, then](bool agreed) {
                if (!agreed) {
                    then({});
                    return;
                }
                call("ReadAlias"_L1, {u"default"_s}, [then](const Values& now) {
                    then(now ? pathIn(*now, 0) : QDBusObjectPath());
                });
            });
        });
    }

    void create(const QDBusObjectPath& collection, const QString& origin, const Credentials& login,
                const std::function<void(bool agreed, const QDBusObjectPath& item)>& then) {
        openSession([=, this](const QDBusObjectPath& session) {
            if (isNone(session)) {
                then(false, {});
                return;
            }
            SecretAttributes attributes = attributesOf(origin);
            attributes.insert(u"user"_s, login.user);
            const QVariantMap properties{
                {kItem + u".Label"_s, u"Quintet: %1"_s.arg(origin)},
                {kItem + u".Attributes"_s, QVariant::fromValue(attributes)}};
            const Secret secret{session, {}, login.password.toUtf8(), u"text/plain"_s};
            call(collection.path(), kCollection, "CreateItem"_L1,
                 {properties, QVariant::fromValue(secret), true},
                 [this, session, then](const Values& values) {
                     const auto end = [this, session, then](bool agreed, const auto& item) {
                         // KeePassXC reads the secret only when the person has agreed.
                         closeSession(session);
                         then(agreed, item);
                     };
                     if (values)
                         agree(pathIn(*values, 1), pathIn(*values, 0), end);
                     else
                         end(false, QDBusObjectPath());
                 });
        });
    }

    /// All but `kept`, one after another.
    void remove(Paths items, const QDBusObjectPath& kept, const Done& then) {
        items.removeAll(kept);
        if (items.isEmpty()) {
            then(true);
            return;
        }
        const QDBusObjectPath item = items.takeLast();
        call(item.path(), kItem, "Delete"_L1, {}, [this, items, kept, then](const Values& values) {
            if (!values) {
                then(false);
                return;
            }
            agree(pathIn(*values, 0), [this, items, kept, then](bool agreed) {
                agreed ? remove(items, kept, then) : then(false);
            });
        });
    }
};

Keyring::Keyring(Bus* session, QObject* parent)
    : QObject(parent) {
    qDBusRegisterMetaType<SecretAttributes>();
    qDBusRegisterMetaType<Secret>();
    qDBusRegisterMetaType<SecretsByItem>();
    if (session)
        m_service.reset(new Service{*session, *this});
}

Keyring::~Keyring() = default;

void Keyring::look(const Look& look) {
    if (!m_service) {
        QMetaObject::invokeMethod(
            this, [look] { look({}); }, Qt::QueuedConnection);
        return;
    }
    m_service->isOpen([this, look](const std::optional<bool>& open) {
        if (!open || !*open) {
            look(open ? std::optional<Logins>(Logins()) : std::nullopt);
            return;
        }
        m_service->search({}, [this, look](bool there, const Paths& items, const Paths&) {
            if (!there)
                look({});
            else
                m_service->read(items, [look](const Logins& logins) { look(logins); });
        });
    });
}

void Keyring::find(const QString& origin, const Found& found) {
    if (!m_service || origin.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [found] { found({}); }, Qt::QueuedConnection);
        return;
    }
    const auto read = [this, origin, found](const Paths& items) {
        m_service->read(items, [origin, found](const Logins& logins) {
            const auto login = logins.constFind(origin);
            found(login == logins.cend() ? std::optional<Credentials>() : *login);
        });
    };
    m_service->search(origin, [this, found, read](bool, const Paths& open, const Paths& locked) {
        if (!open.isEmpty() || locked.isEmpty())
            read(open);
        else
            m_service->unlock(
                locked, [locked, found, read](bool done) { done ? read(locked) : found({}); });
    });
}

void Keyring::store(const QString& origin, const Credentials& login, const Done& done) {
    if (!m_service || origin.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [done] { done(false); }, Qt::QueuedConnection);
        return;
    }
    m_service->openCollection([=, this](const QDBusObjectPath& collection) {
        if (isNone(collection)) {
            done(false);
            return;
        }
        const auto kept = [=, this](bool agreed, const QDBusObjectPath& item) {
            if (!agreed || isNone(item)) {
                done(agreed);
                return;
            }
            // Another name's of before.
            m_service->search(origin, [=, this](bool, const Paths& open, const Paths&) {
                m_service->remove(open, item, [done](bool) { done(true); });
            });
        };
        m_service->create(collection, origin, login, kept);
    });
}

void Keyring::forget(const QString& origin, const Done& done) {
    if (!m_service || origin.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [done] { done(false); }, Qt::QueuedConnection);
        return;
    }
    m_service->search(origin, [=, this](bool there, const Paths& open, const Paths& locked) {
        if (!there) {
            done(false);
            return;
        }
        m_service->unlock(locked, [=, this](bool unlocked) {
            unlocked ? m_service->remove(open + locked, {}, done) : done(false);
        });
    });
}

} // namespace quintet

#endif
