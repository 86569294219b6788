#pragma once

#include "tally.h"

#include <QListWidget>

namespace quintet {

/// The filters, each with how many downloads it holds.
class Sidebar : public QListWidget {
    Q_OBJECT

public:
    explicit Sidebar(QWidget* parent = nullptr);

    Category category() const;
    void setTally(const Tally& tally);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {sizeHint().width(), 0}; }

signals:
    void chosen(quintet::Category category);

private:
    static QString title(Category category);
};

} // namespace quintet
