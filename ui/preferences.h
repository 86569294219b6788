#pragma once

#include <QHash>
#include <QObject>
#include <QStringList>

#include <functional>

namespace quintet {

/// What people choose in the settings window, by name. Those that options of the command line say
/// too have their names and take their values ("max-conn", "5"). Kept from one start to the next
/// where they are not the usual; a password in one counts for this run only.
class Preferences : public QObject {
    Q_OBJECT

public:
    /// A sentence where `text` can't be had for `name`, else empty.
    using Check = std::function<QString(const QString& name, const QString& text)>;

    /// Reads what is kept. What `check` doesn't take counts as usual, and is told of.
    explicit Preferences(const Check& check = {}, QObject* parent = nullptr);

    /// All there are.
    static QStringList names();

    /// What counts.
    QString text(const QString& name) const { return m_texts.value(name); }

    /// What counts, without passwords.
    QString shown(const QString& name) const;
    bool isOn(const QString& name) const;
    static QString usual(const QString& name);

    /// Counts from now on and is kept; a sentence where it can't be had.
    QString set(const QString& name, const QString& text);
    void reset(const QStringList& names);

    /// Counts in this run, and is not kept: the command line says so.
    void overrule(const QString& name, const QString& text);

    /// What was kept but can't be had, a sentence each; told once.
    QStringList takeComplaints() { return std::exchange(m_complaints, {}); }

signals:
    void changed(const QString& name);

private:
    QString complaint(const QString& name, const QString& text) const;

    Check m_check;
    QHash<QString, QString> m_texts;
    QStringList m_complaints;
};

} // namespace quintet
