#include "plan/nameclaims.h"

#include <QSet>
#include <QTest>

using namespace quintet;
using namespace Qt::StringLiterals;

class NameClaimsTest : public QObject {
    Q_OBJECT

private slots:
    void inOrder69() {
        NameClaims claims;
        QCOMPARE(claims.claim(u"/d/a.fits.gz"_s), u"/d/a.fits.gz"_s);
        QCOMPARE(claims.claim(u"/d/a.fits.gz"_s), u"/d/a.1.fits.gz"_s);
        QCOMPARE(claims.claim(u"/d/a.fits.gz"_s), u"/d/a.2.fits.gz"_s);
        QCOMPARE(claims.claim(u"/e/a.fits.gz"_s), u"/e/a.fits.gz"_s);
    }

    void folderWithDots() {
        NameClaims claims;
        claims.claim(u"/v1.2/name"_s);
        QCOMPARE(claims.claim(u"/v1.2/name"_s), u"/v1.2/name.1"_s);
    }

    void aNumberedNameThatIsAskedFor130() {
        NameClaims claims;
        QCOMPARE(claims.claim(u"/d/a.1.txt"_s), u"/d/a.1.txt"_s);
        QCOMPARE(claims.claim(u"/d/a.txt"_s), u"/d/a.txt"_s);
        QCOMPARE(claims.claim(u"/d/a.txt"_s), u"/d/a.2.txt"_s);
        QCOMPARE(claims.claim(u"/d/a.1.txt"_s), u"/d/a.1.1.txt"_s);
    }

    void released() {
        NameClaims claims;
        claims.claim(u"/d/a"_s);
        claims.claim(u"/d/a"_s);
        claims.claim(u"/d/a"_s);
        claims.release(u"/d/a.1"_s);
        QCOMPARE(claims.claim(u"/d/a"_s), u"/d/a.1"_s);
        QCOMPARE(claims.claim(u"/d/a"_s), u"/d/a.3"_s);
        claims.release(u"/d/a"_s);
        QCOMPARE(claims.claim(u"/d/a"_s), u"/d/a"_s);
        claims.release(u"/d/never"_s);
        QCOMPARE(claims.claim(u"/d/never"_s), u"/d/never"_s);
    }

    /// 67: the name turned out to be taken on disk.
    void next67() {
        NameClaims claims;
        QCOMPARE(claims.claim(u"/d/a.txt"_s), u"/d/a.txt"_s);
        QCOMPARE(claims.claimNext(u"/d/a.txt"_s, u"/d/a.txt"_s), u"/d/a.1.txt"_s);
        QCOMPARE(claims.claimNext(u"/d/a.txt"_s, u"/d/a.1.txt"_s), u"/d/a.2.txt"_s);
        QCOMPARE(claims.claimNext(u"/d/a.txt"_s, u"/d/a.7.txt"_s), u"/d/a.8.txt"_s);
        QCOMPARE(claims.claim(u"/d/a.txt"_s), u"/d/a.3.txt"_s);
    }

    void nextOfNumberedNames() {
        NameClaims claims;
        QCOMPARE(claims.claimNext(u"/d/a.5.txt"_s, u"/d/a.5.txt"_s), u"/d/a.5.1.txt"_s);
        QCOMPARE(claims.claimNext(u"/d/a.5.txt"_s, u"/d/a.5.41.txt"_s), u"/d/a.5.42.txt"_s);
        QCOMPARE(claims.claimNext(u"/3.d/n"_s, u"/3.d/n.9"_s), u"/3.d/n.10"_s);
        QCOMPARE(claims.claimNext(u"/d/x"_s, u"/d/other.4"_s), u"/d/x.1"_s);
    }

    /// 67: from one taken name to the next, knowing the last one only.
    void nextOfANumberedClaim67() {
        NameClaims claims;
        QCOMPARE(claims.claim(u"/d/a.txt"_s), u"/d/a.txt"_s);
        QString path = claims.claim(u"/d/a.txt"_s);
        QCOMPARE(path, u"/d/a.1.txt"_s);
        for (const QString& next : {u"/d/a.2.txt"_s, u"/d/a.3.txt"_s, u"/d/a.4.txt"_s}) {
            path = claims.claimNext(path, path);
            QCOMPARE(path, next);
        }
        claims.release(u"/d/a.3.txt"_s);
        QCOMPARE(claims.claim(u"/d/a.txt"_s), u"/d/a.3.txt"_s);
    }

    void nextPassesOverClaims() {
        NameClaims claims;
        claims.claim(u"/d/a"_s);
        claims.claim(u"/d/a"_s);
        QCOMPARE(claims.claimNext(u"/d/a"_s, u"/d/a"_s), u"/d/a.2"_s);
    }

    void sameNamesEachTime() {
        QStringList runs[2];
        for (QStringList& names : runs) {
            NameClaims claims;
            for (const QString& path : {u"/a"_s, u"/b"_s, u"/a"_s, u"/a.1"_s, u"/b"_s, u"/a"_s})
                names.append(claims.claim(path));
        }
        QCOMPARE(runs[0], runs[1]);
        QCOMPARE(QSet<QString>(runs[0].cbegin(), runs[0].cend()).size(), 6);
    }

    void manyOfOneName() {
        NameClaims claims;
        for (int i = 0; i < 20'000; ++i)
            claims.claim(u"/d/download"_s);
        QCOMPARE(claims.claim(u"/d/download"_s), u"/d/download.20000"_s);
        for (int i = 19'999; i > 10'000; --i)
            claims.release(u"/d/download."_s + QString::number(i));
        QCOMPARE(claims.claim(u"/d/download"_s), u"/d/download.10001"_s);
    }

    void caseAndForms71() {
        NameClaims claims;
        claims.claim(u"/d/A\u00e9"_s);
        const bool folds = claims.claim(u"/d/a\u00e9"_s) != u"/d/a\u00e9"_s;
        const bool composes = claims.claim(u"/d/Ae\u0301"_s) != u"/d/Ae\u0301"_s;
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
        QVERIFY(folds && composes);
#else
        QVERIFY(!folds && !composes);
#endif
    }
};

QTEST_GUILESS_MAIN(NameClaimsTest)
#include "nameclaimstest.moc"
