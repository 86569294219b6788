#pragma once

#include "sparkline.h"

#include <QLabel>
#include <QTimer>

namespace quintet {

class Tally;

/// The window's last line: how many are active, how fast, how much is free; for some seconds also
/// what came of the last thing that was done.
class StatusLine : public QLabel {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    void setTally(const Tally& tally, qint64 nowMs);
    void setFree(qint64 bytes);
    void mention(const QString& what);

private:
    void write();

    QTimer m_mentioned;
    QString m_mention;
    Sparkline m_speeds;
    int m_active = 0;
    qint64 m_rate = 0;
    qint64 m_free = -1;
};

} // namespace quintet
