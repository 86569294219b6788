#include "commandbar.h"

#include "format.h"
#include "icons.h"

#include <QAction>
#include <QActionGroup>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QToolButton>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<qint64, 7> kLimits{0,         100'000,   500'000,   1'000'000,
                                        2'000'000, 5'000'000, 10'000'000};

constexpr QLatin1String kLastRate("limit/last");
constexpr qint64 kUsualRate = 1'000'000;

QString withKey(const QString& text, const QKeySequence& key) {
    return u"%1 (%2)"_s.arg(text, key.toString(QKeySequence::NativeText));
}

} // namespace

CommandBar::CommandBar(QWidget* parent)
    : QToolBar(tr("Toolbar"), parent)
    , m_add(new QAction(icon(u"add"_s), tr("Add links"), this))
    , m_addMenu(new QMenu(this))
    , m_pauseAll(new QAction(this))
    , m_limits(new QMenu(this))
    , m_limited(new QAction(tr("Limi&t the speed"), this))
    , m_search(new QLineEdit(this))
    , m_menu(new QMenu(this)) {
    setObjectName(u"toolbar"_s);
    setAccessibleName(tr("Toolbar"));
    setMovable(false);
    setFloatable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIconSize(QSize(16, 16));

    m_add->setObjectName(u"addLinks"_s);
    m_add->setShortcut(QKeySequence::New);
    m_add->setToolTip(withKey(tr("Add links"), m_add->shortcut()));
    m_pauseAll->setObjectName(u"pauseAll"_s);
    m_pauseAll->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    connect(m_add, &QAction::triggered, this, &CommandBar::addRequested);
    connect(m_pauseAll, &QAction::triggered, this,
            [this] { m_resumes ? emit resumeAllRequested() : emit pauseAllRequested(); });

    m_limited->setObjectName(u"limited"_s);
    m_limited->setCheckable(true);
    m_limited->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    m_lastRate = std::max<qint64>(1, QSettings().value(kLastRate, kUsualRate).toLongLong());
    connect(m_limited, &QAction::triggered, this,
            [this](bool on) { emit limitChosen(on ? m_lastRate : 0); });

    m_search->setObjectName(u"search"_s);
    m_search->setAccessibleName(tr("Search"));
    m_search->setPlaceholderText(withKey(tr("Search"), QKeySequence(QKeySequence::Find)));
    m_search->setClearButtonEnabled(true);
    m_search->setAcceptDrops(false);
    m_search->setMinimumWidth(120);
    connect(m_search, &QLineEdit::textChanged, this, &CommandBar::searched);
    connect(m_search, &QLineEdit::returnPressed, this, &CommandBar::searchLeft);
    m_search->installEventFilter(this);

    addAction(m_add);
    addAction(m_pauseAll);
    m_limit = menuButton({}, u"limit"_s, m_limits);
    m_limit->setObjectName(u"limit"_s);
    m_limit->addAction(m_limited);
    addWidget(m_limit);
    addWidget(m_search);
    QToolButton* menuOpener = menuButton(tr("Menu"), u"menu"_s, m_menu);
    menuOpener->setObjectName(u"menu"_s);
    menuOpener->setShortcut(QKeySequence(Qt::Key_F10));
    menuOpener->setToolTip(withKey(tr("Menu"), menuOpener->shortcut()));
    addWidget(menuOpener);
    auto* adder = static_cast<QToolButton*>(widgetForAction(m_add));
    adder->setMenu(m_addMenu);
    adder->setPopupMode(QToolButton::MenuButtonPopup);
    for (QAction* action : {m_add, m_pauseAll})
        widgetForAction(action)->setFocusPolicy(Qt::TabFocus);
    connect(m_limits, &QMenu::aboutToShow, this, &CommandBar::buildLimits);
    setTally({});
    setLimit(0);
}

QToolButton* CommandBar::menuButton(const QString& text, const QString& iconName, QMenu* menu) {
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setIcon(icon(iconName));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMenu(menu);
    return button;
}

void CommandBar::setTally(const Tally& tally) {
    m_resumes = tally.busy() == 0 && tally.count(State::Paused) > 0;
    m_pauseAll->setText(m_resumes ? tr("Resume all") : tr("Pause all"));
    m_pauseAll->setIcon(icon(m_resumes ? u"resume"_s : u"pause"_s));
    m_pauseAll->setToolTip(withKey(m_pauseAll->text(), m_pauseAll->shortcut()));
    m_pauseAll->setEnabled(m_resumes || tally.busy() > 0);
}

void CommandBar::setLimit(qint64 rate) {
    m_rate = rate;
    m_limit->setText(rate > 0 ? tr("Limit: %1").arg(Format().rate(rate)) : tr("Limit: off"));
    m_limit->setAccessibleName(m_limit->text());
    m_limit->setToolTip(tr("How fast all downloads together may be"));
    m_limited->setChecked(rate > 0);
    if (rate <= 0 || rate == m_lastRate)
        return;
    m_lastRate = rate;
    QSettings().setValue(kLastRate, rate);
}

void CommandBar::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool CommandBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape)
            m_search->clear();
        if (key == Qt::Key_Escape || key == Qt::Key_Down) {
            emit searchLeft();
            return true;
        }
    }
    return QToolBar::eventFilter(watched, event);
}

void CommandBar::buildLimits() {
    m_limits->clear();
    m_limits->addAction(m_limited);
    m_limits->addSeparator();
    for (qint64 rate : kLimits) {
        QAction* action = m_limits->addAction(rate == 0 ? tr("Off") : Format().rate(rate), this,
                                              [this, rate] { emit limitChosen(rate); });
        action->setCheckable(true);
        action->setChecked(rate == m_rate);
    }
    m_limits->addSeparator();
    m_limits->addAction(tr("Other…"), this, &CommandBar::askLimit);
}

void CommandBar::askLimit() {
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Limit"));
    dialog->setLabelText(tr("All downloads together, kB/s (0: no limit):"));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(0, 100'000'000);
    dialog->setIntValue(int(m_rate / 1000));
    connect(dialog, &QInputDialog::intValueSelected, this,
            [this](int value) { emit limitChosen(qint64(value) * 1000); });
    dialog->open();
}

} // namespace quintet
