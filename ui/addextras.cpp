#include "addextras.h"

#include "checksum.h"
#include "input/headerline.h"
#include "input/inputlist.h"
#include "notewords.h"
#include "plan/filename.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

/// As people paste it: "sha-256=…", or the digits alone, whose number tells the algorithm.
Result<Digest> readDigest(const QString& typed) {
    const QString text = typed.trimmed();
    if (!text.contains(u'=')) {
        for (const char* algorithm : {"md5", "sha-1", "sha-256", "sha-384", "sha-512"}) {
            if (text.size() == 2 * Checksum::length(algorithm))
                return Checksum::parse(QLatin1String(algorithm) + u'=' + text);
        }
    }
    return Checksum::parse(text);
}

QString sentence(const QString& detail) {
    const QString known = inWords(detail);
    const QString words = known.left(1).toUpper() + known.mid(1);
    return words.endsWith(u'.') ? words : QCoreApplication::translate("quintet", "%1.").arg(words);
}

} // namespace

AddExtras::AddExtras(QWidget* parent)
    : QWidget(parent) {
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(8);
    m_name = lineField(*form, u"name"_s, tr("&Name"));
    m_checksum = lineField(*form, u"checksum"_s, tr("Chec&ksum"));
    m_checksum->setPlaceholderText(u"sha-256=…"_s);
    m_mirrors = textField(*form, u"mirrors"_s, tr("Mirr&ors"));
    m_mirrors->setPlaceholderText(tr("Other addresses of the same file, one a line"));
    m_user = lineField(*form, u"user"_s, tr("&User name"));
    m_password = lineField(*form, u"password"_s, tr("Pass&word"));
    m_password->setEchoMode(QLineEdit::Password);
    m_remember = new QCheckBox(tr("&Remember in the keyring"), this);
    m_remember->setObjectName(u"remember"_s);
    m_remember->setEnabled(false);
    m_remember->hide();
    form->addRow(QString(), m_remember);
    connect(m_user, &QLineEdit::textChanged, m_remember,
            [this](const QString& text) { m_remember->setEnabled(!text.isEmpty()); });
    m_headers = textField(*form, u"headers"_s, tr("H&eaders"));
    m_headers->setPlaceholderText(u"Accept-Language: en"_s);
}

QLineEdit* AddExtras::lineField(QFormLayout& form, const QString& name, const QString& title) {
    auto* field = new QLineEdit(this);
    field->setObjectName(name);
    field->setAccessibleName(QString(title).remove(u'&'));
    //: The title of a field.
    form.addRow(tr("%1:").arg(title), field);
    connect(field, &QLineEdit::textChanged, this, &AddExtras::edited);
    return field;
}

QPlainTextEdit* AddExtras::textField(QFormLayout& form, const QString& name, const QString& title) {
    auto* field = new QPlainTextEdit(this);
    field->setObjectName(name);
    field->setAccessibleName(QString(title).remove(u'&'));
    field->setTabChangesFocus(true);
    field->setLineWrapMode(QPlainTextEdit::NoWrap);
    field->setFixedHeight(3 * fontMetrics().lineSpacing() + 12);
    form.addRow(tr("%1:").arg(title), field);
    connect(field, &QPlainTextEdit::textChanged, this, &AddExtras::edited);
    return field;
}

QStringList AddExtras::linesOf(const QPlainTextEdit& field) {
    QStringList lines;
    const QStringList written = field.toPlainText().split(u'\n');
    for (const QString& line : written) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

void AddExtras::fit(bool single) {
    m_single = single;
    m_name->setEnabled(single);
    m_checksum->setEnabled(single);
    m_mirrors->setEnabled(single);
}

void AddExtras::offerToRemember(bool possible) {
    m_remember->setVisible(possible);
}

std::optional<Credentials> AddExtras::remembered() const {
    const bool wanted = !m_remember->isHidden() && m_remember->isChecked();
    if (!wanted || m_user->text().isEmpty())
        return {};
    return Credentials{m_user->text(), m_password->text()};
}

QString AddExtras::fault() const {
    if (m_single) {
        const QString name = m_name->text().trimmed();
        if (!name.isEmpty() && safeRelativePath(name).isEmpty())
            return tr("The name can't be used for a file.");
        if (!m_checksum->text().trimmed().isEmpty()) {
            if (const auto digest = readDigest(m_checksum->text()); !digest)
                return sentence(digest.error().detail);
        }
        const QStringList mirrors = linesOf(*m_mirrors);
        for (const QString& mirror : mirrors) {
            Credentials credentials;
            if (const auto url = parseUrl(mirror, &credentials); !url)
                return sentence(url.error().detail);
            if (!credentials.isEmpty())
                return tr("A mirror can't have a user name or password in it.");
        }
    }
    const QStringList headers = linesOf(*m_headers);
    for (const QString& line : headers) {
        if (const auto header = parseHeaderLine(line); !header)
            return sentence(header.error().detail);
    }
    if (m_user->text().isEmpty() && !m_password->text().isEmpty())
        return tr("A password needs a user name.");
    return {};
}

void AddExtras::apply(QList<Request>& requests) const {
    QList<Header> headers;
    const QStringList lines = linesOf(*m_headers);
    for (const QString& line : lines) {
        if (const auto header = parseHeaderLine(line))
            headers.append(*header);
    }
    for (Request& request : requests) {
        if (!m_user->text().isEmpty())
            request.credentials = {m_user->text(), m_password->text()};
        request.headers += headers;
    }
    if (!m_single || requests.size() != 1)
        return;
    Request& only = requests.first();
    if (const QString name = m_name->text().trimmed(); !name.isEmpty())
        only.fileName = safeRelativePath(name);
    if (!m_checksum->text().trimmed().isEmpty()) {
        if (const auto digest = readDigest(m_checksum->text()))
            only.digest = *digest;
    }
    const QStringList mirrors = linesOf(*m_mirrors);
    for (const QString& mirror : mirrors) {
        Credentials none;
        if (const auto url = parseUrl(mirror, &none); url && !only.sources.contains(*url))
            only.sources.append(*url);
    }
}

void AddExtras::clear() {
    for (QLineEdit* field : {m_name, m_checksum, m_user, m_password})
        field->clear();
    for (QPlainTextEdit* field : {m_mirrors, m_headers})
        field->clear();
    m_remember->setChecked(false);
}

} // namespace quintet
