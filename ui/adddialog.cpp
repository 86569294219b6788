#include "adddialog.h"

#include "format.h"
#include "intake.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongText = 20'000;

} // namespace

AddDialog::AddDialog(QWidget* parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit(this))
    , m_status(new QLabel(this))
    , m_folder(new QLineEdit(this)) {
    setWindowTitle(tr("Add links"));
    build();
    m_later.setSingleShot(true);
    m_later.setInterval(200);
    connect(&m_later, &QTimer::timeout, this, &AddDialog::read);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_stale = true;
        if (m_text->document()->characterCount() > kLongText)
            m_later.start();
        else
            read();
    });
    connect(m_folder, &QLineEdit::textChanged, this, &AddDialog::read);
    read();
}

void AddDialog::build() {
    m_text->setObjectName(u"links"_s);
    m_text->setAccessibleName(tr("Links"));
    m_text->setPlaceholderText(tr("One link a line, or any text with links in it.\n"
                                  "Patterns work too: https://example.org/img_[001-120].fits"));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_status->setObjectName(u"status"_s);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_folder->setObjectName(u"folder"_s);
    m_folder->setAccessibleName(tr("Folder"));

    auto* label = new QLabel(tr("&Folder:"), this);
    label->setBuddy(m_folder);
    auto* choose = new QPushButton(tr("C&hoose…"), this);
    auto* file = new QPushButton(tr("From a &list file…"), this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("&Add"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(u"add"_s);
    m_add->setDefault(true);

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_text, 0, 0, 1, 3);
    layout->addWidget(m_status, 1, 0, 1, 2);
    layout->addWidget(file, 1, 2);
    layout->addWidget(label, 2, 0);
    layout->addWidget(m_folder, 2, 1);
    layout->addWidget(choose, 2, 2);
    layout->addWidget(buttons, 3, 0, 1, 3);
    layout->setColumnStretch(1, 1);
    layout->setRowStretch(0, 1);
    resize(640, 380);

    connect(choose, &QPushButton::clicked, this, &AddDialog::chooseFolder);
    connect(file, &QPushButton::clicked, this, &AddDialog::addFile);
    connect(buttons, &QDialogButtonBox::accepted, this, &AddDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &AddDialog::reject);
}

void AddDialog::setFolder(const QString& folder) {
    m_folder->setText(QDir::toNativeSeparators(folder));
}

QString AddDialog::folder() const {
    return QDir::cleanPath(QDir::fromNativeSeparators(m_folder->text().trimmed()));
}

void AddDialog::suggest(const QString& text) {
    if (m_text->document()->isEmpty())
        m_text->setPlainText(text);
    m_text->setFocus();
}

void AddDialog::chooseFolder() {
    auto* chooser = new QFileDialog(this, tr("Where the files go"), folder());
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QFileDialog::fileSelected, this, &AddDialog::setFolder);
    chooser->open();
}

void AddDialog::addFile() {
    auto* chooser = new QFileDialog(this, tr("Read links from a file"));
    chooser->setFileMode(QFileDialog::ExistingFiles);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QFileDialog::filesSelected, this, [this](const QStringList& paths) {
        InputList list;
        for (const QString& path : paths)
            append(list, readListFile(path));
        emit entered(list, folder());
        if (m_text->document()->isEmpty())
            QDialog::accept();
    });
    chooser->open();
}

void AddDialog::read() {
    m_later.stop();
    if (m_stale)
        m_list = readTyped(m_text->toPlainText());
    m_stale = false;
    const qsizetype links = m_list.entries.size();
    QString words = links == 1 ? tr("1 link") : tr("%1 links").arg(Format().count(links));
    if (const qsizetype bad = m_list.problems.size(); bad > 0) {
        const InputProblem& first = m_list.problems.first();
        words += tr(", %1 not understood").arg(Format().count(bad));
        words += u'\n' + tr("Line %1: %2").arg(first.line).arg(first.message);
    }
    const bool absolute = QDir::isAbsolutePath(folder());
    if (!absolute)
        words += u'\n' + tr("The folder needs its full path.");
    m_status->setText(m_text->document()->isEmpty() && absolute ? QString() : words);
    m_add->setEnabled(links > 0 && absolute);
    m_add->setText(links > 1 ? tr("&Add %1").arg(Format().count(links)) : tr("&Add"));
}

void AddDialog::accept() {
    read();
    if (!m_add->isEnabled())
        return;
    emit entered(m_list, folder());
    m_text->clear();
    QDialog::accept();
}

} // namespace quintet
