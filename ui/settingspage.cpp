#include "settingspage.h"

#include "preferences.h"
#include "schedule.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace quintet {

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(const QString& title, Preferences& preferences, QWidget* parent)
    : QWidget(parent)
    , m_title(title)
    , m_preferences(preferences)
    , m_form(new QFormLayout)
    , m_complaint(new QLabel(this)) {
    m_complaint->setObjectName(u"complaint"_s);
    m_complaint->setTextFormat(Qt::PlainText);
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    auto* usual = new QPushButton(tr("&Reset this page"), this);
    usual->setObjectName(u"reset"_s);
    usual->setAutoDefault(false);
    connect(usual, &QPushButton::clicked, this, &SettingsPage::reset);
    auto* last = new QHBoxLayout;
    last->addStretch(1);
    last->addWidget(usual);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(12);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    layout->addLayout(m_form);
    layout->addWidget(m_complaint);
    layout->addStretch(1);
    layout->addLayout(last);
}

void SettingsPage::take(const QString& name, const QString& text) {
    const QString why = m_preferences.set(name, text);
    m_complaint->setText(why);
    m_complaint->setAccessibleName(why);
    m_complaint->setVisible(!why.isEmpty());
}

void SettingsPage::reset() {
    m_preferences.reset(m_names);
    m_complaint->hide();
}

void SettingsPage::addRow(const QString& name, const QString& label, QWidget* field,
                          QWidget* focus) {
    m_names += name;
    focus->setObjectName(name);
    QString spoken = label;
    focus->setAccessibleName(spoken.remove(u'&'));
    //: What is set, before its value: "Files at once:".
    auto* words = new QLabel(tr("%1:").arg(label), this);
    words->setBuddy(focus);
    m_form->addRow(words, field);
}

/// Has `field` show what counts, now and whenever it changes.
void SettingsPage::follow(const QString& name, QWidget* field, const std::function<void()>& show) {
    const auto update = [field, show] {
        const QSignalBlocker quiet(field);
        show();
    };
    connect(&m_preferences, &Preferences::changed, field, [name, update](const QString& changed) {
        if (changed == name)
            update();
    });
    update();
}

void SettingsPage::addNumber(const QString& name, const QString& label, int least, int most,
                             const QString& suffix, const QString& none, int factor) {
    auto* field = new QSpinBox(this);
    field->setRange(least, most);
    field->setSuffix(suffix);
    field->setSpecialValueText(none);
    field->setGroupSeparatorShown(true);
    field->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    // What is half typed would count otherwise: 1 on the way to 12.
    field->setKeyboardTracking(false);
    addRow(name, label, field, field);
    follow(name, field, [this, field, name, factor] {
        field->setValue(int(m_preferences.text(name).toLongLong() / factor));
    });
    connect(field, &QSpinBox::valueChanged, this, [this, name, factor](int value) {
        take(name, QString::number(qint64(value) * factor));
    });
}

void SettingsPage::addSeconds(const QString& name, const QString& label, const QString& none) {
    auto* field = new QDoubleSpinBox(this);
    field->setRange(0, 10'000'000);
    field->setDecimals(1);
    field->setSuffix(tr(" s"));
    field->setSpecialValueText(none);
    field->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    field->setKeyboardTracking(false);
    addRow(name, label, field, field);
    follow(name, field,
           [this, field, name] { field->setValue(m_preferences.text(name).toDouble()); });
    connect(field, &QDoubleSpinBox::valueChanged, this,
            [this, name](double value) { take(name, QString::number(value, 'g', 12)); });
}

void SettingsPage::addChoice(const QString& name, const QString& label, const Choices& choices) {
    auto* field = new QComboBox(this);
    for (const auto& [value, words] : choices)
        field->addItem(words, value);
    addRow(name, label, field, field);
    follow(name, field, [this, field, name] {
        field->setCurrentIndex(std::max(0, field->findData(m_preferences.text(name))));
    });
    connect(field, &QComboBox::activated, this,
            [this, field, name](int row) { take(name, field->itemData(row).toString()); });
}

void SettingsPage::addSwitch(const QString& name, const QString& label) {
    auto* field = new QCheckBox(label, this);
    field->setObjectName(name);
    m_names += name;
    m_form->addRow(field);
    follow(name, field, [this, field, name] { field->setChecked(m_preferences.isOn(name)); });
    connect(field, &QCheckBox::toggled, this,
            [this, name](bool on) { take(name, on ? u"1"_s : u"0"_s); });
}

QLineEdit* SettingsPage::lineEdit(const QString& name, const QString& hint) {
    auto* field = new QLineEdit(this);
    field->setPlaceholderText(hint);
    field->setMinimumWidth(220);
    follow(name, field, [this, field, name] { field->setText(m_preferences.shown(name)); });
    connect(field, &QLineEdit::editingFinished, this, [this, field, name] {
        if (field->text().trimmed() != m_preferences.shown(name))
            take(name, field->text().trimmed());
    });
    return field;
}

void SettingsPage::addText(const QString& name, const QString& label, const QString& hint) {
    QLineEdit* field = lineEdit(name, hint);
    addRow(name, label, field, field);
}

void SettingsPage::addFolder(const QString& name, const QString& label, const QString& hint) {
    addPath(name, label, hint, true);
}

void SettingsPage::addFile(const QString& name, const QString& label, const QString& hint) {
    addPath(name, label, hint, false);
}

void SettingsPage::addPath(const QString& name, const QString& label, const QString& hint,
                           bool folder) {
    auto* row = new QWidget(this);
    QLineEdit* field = lineEdit(name, hint);
    auto* choose = new QToolButton(row);
    choose->setText(tr("Choose…"));
    QString spoken = label;
    //: For screen readers: chooses what a setting names, "Choose: Folder".
    choose->setAccessibleName(tr("Choose: %1").arg(spoken.remove(u'&')));
    choose->setFocusPolicy(Qt::TabFocus);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(field, 1);
    layout->addWidget(choose);
    addRow(name, label, row, field);
    connect(choose, &QToolButton::clicked, this, [this, name, folder, spoken] {
        auto* chooser = new QFileDialog(this, spoken, m_preferences.text(name));
        chooser->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
        chooser->setOption(QFileDialog::ShowDirsOnly, folder);
        chooser->setAttribute(Qt::WA_DeleteOnClose);
        connect(chooser, &QFileDialog::fileSelected, this,
                [this, name](const QString& path) { take(name, QDir::cleanPath(path)); });
        chooser->open();
    });
}

void SettingsPage::addHours(const QString& name, const QString& label) {
    auto* row = new QWidget(this);
    auto* on = new QCheckBox(label, row);
    auto* from = new QTimeEdit(QTime(22, 0), row);
    auto* to = new QTimeEdit(QTime(6, 0), row);
    on->setObjectName(name);
    // Where the locale's short time has seconds, as C's does, they are nothing to choose.
    const QString spelled = QLocale().timeFormat(QLocale::ShortFormat);
    for (QTimeEdit* edit : {from, to})
        edit->setDisplayFormat(spelled.contains(u's') ? u"HH:mm"_s : spelled);
    from->setObjectName(name + u"-from"_s);
    from->setAccessibleName(tr("From"));
    to->setObjectName(name + u"-to"_s);
    to->setAccessibleName(tr("To"));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(on);
    layout->addWidget(from);
    //: Between two times: 22:00 – 06:00.
    layout->addWidget(new QLabel(tr("–"), row));
    layout->addWidget(to);
    layout->addStretch(1);
    m_names += name;
    m_form->addRow(row);
    follow(name, row, [this, name, on, from, to] {
        const QSignalBlocker quiet[]{QSignalBlocker(on), QSignalBlocker(from), QSignalBlocker(to)};
        const auto hours = Schedule::Hours::parse(m_preferences.text(name));
        on->setChecked(hours.has_value());
        from->setEnabled(hours.has_value());
        to->setEnabled(hours.has_value());
        if (hours) {
            from->setTime(hours->from);
            to->setTime(hours->to);
        }
    });
    const auto changed = [this, name, on, from, to] {
        take(name, on->isChecked() ? Schedule::Hours{from->time(), to->time()}.text() : QString());
    };
    connect(on, &QCheckBox::toggled, this, changed);
    connect(from, &QTimeEdit::timeChanged, this, changed);
    connect(to, &QTimeEdit::timeChanged, this, changed);
}

void SettingsPage::addNote(const QString& text) {
    auto* note = new QLabel(text, this);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    m_form->addRow(note);
}

} // namespace quintet
