#pragma once

#include "addition.h"
#include "preview.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace quintet {

class PreviewModel;

/// Shows over the table what is about to be added, with the sizes that the servers state, until it
/// is started or thought better of. Everything else goes on meanwhile. What comes while it is open
/// waits for its turn.
class PreviewPane : public QFrame {
    Q_OBJECT

public:
    explicit PreviewPane(QWidget* parent = nullptr);

    void offer(const Addition& addition);
    const PreviewModel& model() const { return *m_model; }

public slots:
    void apply(const quintet::Preview& preview);

signals:
    /// To be asked about; apply() is to follow for each.
    void previewRequested(const QList<quintet::Request>& requests);
    void accepted(const quintet::Addition& addition);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void ask();
    void judge();
    void finish(bool accept);
    void open(const Addition& addition);

    PreviewModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QLabel* m_title;
    QTreeView* m_view;
    QLabel* m_sum;
    QCheckBox* m_start;
    QPushButton* m_add;
    Addition m_addition;
    QList<Addition> m_waiting;
    qsizetype m_asked = 0; ///< Questions that were not answered yet.
};

} // namespace quintet
