#include "handed.h"

#include "redact.h"
#include "storage/requestjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kMagic = "QUINTET ";
constexpr auto kVersion = "1";
constexpr qsizetype kLongestHead = 64;

QJsonObject objectOf(const InputProblem& problem) {
    return {{u"list"_s, problem.list},
            {u"line"_s, problem.line},
            {u"text"_s, problem.text},
            {u"message"_s, problem.message}};
}

InputProblem problemOf(const QJsonObject& object) {
    return {cleaned(object.value("list"_L1).toString()),
            std::max(0, object.value("line"_L1).toInt()),
            cleaned(object.value("text"_L1).toString()),
            cleaned(object.value("message"_L1).toString())};
}

} // namespace

QByteArray packed(const Handed& handed) {
    QJsonArray requests;
    for (const Request& request : handed.requests)
        requests += toJson(request, Secrets::Included);
    QJsonArray problems;
    for (const InputProblem& problem : handed.problems)
        problems += objectOf(problem);
    const QByteArray content = QJsonDocument(QJsonObject{{u"name"_s, handed.name},
                                                         {u"requests"_s, requests},
                                                         {u"problems"_s, problems},
                                                         {u"wish"_s, int(handed.wish)}})
                                   .toJson(QJsonDocument::Compact);
    return kMagic + QByteArray(kVersion) + ' ' + QByteArray::number(content.size()) + '\n' +
           content;
}

HandedReader::Verdict HandedReader::feed(const QByteArray& bytes) {
    m_bytes += bytes;
    if (m_begin < 0) {
        const QByteArray magic(kMagic);
        if (!m_bytes.startsWith(magic.first(std::min(magic.size(), m_bytes.size()))))
            return Verdict::Refused;
        const qsizetype end = m_bytes.indexOf('\n');
        if (end < 0 || end > kLongestHead)
            return m_bytes.size() > kLongestHead ? Verdict::Refused : Verdict::More;
        const QByteArrayList words = m_bytes.first(end).split(' ');
        if (words.value(1) != kVersion)
            return Verdict::OtherVersion;
        bool isNumber = false;
        m_length = words.value(2).toLongLong(&isNumber);
        if (!isNumber || words.size() != 3 || m_length < 0 || m_length > kLargest)
            return Verdict::Refused;
        m_begin = end + 1;
    }
    const qint64 here = m_bytes.size() - m_begin;
    return here < m_length ? Verdict::More : here > m_length ? Verdict::Refused : Verdict::Done;
}

Handed HandedReader::handed() const {
    const QJsonObject object = QJsonDocument::fromJson(m_bytes.mid(m_begin)).object();
    Handed handed;
    handed.name = cleaned(object.value("name"_L1).toString());
    const QJsonArray requests = object.value("requests"_L1).toArray();
    for (const QJsonValue& value : requests) {
        if (const std::optional<Request> request = requestFrom(value.toObject()))
            handed.requests += *request;
    }
    const int wish = object.value("wish"_L1).toInt();
    if (wish > int(Wish::None) && wish <= int(Wish::ResumeAll))
        handed.wish = Wish(wish);
    const QJsonArray problems = object.value("problems"_L1).toArray();
    for (const QJsonValue& value : problems)
        handed.problems += problemOf(value.toObject());
    return handed;
}

} // namespace quintet
