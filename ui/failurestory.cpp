#include "failurestory.h"

#include "direction.h"
#include "failuremodel.h"

#include <QTreeView>

namespace quintet {

FailureStory::FailureStory(QTreeView& view, QWidget* parent)
    : QLabel(parent)
    , m_view(view) {
    setObjectName(QStringLiteral("story"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setContentsMargins(12, 4, 12, 4);
    setAlignment(leadingEdge(*this) | Qt::AlignVCenter);
    // A long word, such as a checksum, is no reason for a wide window.
    setMinimumWidth(1);
    const QAbstractItemModel* model = view.model();
    connect(view.selectionModel(), &QItemSelectionModel::currentChanged, this,
            &FailureStory::update);
    connect(model, &QAbstractItemModel::rowsInserted, this, &FailureStory::update);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &FailureStory::update);
    connect(model, &QAbstractItemModel::dataChanged, this, &FailureStory::update);
    connect(model, &QAbstractItemModel::modelReset, this, &FailureStory::update);
    update();
}

void FailureStory::update() {
    const QModelIndex current = m_view.currentIndex();
    const QModelIndex row = current.isValid() ? current : m_view.model()->index(0, 0);
    const QString story = row.data(FailureModel::StoryRole).toString();
    setText(story);
    setVisible(!story.isEmpty());
}

} // namespace quintet
