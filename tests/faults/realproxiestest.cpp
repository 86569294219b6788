#include <QTest>
class RealProxiesTest : public QObject { Q_OBJECT };
QTEST_GUILESS_MAIN(RealProxiesTest)
#include "realproxiestest.moc"
