#pragma once

#include "chronicle.h"
#include "detail.h"
#include "snapshot.h"

#include <QTabWidget>

class QFormLayout;
class QLabel;
class QTreeWidget;

namespace quintet {

class SpeedGraph;

/// All there is to know of one download: how it stands, its connections and sources, what the
/// server answered, and what happened. Costs nothing while nobody looks.
class DetailsPane : public QTabWidget {
    Q_OBJECT

public:
    explicit DetailsPane(QWidget* parent = nullptr);

    /// The download it shows; 0: none.
    DownloadId id() const { return m_snapshot.id; }

    void display(const Snapshot& snapshot, const Story& story);
    void display(const Detail& detail);
    void clear(int selected);

    /// Everything, as text for a bug report: secrets hidden.
    QString report() const;

private:
    QWidget* buildOverview();
    QTreeWidget* list(const QString& name, const QStringList& columns);
    void set(const QString& key, const QString& label, const QString& value);
    void fillOverview();
    void fillConnections();
    void fillSources();
    void fillHeaders();
    void fillEvents();

    Snapshot m_snapshot;
    Detail m_detail;
    Story m_story;
    QLabel* m_hint;
    QFormLayout* m_form;
    QHash<QString, QLabel*> m_values;
    SpeedGraph* m_graph;
    QTreeWidget* m_connections;
    QTreeWidget* m_sources;
    QTreeWidget* m_headers;
    QTreeWidget* m_events;
};

} // namespace quintet
