#pragma once

#include <QFrame>

class QLabel;

namespace quintet {

/// Something people should know that is no failure of a download: a sentence over the table, until
/// it is closed. It stops nothing.
class NoticeBar : public QFrame {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    /// After what stands there already.
    void tell(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void tint();

    QLabel* m_icon;
    QLabel* m_text;
};

} // namespace quintet
