#include "signin.h"

#include <QCheckBox>
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
    , m_words(new QLabel(this))
    , m_host(host)
    , m_user(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_remember(new QCheckBox(tr("&Remember in the keyring"), this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sign in"));
    m_user->setObjectName(u"user"_s);
    m_user->setAccessibleName(tr("User name"));
    m_password->setObjectName(u"password"_s);
    m_password->setAccessibleName(tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_words->setText(tr("User name and password for %1; they are not kept when Quintet ends. A "
                        "netrc file is.")
                         .arg(host));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_remember->setObjectName(u"remember"_s);
    m_remember->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* accept =
        buttons->addButton(tr("&Sign in and retry"), QDialogButtonBox::AcceptRole);
    accept->setObjectName(u"signIn"_s);
    accept->setDefault(true);
    accept->setEnabled(false);
    m_forget = buttons->addButton(tr("&Forget"), QDialogButtonBox::ResetRole);
    m_forget->setObjectName(u"forget"_s);
    m_forget->setToolTip(tr("Remove the login from the keyring"));
    m_forget->setAutoDefault(false);
    m_forget->hide();
    connect(m_forget, &QPushButton::clicked, this, [this] {
        m_user->clear();
        m_password->clear();
        m_remember->setChecked(false);
        m_forget->hide();
        m_user->setFocus();
        emit forgetRequested();
    });
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
    layout->addWidget(m_words);
    layout->addLayout(form);
    layout->addWidget(m_remember);
    layout->addWidget(buttons);
    resize(420, sizeHint().height());
}

void SignIn::offerToRemember() {
    m_words->setText(tr("User name and password for %1.").arg(m_host));
    m_remember->show();
}

void SignIn::fill(const Credentials& remembered) {
    m_forget->show();
    if (!m_user->text().isEmpty() || !m_password->text().isEmpty())
        return;
    m_user->setText(remembered.user);
    m_password->setText(remembered.password);
    m_password->selectAll();
    m_password->setFocus();
    m_remember->setChecked(true);
}

bool SignIn::remembers() const {
    return m_remember->isChecked();
}

bool SignIn::hasRemembered() const {
    return m_forget->isVisibleTo(this);
}

Credentials SignIn::credentials() const {
    return {m_user->text(), m_password->text()};
}

} // namespace quintet
