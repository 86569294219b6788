#pragma once

#include "namedbatch.h"
#include "tally.h"

#include <QHash>
#include <QListWidget>

namespace quintet {

/// The filters, each with how many downloads it holds: the states, and below them the lists that
/// were added, the latest first.
class Sidebar : public QListWidget {
    Q_OBJECT

public:
    explicit Sidebar(QWidget* parent = nullptr);

    /// All where a list is chosen.
    Category category() const;

    /// The list that is chosen; 0: none.
    quint64 batch() const;
    void setTally(const Tally& tally);

    /// Makes an entry for the list, or brings it up to date.
    void setBatch(const Batch& batch, const Tally& tally);
    void removeBatch(quint64 batch);

    /// Lets the user type another name for the list that is chosen.
    void editName();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {sizeHint().width(), 0}; }

signals:
    /// `batch`: 0, or the list whose downloads are to be shown, in any state.
    void chosen(quintet::Category category, quint64 batch);
    void renamed(quint64 batch, const QString& name);
    void removeRequested(quint64 batch);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    static QString title(Category category);
    QListWidgetItem* makeEntry(const Batch& batch);
    void takeName(QListWidgetItem* entry);

    QHash<quint64, QListWidgetItem*> m_entries;
    QListWidgetItem* m_heading = nullptr; ///< Of the lists; null while there are none.
    bool m_updating = false;
};

} // namespace quintet
