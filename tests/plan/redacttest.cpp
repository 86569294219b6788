#include "redact.h"

#include <QTest>

using namespace quintet;
using namespace Qt::StringLiterals;

class RedactTest : public QObject {
    Q_OBJECT

private slots:
    void credentials65() {
        QCOMPARE(withoutCredentials(QUrl(u"https://me:pw@h.org:81/a?b=c#d"_s)),
                 QUrl(u"https://h.org:81/a?b=c#d"_s));
        QCOMPARE(withoutCredentials(QUrl(u"ftp://me@h.org/a"_s)), QUrl(u"ftp://h.org/a"_s));
        QCOMPARE(withoutCredentials(QUrl(u"https://h.org/me:pw@x"_s)),
                 QUrl(u"https://h.org/me:pw@x"_s));
        QCOMPARE(withoutCredentials(QUrl()), QUrl());
    }

    void shown_data() {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, const QString& url, const QString& text) {
            QTest::newRow(name) << url << text;
        };
        row("plain", u"https://h.org/a/b.fits"_s, u"https://h.org/a/b.fits"_s);
        row("65 user", u"https://me:pw@h.org/a"_s, u"https://h.org/a"_s);
        row("65 encoded user", u"ftp://me%40x:p%3Aw@h.org/a"_s, u"ftp://h.org/a"_s);
        row("142 one of two", u"https://h.org/a?id=7&token=abc"_s,
            u"https://h.org/a?id=7&token=…"_s);
        row("142 order stays", u"https://h.org/a?sig=x&b=2&sig=y"_s,
            u"https://h.org/a?sig=…&b=2&sig=…"_s);
        row("142 value with =", u"https://h.org/a?key=ab==&c=d"_s, u"https://h.org/a?key=…&c=d"_s);
        row("142 semicolons", u"https://h.org/a?a=1;key=2;b=3"_s,
            u"https://h.org/a?a=1;key=…;b=3"_s);
        row("142 encoded key", u"https://h.org/a?%74oken=abc"_s, u"https://h.org/a?token=…"_s);
        row("142 fragment", u"https://h.org/a#access_token=abc&x=1"_s,
            u"https://h.org/a#access_token=…&x=1"_s);
        row("no value", u"https://h.org/a?token=&key&=x&&b"_s,
            u"https://h.org/a?token=&key&=x&&b"_s);
        row("empty query", u"https://h.org/a?"_s, u"https://h.org/a?"_s);
        row("encoded value stays", u"https://h.org/a?q=a%26b%20c"_s,
            u"https://h.org/a?q=a%26b%20c"_s);
        row("141 bidi in path", u"https://h.org/a%E2%80%AEb"_s, u"https://h.org/a%E2%80%AEb"_s);
        row("141 unicode", u"https://h.org/\u00e4"_s, u"https://h.org/%C3%A4"_s);
        row("international host", u"https://b\u00fccher.example/"_s,
            u"https://xn--bcher-kva.example/"_s);
        row("signed by Amazon",
            u"https://h.org/a?X-Amz-Algorithm=A&X-Amz-Credential=B&X-Amz-Signature=C&versionId=7"_s,
            u"https://h.org/a?X-Amz-Algorithm=…&X-Amz-Credential=…&X-Amz-Signature=…&versionId=7"_s);
        row("signed by Azure", u"https://h.org/a?sv=2020&sp=r&sig=abc%3D"_s,
            u"https://h.org/a?sv=2020&sp=r&sig=…"_s);
        row("nothing", {}, {});
    }

    void shown() {
        QFETCH(const QString, url);
        QFETCH(const QString, text);
        QCOMPARE(quintet::shown(QUrl(url)), text);
    }

    void keys_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("hidden");
        const QStringList secret =
            u"token access_token accessToken ACCESS_TOKEN accesstoken "
            "refresh-token authtoken csrfToken key KEY api_key api-key "
            "apikey apiKey APIKEY x-api-key AWSAccessKeyId accesskey "
            "Key-Pair-Id sig Sig signature Signature password passwd pwd "
            "pass pw userPassword secret client_secret clientsecret auth "
            "oauth_nonce Authorization credential credentials session "
            "session_id sessionid PHPSESSIONID access jwt bearer hmac "
            "X-Amz-Date x-amz-security-token X-Goog-Expires GoogleAccessId"_s.split(u' ');
        for (const QString& key : secret)
            QTest::newRow(qPrintable(u"142 hidden: "_s + key)) << key << true;
        const QStringList harmless = u"id name keyword keywords monkey author authors accession "
                                     "design signal passage compass tokens_of page expires policy "
                                     "secretary format file version obsid x-amzn-id"_s.split(u' ');
        for (const QString& key : harmless)
            QTest::newRow(qPrintable(u"shown: "_s + key)) << key << false;
    }

    void keys() {
        QFETCH(const QString, key);
        QFETCH(const bool, hidden);
        const QString shown = quintet::shown(QUrl(u"https://h.org/?"_s + key + u"=Xy1"_s));
        QCOMPARE(!shown.contains(u"Xy1"_s), hidden);
        QVERIFY(shown.contains(key + u'='));
    }

    void cleaned_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("result");
        const auto row = [](const char* name, const QString& text, const QString& result) {
            QTest::newRow(name) << text << result;
        };
        row("plain", u"Not Found"_s, u"Not Found"_s);
        row("empty", {}, {});
        row("letters of the world", u"Zugriff verweigert \u00e9\u4e2d\u0645"_s,
            u"Zugriff verweigert \u00e9\u4e2d\u0645"_s);
        row("emoji", u"\U0001F600!"_s, u"\U0001F600!"_s);
        row("combining", u"e\u0301"_s, u"e\u0301"_s);
        row("141 escape", u"a\u001b[31mred"_s, u"a\ufffd[31mred"_s);
        row("141 CSI of C1", u"a\u009b31m"_s, u"a\ufffd31m"_s);
        row("141 bell, backspace, delete", u"\a\b\u007f"_s, u"\ufffd\ufffd\ufffd"_s);
        row("141 NUL", u"a\u0000b"_s, u"a\ufffdb"_s);
        row("141 bidi", u"\u202Aa\u202E\u2066\u2069\u200e\u200f\u061c"_s,
            u"\ufffda\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd"_s);
        row("141 zero width", u"a\u200b\u200c\u200d\u2060\ufeffb"_s,
            u"a\ufffd\ufffd\ufffd\ufffd\ufffdb"_s);
        row("141 tag characters", u"a\U000E0041"_s, u"a\ufffd"_s);
        row("noncharacters", u"\ufdd0\uffff\U0001FFFE"_s, u"\ufffd\ufffd\ufffd"_s);
        row("already replaced", u"\ufffd"_s, u"\ufffd"_s);
        row("white space is folded", u" a \t\r\n b\u00a0\u2028\u2029\u0085c\v\f "_s, u"a b c"_s);
        row("white space alone", u" \n\t "_s, {});
        row("a line cannot be faked", u"x\r\n2024 ok"_s, u"x 2024 ok"_s);
    }

    void cleaned() {
        QFETCH(const QString, text);
        QFETCH(const QString, result);
        QCOMPARE(quintet::cleaned(text), result);
        QCOMPARE(quintet::cleaned(text.toUtf8()), result);
        QCOMPARE(quintet::cleaned(result), result);
    }

    void loneSurrogates() {
        const QChar high(0xD83D);
        const QChar low(0xDE00);
        QCOMPARE(quintet::cleaned(QString(high) + u'a'), u"\ufffda"_s);
        QCOMPARE(quintet::cleaned(QString(low) + high), u"\ufffd\ufffd"_s);
        QCOMPARE(quintet::cleaned(QString(high)), u"\ufffd"_s);
    }

    void invalidUtf8() {
        QCOMPARE(quintet::cleaned(QByteArray("caf\xe9 ok")), u"caf\ufffd ok"_s);
        QCOMPARE(quintet::cleaned(QByteArray("\xed\xa0\x80")).count(u'\ufffd') > 0, true);
        QVERIFY(!quintet::cleaned(QByteArray("\xc0\x9b[31m")).contains(QChar(0x1b)));
    }

    void everyControlCharacter141() {
        for (char16_t c = 0; c < 0xA0; ++c) {
            const QString result = quintet::cleaned(QString(u'a') + QChar(c) + u'b');
            for (const QChar kept : result)
                QVERIFY(kept.unicode() >= 0x20 &&
                        !(kept.unicode() >= 0x7F && kept.unicode() < 0xA0));
            QVERIFY(result.startsWith(u'a') && result.endsWith(u'b'));
        }
    }

    void length() {
        QCOMPARE(quintet::cleaned(u"12345"_s, 5), u"12345"_s);
        QCOMPARE(quintet::cleaned(u"123456"_s, 5), u"1234…"_s);
        QCOMPARE(quintet::cleaned(u"1234 6"_s, 5), u"1234…"_s);
        QCOMPARE(quintet::cleaned(u"12345     "_s, 5), u"12345"_s);
        QCOMPARE(quintet::cleaned(u"123\U0001F600\U0001F600"_s, 5), u"123…"_s);
        QCOMPARE(quintet::cleaned(u"12\U0001F600\U0001F600"_s, 5), u"12\U0001F600…"_s);
        QCOMPARE(quintet::cleaned(u"abc"_s, 1), u"…"_s);
        QCOMPARE(quintet::cleaned(u"abc"_s, 0), QString());
        QCOMPARE(quintet::cleaned(QString(1'000'000, u'x')).size(), 300);
    }
};

QTEST_GUILESS_MAIN(RedactTest)
#include "redacttest.moc"
