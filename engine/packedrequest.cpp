#include "packedrequest.h"

#include "ftp/ftplister.h"
#include "plan/filename.h"

namespace quintet {

PackedRequest::PackedRequest() {
    static const QExplicitlySharedDataPointer<const Rest> nothing(new Rest);
    m_rest = nothing;
}

PackedRequest::PackedRequest(const Request& request, const PackedRequest& like)
    : m_id(request.id)
    , m_address(request.sources.value(0).toEncoded())
    , m_rest(like.m_rest) {
    auto rest = std::make_unique<Rest>();
    rest->request = request;
    rest->request.id = 0;
    if (!request.sources.isEmpty())
        rest->request.sources.removeFirst();
    if (rest->request != m_rest->request)
        m_rest.reset(rest.release());
}

PackedRequest::PackedRequest(DownloadId id, const QByteArray& address, const PackedRequest& like)
    : m_id(id)
    , m_address(address)
    , m_rest(like.m_rest) {}

Request PackedRequest::request() const {
    Request request = m_rest->request;
    request.id = m_id;
    if (!m_address.isEmpty())
        request.sources.prepend(firstSource());
    return request;
}

QUrl PackedRequest::firstSource() const {
    return QUrl::fromEncoded(m_address);
}

QString PackedRequest::wantedPath() const {
    const Request& rest = m_rest->request;
    if (m_address.startsWith("ftp") && isFtpFolder(request()))
        return {};
    QString name = rest.fileName;
    if (name.isEmpty())
        name = nameInAddress(m_address);
    return name.isEmpty() ? QString() : QString(rest.directory % u'/' % name);
}

} // namespace quintet
