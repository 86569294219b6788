#pragma once

#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace quintet {

class Preferences;
class SettingsPage;

/// The settings, a page each kind. Nothing waits for it to be closed: what is changed counts at
/// once, and each page can be reset.
class SettingsWindow : public QDialog {
    Q_OBJECT

public:
    explicit SettingsWindow(Preferences& preferences, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {680, 460}; }

private:
    SettingsPage* addPage(const QString& title);
    void fillDownloads();
    void fillSpeed();
    void fillPatience();
    void fillNetwork();
    void fillCache();
    void fillQueue();
    void fillDesktop();

    Preferences& m_preferences;
    QListWidget* m_titles;
    QStackedWidget* m_pages;
};

} // namespace quintet
