#include "editurls.h"

#include "format.h"
#include "input/inputlist.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace quintet {

using namespace Qt::StringLiterals;

EditUrls::EditUrls(const QStringList& urls, QWidget* parent)
    : QDialog(parent)
    , m_count(urls.size())
    , m_text(new QPlainTextEdit(urls.join(u'\n'), this))
    , m_find(new QLineEdit(this))
    , m_replacement(new QLineEdit(this))
    , m_replace(new QPushButton(tr("Replace in &all"), this))
    , m_words(new QLabel(this))
    , m_status(new QLabel(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Edit URLs"));
    build();
    connect(m_text, &QPlainTextEdit::textChanged, this, &EditUrls::check);
    connect(m_find, &QLineEdit::textChanged, this, &EditUrls::check);
    connect(m_replace, &QPushButton::clicked, this, &EditUrls::replaceAll);
    check();
}

void EditUrls::build() {
    m_text->setObjectName(u"urls"_s);
    m_text->setAccessibleName(tr("URLs, one a line"));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_find->setObjectName(u"find"_s);
    m_find->setAccessibleName(tr("Find"));
    m_replacement->setObjectName(u"replacement"_s);
    m_replacement->setAccessibleName(tr("Replace with"));
    m_replace->setObjectName(u"replace"_s);
    m_replace->setAutoDefault(false);
    m_status->setObjectName(u"status"_s);
    m_status->setTextFormat(Qt::PlainText);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("&Save and retry"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"save"_s);
    m_accept->setDefault(true);
    m_text->installEventFilter(this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* form = new QFormLayout;
    form->addRow(tr("&Find:"), m_find);
    form->addRow(tr("Replace &with:"), m_replacement);
    auto* search = new QHBoxLayout;
    search->addLayout(form, 1);
    search->addWidget(m_replace, 0, Qt::AlignBottom);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->hide();
    layout->addWidget(m_words);
    layout->addWidget(m_text, 1);
    layout->addLayout(search);
    layout->addWidget(m_status);
    layout->addWidget(buttons);
    resize(720, 380);
}

void EditUrls::explain(const QString& words) {
    m_words->setText(words);
    m_words->show();
}

QList<QUrl> EditUrls::urls() const {
    QList<QUrl> urls;
    const QStringList lines = m_text->toPlainText().split(u'\n');
    for (const QString& line : lines) {
        Credentials credentials;
        const Result<QUrl> url = parseUrl(line, &credentials);
        urls.append(url ? *url : QUrl());
    }
    return urls;
}

void EditUrls::replaceAll() {
    if (m_find->text().isEmpty())
        return;
    QString text = m_text->toPlainText();
    text.replace(m_find->text(), m_replacement->text());
    // In one step, so that undo takes it back.
    QTextCursor cursor(m_text->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
}

/// Among several lines Return begins one more; with Ctrl, or where there may be no other, it saves.
bool EditUrls::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isReturn && (m_count == 1 || key->modifiers().testFlag(Qt::ControlModifier))) {
            m_accept->click();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void EditUrls::check() {
    const QList<QUrl> urls = this->urls();
    const auto bad = std::find(urls.cbegin(), urls.cend(), QUrl());
    const qsizetype hits =
        m_find->text().isEmpty() ? 0 : m_text->toPlainText().count(m_find->text());
    QString words;
    if (urls.size() != m_count)
        words = m_count == 1 ? tr("This has to stay one line.")
                             : tr("These have to stay %1 lines.").arg(Format().count(m_count));
    else if (bad != urls.cend())
        words = tr("Line %1 is not a URL.").arg(bad - urls.cbegin() + 1);
    else if (hits > 0)
        words = tr("Found %1 times.").arg(Format().count(hits));
    m_status->setText(words);
    m_replace->setEnabled(hits > 0);
    m_accept->setEnabled(urls.size() == m_count && bad == urls.cend());
}

} // namespace quintet
