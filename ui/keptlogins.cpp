#include "keptlogins.h"

#include "adddialog.h"
#include "adding.h"
#include "desktop/keyring.h"
#include "downloadmodel.h"
#include "fix.h"
#include "mainwindow.h"
#include "mending.h"
#include "resultspane.h"
#include "signin.h"

#include <QPointer>
#include <QTimer>

#include <chrono>

namespace quintet {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

KeptLogins::KeptLogins(MainWindow& window, Keyring& keyring)
    : QObject(&window)
    , m_window(window)
    , m_keyring(keyring) {
    connect(window.findChild<Mending*>(), &Mending::signingIn, this, &KeptLogins::offer);
    connect(&window.adding(), &Adding::asking, this, &KeptLogins::offerToAdd);
}

void KeptLogins::begin() {
    // A keyring that hangs holds nothing up.
    QTimer::singleShot(1s, this, &KeptLogins::becomeReady);
    look();
}

void KeptLogins::look() {
    m_keyring.look([self = QPointer<KeptLogins>(this)](const std::optional<Logins>& open) {
        if (!self)
            return;
        self->m_there = open.has_value();
        if (open && !open->isEmpty()) {
            self->m_logins.insert(*open);
            emit self->changed(self->m_logins);
        }
        self->becomeReady();
    });
}

void KeptLogins::becomeReady() {
    if (!std::exchange(m_ready, true))
        emit ready();
}

void KeptLogins::apply(const QList<Outcome>& outcomes) {
    if (!m_there)
        return;
    for (const Outcome& outcome : outcomes) {
        const QString origin = originOf(outcome.url);
        if (!outcome.error || fixFor(*outcome.error) != Fix::SignIn || m_logins.contains(origin))
            continue;
        if (!m_asked.contains(origin)) {
            m_waiting.insert(origin, {});
            m_asked.insert(origin);
            ask(origin);
        }
        if (const auto waiting = m_waiting.find(origin); waiting != m_waiting.end())
            *waiting += outcome.id;
    }
}

/// Behind a lock the keyring may have it: the first one that fails has people asked.
void KeptLogins::ask(const QString& origin) {
    m_keyring.find(origin, [self = QPointer<KeptLogins>(this),
                            origin](const std::optional<Credentials>& login) {
        if (!self)
            return;
        const QList<DownloadId> ids = self->m_waiting.take(origin);
        if (!login)
            return;
        self->set(origin, login);
        // One keyring has one lock: what else is behind it is open now, too.
        self->look();
        self->retry(ids);
    });
}

void KeptLogins::retry(const QList<DownloadId>& ids) {
    QList<DownloadId> failed;
    for (const DownloadId id : ids) {
        const int row = m_window.model().rowOf(id);
        if (row >= 0 && m_window.model().at(row).state == State::Failed)
            failed += id;
    }
    if (!failed.isEmpty())
        emit m_window.results().retryRequested(failed);
}

void KeptLogins::set(const QString& origin, const std::optional<Credentials>& login) {
    if (login)
        m_logins.insert(origin, *login);
    else
        m_logins.remove(origin);
    emit changed(m_logins);
}

void KeptLogins::offer(SignIn* dialog, const QStringList& origins) {
    // One may have come, or gone, since the start.
    m_keyring.look([self = QPointer<KeptLogins>(this), dialog = QPointer<SignIn>(dialog),
                    origins](const std::optional<Logins>& open) {
        if (!self || !dialog)
            return;
        self->m_there = open.has_value();
        if (!open)
            return;
        dialog->offerToRemember();
        if (origins.size() != 1)
            return;
        self->m_keyring.find(origins.first(), [dialog](const std::optional<Credentials>& login) {
            if (dialog && login)
                dialog->fill(*login);
        });
    });
    connect(dialog, &SignIn::forgetRequested, this, [this, origins] { forget(origins); });
    connect(dialog, &QDialog::accepted, this, [this, dialog, origins] {
        if (dialog->remembers())
            keep(origins, dialog->credentials());
        else if (dialog->hasRemembered())
            forget(origins);
    });
}

void KeptLogins::offerToAdd(AddDialog* dialog) {
    m_keyring.look([self = QPointer<KeptLogins>(this),
                    dialog = QPointer<AddDialog>(dialog)](const std::optional<Logins>& open) {
        if (!self || !dialog)
            return;
        self->m_there = open.has_value();
        dialog->offerToRemember(self->m_there);
    });
    connect(dialog, &AddDialog::loginGiven, this, &KeptLogins::keep, Qt::UniqueConnection);
}

void KeptLogins::keep(const QStringList& origins, const Credentials& login) {
    for (const QString& origin : origins) {
        set(origin, login);
        m_keyring.store(origin, login, [window = QPointer<MainWindow>(&m_window)](bool done) {
            if (!done && window)
                window->tell(tr("The keyring did not take the login; it counts until Quintet "
                                "ends."));
        });
    }
}

void KeptLogins::forget(const QStringList& origins) {
    for (const QString& origin : origins) {
        set(origin, {});
        m_keyring.forget(origin, [window = QPointer<MainWindow>(&m_window)](bool done) {
            if (!done && window)
                window->tell(tr("The keyring did not forget the login; remove it there."));
        });
    }
}

} // namespace quintet
