#pragma once

#include <QTimer>
#include <QToolBar>

class QLabel;

namespace quintet {

/// Says what is about to happen, and lets people stop it: no dialog that waits for them.
class CountdownBar : public QToolBar {
    Q_OBJECT

public:
    explicit CountdownBar(QWidget* parent = nullptr);

    /// `sentence` has a place for the seconds: "The computer suspends in %1 s".
    void start(const QString& sentence, int seconds = 30);
    bool isCounting() const { return m_tick.isActive(); }

public slots:
    void cancel();

    /// A second has passed.
    void tick();

signals:
    void elapsed();

private:
    void tell();

    QString m_sentence;
    int m_left = 0;
    QTimer m_tick;
    QLabel* m_text;
    QAction* m_cancel;
};

} // namespace quintet
