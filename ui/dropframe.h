#pragma once

#include <QWidget>

class QMimeData;

namespace quintet {

/// Takes what is dropped on the window. While something is dragged over it, it lies over it and
/// says what a drop would do.
class DropFrame : public QWidget {
    Q_OBJECT

public:
    explicit DropFrame(QWidget* window);

signals:
    void dropped(const QMimeData& given);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void offer(const QString& words);

    QString m_words;
};

} // namespace quintet
