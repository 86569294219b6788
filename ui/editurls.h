#pragma once

#include <QDialog>
#include <QUrl>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace quintet {

/// Changes the addresses of downloads, one a line, by hand or by find and replace over all of them.
class EditUrls : public QDialog {
    Q_OBJECT

public:
    EditUrls(const QStringList& urls, QWidget* parent);

    /// What they are changed for, over them.
    void explain(const QString& words);

    /// As they are typed, in the order of those given; empty where a line is none.
    QList<QUrl> urls() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void replaceAll();
    void check();

    qsizetype m_count;
    QPlainTextEdit* m_text;
    QLineEdit* m_find;
    QLineEdit* m_replacement;
    QPushButton* m_replace;
    QLabel* m_words;
    QLabel* m_status;
    QPushButton* m_accept;
};

} // namespace quintet
