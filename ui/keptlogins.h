#pragma once

#include "logins.h"
#include "outcome.h"

#include <QObject>
#include <QSet>

namespace quintet {

class AddDialog;
class Keyring;
class MainWindow;
class SignIn;

/// The logins that people have the keyring remember: given to the engine at the start, found behind
/// a locked keyring once a server asks for one, kept and forgotten by the dialogs that ask for
/// them.
class KeptLogins : public QObject {
    Q_OBJECT

public:
    KeptLogins(MainWindow& window, Keyring& keyring);

    /// ready() follows, within a second.
    void begin();
    bool isReady() const { return m_ready; }

public slots:
    /// Where a login was wanted.
    void apply(const QList<quintet::Outcome>& outcomes);

signals:
    void ready();
    void changed(const quintet::Logins& logins);

private:
    void becomeReady();
    void look();
    void ask(const QString& origin);
    void retry(const QList<DownloadId>& ids);
    void offer(SignIn* dialog, const QStringList& origins);
    void offerToAdd(AddDialog* dialog);
    void keep(const QStringList& origins, const Credentials& login);
    void forget(const QStringList& origins);
    void set(const QString& origin, const std::optional<Credentials>& login);

    MainWindow& m_window;
    Keyring& m_keyring;
    Logins m_logins;
    QSet<QString> m_asked; ///< Origins that the keyring was asked for: once in a run.
    QHash<QString, QList<DownloadId>> m_waiting; ///< By origin, until it has answered.
    bool m_there = false;                        ///< There is a keyring.
    bool m_ready = false;
};

} // namespace quintet
