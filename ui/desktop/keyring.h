#pragma once

#include "logins.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace quintet {

class Bus;

/// The desktop's keyring, for logins by their origin (see originOf). Every call returns at once and
/// is answered once, in the event loop. Where there is no keyring nothing is found or kept.
class Keyring : public QObject {
    Q_OBJECT

public:
    using Found = std::function<void(const std::optional<Credentials>& login)>;
    using Done = std::function<void(bool done)>;

    /// What is there without asking a person; nothing: there is no keyring.
    using Look = std::function<void(const std::optional<Logins>& open)>;

    /// Without a bus there is none where it is reached through one.
    explicit Keyring(Bus* session, QObject* parent = nullptr);
    ~Keyring() override;

    void look(const Look& look);

    /// May have the desktop ask to unlock the keyring, where that has this login.
    void find(const QString& origin, const Found& found);

    /// In place of the one of that origin, if there is one. May have the desktop ask, too.
    void store(const QString& origin, const Credentials& login, const Done& done);
    void forget(const QString& origin, const Done& done);

private:
    struct Service;

    std::unique_ptr<Service> m_service;
};

} // namespace quintet
