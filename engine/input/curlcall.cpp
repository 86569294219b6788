#include "curlcall.h"

#include "curloption.h"
#include "headerline.h"
#include "plan/filename.h"
#include "redact.h"
#include "shellwords.h"
#include "shownword.h"

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

/// cmd.exe's form has carets where no one else has.
bool isForCmd(QStringView text) {
    return text.contains(u"^\"") || text.contains(u"^\n") || text.contains(u"^\r\n");
}

class CurlReader {
public:
    explicit CurlReader(const QStringList& words)
        : m_words(words) {}

    CurlCall read() {
        for (m_next = 1; m_next < m_words.size() && m_call.refusal.isEmpty();) {
            const QString word = m_words[m_next++];
            if (m_onlyUrls || word == "-"_L1 || !word.startsWith(u'-'))
                m_urls += word;
            else if (word == "--"_L1)
                m_onlyUrls = true;
            else if (word.startsWith("--"_L1))
                readName(word.mid(2));
            else
                readLetters(word);
        }
        if (m_call.refusal.isEmpty())
            makeEntries();
        if (!m_call.refusal.isEmpty())
            m_call.entries.clear();
        return std::move(m_call);
    }

private:
    void refuse(const QString& why) {
        if (m_call.refusal.isEmpty())
            m_call.refusal = why;
    }

    void warn(const QString& option, const QString& why) {
        const QString sentence = u"curl's option %1 %2."_s.arg(cleaned(option, 40), why);
        if (!m_warnings.contains(sentence))
            m_warnings += sentence;
    }

    void readName(const QString& name) {
        const CurlOption option = curlOptionNamed(name);
        const QString written = u"--"_s + name;
        if (option.takesValue && m_next == m_words.size())
            return refuse(u"%1 lacks its value"_s.arg(written));
        carryOut(option, written, option.takesValue ? m_words[m_next++] : QString());
    }

    /// "-sSLo NAME" and "-oNAME".
    void readLetters(const QString& word) {
        for (qsizetype i = 1; i < word.size(); ++i) {
            const CurlOption option = curlOptionLettered(word[i]);
            const QString written = u"-"_s + word[i];
            if (!option.takesValue) {
                carryOut(option, written, {});
                continue;
            }
            const QString attached = word.mid(i + 1);
            if (attached.isEmpty() && m_next == m_words.size())
                return refuse(u"%1 lacks its value"_s.arg(written));
            return carryOut(option, written, attached.isEmpty() ? m_words[m_next++] : attached);
        }
    }

    void carryOut(const CurlOption& option, const QString& written, const QString& value) {
        switch (option.meaning) {
        case CurlMeaning::Header:
            return addHeader(value, written);
        case CurlMeaning::Cookie:
            if (value.contains(u'='))
                m_cookies += value.trimmed();
            else
                warn(written, u"names a file of cookies: give that with --cookies"_s);
            return;
        case CurlMeaning::UserAgent:
            return addHeader(u"User-Agent: "_s + value, written);
        case CurlMeaning::Referer:
            return addHeader(u"Referer: "_s + value.section(u';', 0, 0), written);
        case CurlMeaning::Bearer:
            return addHeader(u"Authorization: Bearer "_s + value, written);
        case CurlMeaning::User:
            m_login = {value.section(u':', 0, 0), value.section(u':', 1)};
            return;
        case CurlMeaning::Output:
            m_outputs += value;
            return;
        case CurlMeaning::Url:
            m_urls += value;
            return;
        case CurlMeaning::Method:
            if (value != "GET"_L1)
                refuse(u"the curl call sends a %1; only downloads (GET) can be taken over"_s.arg(
                    cleaned(value, 20)));
            return;
        case CurlMeaning::Sends:
            return refuse(u"the curl call does more than download (%1)"_s.arg(written));
        case CurlMeaning::Warns:
            return warn(written, u"is passed over"_s);
        case CurlMeaning::Unknown:
            return warn(written, u"is not known and passed over"_s);
        case CurlMeaning::Nothing:
            return;
        }
    }

    void addHeader(const QString& line, const QString& written) {
        const QString name = line.section(u':', 0, 0).trimmed();
        if (line.startsWith(u'@'))
            return warn(written, u"names a file of headers, which is passed over"_s);
        // "Name:" takes one of curl's away, "Name;" sends an empty one.
        const bool empty = line.section(u':', 1).trimmed().isEmpty();
        if (isTransferHeader(name.toUtf8()) || empty)
            return;
        if (name.compare("cookie"_L1, Qt::CaseInsensitive) == 0) {
            m_cookies += line.section(u':', 1).trimmed();
            return;
        }
        if (const auto header = parseHeaderLine(line))
            m_headers += *header;
        else
            warn(written, u"is passed over: %1"_s.arg(header.error().detail));
    }

    void makeEntries() {
        if (!m_cookies.isEmpty())
            addCookies();
        if (m_urls.isEmpty())
            return refuse(u"the curl call has no address"_s);
        for (qsizetype i = 0; i < m_urls.size(); ++i) {
            InputEntry entry;
            const QString text =
                m_urls[i].contains("://"_L1) ? m_urls[i] : u"http://"_s + m_urls[i];
            const auto url = parseUrl(text, &entry.credentials);
            if (!url)
                return refuse(
                    u"the curl call's address can't be used: %1"_s.arg(url.error().detail));
            entry.sources = {*url};
            if (!m_login.isEmpty())
                entry.credentials = m_login;
            entry.headers = m_headers;
            if (i < m_outputs.size())
                entry.fileName = nameFor(m_outputs[i]);
            entry.warnings = m_warnings;
            m_call.entries += entry;
        }
    }

    void addCookies() {
        if (const auto header = parseHeaderLine(u"Cookie: "_s + m_cookies.join("; "_L1)))
            m_headers += *header;
        else
            warn(u"-b"_s, u"is passed over: %1"_s.arg(header.error().detail));
    }

    /// Folders outside of the target's are dropped: the text may come from a web page.
    QString nameFor(const QString& output) {
        if (output == "-"_L1 || output == "/dev/null"_L1)
            return {};
        const QString name = safeRelativePath(output);
        if (!name.isEmpty())
            return name;
        warn(u"-o"_s, u"loses its folders: they would leave the target folder"_s);
        return safeName(output);
    }

    const QStringList& m_words;
    qsizetype m_next = 0;
    bool m_onlyUrls = false;
    QStringList m_urls;
    QStringList m_outputs;
    QStringList m_cookies;
    QStringList m_warnings;
    QList<Header> m_headers;
    Credentials m_login;
    CurlCall m_call;
};

} // namespace

bool isCurlCall(QStringView text) {
    text = text.trimmed();
    if (text.startsWith(u"$ "))
        text = text.mid(2).trimmed();
    for (const QLatin1String program : {"curl"_L1, "curl.exe"_L1}) {
        if (text.startsWith(program) && text.size() > program.size() &&
            text[program.size()].isSpace())
            return true;
    }
    return false;
}

CurlCall readCurlCall(QStringView text) {
    const qsizetype start = text.indexOf(u"curl");
    const QStringView rest = text.mid(qMax<qsizetype>(start, 0));
    const auto command = isForCmd(rest) ? readCmdCommand(rest) : readShellCommand(rest);
    CurlCall call;
    if (!command) {
        call.refusal = command.error().detail;
        call.isOpen = true;
        return call;
    }
    call = CurlReader(command->words).read();
    call.length = text.size() - rest.size() + command->length;
    return call;
}

} // namespace quintet
