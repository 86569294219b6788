#pragma once

#include "types.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace quintet {

/// What few people need when they add links: name, checksum and mirrors of a single one, login and
/// headers of all. What is typed is judged as it is typed.
class AddExtras : public QWidget {
    Q_OBJECT

public:
    explicit AddExtras(QWidget* parent = nullptr);

    /// `single`: there is one link, and it is no folder.
    void fit(bool single);

    /// There is a keyring for the login, or none any more.
    void offerToRemember(bool possible);

    /// The login, where the keyring is to have it.
    std::optional<Credentials> remembered() const;

    /// What can't be used of it, a sentence; empty: all of it can.
    QString fault() const;

    /// Gives `requests` what is typed. Only without a fault().
    void apply(QList<Request>& requests) const;

    void clear();

signals:
    void edited();

private:
    QLineEdit* lineField(QFormLayout& form, const QString& name, const QString& title);
    QPlainTextEdit* textField(QFormLayout& form, const QString& name, const QString& title);
    static QStringList linesOf(const QPlainTextEdit& field);

    bool m_single = true;
    QLineEdit* m_name;
    QLineEdit* m_checksum;
    QPlainTextEdit* m_mirrors;
    QLineEdit* m_user;
    QLineEdit* m_password;
    QCheckBox* m_remember;
    QPlainTextEdit* m_headers;
};

} // namespace quintet
