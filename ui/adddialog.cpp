#include "adddialog.h"

#include "addextras.h"
#include "folderfield.h"
#include "format.h"
#include "ftp/ftplister.h"
#include "intake.h"
#include "linkedit.h"
#include "listfiles.h"
#include "logins.h"
#include "notewords.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QToolButton>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongText = 20'000;
constexpr QLatin1String kMore("add/more");

} // namespace

AddDialog::AddDialog(const DownloadModel& model, QWidget* parent)
    : QDialog(parent)
    , m_model(model)
    , m_text(new LinkEdit(this))
    , m_status(new QLabel(this))
    , m_folder(new FolderField(this))
    , m_more(new QToolButton(this))
    , m_extras(new AddExtras(this))
    , m_recursive(new QCheckBox(tr("With the folders &below"), this))
    , m_start(new QCheckBox(tr("&Start at once"), this)) {
    setWindowTitle(tr("Add links"));
    build();
    wire();
    read();
}

void AddDialog::build() {
    m_text->setObjectName(u"links"_s);
    m_text->setAccessibleName(tr("Links"));
    m_text->setPlaceholderText(tr("One link a line, or any text with links in it.\n"
                                  "Patterns work too: https://example.org/img_[001-120].fits"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(6 * fontMetrics().lineSpacing());
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_status->setObjectName(u"status"_s);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_recursive->setObjectName(u"recursive"_s);
    m_start->setObjectName(u"start"_s);
    m_start->setChecked(true);

    auto* label = new QLabel(tr("&Folder:"), this);
    label->setBuddy(m_folder);
    auto* choose = new QPushButton(tr("C&hoose…"), this);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, m_folder, &FolderField::choose);
    auto* file = new QPushButton(tr("From a &list file…"), this);
    file->setAutoDefault(false);
    connect(file, &QPushButton::clicked, this, &AddDialog::chooseFiles);
    auto* switches = new QHBoxLayout;
    switches->addWidget(m_start);
    switches->addWidget(m_recursive);
    switches->addStretch();
    switches->addWidget(m_more);

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_text, 0, 0, 1, 3);
    layout->addWidget(m_status, 1, 0, 1, 2);
    layout->addWidget(file, 1, 2, Qt::AlignTop);
    layout->addWidget(label, 2, 0);
    layout->addWidget(m_folder, 2, 1);
    layout->addWidget(choose, 2, 2);
    layout->addLayout(switches, 3, 0, 1, 3);
    layout->addWidget(makeMore(), 4, 0, 1, 3);
    layout->addWidget(makeButtons(), 5, 0, 1, 3);
    layout->setColumnStretch(1, 1);
    layout->setRowStretch(0, 1);
    resize(640, 400);
}

QWidget* AddDialog::makeMore() {
    m_more->setObjectName(u"more"_s);
    m_more->setText(tr("&More"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_more, &QToolButton::toggled, this, [this](bool open) {
        m_more->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_extras->setVisible(open);
        QSettings().setValue(kMore, open);
    });
    m_more->setArrowType(Qt::RightArrow);
    m_extras->hide();
    m_more->setChecked(QSettings().value(kMore).toBool());
    return m_extras;
}

QWidget* AddDialog::makeButtons() {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_preview = buttons->addButton(tr("&Preview…"), QDialogButtonBox::ActionRole);
    m_preview->setObjectName(u"preview"_s);
    m_preview->setToolTip(tr("Ask the servers for the sizes first"));
    m_add = buttons->addButton(tr("&Add"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(u"add"_s);
    m_add->setDefault(true);
    // Return alone begins another line.
    const QKeySequence key(Qt::CTRL | Qt::Key_Return);
    m_add->setToolTip(key.toString(QKeySequence::NativeText));
    connect(new QShortcut(key, this), &QShortcut::activated, m_add, &QPushButton::click);
    connect(buttons, &QDialogButtonBox::accepted, this, &AddDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &AddDialog::reject);
    connect(m_preview, &QPushButton::clicked, this, [this] { finish(true); });
    return buttons;
}

void AddDialog::wire() {
    m_later.setSingleShot(true);
    m_later.setInterval(200);
    connect(&m_later, &QTimer::timeout, this, &AddDialog::read);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        // A pattern is short and stands for many.
        const bool isLong =
            m_text->document()->characterCount() > kLongText || m_list.entries.size() > kLongText;
        isLong ? m_later.start() : read();
    });
    connect(m_text, &LinkEdit::filesGiven, this,
            [this](const QStringList& paths) { emit filesChosen(paths, folder()); });
    connect(m_folder, &QComboBox::editTextChanged, this, &AddDialog::judge);
    connect(m_extras, &AddExtras::edited, this, &AddDialog::judge);
}

void AddDialog::setFolder(const QString& folder) {
    m_folder->setFolder(folder);
}

QString AddDialog::folder() const {
    return m_folder->folder();
}

void AddDialog::suggest(const QString& text) {
    if (m_text->document()->isEmpty())
        m_text->setPlainText(text);
    judge(); // What is known of the queue is another thing by now.
    m_text->setFocus();
}

void AddDialog::setChecksums(const ChecksumNames& checksums, const QString& name) {
    m_checksums = checksums;
    m_checksumFile = name;
    judge();
}

void AddDialog::offerToRemember(bool possible) {
    m_extras->offerToRemember(possible);
}

void AddDialog::chooseFiles() {
    auto* chooser = new QFileDialog(this, tr("Read links from a file"));
    chooser->setFileMode(QFileDialog::ExistingFiles);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QFileDialog::filesSelected, this, [this](const QStringList& paths) {
        emit filesChosen(paths, folder());
        if (m_text->document()->isEmpty() && m_checksums.isEmpty())
            QDialog::accept();
    });
    chooser->open();
}

void AddDialog::read() {
    m_later.stop();
    m_list = readTyped(m_text->toPlainText());
    judge();
}

/// What would be added now.
Addition AddDialog::addition() {
    Addition addition;
    addition.requests = requestsFor(m_list.entries, folder());
    addition.problems = m_list.problems;
    m_extras->apply(addition.requests);
    m_checked = applyChecksums(addition.requests, m_checksums, folder());
    for (Request& request : addition.requests) {
        request.paused = !m_start->isChecked();
        request.recursive = m_recursive->isChecked() && isFtpExpandable(request.sources.value(0));
    }
    addition.known = knownIn(addition.requests, m_model);
    return addition;
}

void AddDialog::judge() {
    const bool folders =
        std::any_of(m_list.entries.cbegin(), m_list.entries.cend(),
                    [](const InputEntry& it) { return isFtpExpandable(it.sources.first()); });
    const qsizetype links = m_list.entries.size();
    m_recursive->setVisible(folders);
    m_extras->fit(links <= 1 && !folders);
    const Addition all = addition();
    QString words = wordsOf(all);
    const bool absolute = QDir::isAbsolutePath(folder());
    const QString fault = absolute ? m_extras->fault() : tr("The folder needs its full path.");
    if (!fault.isEmpty())
        words += u'\n' + fault;
    const bool empty = m_text->document()->isEmpty() && m_checksums.isEmpty();
    m_status->setText(empty && fault.isEmpty() ? QString() : words);
    const qsizetype fresh = links - all.known;
    const bool many = fresh > kManyFiles;
    m_add->setEnabled(fresh > 0 && fault.isEmpty());
    m_preview->setEnabled(m_add->isEnabled());
    m_preview->setVisible(!many);
    const QString count = Format().count(fresh);
    m_add->setText(many        ? tr("&Preview %1…").arg(count)
                   : fresh > 1 ? tr("&Add %1").arg(count)
                               : tr("&Add"));
}

QString AddDialog::wordsOf(const Addition& addition) const {
    const Format format;
    const qsizetype links = addition.requests.size();
    QString words = links == 1 ? tr("1 link") : tr("%1 links").arg(format.count(links));
    if (!addition.problems.isEmpty())
        words += tr(", %1 not understood").arg(format.count(addition.problems.size()));
    if (addition.known > 0)
        words += tr(", %1 already there").arg(format.count(addition.known));
    if (!m_checksums.isEmpty())
        words +=
            u'\n' + tr("%1 with a checksum from %2").arg(format.count(m_checked), m_checksumFile);
    if (!addition.problems.isEmpty()) {
        const InputProblem& first = addition.problems.first();
        words += u'\n' + tr("Line %1: %2").arg(first.line).arg(inWords(first.message));
    }
    return words;
}

void AddDialog::accept() {
    finish(false);
}

void AddDialog::takeLogin(Addition& addition) {
    const std::optional<Credentials> login = m_extras->remembered();
    if (!login)
        return;
    QStringList origins;
    for (Request& request : addition.requests) {
        const QString origin = originOf(request.sources.value(0));
        if (origin.isEmpty())
            continue;
        // Theirs by the origin from now on, so that a login that is mended counts for them as well.
        request.credentials = {};
        origins += origin;
    }
    origins.removeDuplicates();
    emit loginGiven(origins, *login);
}

void AddDialog::finish(bool preview) {
    read();
    if (!m_add->isEnabled())
        return;
    m_folder->remember();
    Addition all = addition();
    takeLogin(all);
    emit entered(all, preview);
    m_text->clear();
    m_extras->clear();
    setChecksums({}, {});
    QDialog::accept();
}

} // namespace quintet
