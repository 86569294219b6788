#pragma once

#include "http/answer.h"
#include "types.h"

#include <QNetworkRequest>

class QNetworkReply;

namespace quintet {

/// What a transfer is to fetch.
struct HttpOrder {
    QUrl url;         ///< Where to begin; may be the end of a redirect that was followed before.
    QUrl trusted;     ///< Its origin gets the request's own headers and credentials.
    Range range;      ///< What to read.
    bool ask = false; ///< Send it as a Range; else the whole file is asked for.
    Validator validator;
    Validator unless; ///< Of a copy that is here: a 304 says that it is still good.
    qint64 total = -1;
    QList<Header> headers;
    Credentials credentials;
    bool digests = true;     ///< Heed what the server states of digests.
    QByteArray algorithm;    ///< Heed only digests in this one; empty: all.
    bool page = true;        ///< A web page may be what was asked for.
    QByteArray wantedDigest; ///< For Want-Repr-Digest; empty: don't ask.
};

/// How one request of an order goes out.
struct HttpPassage {
    QUrl url;             ///< Whom it asks.
    QString address;      ///< Where to connect instead of the URL's host; empty: there.
    quint16 port = 0;     ///< Together with `address`; 0: the URL's own.
    bool trusted = false; ///< The order's own headers may be shown there.
    QByteArray cookies;
    QByteArray login;      ///< For Authorization.
    QByteArray proxyLogin; ///< For Proxy-Authorization.
};

/// The request as QNetworkAccessManager takes it. Pure.
QNetworkRequest networkRequest(const HttpOrder& order, const HttpPassage& passage,
                               const Settings& settings);

/// The head of what `url` answered.
Answer answerIn(const QNetworkReply& reply, const QUrl& url);

} // namespace quintet
