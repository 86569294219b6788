#include "curloption.h"

namespace quintet {

using enum CurlMeaning;

static constexpr CurlOption kOptions[] = {
    {"header", 'H', true, Header},
    {"cookie", 'b', true, Cookie},
    {"user-agent", 'A', true, UserAgent},
    {"referer", 'e', true, Referer},
    {"user", 'u', true, User},
    {"oauth2-bearer", 0, true, Bearer},
    {"output", 'o', true, Output},
    {"url", 0, true, Url},
    {"request", 'X', true, Method},
    {"data", 'd', true, Sends},
    {"data-raw", 0, true, Sends},
    {"data-binary", 0, true, Sends},
    {"data-ascii", 0, true, Sends},
    {"data-urlencode", 0, true, Sends},
    {"url-query", 0, true, Sends},
    {"json", 0, true, Sends},
    {"form", 'F', true, Sends},
    {"form-string", 0, true, Sends},
    {"upload-file", 'T', true, Sends},
    {"quote", 'Q', true, Sends},
    {"head", 'I', false, Sends},
    {"aws-sigv4", 0, true, Sends},
    {"location", 'L', false, Nothing},
    {"remote-name", 'O', false, Nothing},
    {"remote-name-all", 0, false, Nothing},
    {"remote-header-name", 'J', false, Nothing},
    {"remote-time", 'R', false, Nothing},
    {"compressed", 0, false, Nothing},
    {"silent", 's', false, Nothing},
    {"show-error", 'S', false, Nothing},
    {"fail", 'f', false, Nothing},
    {"fail-with-body", 0, false, Nothing},
    {"fail-early", 0, false, Nothing},
    {"verbose", 'v', false, Nothing},
    {"progress-bar", '#', false, Nothing},
    {"no-progress-meter", 0, false, Nothing},
    {"include", 'i', false, Nothing},
    {"globoff", 'g', false, Nothing},
    {"get", 'G', false, Nothing},
    {"no-buffer", 'N', false, Nothing},
    {"create-dirs", 0, false, Nothing},
    {"parallel", 'Z', false, Nothing},
    {"http1.0", '0', false, Nothing},
    {"http1.1", 0, false, Nothing},
    {"http2", 0, false, Nothing},
    {"http3", 0, false, Nothing},
    {"anyauth", 0, false, Nothing},
    {"basic", 0, false, Nothing},
    {"digest", 0, false, Nothing},
    {"ftp-pasv", 0, false, Nothing},
    {"disable-epsv", 0, false, Nothing},
    {"continue-at", 'C', true, Nothing},
    {"retry", 0, true, Nothing},
    {"retry-delay", 0, true, Nothing},
    {"retry-max-time", 0, true, Nothing},
    {"retry-all-errors", 0, false, Nothing},
    {"retry-connrefused", 0, false, Nothing},
    {"max-redirs", 0, true, Nothing},
    {"write-out", 'w', true, Nothing},
    {"dump-header", 'D', true, Nothing},
    {"cookie-jar", 'c', true, Nothing},
    {"stderr", 0, true, Nothing},
    {"keepalive-time", 0, true, Nothing},
    {"insecure", 'k', false, Warns},
    {"location-trusted", 0, false, Warns},
    {"netrc", 'n', false, Warns},
    {"netrc-optional", 0, false, Warns},
    {"netrc-file", 0, true, Warns},
    {"ntlm", 0, false, Warns},
    {"negotiate", 0, false, Warns},
    {"ssl-reqd", 0, false, Warns},
    {"ipv4", '4', false, Warns},
    {"ipv6", '6', false, Warns},
    {"proxy", 'x', true, Warns},
    {"proxy-user", 'U', true, Warns},
    {"proxy-header", 0, true, Warns},
    {"noproxy", 0, true, Warns},
    {"socks5", 0, true, Warns},
    {"socks5-hostname", 0, true, Warns},
    {"cacert", 0, true, Warns},
    {"capath", 0, true, Warns},
    {"cert", 'E', true, Warns},
    {"key", 0, true, Warns},
    {"pass", 0, true, Warns},
    {"pinnedpubkey", 0, true, Warns},
    {"ciphers", 0, true, Warns},
    {"resolve", 0, true, Warns},
    {"connect-to", 0, true, Warns},
    {"interface", 0, true, Warns},
    {"dns-servers", 0, true, Warns},
    {"doh-url", 0, true, Warns},
    {"unix-socket", 0, true, Warns},
    {"range", 'r', true, Warns},
    {"time-cond", 'z', true, Warns},
    {"config", 'K', true, Warns},
    {"output-dir", 0, true, Warns},
    {"max-time", 'm', true, Warns},
    {"connect-timeout", 0, true, Warns},
    {"max-filesize", 0, true, Warns},
    {"limit-rate", 0, true, Warns},
    {"speed-limit", 'Y', true, Warns},
    {"speed-time", 'y', true, Warns},
};

CurlOption curlOptionNamed(const QString& name) {
    for (const CurlOption& option : kOptions) {
        if (name == QLatin1String(option.name))
            return option;
    }
    return {"", 0, false, Unknown};
}

CurlOption curlOptionLettered(QChar letter) {
    for (const CurlOption& option : kOptions) {
        if (option.letter != 0 && letter == QLatin1Char(option.letter))
            return option;
    }
    return {"", 0, false, Unknown};
}

} // namespace quintet
