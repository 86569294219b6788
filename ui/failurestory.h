#pragma once

#include <QLabel>

class QTreeView;

namespace quintet {

/// What happened, and what can be done, in whole sentences and over as many lines as it takes: of
/// the current row of Results, or of the first.
class FailureStory : public QLabel {
    Q_OBJECT

public:
    /// `view`: of a FailureModel.
    explicit FailureStory(QTreeView& view, QWidget* parent = nullptr);

private:
    void update();

    QTreeView& m_view;
};

} // namespace quintet
