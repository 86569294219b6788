#pragma once

#include <QPlainTextEdit>

namespace quintet {

/// Takes links as text: of what is pasted or dropped, the addresses rather than what a page called
/// them.
class LinkEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    using QPlainTextEdit::QPlainTextEdit;

signals:
    /// Local files were pasted or dropped.
    void filesGiven(const QStringList& paths);

protected:
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
};

} // namespace quintet
