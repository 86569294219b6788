#pragma once

#include "types.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace quintet {

/// Asks for a user name and a password. They are kept until the program ends, and nowhere but in
/// the keyring, where there is one and people want it.
class SignIn : public QDialog {
    Q_OBJECT

public:
    /// `host`: whom they are for.
    SignIn(const QString& host, QWidget* parent);

    /// There is a keyring.
    void offerToRemember();

    /// With what the keyring has, unless something was typed already.
    void fill(const Credentials& remembered);

    Credentials credentials() const;

    /// Whether the keyring is to have them.
    bool remembers() const;

    /// Whether the keyring had some.
    bool hasRemembered() const;

signals:
    void forgetRequested();

private:
    QLabel* m_words;
    QString m_host;
    QLineEdit* m_user;
    QLineEdit* m_password;
    QCheckBox* m_remember;
    QPushButton* m_forget;
};

} // namespace quintet
