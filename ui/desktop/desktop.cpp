#include "desktop/desktop.h"

#include "appearance.h"
#ifdef QUINTET_DBUS
#include "desktop/bus.h"
#include "desktop/colorscheme.h"
#endif
#include "desktop/keyring.h"
#include "desktop/launcher.h"
#include "desktop/notifier.h"
#include "desktop/power.h"
#include "desktop/tray.h"
#include "downloadmodel.h"
#include "format.h"
#include "mainwindow.h"
#include "preferences.h"

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGatherMs = 500;
constexpr int kRestMs = 10'000;

} // namespace

#ifndef QUINTET_DBUS
class Bus {};
class ColorScheme {};
#endif

Desktop::Desktop(MainWindow& window, Preferences& preferences)
    : m_window(window)
    , m_preferences(preferences)
#ifdef QUINTET_DBUS
    , m_session(std::make_unique<Bus>(Bus::Kind::Session))
    , m_system(std::make_unique<Bus>(Bus::Kind::System))
#endif
    , m_notifier(std::make_unique<Notifier>(m_session.get()))
    , m_launcher(std::make_unique<Launcher>(m_session.get()))
    , m_power(std::make_unique<Power>(m_session.get(), m_system.get()))
    , m_keyring(std::make_unique<Keyring>(m_session.get()))
    , m_appearance(std::make_unique<Appearance>(preferences))
    , m_tray(new Tray(window, preferences)) {
#ifdef QUINTET_DBUS
    m_scheme = std::make_unique<ColorScheme>(m_session.get());
    connect(m_scheme.get(), &ColorScheme::known, m_appearance.get(), &Appearance::setSystem);
    QTimer::singleShot(0, m_scheme.get(), &ColorScheme::ask);
#endif
    connect(m_notifier.get(), &Notifier::activated, &window, &MainWindow::comeForward);
    connect(m_notifier.get(), &Notifier::shownElsewhere, m_tray, &Tray::say);
    connect(m_tray, &Tray::activated, &window, &MainWindow::comeForward);
    connect(m_power.get(), &Power::failed, &window, &MainWindow::tell);
    connect(&window.model(), &DownloadModel::tallied, this, &Desktop::follow);
    connect(&preferences, &Preferences::changed, this, [this](const QString& name) {
        if (name == "stay-awake"_L1)
            follow(m_window.model().tally());
    });
    m_tellSoon.setSingleShot(true);
    m_tellSoon.setInterval(kGatherMs);
    connect(&m_tellSoon, &QTimer::timeout, this, [this] { tellEnds(std::exchange(m_ends, {})); });
    m_stayAwake.setSingleShot(true);
    m_stayAwake.setInterval(kRestMs);
    connect(&m_stayAwake, &QTimer::timeout, this, [this] { m_power->stayAwake(false); });
}

Desktop::~Desktop() = default;

void Desktop::suspend() {
    m_power->suspend();
}

void Desktop::apply(const QList<Snapshot>& snapshots) {
    m_overall.apply(snapshots);
    m_ends += m_batches.apply(snapshots);
    if (!m_ends.isEmpty())
        m_tellSoon.start();
    show();
}

void Desktop::remove(const QList<DownloadId>& ids) {
    m_overall.remove(ids);
    m_batches.remove(ids);
    show();
}

void Desktop::show() {
    const auto percent = m_overall.percent();
    m_launcher->show(percent, m_overall.open());
    const Tally& tally = m_window.model().tally();
    const Format format;
    QStringList words{u"Quintet"_s};
    if (percent) {
        words += tr("%1 %").arg(*percent);
        words += tr("%1 active").arg(format.count(tally.count(Category::Active)));
    }
    if (tally.rate() > 0)
        words += format.rate(tally.rate());
    if (const int failed = tally.count(Category::Failed); failed > 0)
        words += tr("%1 failed").arg(format.count(failed));
    m_tray->show(percent, words.join(u" · "_s));
}

void Desktop::follow(const Tally& tally) {
    if (!m_preferences.isOn(u"stay-awake"_s)) {
        m_stayAwake.stop();
        m_power->stayAwake(false);
    } else if (tally.rate() > 0) {
        m_stayAwake.stop();
        m_power->stayAwake(true);
    } else if (m_power->staysAwake() && !m_stayAwake.isActive()) {
        m_stayAwake.start();
    }
}

void Desktop::tellEnds(const QList<BatchEnd>& ends) {
    // Who looks at the window sees it there.
    if (!m_preferences.isOn(u"notify"_s) || m_window.isActiveWindow() || ends.isEmpty())
        return;
    int here = 0;
    int failed = 0;
    for (const BatchEnd& end : ends) {
        here += end.here;
        failed += end.failed;
    }
    const Format format;
    const int all = here + failed;
    if (all == 1) {
        const QString name = ends.first().name;
        m_notifier->notify(failed ? tr("A download has failed") : tr("Download finished"), name);
        return;
    }
    QString text = tr("%1 of %2 here").arg(format.count(here), format.count(all));
    if (failed > 0)
        text += u" · "_s + tr("%1 failed").arg(format.count(failed));
    m_notifier->notify(failed > 0 ? tr("Downloads ended") : tr("Downloads finished"), text);
}

void Desktop::leave() {
    m_launcher->show({}, 0);
    m_power->stayAwake(false);
}

} // namespace quintet
