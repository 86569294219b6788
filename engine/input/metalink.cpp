#include "metalink.h"

#include "metalinkfile.h"
#include "redact.h"
#include "wording.h"
#include "xmlguard.h"

#include <QStringDecoder>
#include <QXmlStreamReader>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLargest = 64 * 1024 * 1024;

/// Behind all that have a rank.
constexpr int kLastRank = 1'000'000;

/// Nothing when the text is neither UTF-8 nor a Latin-1 that says so.
std::optional<QString> decoded(const QByteArray& text) {
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString result = decoder(text);
    if (!decoder.hasError())
        return result;
    const QByteArray head = text.left(200).toLower();
    if (head.startsWith("<?xml") && head.left(head.indexOf("?>")).contains("iso-8859-1"))
        return QString::fromLatin1(text);
    return {};
}

/// Version 4 counts from 1, the first being the best; version 3 to 100, the best.
int rankOf(const QXmlStreamAttributes& attributes) {
    bool good = false;
    const int priority = attributes.value("priority"_L1).toInt(&good);
    if (good && priority >= 1)
        return qMin(priority, kLastRank);
    const int preference = attributes.value("preference"_L1).toInt(&good);
    return good ? 100 - qBound(0, preference, 100) : kLastRank;
}

class MetalinkReader {
public:
    MetalinkReader(const QString& text, const QString& name)
        : m_xml(text)
        , m_name(name) {}

    InputList read() {
        if (m_xml.readNextStartElement() && m_xml.name() != "metalink"_L1)
            return failed(Wording::tr("it is not a Metalink: its first element is '%1'")
                              .arg(cleaned(m_xml.name().toString(), 40)));
        if (!m_xml.hasError()) {
            m_namespace = m_xml.namespaceUri().toString();
            readFiles();
        }
        // What follows the last element counts, too.
        while (!m_xml.atEnd())
            m_xml.readNext();
        if (m_xml.hasError())
            return failed(complaint(), static_cast<int>(m_xml.lineNumber()));
        if (m_list.entries.isEmpty() && m_list.problems.isEmpty())
            return failed(Wording::tr("the Metalink names no file"));
        return std::move(m_list);
    }

private:
    InputList failed(const QString& message, int line = 0) const {
        return {{}, {{m_name, line, {}, message}}};
    }

    QString complaint() const {
        if (m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError)
            return Wording::tr("the Metalink ends in the middle");
        return Wording::tr("the Metalink is not well-formed XML (%1)")
            .arg(cleaned(m_xml.errorString(), 120));
    }

    /// Goes to the next child element of the Metalink's own vocabulary.
    bool next() {
        while (m_xml.readNextStartElement()) {
            if (m_xml.namespaceUri() == m_namespace)
                return true;
            m_xml.skipCurrentElement();
        }
        return false;
    }

    bool is(QLatin1String name) const { return m_xml.name() == name; }

    QString text() { return m_xml.readElementText(QXmlStreamReader::SkipChildElements); }

    QString attribute(QLatin1String name) const {
        return m_xml.attributes().value(name).toString();
    }

    void readFiles() {
        while (next()) {
            if (is("files"_L1)) // Version 3.
                readFiles();
            else if (is("file"_L1))
                readFile();
            else
                m_xml.skipCurrentElement();
        }
    }

    void readFile() {
        const QString name = attribute("name"_L1);
        const int line = static_cast<int>(m_xml.lineNumber());
        MetalinkFile file(name, line);
        readInto(file);
        if (m_xml.hasError())
            return;
        if (auto entry = file.entry()) {
            m_list.entries.append(std::move(*entry));
        } else {
            const QString known = cleaned(name, 120);
            m_list.problems.append({m_name, line, known,
                                    known.isEmpty()
                                        ? entry.error().detail
                                        : Wording::tr("the file '%1' can't be downloaded: %2")
                                              .arg(known, entry.error().detail)});
        }
    }

    void readInto(MetalinkFile& file) {
        while (next()) {
            // Gone once the element's text is read.
            const int rank = rankOf(m_xml.attributes());
            const QString type = attribute("type"_L1);
            if (is("verification"_L1) || is("resources"_L1)) { // Version 3.
                readInto(file);
            } else if (is("size"_L1)) {
                file.setSize(text());
            } else if (is("hash"_L1)) {
                file.addHash(type, text());
            } else if (is("pieces"_L1)) {
                file.beginPieces(type, attribute("length"_L1));
                readPieces(file);
            } else if (is("url"_L1) && isDownload(type)) {
                file.addSource(text(), rank);
            } else {
                m_xml.skipCurrentElement();
            }
        }
    }

    void readPieces(MetalinkFile& file) {
        while (next()) {
            const QString number = attribute("piece"_L1);
            if (is("hash"_L1))
                file.addPiece(text(), number);
            else
                m_xml.skipCurrentElement();
        }
    }

    /// Version 3 has descriptions of the file (torrents) among its addresses.
    static bool isDownload(const QString& type) {
        static const QStringList known{{}, u"http"_s, u"https"_s, u"ftp"_s, u"ftps"_s};
        return known.contains(type.toLower());
    }

    QXmlStreamReader m_xml;
    QString m_name;
    QString m_namespace;
    InputList m_list;
};

} // namespace

bool isMetalink(QByteArrayView text) {
    text = text.trimmed();
    while (text.startsWith("<!--")) {
        const qsizetype end = text.indexOf("-->");
        if (end < 0)
            return true;
        text = text.sliced(end + 3).trimmed();
    }
    if (text.startsWith("<?xml"))
        return true;
    if (text.startsWith("<!"))
        return !text.first(qMin<qsizetype>(text.size(), 64))
                    .toByteArray()
                    .toLower()
                    .contains("html");
    if (!text.startsWith('<'))
        return false;
    qsizetype end = 1;
    while (end < text.size() && end < 80 && text[end] != '>' && text[end] != ' ' &&
           text[end] != '/' && text[end] != '\n' && text[end] != '\r' && text[end] != '\t')
        ++end;
    const QByteArrayView root = text.sliced(1, end - 1);
    return root == "metalink" || root.endsWith(":metalink");
}

InputList readMetalink(const QByteArray& text, const QString& name) {
    const auto failed = [&](const QString& message) {
        return InputList{{}, {{name, 0, {}, message}}};
    };
    if (text.size() > kLargest)
        return failed(Wording::tr("the Metalink is larger than 64 MiB"));
    const std::optional<QString> xml = decoded(text);
    if (!xml)
        return failed(Wording::tr("the Metalink is not UTF-8"));
    if (const Status status = checkXml(*xml); !status)
        return failed(Wording::tr("the Metalink is refused: %1").arg(status.error().detail));
    return MetalinkReader(*xml, name).read();
}

} // namespace quintet
