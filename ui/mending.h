#pragma once

#include "amendment.h"
#include "fix.h"

#include <QObject>

class QMenu;
class QWidget;

namespace quintet {

class DownloadModel;
class SignIn;

/// Carries out what helps a download that failed: asks where it has to, and tries again.
class Mending : public QObject {
    Q_OBJECT

public:
    Mending(const DownloadModel& model, QWidget& window);

    /// Everything that can be done with these.
    void addTo(QMenu& menu, const QList<DownloadId>& ids);

public slots:
    void mend(quintet::Fix fix, const QList<quintet::DownloadId>& ids);
    void saveList(const QList<quintet::DownloadId>& ids);

signals:
    /// Before the retry that goes with it.
    void amendRequested(const QList<quintet::DownloadId>& ids, const quintet::Amendment& amendment);
    void retryRequested(const QList<quintet::DownloadId>& ids);

    /// `dialog` is about to be shown, for servers of these origins.
    void signingIn(quintet::SignIn* dialog, const QStringList& origins);

    /// A sentence.
    void failed(const QString& sentence);

private:
    void again(const QList<DownloadId>& ids, const Amendment& amendment);
    void editUrls(const QList<DownloadId>& ids);
    void addMirrors(const QList<DownloadId>& ids);
    void signIn(const QList<DownloadId>& ids);
    void chooseFolder(const QList<DownloadId>& ids);
    void open(const QList<DownloadId>& ids) const;
    QStringList urlsOf(const QList<DownloadId>& ids) const;

    const DownloadModel& m_model;
    QWidget& m_window;
};

} // namespace quintet
