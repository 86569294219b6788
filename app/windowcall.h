#pragma once

#include "batchlists.h"
#include "handed.h"
#include "options.h"

#include <QObject>

namespace quintet {

/// What the window was called with: URLs and lists, read, and fetched where lists have an address.
class WindowCall : public QObject {
    Q_OBJECT

public:
    explicit WindowCall(const Options& options);

    /// Where files go for which the call names no folder.
    void setDirectory(const QString& directory) { m_options.directory = directory; }

    /// An error is one of the call, a sentence.
    Status check();

    /// read() follows.
    void start();

signals:
    void read(const quintet::Handed& handed);

private:
    void tell();
    Handed handed() const;

    Options m_options;
    QList<ListText> m_lists;
    BatchLists m_fetch;
    bool m_toCome = false;
};

/// Gives each request what `settings` say of one, for a window that has settings of its own.
void foldSettings(Handed& handed, const Settings& settings);

} // namespace quintet
