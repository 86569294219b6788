#pragma once

#include "result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QNetworkCookie>
#include <QStringList>
#include <QUrl>

namespace quintet {

/// The cookies of a run (RFC 6265): from a Netscape file, and those that servers set on the way.
/// Never for a whole public suffix, never to another host than they say, Secure ones over https
/// only. QNetworkCookieJar can't be used: it lets a host set cookies for hosts below it, and keeps
/// no host-only flag for what is put into it.
class Cookies {
public:
    /// Adds what a Netscape cookie file says. What can't be read is told by line, in a sentence
    /// with the file's `name`, and the rest counts; no value is repeated.
    QStringList load(const QByteArray& text, const QString& name,
                     const QDateTime& now = QDateTime::currentDateTimeUtc());

    /// Takes the Set-Cookie fields of an answer of `url`. Several may be in one, apart by a line
    /// break, as QNetworkAccessManager joins them.
    void take(const QUrl& url, const QList<QByteArray>& setCookieFields,
              const QDateTime& now = QDateTime::currentDateTimeUtc());

    /// The Cookie header's value for a request of `url`; empty where there is none to send.
    QByteArray headerFor(const QUrl& url,
                         const QDateTime& now = QDateTime::currentDateTimeUtc()) const;

    qsizetype count() const { return m_cookies.size(); }

private:
    struct Cookie {
        QByteArray name;
        QByteArray value;
        QString domain; ///< Lower case, without a leading dot.
        bool hostOnly = true;
        QString path;
        bool secure = false;
        QDateTime expires; ///< Invalid: with the run.
    };

    QString loadLine(const QByteArray& line, const QDateTime& now);
    void takeOne(const QUrl& url, const QNetworkCookie& set, const QDateTime& now);
    QList<Cookie>::iterator same(const Cookie& cookie);
    void insert(const Cookie& cookie, const QDateTime& now);

    QList<Cookie> m_cookies; ///< In the order they were first set.
};

} // namespace quintet
