#pragma once

#include "ftp/listing.h"
#include "ftp/retrieval.h"
#include "ftp/session.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace quintet {

/// A file that an address of a folder or a pattern stands for.
struct FtpFound {
    QUrl url;
    QString folder;     ///< Below the address's own, safe to make here: "", "2024/03".
    qint64 size = -1;   ///< Bytes; -1: not said.
    QDateTime modified; ///< Invalid where it isn't said.
};

/// Whether `url` stands for several files: a folder ("ftp://host/dir/") or a pattern in its last
/// part ("ftp://host/dir/aia_*.fits").
bool isFtpExpandable(const QUrl& url);

/// Whether such an address could be that of one file, with brackets in its name.
bool mayBeOneFtpFile(const QUrl& url);

/// Whether what is asked for are several files.
bool isFtpFolder(const Request& request);

/// Lists what an expandable address stands for, over one connection: MLSD, else LIST. Links are
/// not followed, hidden files and names that could do harm are left out. Its timer is its own: it
/// needs no ticks. Lives in the engine thread.
class FtpLister : public QObject {
    Q_OBJECT

public:
    static constexpr int kMostFiles = 100'000;
    static constexpr int kMostFolders = 10'000;
    static constexpr int kDeepest = 32;

    /// `recursive`: with all folders below, too; a pattern is one for the files in each.
    FtpLister(FtpSession& session, const QUrl& url, const Credentials& who, bool recursive,
              QObject* parent = nullptr);
    ~FtpLister() override;

    void start();

signals:
    /// Once: the files, those of a folder before those of the folders in it, each in order of
    /// their names. No file is an error.
    void finished(const quintet::Result<QList<quintet::FtpFound>>& found);

private:
    struct Folder {
        QByteArray path;    ///< As it goes into a command; with a slash at its end, or empty.
        QByteArray encoded; ///< As it goes into a URL.
        QString folder;     ///< FtpFound::folder of the files in it.
        int depth = 0;
    };

    void begin();
    void take(bool fresh);
    void nextFolder();
    void list();
    void read();
    void listed();
    void taken(const QList<FtpEntry>& entries);
    void scriptEnded(const Status& status);
    void tick();
    void fail(const Error& error);
    void end(const Result<QList<FtpFound>>& found);
    void letGo();

    FtpSession& m_session;
    QUrl m_url;
    Credentials m_who;
    bool m_recursive;
    QByteArray m_pattern;
    QList<Folder> m_open; ///< To be listed, the next one last.
    int m_folders = 0;
    QList<FtpFound> m_found;
    FtpConnection* m_connection = nullptr;
    std::unique_ptr<FtpRetrieval> m_retrieval;
    QByteArray m_text;
    std::optional<Status> m_verdict;
    QTimer m_ticker;
    qint64 m_heardAt = 0;
    bool m_mlsd = true;
    bool m_reused = false;
    bool m_dataEnded = false;
    bool m_reading = false;
    bool m_ended = false;
};

} // namespace quintet

Q_DECLARE_METATYPE(quintet::FtpFound)
