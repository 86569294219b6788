// Where there is no keyring that we could speak to: people are asked each time.
#ifndef QUINTET_DBUS

#include "desktop/keyring.h"

#include <QMetaObject>

namespace quintet {

struct Keyring::Service {};

Keyring::Keyring(Bus*, QObject* parent)
    : QObject(parent) {}

Keyring::~Keyring() = default;

void Keyring::look(const Look& look) {
    QMetaObject::invokeMethod(
        this, [look] { look({}); }, Qt::QueuedConnection);
}

void Keyring::find(const QString&, const Found& found) {
    QMetaObject::invokeMethod(
        this, [found] { found({}); }, Qt::QueuedConnection);
}

void Keyring::store(const QString&, const Credentials&, const Done& done) {
    QMetaObject::invokeMethod(
        this, [done] { done(false); }, Qt::QueuedConnection);
}

void Keyring::forget(const QString&, const Done& done) {
    QMetaObject::invokeMethod(
        this, [done] { done(false); }, Qt::QueuedConnection);
}

} // namespace quintet

#endif
