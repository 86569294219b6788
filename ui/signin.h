#pragma once

#include "types.h"

#include <QDialog>

class QLineEdit;

namespace quintet {

/// Asks for a user name and a password. They are kept until the program ends, and nowhere.
class SignIn : public QDialog {
    Q_OBJECT

public:
    /// `host`: whom they are for.
    SignIn(const QString& host, QWidget* parent);

    Credentials credentials() const;

private:
    QLineEdit* m_user;
    QLineEdit* m_password;
};

} // namespace quintet
