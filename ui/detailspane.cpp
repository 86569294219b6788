#include "detailspane.h"

#include "direction.h"
#include "format.h"
#include "notewords.h"
#include "plan/state.h"
#include "redact.h"
#include "speedgraph.h"
#include "statewords.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QTreeWidget>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

QString moment(qint64 ms) {
    return QDateTime::fromMSecsSinceEpoch(ms).time().toString(u"HH:mm:ss"_s);
}

QString hexOf(const Digest& digest) {
    return QString::fromLatin1(digest.algorithm + ' ' + digest.value.toHex());
}

/// Rows that are the same stay, so that a selection does.
void fill(QTreeWidget& list, const QList<QStringList>& rows) {
    while (list.topLevelItemCount() > rows.size())
        delete list.takeTopLevelItem(list.topLevelItemCount() - 1);
    for (int i = 0; i < rows.size(); ++i) {
        if (i >= list.topLevelItemCount()) {
            auto* item = new QTreeWidgetItem(&list);
            item->setSizeHint(0, QSize(0, qMax(28, list.fontMetrics().height() + 12)));
        }
        QTreeWidgetItem* item = list.topLevelItem(i);
        for (int column = 0; column < rows[i].size(); ++column) {
            if (item->text(column) == rows[i][column])
                continue;
            item->setText(column, rows[i][column]);
            item->setToolTip(column, rows[i][column].toHtmlEscaped());
        }
    }
}

QString lines(const QTreeWidget& list) {
    QString text;
    for (int i = 0; i < list.topLevelItemCount(); ++i) {
        QStringList words;
        for (int column = 0; column < list.columnCount(); ++column)
            words += list.topLevelItem(i)->text(column);
        text += u"  "_s + words.join(u"  "_s).trimmed() + u'\n';
    }
    return text;
}

} // namespace

DetailsPane::DetailsPane(QWidget* parent)
    : QTabWidget(parent)
    , m_hint(new QLabel(this))
    , m_form(new QFormLayout)
    , m_graph(new SpeedGraph(this))
    , m_connections(list(tr("Connections"), {tr("Source"), tr("To read"), tr("Read"), tr("Speed")}))
    , m_sources(list(tr("Sources"), {tr("Address"), tr("State")}))
    , m_headers(list(tr("Answer"), {tr("Header"), tr("Value")}))
    , m_events(list(tr("Events"), {tr("Time"), tr("What happened")})) {
    setObjectName(u"details"_s);
    setAccessibleName(tr("Details"));
    setDocumentMode(true);
    addTab(buildOverview(), tr("Overview"));
    addTab(m_connections, tr("Connections"));
    addTab(m_sources, tr("Sources"));
    addTab(m_headers, tr("Answer"));
    addTab(m_events, tr("Events"));
    clear(0);
}

QTreeWidget* DetailsPane::list(const QString& name, const QStringList& columns) {
    auto* made = new QTreeWidget(this);
    made->setAccessibleName(name);
    made->setHeaderLabels(columns);
    made->setRootIsDecorated(false);
    made->setUniformRowHeights(true);
    made->setFrameShape(QFrame::NoFrame);
    made->setSelectionMode(QAbstractItemView::ExtendedSelection);
    for (int column = 0; column + 1 < columns.size(); ++column)
        made->header()->resizeSection(column, 28 * fontMetrics().averageCharWidth());
    return made;
}

QWidget* DetailsPane::buildOverview() {
    auto* form = new QWidget;
    form->setLayout(m_form);
    m_form->setContentsMargins(12, 8, 12, 8);
    m_form->setVerticalSpacing(4);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto* scroll = new QScrollArea;
    scroll->setWidget(form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Overview"));
    auto* overview = new QWidget(this);
    auto* layout = new QHBoxLayout(overview);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_hint, 1);
    layout->addWidget(scroll, 3);
    layout->addWidget(m_graph, 2);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setTextFormat(Qt::PlainText);
    return overview;
}

void DetailsPane::set(const QString& key, const QString& label, const QString& value) {
    QLabel*& line = m_values[key];
    if (!line) {
        line = new QLabel;
        line->setObjectName(key);
        line->setTextFormat(Qt::PlainText);
        line->setWordWrap(true);
        line->setAlignment(leadingEdge(*this) | Qt::AlignVCenter);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_form->addRow(label, line);
    }
    if (line->text() != value)
        line->setText(value);
    line->setAccessibleName(label + u' ' + value);
    m_form->setRowVisible(line, !value.isEmpty());
}

void DetailsPane::clear(int selected) {
    m_snapshot = {};
    m_detail = {};
    m_story = {};
    m_hint->setText(selected == 0 ? tr("Select a download to see its details.")
                                  : tr("%1 downloads are selected; select one to see its details.")
                                        .arg(Format().count(selected)));
    m_hint->show();
    m_graph->hide();
    for (QLabel* value : std::as_const(m_values))
        m_form->setRowVisible(value, false);
    for (QTreeWidget* list : {m_connections, m_sources, m_headers, m_events})
        list->clear();
}

void DetailsPane::display(const Snapshot& snapshot, const Story& story) {
    if (snapshot.id != m_snapshot.id)
        clear(1);
    m_hint->hide();
    m_graph->show();
    m_snapshot = snapshot;
    m_story = story;
    m_graph->setSpeeds(story.speeds);
    fillOverview();
    fillSources();
    fillEvents();
}

void DetailsPane::display(const Detail& detail) {
    if (detail.id != m_snapshot.id)
        return;
    const Detail before = std::exchange(m_detail, detail);
    // Once it has ended the engine keeps less of it.
    if (m_detail.headers.isEmpty())
        m_detail.headers = before.headers;
    if (!m_detail.checksum)
        m_detail.checksum = before.checksum;
    fillOverview();
    fillConnections();
    fillSources();
    fillHeaders();
}

void DetailsPane::fillOverview() {
    const Format format;
    set(u"name"_s, tr("Name:"), m_snapshot.name);
    set(u"state"_s, tr("State:"),
        stateWords(m_snapshot, m_snapshot.retryInMs, QDateTime::currentDateTime()));
    set(u"story"_s, tr("Why:"), stateStory(m_snapshot));
    set(u"url"_s, tr("Address:"), shown(m_snapshot.url));
    const bool moved = !m_snapshot.source.isEmpty() && m_snapshot.source != m_snapshot.url;
    set(u"from"_s, tr("Comes from:"), moved ? shown(m_snapshot.source) : QString());
    set(u"path"_s, tr("File:"), cleaned(m_snapshot.path, 4000));
    const QString here = format.size(m_snapshot.received);
    set(u"size"_s, tr("Size:"),
        m_snapshot.size < 0
            ? here
            : tr("%1 of %2 (%3 bytes)")
                  .arg(here, format.size(m_snapshot.size), format.count(m_snapshot.size)));
    set(u"resumed"_s, tr("Of earlier runs:"),
        m_detail.resumedFrom > 0 ? format.size(m_detail.resumedFrom) : QString());
    set(u"connections"_s, tr("Connections:"),
        m_detail.mostConnections > 0
            ? tr("%1, at most %2").arg(m_snapshot.connections).arg(m_detail.mostConnections) +
                  reasonWords(m_detail.reason)
            : QString());
    set(u"attempts"_s, tr("Attempts:"),
        m_detail.attempts > 1 ? format.count(m_detail.attempts) : QString());
    const auto& checksum = m_detail.checksum;
    set(u"checksum"_s, tr("Checksum:"),
        checksum
            ? (checksum->verified ? tr("%1 (as expected)") : tr("%1 (nothing to compare with)"))
                  .arg(hexOf(checksum->digest))
        : m_detail.expected ? tr("%1 (expected)").arg(hexOf(*m_detail.expected))
                            : QString());
    QStringList warnings;
    for (const QString& warning : std::as_const(m_detail.warnings))
        warnings += inWords(warning);
    set(u"warnings"_s, tr("Worth knowing:"), warnings.join(u'\n'));
}

void DetailsPane::fillConnections() {
    const Format format;
    QList<QStringList> rows;
    for (const ConnectionView& it : m_detail.connections) {
        const QString range =
            it.range.isOpen()
                ? tr("from %1 on").arg(format.size(it.range.begin))
                : tr("%1 to %2").arg(format.size(it.range.begin), format.size(it.range.end));
        rows.append(
            {cleaned(it.source.host()), range, format.size(it.received), format.rate(it.rate)});
    }
    fill(*m_connections, rows);
}

void DetailsPane::fillSources() {
    QList<QStringList> rows;
    const QList<QUrl> sources =
        m_detail.sources.isEmpty() ? QList<QUrl>{m_snapshot.url} : m_detail.sources;
    for (int i = 0; i < sources.size(); ++i) {
        qsizetype at = 0;
        for (const ConnectionView& it : m_detail.connections)
            at += it.source == sources[i];
        const QString state = at == 1  ? tr("1 connection")
                              : at > 1 ? tr("%1 connections").arg(at)
                              : i == m_detail.source && isActive(m_snapshot.state) ? tr("in use")
                              : i > 0                                              ? tr("mirror")
                                                                                   : QString();
        rows.append({shown(sources[i]), state});
    }
    fill(*m_sources, rows);
    m_sources->header()->resizeSection(0, qMax(300, m_sources->viewport()->width() - 160));
}

void DetailsPane::fillHeaders() {
    QList<QStringList> rows;
    for (const Header& header : std::as_const(m_detail.headers))
        rows.append({QString::fromUtf8(header.name), QString::fromUtf8(header.value)});
    fill(*m_headers, rows);
}

void DetailsPane::fillEvents() {
    QList<QStringList> rows;
    for (const Story::Event& event : std::as_const(m_story.events))
        rows.append({moment(event.atMs), event.text});
    fill(*m_events, rows);
}

QString DetailsPane::report() const {
    QString text = u"Quintet "_s + QStringLiteral(QUINTET_VERSION) + u'\n';
    for (int row = 0; row < m_form->rowCount(); ++row) {
        const auto* label =
            qobject_cast<QLabel*>(m_form->itemAt(row, QFormLayout::LabelRole)->widget());
        const auto* value =
            qobject_cast<QLabel*>(m_form->itemAt(row, QFormLayout::FieldRole)->widget());
        if (m_form->isRowVisible(row))
            text += label->text() + u' ' + value->text() + u'\n';
    }
    const std::pair<QString, const QTreeWidget*> lists[] = {{tr("Sources"), m_sources},
                                                            {tr("Connections"), m_connections},
                                                            {tr("Answer"), m_headers},
                                                            {tr("Events"), m_events}};
    for (const auto& [name, list] : lists) {
        if (list->topLevelItemCount() > 0)
            text += name + u":\n"_s + lines(*list);
    }
    return text;
}

} // namespace quintet
