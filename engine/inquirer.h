#pragma once

#include "preview.h"
#include "transfer.h"

#include <QHash>
#include <QObject>

#include <deque>
#include <vector>

namespace quintet {

struct DownloadTools;

/// Asks servers what they would send: one byte of each source ("bytes=0-0"), and hangs up where the
/// whole file comes instead. So many sources at once as files may be fetched at once. Lives in the
/// engine thread.
class Inquirer : public QObject, private ByteSink, private TransferOwner {
    Q_OBJECT

public:
    explicit Inquirer(DownloadTools& tools, QObject* parent = nullptr);
    ~Inquirer() override;

    void ask(const QList<Request>& requests);

    /// What is under way, and what waits, is forgotten.
    void stop();

    /// A few times a second while isBusy().
    void tick(qint64 now);
    bool isBusy() const { return !m_links.empty() || !m_waiting.empty(); }

signals:
    void answered(const quintet::Preview& preview);

private:
    struct Question {
        DownloadId id = 0;
        qsizetype source = 0;
    };
    struct Link {
        Question question;
        Transfer* transfer = nullptr;
        bool answered = false;
    };
    struct Open {
        Request request;
        Preview preview;
        qsizetype missing = 0; ///< Sources that have not answered.
    };

    void write(qint64, const QByteArray&) override {}
    bool wantsMore() const override { return false; }
    Status probed(Transfer& transfer, const Probe& probe) override;
    void received(Transfer&, qint64) override {}
    void redirected(Transfer&, const QUrl&) override {}
    void ended(Transfer& transfer, const Status& status) override;

    void next();
    Transfer* transferTo(const Request& request, const QUrl& source);
    PreviewSource& placeOf(const Question& question);
    Link* find(const Transfer& transfer);

    DownloadTools& m_tools;
    QHash<DownloadId, Open> m_open;
    std::deque<Question> m_waiting;
    std::vector<Link> m_links;
};

} // namespace quintet
