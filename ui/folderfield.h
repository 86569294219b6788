#pragma once

#include <QComboBox>

namespace quintet {

/// Where files go: typed, chosen, or one of those of earlier.
class FolderField : public QComboBox {
    Q_OBJECT

public:
    explicit FolderField(QWidget* parent = nullptr);

    void setFolder(const QString& folder);

    /// Clean, with slashes; not absolute where what is typed isn't.
    QString folder() const;

    /// The next time it is among those to choose from.
    void remember();

public slots:
    void choose();
};

} // namespace quintet
