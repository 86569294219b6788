#pragma once

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace quintet {

class Preferences;

/// A page of the settings window: what is changed on it counts at once.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    using Choices = QList<std::pair<QString, QString>>; ///< Value and words.

    SettingsPage(const QString& title, Preferences& preferences, QWidget* parent = nullptr);

    const QString& title() const { return m_title; }

    /// `none`: words for 0; `factor`: what the number is multiplied with to be kept.
    void addNumber(const QString& name, const QString& label, int least, int most,
                   const QString& suffix = {}, const QString& none = {}, int factor = 1);
    void addSeconds(const QString& name, const QString& label, const QString& none = {});
    void addChoice(const QString& name, const QString& label, const Choices& choices);
    void addSwitch(const QString& name, const QString& label);
    void addText(const QString& name, const QString& label, const QString& hint);
    void addFolder(const QString& name, const QString& label, const QString& hint);
    void addFile(const QString& name, const QString& label, const QString& hint);

    /// Two times of the day, and whether they count.
    void addHours(const QString& name, const QString& label);
    void addNote(const QString& text);

    /// Everything on it as usual.
    void reset();

private:
    void addRow(const QString& name, const QString& label, QWidget* field, QWidget* focus);
    void follow(const QString& name, QWidget* field, const std::function<void()>& show);
    QLineEdit* lineEdit(const QString& name, const QString& hint);
    void addPath(const QString& name, const QString& label, const QString& hint, bool folder);
    void take(const QString& name, const QString& text);

    QString m_title;
    Preferences& m_preferences;
    QFormLayout* m_form;
    QLabel* m_complaint;
    QStringList m_names;
};

} // namespace quintet
