#pragma once

#include <QDialog>

class QDateTimeEdit;

namespace quintet {

/// When the queue is to start.
class StartDialog : public QDialog {
    Q_OBJECT

public:
    /// `start`: what is set; invalid: nothing.
    StartDialog(const QDateTime& start, const QDateTime& now, QWidget* parent = nullptr);

signals:
    /// Invalid: at once.
    void chosen(const QDateTime& start);

private:
    QDateTimeEdit* m_moment;
};

} // namespace quintet
