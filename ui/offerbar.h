#pragma once

#include <QFrame>

class QLabel;

namespace quintet {

/// A quiet line over the table: "3 links on the clipboard", and a button that adds them. It goes
/// away by itself when there are none any more.
class OfferBar : public QFrame {
    Q_OBJECT

public:
    explicit OfferBar(QWidget* parent = nullptr);

public slots:
    /// 0: nothing.
    void offer(qsizetype links);

signals:
    void accepted();

private:
    QLabel* m_text;
};

} // namespace quintet
