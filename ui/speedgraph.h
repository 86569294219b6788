#pragma once

#include "chronicle.h"

#include <QWidget>

namespace quintet {

/// A download's speed over time: one line, its highest value beside it.
class SpeedGraph : public QWidget {
    Q_OBJECT

public:
    explicit SpeedGraph(QWidget* parent = nullptr);

    void setSpeeds(const QList<Story::Measurement>& speeds);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, 48}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<Story::Measurement> m_speeds;
    qint64 m_highest = 0;
};

} // namespace quintet
