#include "signin.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace quintet {

using namespace Qt::StringLiterals;

SignIn::SignIn(const QString& host, QWidget* parent)
    : QDialog(parent)
    , m_user(new QLineEdit(this))
    , m_password(new QLineEdit(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sign in"));
    m_user->setObjectName(u"user"_s);
    m_user->setAccessibleName(tr("User name"));
    m_password->setObjectName(u"password"_s);
    m_password->setAccessibleName(tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    auto* words = new QLabel(tr("User name and password for %1; they are not kept when Quintet "
                                "ends. A netrc file is.")
                                 .arg(host),
                             this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* accept =
        buttons->addButton(tr("&Sign in and retry"), QDialogButtonBox::AcceptRole);
    accept->setObjectName(u"signIn"_s);
    accept->setDefault(true);
    accept->setEnabled(false);
    connect(m_user, &QLineEdit::textChanged, accept,
            [accept](const QString& text) { accept->setEnabled(!text.isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* form = new QFormLayout;
    form->addRow(tr("&User name:"), m_user);
    form->addRow(tr("&Password:"), m_password);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(words);
    layout->addLayout(form);
    layout->addWidget(buttons);
    resize(420, sizeHint().height());
}

Credentials SignIn::credentials() const {
    return {m_user->text(), m_password->text()};
}

} // namespace quintet
