#include "checksumlist.h"

#include "checksum.h"
#include "listtext.h"
#include "shownword.h"
#include "wording.h"

#include <QRegularExpression>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

bool isHex(QChar c) {
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

/// The most usual of those with so many hex digits; empty when there is none.
QByteArray algorithmOfLength(qsizetype digits) {
    switch (digits) {
    case 32:
        return "md5";
    case 40:
        return "sha";
    case 56:
        return "sha-224";
    case 64:
        return "sha-256";
    case 96:
        return "sha-384";
    case 128:
        return "sha-512";
    default:
        return {};
    }
}

/// "SHA3-256", "sha256", "b2" and openssl's "SHA2-256"; empty when it is none.
QByteArray algorithmCalled(const QString& written) {
    QString name = written.trimmed();
    if (name.compare("b2"_L1, Qt::CaseInsensitive) == 0)
        name = u"blake2b"_s;
    if (name.startsWith("sha2-"_L1, Qt::CaseInsensitive))
        name.remove(3, 2);
    return Checksum::canonicalName(name.toUtf8());
}

/// What a list's own name says: "SHA512SUMS", "md5sum.txt", "x.iso.sha256", "manifest-sha256.txt".
QByteArray algorithmInName(const QString& listName) {
    static const QRegularExpression known(
        u"(?:^|[^a-z0-9])(sha3-(?:224|256|384|512)|sha-?(?:512|384|256|224|1)|md[45]|"
        "blake2[bs](?:-?[0-9]{3})?|b2)(?:sums?)?(?:[^a-z0-9]|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = known.match(listName.mid(listName.lastIndexOf(u'/') + 1));
    return match.hasMatch() ? algorithmCalled(match.captured(1)) : QByteArray();
}

/// "x.iso.sha256" -> "x.iso"; empty when the name says nothing of the kind.
QString fileOfSidecar(const QString& listName) {
    const QString name = listName.mid(listName.lastIndexOf(u'/') + 1);
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString suffix = name.mid(dot + 1);
    const bool known = !algorithmInName(suffix).isEmpty();
    return dot > 0 && known ? name.left(dot) : QString();
}

class ChecksumReader {
public:
    explicit ChecksumReader(const QString& name)
        : m_name(name)
        , m_algorithm(algorithmInName(name))
        , m_bagIt(name.section(u'/', -1).contains("manifest-"_L1)) {}

    void read(QByteArrayView line, int number) {
        m_number = number;
        if (line.size() > kLongestLine) {
            if (!m_inSignature)
                problem(listText(line.first(100)), Wording::tr("the line is longer than 64 KiB"));
            return;
        }
        const QString text = listText(line).trimmed();
        if (passOver(text))
            return;
        const bool escaped = text.startsWith(u'\\');
        const QStringView rest = QStringView(text).mid(escaped ? 1 : 0);
        if (!readHexFirst(rest, escaped) && !readNameFirst(rest, escaped))
            problem(
                text,
                Wording::tr("the line is neither 'DIGEST  FILE' nor 'ALGORITHM (FILE) = DIGEST'"));
    }

    ChecksumList finish() { return std::move(m_list); }

private:
    /// Blank lines, comments, and the frame that a PGP signature puts around a list.
    bool passOver(const QString& text) {
        if (text.startsWith("-----BEGIN PGP SIGNED MESSAGE"_L1)) {
            m_inArmorHead = true;
            return true;
        }
        if (text.startsWith("-----BEGIN PGP SIGNATURE"_L1))
            m_inSignature = true;
        if (m_inSignature) {
            m_inSignature = !text.startsWith("-----END PGP SIGNATURE"_L1);
            return true;
        }
        if (text.isEmpty())
            m_inArmorHead = false;
        return m_inArmorHead || text.isEmpty() || text.startsWith(u'#') || text.startsWith(u';');
    }

    void problem(const QString& text, const QString& message) {
        m_list.problems.append({m_name, m_number, shownWord(text), message});
    }

    /// "DIGEST  FILE", "DIGEST *FILE", or a digest alone.
    bool readHexFirst(QStringView text, bool escaped) {
        qsizetype end = 0;
        while (end < text.size() && isHex(text[end]))
            ++end;
        if (end < 32 || (end < text.size() && !text[end].isSpace()))
            return false;
        QStringView path = text.mid(end).trimmed();
        if (path.startsWith(u'*'))
            path = path.mid(1);
        const QString alone = path.isEmpty() ? fileOfSidecar(m_name) : QString();
        if (path.isEmpty() && alone.isEmpty()) {
            problem(text.toString(), Wording::tr("the digest has no file name"));
            return true;
        }
        const QByteArray algorithm =
            Checksum::length(m_algorithm) * 2 == end ? m_algorithm : algorithmOfLength(end);
        add(algorithm, text.left(end), path.isEmpty() ? QStringView(alone) : path, escaped);
        return true;
    }

    /// "SHA256 (FILE) = DIGEST" and openssl's "SHA256(FILE)= DIGEST".
    bool readNameFirst(QStringView text, bool escaped) {
        const qsizetype open = text.indexOf(u'(');
        const qsizetype close = text.lastIndexOf(u')');
        if (open < 1 || close < open || !text.mid(close + 1).trimmed().startsWith(u'='))
            return false;
        const QByteArray algorithm = algorithmCalled(text.left(open).toString());
        if (algorithm.isEmpty())
            problem(text.toString(), Wording::tr("the line's algorithm is not known"));
        else
            add(algorithm, text.mid(close + 1).trimmed().mid(1).trimmed(),
                text.mid(open + 1, close - open - 1), escaped);
        return true;
    }

    void add(const QByteArray& algorithm, QStringView value, QStringView path, bool escaped) {
        const auto bytes = Checksum::decode(algorithm, value.toUtf8());
        if (!bytes)
            return problem(path.toString(),
                           algorithm.isEmpty()
                               ? Wording::tr("no algorithm has digests of this length")
                               : Wording::tr("the digest is not a valid %1")
                                     .arg(QString::fromLatin1(algorithm)));
        const QString plain = written(path, escaped);
        if (plain.isEmpty())
            return problem(path.toString(), Wording::tr("the line names no file"));
        m_list.files.append({plain, {algorithm, *bytes}});
    }

    /// The file's path without the escapes of its kind of list.
    QString written(QStringView path, bool escaped) const {
        QString result;
        for (qsizetype i = 0; i < path.size(); ++i) {
            if (!escaped || path[i] != u'\\' || i + 1 == path.size()) {
                result += path[i];
                continue;
            }
            const QChar next = path[++i];
            result += next == u'n' ? QChar(u'\n') : next == u'r' ? QChar(u'\r') : next;
        }
        // Those that know of escapes would have escaped it: it is Windows's.
        if (!escaped)
            result.replace(u'\\', u'/');
        if (m_bagIt) { // RFC 8493, 2.1.3.
            result.replace("%0A"_L1, "\n"_L1, Qt::CaseInsensitive);
            result.replace("%0D"_L1, "\r"_L1, Qt::CaseInsensitive);
            result.replace("%25"_L1, "%"_L1);
        }
        while (result.startsWith("./"_L1))
            result.remove(0, 2);
        return result;
    }

    QString m_name;
    QByteArray m_algorithm; ///< What the list's name says.
    bool m_bagIt;
    bool m_inArmorHead = false;
    bool m_inSignature = false;
    int m_number = 0;
    ChecksumList m_list;
};

} // namespace

ChecksumList parseChecksumList(const QByteArray& content, const QString& name) {
    const QByteArray text = asUtf8(content);
    ChecksumReader reader(name);
    qsizetype begin = 0;
    for (int number = 1; begin < text.size(); ++number) {
        const QByteArrayView line = lineAt(text, begin);
        reader.read(line, number);
        begin += line.size() + 1;
    }
    return reader.finish();
}

} // namespace quintet
