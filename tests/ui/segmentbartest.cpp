#include "segmentbar.h"

#include "colors.h"
#include "downloadmodel.h"
#include "progressdelegate.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace quintet;

class SegmentBarTest : public QObject {
    Q_OBJECT

private slots:
    void pieces_data();
    void pieces();
    void hasBar_data();
    void hasBar();
    void paintsEachSegmentAtItsPlace_data();
    void paintsEachSegmentAtItsPlace();
    void paintsNothingWhenDone();
    void paintsStripesWithoutSize();
};

namespace {

const BarPiece::Kind stored = BarPiece::Kind::Stored;
const BarPiece::Kind reached = BarPiece::Kind::Reached;

ProgressView running(qint64 size, QList<SegmentView> segments) {
    qint64 received = 0;
    for (const SegmentView& segment : segments)
        received += segment.range.size();
    return {State::Running, size, received, segments};
}

/// One row with the progress that a test wants.
class OneRow : public QAbstractTableModel {
public:
    explicit OneRow(const ProgressView& progress)
        : m_progress(progress) {}

    int rowCount(const QModelIndex&) const override { return 1; }
    int columnCount(const QModelIndex&) const override { return 1; }
    QVariant data(const QModelIndex&, int role) const override {
        return role == DownloadModel::ProgressRole ? QVariant::fromValue(m_progress) : QVariant();
    }

private:
    ProgressView m_progress;
};

constexpr QSize kCell(260, 30);

QImage painted(const ProgressView& progress, qreal ratio, Qt::LayoutDirection direction) {
    QImage image(kCell * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = QRect(QPoint(0, 0), kCell);
    option.direction = direction;
    option.state = QStyle::State_Enabled | QStyle::State_Active;
    option.palette = QPalette(Qt::lightGray, Qt::white);
    option.palette.setColor(QPalette::Base, Qt::white);
    option.palette.setColor(QPalette::Text, Qt::black);
    option.fontMetrics = QFontMetrics(QFont());
    const OneRow model(progress);
    ProgressDelegate().paint(&painter, option, model.index(0, 0));
    return image;
}

QRect bar(Qt::LayoutDirection direction) {
    const int slot = QFontMetrics(QFont()).horizontalAdvance(QStringLiteral("100 %"));
    return ProgressDelegate::barRect(QRect(QPoint(0, 0), kCell), slot, direction);
}

} // namespace

void SegmentBarTest::pieces_data() {
    QTest::addColumn<ProgressView>("progress");
    QTest::addColumn<int>("width");
    QTest::addColumn<QList<BarPiece>>("expected");
    using Pieces = QList<BarPiece>;
    QTest::newRow("nothing yet") << running(1000, {{{0, 0}, false}}) << 100 << Pieces{};
    QTest::newRow("a connection, no byte")
        << running(1000, {{{0, 0}, true}}) << 100 << Pieces{{0, 100, reached}};
    QTest::newRow("begun") << running(1000, {{{0, 300}, true}}) << 100
                           << Pieces{{0, 30, stored}, {30, 100, reached}};
    QTest::newRow("paused") << running(1000, {{{0, 300}, false}}) << 100 << Pieces{{0, 30, stored}};
    QTest::newRow("two, out of order")
        << running(1000, {{{500, 700}, true}, {{0, 100}, false}}) << 100
        << Pieces{{0, 10, stored}, {50, 70, stored}, {70, 100, reached}};
    QTest::newRow("reaches to the next only")
        << running(1000, {{{0, 100}, true}, {{500, 600}, false}}) << 100
        << Pieces{{0, 10, stored}, {10, 50, reached}, {50, 60, stored}};
    QTest::newRow("neighbours become one")
        << running(1000, {{{0, 500}, false}, {{500, 600}, false}}) << 100
        << Pieces{{0, 60, stored}};
    QTest::newRow("a byte is seen")
        << running(1'000'000'000, {{{999'999'999, 1'000'000'000}, false}}) << 100
        << Pieces{{99, 100, stored}};
    QTest::newRow("59 overlapping ones are drawn once")
        << running(1000, {{{0, 600}, false}, {{400, 800}, false}}) << 100
        << Pieces{{0, 80, stored}};
    QTest::newRow("38 beyond the end")
        << running(1000, {{{900, 5000}, true}}) << 100 << Pieces{{90, 100, stored}};
    QTest::newRow("without segments")
        << ProgressView{State::Paused, 1000, 250, {}} << 100 << Pieces{{0, 25, stored}};
    QTest::newRow("size unknown") << ProgressView{State::Running, -1, 250, {}} << 100 << Pieces{};
    QTest::newRow("20 empty file") << ProgressView{State::Finishing, 0, 0, {}} << 100 << Pieces{};
    QTest::newRow("no room") << running(1000, {{{0, 300}, true}}) << 0 << Pieces{};
    QTest::newRow("54 large offsets") << running(qint64(1) << 62, {{{0, qint64(1) << 61}, false}})
                                      << 200 << Pieces{{0, 100, stored}};
}

void SegmentBarTest::pieces() {
    QFETCH(ProgressView, progress);
    QFETCH(int, width);
    QTEST(barPieces(progress, width), "expected");
}

void SegmentBarTest::hasBar_data() {
    QTest::addColumn<ProgressView>("progress");
    QTest::addColumn<bool>("bar");
    QTest::newRow("queued") << ProgressView{State::Queued, 100, 0, {}} << false;
    QTest::newRow("queued with bytes") << ProgressView{State::Queued, 100, 10, {}} << true;
    QTest::newRow("starting") << ProgressView{State::Starting, -1, 0, {}} << true;
    QTest::newRow("running") << ProgressView{State::Running, 100, 10, {}} << true;
    QTest::newRow("waiting") << ProgressView{State::Waiting, -1, 0, {}} << false;
    QTest::newRow("failed with bytes") << ProgressView{State::Failed, 100, 71, {}} << true;
    QTest::newRow("failed without") << ProgressView{State::Failed, -1, 0, {}} << false;
    QTest::newRow("done") << ProgressView{State::Completed, 100, 100, {}} << false;
    QTest::newRow("skipped") << ProgressView{State::Skipped, 100, 100, {}} << false;
}

void SegmentBarTest::hasBar() {
    QFETCH(ProgressView, progress);
    QTEST(progress.hasBar(), "bar");
}

void SegmentBarTest::paintsEachSegmentAtItsPlace_data() {
    QTest::addColumn<qreal>("ratio");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("1") << 1.0 << Qt::LeftToRight;
    QTest::newRow("1.5") << 1.5 << Qt::LeftToRight;
    QTest::newRow("2") << 2.0 << Qt::LeftToRight;
    QTest::newRow("right to left") << 1.0 << Qt::RightToLeft;
}

void SegmentBarTest::paintsEachSegmentAtItsPlace() {
    QFETCH(qreal, ratio);
    QFETCH(Qt::LayoutDirection, direction);
    const ProgressView progress = running(1000, {{{0, 250}, true}, {{500, 750}, false}});
    const QImage image = painted(progress, ratio, direction);
    const QRect rect = bar(direction);
    const QColor strong = toneColor(Tone::Active, QPalette(Qt::white, Qt::white));
    const int left = qRound(rect.left() * ratio);
    const int width = qRound(rect.width() * ratio);
    const int y = qRound((rect.top() + 3) * ratio);
    const QList<BarPiece> expected = barPieces(progress, width);
    QCOMPARE(expected.size(), 3);
    for (const BarPiece& piece : expected) {
        for (int x = piece.begin; x < piece.end; ++x) {
            const int at = left + (direction == Qt::RightToLeft ? width - 1 - x : x);
            // Whole device pixels: the first and the last are as strong as those between.
            QCOMPARE(image.pixelColor(at, y) == strong, piece.kind == stored);
        }
    }
    const int after = left + (direction == Qt::RightToLeft ? 2 : width - 3);
    QVERIFY(image.pixelColor(after, y) != strong);
    QVERIFY(image.pixelColor(after, y) != QColor(Qt::white));
}

void SegmentBarTest::paintsNothingWhenDone() {
    const QImage image = painted({State::Completed, 1000, 1000, {}}, 1, Qt::LeftToRight);
    for (int x = 0; x < image.width(); ++x)
        QCOMPARE(image.pixelColor(x, image.height() / 2), QColor(Qt::white));
}

void SegmentBarTest::paintsStripesWithoutSize() {
    const QImage image = painted({State::Running, -1, 5'000'000, {}}, 1, Qt::LeftToRight);
    QSet<QRgb> colors;
    for (int x = 20; x < 60; ++x)
        colors.insert(image.pixel(x, image.height() / 2));
    QVERIFY(colors.size() >= 2);
}

QTEST_MAIN(SegmentBarTest)
#include "segmentbartest.moc"
