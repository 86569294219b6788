#pragma once

#include <QWidget>

namespace quintet {

/// Lies over the window while something is dragged over it, and says what a drop would do.
class DropFrame : public QWidget {
    Q_OBJECT

public:
    explicit DropFrame(QWidget* parent);

    void offer(const QString& words);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_words;
};

} // namespace quintet
