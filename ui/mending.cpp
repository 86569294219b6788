#include "mending.h"

#include "downloadmodel.h"
#include "editurls.h"
#include "logins.h"
#include "redact.h"
#include "signin.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QMenu>
#include <QSaveFile>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

/// Opening more at once was hardly meant.
constexpr qsizetype kMostOpened = 10;

} // namespace

Mending::Mending(const DownloadModel& model, QWidget& window)
    : QObject(&window)
    , m_model(model)
    , m_window(window) {}

void Mending::addTo(QMenu& menu, const QList<DownloadId>& ids) {
    if (ids.isEmpty())
        return;
    for (const Fix fix : kFixes)
        menu.addAction(fixName(fix), this, [this, fix, ids] { mend(fix, ids); });
    menu.addAction(tr("Save as a list…"), this, [this, ids] { saveList(ids); });
}

void Mending::mend(Fix fix, const QList<DownloadId>& ids) {
    switch (fix) {
    case Fix::None:
        break;
    case Fix::EditUrl:
        return editUrls(ids);
    case Fix::OtherMirror:
        return addMirrors(ids);
    case Fix::SignIn:
        return signIn(ids);
    case Fix::OtherFolder:
        return chooseFolder(ids);
    case Fix::FewerConnections: {
        Amendment amendment;
        amendment.splits = 1;
        return again(ids, amendment);
    }
    case Fix::OpenInBrowser:
        return open(ids);
    }
}

void Mending::again(const QList<DownloadId>& ids, const Amendment& amendment) {
    emit amendRequested(ids, amendment);
    emit retryRequested(ids);
}

QStringList Mending::urlsOf(const QList<DownloadId>& ids) const {
    QStringList urls;
    for (const DownloadId id : ids) {
        const int row = m_model.rowOf(id);
        urls += row < 0 ? QString()
                        : withoutCredentials(m_model.at(row).url).toString(QUrl::FullyEncoded);
    }
    return urls;
}

void Mending::editUrls(const QList<DownloadId>& ids) {
    auto* dialog = new EditUrls(urlsOf(ids), &m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ids] {
        const QList<QUrl> urls = dialog->urls();
        for (qsizetype i = 0; i < ids.size() && i < urls.size(); ++i) {
            const int row = m_model.rowOf(ids[i]);
            if (row < 0 || m_model.at(row).url == urls[i])
                continue;
            Amendment amendment;
            amendment.url = urls[i];
            emit amendRequested({ids[i]}, amendment);
        }
        emit retryRequested(ids);
    });
    dialog->open();
}

/// The addresses there are stay: what is here of a file is theirs, and they may be well again.
void Mending::addMirrors(const QList<DownloadId>& ids) {
    auto* dialog = new EditUrls(urlsOf(ids), &m_window);
    dialog->setWindowTitle(tr("Other mirror"));
    dialog->explain(tr("Where else is the same file? Change the host or the whole address; what "
                       "is here of it is kept where a checksum tells that it is the same."));
    connect(dialog, &QDialog::accepted, this, [this, dialog, ids] {
        const QList<QUrl> urls = dialog->urls();
        for (qsizetype i = 0; i < ids.size() && i < urls.size(); ++i) {
            const int row = m_model.rowOf(ids[i]);
            if (row < 0 || m_model.at(row).url == urls[i])
                continue;
            Amendment amendment;
            amendment.mirror = urls[i];
            emit amendRequested({ids[i]}, amendment);
        }
        emit retryRequested(ids);
    });
    dialog->open();
}

void Mending::signIn(const QList<DownloadId>& ids) {
    QStringList hosts;
    QStringList origins;
    for (const DownloadId id : ids) {
        const int row = m_model.rowOf(id);
        if (row < 0)
            continue;
        hosts += cleaned(m_model.at(row).url.host());
        origins += originOf(m_model.at(row).url);
    }
    hosts.removeDuplicates();
    origins.removeDuplicates();
    auto* dialog = new SignIn(hosts.mid(0, 3).join(u", "_s) + (hosts.size() > 3 ? u", …"_s : u""_s),
                              &m_window);
    // Before the retry they are known to whoever remembers them.
    emit signingIn(dialog, origins);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ids] {
        Amendment amendment;
        amendment.credentials = dialog->remembers() ? Credentials() : dialog->credentials();
        again(ids, amendment);
    });
    dialog->open();
}

void Mending::chooseFolder(const QList<DownloadId>& ids) {
    auto* chooser = new QFileDialog(&m_window, tr("Where the files go"));
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QFileDialog::fileSelected, this, [this, ids](const QString& folder) {
        Amendment amendment;
        amendment.directory = folder;
        again(ids, amendment);
    });
    chooser->open();
}

void Mending::open(const QList<DownloadId>& ids) const {
    const QStringList urls = urlsOf(ids.mid(0, kMostOpened));
    for (const QString& url : urls) {
        if (url.startsWith("http"_L1))
            QDesktopServices::openUrl(QUrl(url));
    }
}

void Mending::saveList(const QList<DownloadId>& ids) {
    auto* chooser = new QFileDialog(&m_window, tr("Save as a list"));
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(u"txt"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QFileDialog::fileSelected, this, [this, ids](const QString& path) {
        QSaveFile file(path);
        const QByteArray list = urlsOf(ids).join(u'\n').toUtf8() + '\n';
        if (!file.open(QIODevice::WriteOnly) || file.write(list) != list.size() || !file.commit())
            emit failed(tr("The list %1 can't be written: %2.").arg(path, file.errorString()));
    });
    chooser->open();
}

} // namespace quintet
