#include "http/httprequest.h"

#include <QNetworkReply>

namespace quintet {

namespace {

void set(QNetworkRequest& request, const char* name, const QByteArray& value) {
    if (!value.isEmpty())
        request.setRawHeader(name, value);
}

void askForRange(QNetworkRequest& request, const Range& range, const Validator& validator) {
    QByteArray value = "bytes=" + QByteArray::number(range.begin) + '-';
    if (!range.isOpen())
        value += QByteArray::number(range.end - 1);
    request.setRawHeader("Range", value);
    set(request, "If-Range", validator.etag.isEmpty() ? validator.lastModified : validator.etag);
}

void askUnless(QNetworkRequest& request, const Validator& validator) {
    set(request, "If-None-Match", validator.etag);
    if (validator.etag.isEmpty())
        set(request, "If-Modified-Since", validator.lastModified);
}

} // namespace

QNetworkRequest networkRequest(const HttpOrder& order, const HttpPassage& passage,
                               const Settings& settings) {
    QNetworkRequest request(passage.url);
    if (!passage.address.isEmpty() &&
        (passage.port != 0 || passage.address != passage.url.host())) {
        // QNetworkAccessManager can't be told an address family, or a way out: an address can.
        QUrl url = passage.url;
        url.setHost(passage.address);
        if (passage.port != 0)
            url.setPort(passage.port);
        request.setUrl(url);
        request.setPeerVerifyName(passage.url.host());
        request.setRawHeader("Host", passage.url.authority(QUrl::FullyEncoded).toLatin1());
    }
    request.setRawHeader("Accept", "*/*");
    request.setRawHeader("Accept-Encoding", "identity");
    set(request, "User-Agent",
        settings.userAgent.isEmpty() ? QByteArrayLiteral("quintet/" QUINTET_VERSION)
                                     : settings.userAgent);
    set(request, "Referer", settings.referer);
    set(request, "Want-Repr-Digest", order.wantedDigest);
    set(request, "Want-Content-Digest", order.wantedDigest);
    set(request, "Cookie", passage.cookies);
    set(request, "Authorization", passage.login);
    set(request, "Proxy-Authorization", passage.proxyLogin);
    if (passage.trusted) {
        for (const Header& header : order.headers)
            request.setRawHeader(header.name, header.value);
    }
    if (order.ask)
        askForRange(request, order.range, order.validator);
    else
        askUnless(request, order.unless);
    return request;
}

Answer answerIn(const QNetworkReply& reply, const QUrl& url) {
    Answer answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.reason = reply.attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray();
    answer.url = url;
    for (const auto& [name, value] : reply.rawHeaderPairs())
        answer.headers.append({name, value});
    return answer;
}

} // namespace quintet
