#pragma once

#include <QStyledItemDelegate>

namespace quintet {

/// Draws an entry of the sidebar: what it is called, cut where it has to be, and its count, which
/// never is.
class SidebarRow : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role {
        CountRole = Qt::UserRole, ///< int.
        BatchRole,                ///< quint64; only of lists.
        PillRole,                 ///< bool: a count that asks to be looked at.
        StateRole,                ///< int(State) that its icon shows.
    };
    static constexpr int kMargin = 12;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
};

} // namespace quintet
