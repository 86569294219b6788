#include "networkoptions.h"

#include "namedfile.h"
#include "net/localaddress.h"
#include "net/proxychoice.h"
#include "optionfault.h"
#include "redact.h"

namespace quintet {

using namespace Qt::StringLiterals;

Status NetworkOptions::read(const CommandWord& word) {
    TlsSettings& tls = m_settings.tls;
    switch (word.option->id) {
    case OptionId::IPv4:
        m_ipv4 = true;
        m_settings.family = AddressFamily::IPv4;
        return {};
    case OptionId::IPv6:
        m_ipv6 = true;
        m_settings.family = AddressFamily::IPv6;
        return {};
    case OptionId::Interface:
        return readInterface(word);
    case OptionId::Proxy:
        return readProxy(word);
    case OptionId::FtpTls:
        return readFtpTls(word);
    case OptionId::TlsMin:
        return readTlsMin(word);
    case OptionId::CaFile:
        return keepFile(word, certificateFile(*word.value), tls.caFile);
    case OptionId::ClientCert:
        return keepFile(word, certificateFile(*word.value), tls.clientCert);
    case OptionId::ClientKey:
        return keepFile(word, keyFile(*word.value), tls.clientKey);
    default:
        tls.insecure = true;
        return {};
    }
}

Status NetworkOptions::readInterface(const CommandWord& word) {
    if (const auto addresses = addressesOf(*word.value); !addresses)
        return wrong(u"%1: %2."_s.arg(word.written, cleaned(addresses.error().detail)));
    m_settings.localInterface = *word.value;
    return {};
}

Status NetworkOptions::readFtpTls(const CommandWord& word) {
    FtpTls& tls = m_settings.ftpTls;
    if (*word.value == "try"_L1)
        tls = FtpTls::Try;
    else if (*word.value == "require"_L1)
        tls = FtpTls::Require;
    else if (*word.value == "off"_L1)
        tls = FtpTls::Off;
    else
        return takes(word, u"one of try, require and off"_s);
    return {};
}

Status NetworkOptions::readTlsMin(const CommandWord& word) {
    if (*word.value != "1.2"_L1 && *word.value != "1.3"_L1)
        return takes(word, u"one of 1.2 and 1.3"_s);
    m_settings.tls.minimum = *word.value == "1.3"_L1 ? TlsVersion::Tls13 : TlsVersion::Tls12;
    return {};
}

Status NetworkOptions::readProxy(const CommandWord& word) {
    m_proxy = true;
    m_settings.proxy = {};
    if (word.value->compare("none"_L1, Qt::CaseInsensitive) == 0)
        return {};
    const auto proxy = parseProxy(*word.value);
    if (!proxy)
        return wrong(u"%1: %2."_s.arg(word.written, proxy.error().detail));
    m_settings.proxy.http = *proxy;
    m_settings.proxy.https = *proxy;
    m_settings.proxy.ftp = *proxy;
    return {};
}

Status NetworkOptions::finish() {
    if (m_ipv4 && m_ipv6)
        return wrong(u"-4 and -6 exclude each other."_s);
    if (!m_settings.tls.clientKey.isEmpty() && m_settings.tls.clientCert.isEmpty())
        return wrong(u"--client-key needs --client-cert."_s);
    if (!m_settings.tls.clientCert.isEmpty() && m_settings.tls.clientKey.isEmpty()) {
        if (!keyFile(m_settings.tls.clientCert))
            return wrong(
                u"--client-cert: '%1' holds no private key; give it with --client-key."_s.arg(
                    shownPath(m_settings.tls.clientCert)));
        m_settings.tls.clientKey = m_settings.tls.clientCert;
    }
    return readEnvironment();
}

Status NetworkOptions::readEnvironment() {
    if (m_proxy && m_settings.proxy == ProxySettings{})
        return {};
    QProcessEnvironment environment = m_environment;
    if (m_proxy) {
        // Only what is not to go through it.
        environment = {};
        for (const QString& name : {u"no_proxy"_s, u"NO_PROXY"_s}) {
            if (m_environment.contains(name))
                environment.insert(name, m_environment.value(name));
        }
    }
    const auto found = proxyFromEnvironment(environment);
    if (!found)
        return wrong(
            u"The environment names a proxy that can't be used: %1."_s.arg(found.error().detail));
    if (m_proxy)
        m_settings.proxy.exceptions = found->exceptions;
    else
        m_settings.proxy = *found;
    const ProxySettings& proxy = m_settings.proxy;
    const bool proxied = !(proxy.http.isEmpty() && proxy.https.isEmpty() && proxy.ftp.isEmpty());
    if (proxied && !m_settings.localInterface.isEmpty())
        return wrong(u"--interface and a proxy exclude each other; --proxy none goes without."_s);
    return {};
}

} // namespace quintet
