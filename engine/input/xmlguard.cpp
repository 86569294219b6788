#include "xmlguard.h"

#include "wording.h"

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepest = 32;
constexpr qsizetype kLongestName = 512;
constexpr int kMostAttributes = 64;

Unexpected<Error> refused(const QString& detail) {
    return Unexpected{Error{.kind = ErrorKind::Usage, .detail = detail}};
}

class Guard {
public:
    explicit Guard(QStringView text)
        : m_text(text) {}

    Status check() {
        while ((m_at = m_text.indexOf(u'<', m_at)) >= 0) {
            const QStringView rest = m_text.mid(m_at);
            if (rest.startsWith(u"<!--"))
                skipPast(u"-->", 4);
            else if (rest.startsWith(u"<![CDATA["))
                skipPast(u"]]>", 9);
            else if (rest.startsWith(u"<!"))
                return refused(
                    Wording::tr("it has a document type (DOCTYPE), which is not allowed"));
            else if (Status status = checkTag(); !status)
                return status;
        }
        return {};
    }

private:
    void skipPast(QStringView end, qsizetype opening) {
        const qsizetype found = m_text.indexOf(end, m_at + opening);
        m_at = found < 0 ? m_text.size() : found + end.size();
    }

    /// A "<" and what follows, to its ">" outside of quotes: a tag or a processing instruction.
    Status checkTag() {
        const bool instruction = m_text.mid(m_at).startsWith(u"<?");
        const bool closing = m_text.mid(m_at).startsWith(u"</");
        int attributes = 0;
        qsizetype nameFrom = ++m_at;
        for (; m_at < m_text.size() && m_text[m_at] != u'>'; ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'"' || c == u'\'') {
                const qsizetype end = m_text.indexOf(c, m_at + 1);
                m_at = end < 0 ? m_text.size() - 1 : end;
            }
            attributes += c == u'=' ? 1 : 0;
            if (c == u'"' || c == u'\'' || c == u'=' || c.isSpace())
                nameFrom = m_at + 1;
            if (m_at - nameFrom > kLongestName)
                return refused(
                    Wording::tr("it has a name of more than %1 characters").arg(kLongestName));
            if (attributes > kMostAttributes)
                return refused(Wording::tr("it has an element of more than %1 attributes")
                                   .arg(kMostAttributes));
        }
        const bool empty = instruction || m_text[m_at - 1] == u'/';
        m_depth += closing ? -1 : empty ? 0 : 1;
        if (m_depth > kDeepest)
            return refused(Wording::tr("its elements are nested more than %1 deep").arg(kDeepest));
        return {};
    }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace

Status checkXml(QStringView text) {
    return Guard(text).check();
}

} // namespace quintet
