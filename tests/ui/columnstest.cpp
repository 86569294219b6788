#include "downloadfilter.h"
#include "downloadmodel.h"
#include "downloadtable.h"

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
