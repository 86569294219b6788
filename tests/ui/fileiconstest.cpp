#include "fileicons.h"

#include <QTest>

using namespace quintet;
using namespace Qt::StringLiterals;

class FileIconsTest : public QObject {
    Q_OBJECT

private slots:
    void kinds_data();
    void kinds();
    void everyNameHasAnIcon_data();
    void everyNameHasAnIcon();
    void sameSuffixSameIcon();
    void namesOfServersFillNoMemory();
};

void FileIconsTest::kinds_data() {
    QTest::addColumn<FileKind>("kind");
    QTest::newRow("aia_0171.fits") << FileKind::Image;
    QTest::newRow("aia_0171.fits.gz") << FileKind::Image;
    QTest::newRow("photo.JPG") << FileKind::Image;
    QTest::newRow("list.tar.gz") << FileKind::Archive;
    QTest::newRow("a.zip") << FileKind::Archive;
    QTest::newRow("debian-12.iso") << FileKind::Archive;
    QTest::newRow("song.ogg") << FileKind::Audio;
    QTest::newRow("film.mp4") << FileKind::Video;
    QTest::newRow("paper.pdf") << FileKind::Page;
    QTest::newRow("index.html") << FileKind::Page;
    QTest::newRow("notes.txt") << FileKind::Text;
    QTest::newRow("table.csv") << FileKind::Table;
    QTest::newRow("cube.nc") << FileKind::Table;
    QTest::newRow("2024/") << FileKind::Folder;
    QTest::newRow("README") << FileKind::Plain;
    QTest::newRow(".hidden") << FileKind::Plain;
    QTest::newRow("strange.qqqq") << FileKind::Plain;
    QTest::newRow("ends.with.") << FileKind::Plain;
    QTest::newRow("") << FileKind::Plain;
}

void FileIconsTest::kinds() {
    QTEST(fileKind(QString::fromLatin1(QTest::currentDataTag())), "kind");
}

void FileIconsTest::everyNameHasAnIcon_data() {
    kinds_data();
}

void FileIconsTest::everyNameHasAnIcon() {
    // There is no icon theme here, or there is one: never nothing.
    const QIcon icon = fileIcon(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!icon.pixmap(16).isNull());
    QVERIFY(!icon.pixmap(16).toImage().allGray() || icon.pixmap(16).toImage().hasAlphaChannel());
}

void FileIconsTest::sameSuffixSameIcon() {
    QCOMPARE(fileIcon(u"a.fits"_s).cacheKey(), fileIcon(u"b.FITS"_s).cacheKey());
    QVERIFY(fileIcon(u"a.fits"_s).cacheKey() != fileIcon(u"a.mp3"_s).cacheKey());
}

void FileIconsTest::namesOfServersFillNoMemory() {
    for (int i = 0; i < 5'000; ++i)
        QVERIFY(!fileIcon(u"x.s%1"_s.arg(i)).isNull());
    QCOMPARE(fileIcon(u"a.fits"_s).cacheKey(), fileIcon(u"b.fits"_s).cacheKey());
}

QTEST_MAIN(FileIconsTest)
#include "fileiconstest.moc"
