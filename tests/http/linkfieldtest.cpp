#include "http/linkfield.h"

#include <QTest>

using namespace quintet;
using namespace Qt::StringLiterals;

class LinkFieldTest : public QObject {
    Q_OBJECT

private slots:
    void fields_data() {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QStringList>("urls");
        const QString m = u"http://m/a"_s;
        const auto row = [](const char* name, const char* field, const QStringList& urls) {
            QTest::newRow(name) << QByteArray(field) << urls;
        };
        row("none", "", {});
        row("one", "<http://m/a>; rel=duplicate", {m});
        row("quoted", "<http://m/a>; rel=\"duplicate\"", {m});
        row("case", "<http://m/a>;REL = DUPLICATE", {m});
        row("several relations", "<http://m/a>; rel=\"mirror duplicate\"", {m});
        row("another relation", "<http://m/a>; rel=describedby", {});
        row("part of a word", "<http://m/a>; rel=duplicates", {});
        row("no relation", "<http://m/a>", {});
        row("of something else", "<http://m/a>; rel=duplicate; anchor=\"/b\"", {});
        row("the first rel counts", "<http://m/a>; rel=next; rel=duplicate", {});
        row("priorities",
            "<http://m/c>; rel=duplicate, <http://m/b>; rel=duplicate; pri=2, "
            "<http://m/a>; rel=duplicate; pri=1",
            {u"http://m/a"_s, u"http://m/b"_s, u"http://m/c"_s});
        row("a priority that is none",
            "<http://m/b>; rel=duplicate; pri=x, "
            "<http://m/a>; rel=duplicate; pri=9",
            {u"http://m/a"_s, u"http://m/b"_s});
        row("commas and semicolons inside",
            "<http://m/a,b;c>; title=\"x, <y>; \\\"z\"; rel=duplicate", {u"http://m/a,b;c"_s});
        row("relative", "</other/a>; rel=duplicate", {u"http://host/other/a"_s});
        row("twice", "<http://m/a>; rel=duplicate, <http://m/a>; rel=duplicate", {m});
        row("itself", "<http://host/dir/a>; rel=duplicate", {});
        row("credentials and fragment", "<http://me:secret@m/a#x>; rel=duplicate", {m});
        row("better protected", "<https://m/a>; rel=duplicate", {u"https://m/a"_s});
        row("FTP", "<ftp://m/a>; rel=duplicate", {u"ftp://m/a"_s});
        row("66 a file", "<file:///etc/passwd>; rel=duplicate", {});
        row("a script", "<javascript:alert(1)>; rel=duplicate", {});
        row("no host", "<http:///a>; rel=duplicate", {});
        row("nothing", "<>; rel=duplicate", {});
        row("no end", "<http://m/a; rel=duplicate", {});
        row("no beginning", "http://m/a>; rel=duplicate", {});
        row("a quote that doesn't end", "<http://m/a>; rel=\"duplicate", {m});
        row("rubbish behind", "<http://m/a>; rel=duplicate; ===\"\"<<", {m});
    }

    void fields() {
        QFETCH(QByteArray, field);
        QFETCH(QStringList, urls);
        QStringList found;
        for (const QUrl& url : duplicatesIn(field, QUrl(u"http://host/dir/a"_s)))
            found.append(url.toString());
        QCOMPARE(found, urls);
    }

    void neverLessProtected() {
        const QByteArray field = "<http://m/a>; rel=duplicate, <ftp://m/a>; rel=duplicate, "
                                 "<ftps://m/a>; rel=duplicate, <//m/b>; rel=duplicate";
        const QList<QUrl> urls = duplicatesIn(field, QUrl(u"https://host/a"_s));
        QCOMPARE(urls, (QList<QUrl>{QUrl(u"ftps://m/a"_s), QUrl(u"https://m/b"_s)}));
    }

    void bounded() {
        QByteArray field;
        for (int i = 0; i < 500; ++i)
            field += "<http://m" + QByteArray::number(i) + "/a>; rel=duplicate, ";
        QCOMPARE(duplicatesIn(field, QUrl(u"http://host/a"_s)).size(), 16);
        QVERIFY(duplicatesIn(field.repeated(10), QUrl(u"http://host/a"_s)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(LinkFieldTest)
#include "linkfieldtest.moc"
