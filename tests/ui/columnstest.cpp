#include "downloadfilter.h"
#include "downloadmodel.h"
#include "downloadtable.h"
#include "format.h"

#include <QDir>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace quintet;
using namespace Qt::StringLiterals;

class ColumnsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void areChosenAndRemembered();
    void someAreForWhoWantsThem();
    void whatIsChosenStaysInNarrowWindows();
    void nameStays();

private:
    QTemporaryDir m_settings;
};

void ColumnsTest::initTestCase() {
    QVERIFY(m_settings.isValid());
    QCoreApplication::setOrganizationName(u"quintet-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void ColumnsTest::areChosenAndRemembered() {
    DownloadModel model;
    DownloadFilter filter;
    filter.setSourceModel(&model);
    DownloadTable table(filter);
    table.resize(1400, 400);
    table.show();
    QVERIFY(!table.isColumnHidden(DownloadModel::SpeedColumn));
    QMenu menu;
    table.addColumnsTo(menu);
    QCOMPARE(menu.actions().size(), int(DownloadModel::ColumnCount));
    menu.actions().at(DownloadModel::SpeedColumn)->trigger();
    menu.actions().at(DownloadModel::SourceColumn)->trigger();
    QVERIFY(table.isColumnHidden(DownloadModel::SpeedColumn));
    table.resize(1500, 400); // A wide window brings back nothing that was hidden by choice.
    QVERIFY(table.isColumnHidden(DownloadModel::SourceColumn));

    DownloadTable next(filter);
    next.resize(1400, 400);
    next.show();
    QVERIFY(next.isColumnHidden(DownloadModel::SpeedColumn));
    QVERIFY(!next.isColumnHidden(DownloadModel::SizeColumn));
    QMenu again;
    next.addColumnsTo(again);
    QVERIFY(!again.actions().at(DownloadModel::SpeedColumn)->isChecked());
    again.actions().at(DownloadModel::SpeedColumn)->trigger();
    QVERIFY(!next.isColumnHidden(DownloadModel::SpeedColumn));
}

void ColumnsTest::someAreForWhoWantsThem() {
    QSettings().clear();
    DownloadModel model;
    DownloadFilter filter;
    filter.setSourceModel(&model);
    DownloadTable table(filter);
    table.resize(1900, 400);
    table.show();
    for (int column : {DownloadModel::ConnectionsColumn, DownloadModel::AddedColumn,
                       DownloadModel::FolderColumn})
        QVERIFY(table.isColumnHidden(column));
    QVERIFY(!table.isColumnHidden(DownloadModel::SourceColumn));
    Request request;
    request.id = 1;
    request.sources = {QUrl(u"https://example.org/x"_s)};
    request.directory = u"/data/May"_s;
    model.add({request});
    QCOMPARE(
        QDir::fromNativeSeparators(model.index(0, DownloadModel::FolderColumn).data().toString()),
        u"/data/May"_s);
    QVERIFY(model.index(0, DownloadModel::AddedColumn).data().toString() != Format::unknown());
    QCOMPARE(model.index(0, DownloadModel::ConnectionsColumn).data().toString(), Format::unknown());
    Snapshot snapshot = model.at(0);
    snapshot.state = State::Running;
    snapshot.connections = 3;
    snapshot.path = u"/data/June/y"_s;
    model.apply(QList{snapshot});
    QCOMPARE(model.index(0, DownloadModel::ConnectionsColumn).data().toString(), u"3"_s);
    QCOMPARE(model.folder(0), u"/data/June"_s);
    snapshot.path = u"/y"_s;
    snapshot.received = 1;
    model.apply(QList{snapshot});
    QCOMPARE(model.folder(0), u"/"_s);
}

void ColumnsTest::whatIsChosenStaysInNarrowWindows() {
    QSettings().clear();
    DownloadModel model;
    DownloadFilter filter;
    filter.setSourceModel(&model);
    DownloadTable table(filter);
    table.resize(700, 400);
    table.show();
    QMenu menu;
    table.addColumnsTo(menu);
    menu.actions().at(DownloadModel::AddedColumn)->trigger();
    QVERIFY(!table.isColumnHidden(DownloadModel::AddedColumn));
    QVERIFY(table.isColumnHidden(DownloadModel::SourceColumn));
    DownloadTable next(filter);
    next.resize(600, 400);
    next.show();
    QVERIFY(!next.isColumnHidden(DownloadModel::AddedColumn));
    menu.actions().at(DownloadModel::AddedColumn)->trigger();
    QVERIFY(table.isColumnHidden(DownloadModel::AddedColumn));
}

void ColumnsTest::nameStays() {
    DownloadModel model;
    DownloadFilter filter;
    filter.setSourceModel(&model);
    QSettings().setValue("window/hiddenColumns"_L1, QVariantList{DownloadModel::NameColumn, 99});
    DownloadTable table(filter);
    QVERIFY(!table.isColumnHidden(DownloadModel::NameColumn));
    QMenu menu;
    table.addColumnsTo(menu);
    QVERIFY(!menu.actions().at(DownloadModel::NameColumn)->isEnabled());
}

QTEST_MAIN(ColumnsTest)
#include "columnstest.moc"
