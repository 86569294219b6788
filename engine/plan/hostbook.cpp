#include "plan/hostbook.h"

#include <QHash>
#include <QUrl>

#include <algorithm>

namespace quintet {

namespace {

constexpr QByteArrayView kFirstLine = "quintet hosts 1";
constexpr double kFastest = 1e12;
constexpr int kMostConnections = 1000;

/// As hostKey() writes it, and nothing else.
bool isKey(const QString& host) {
    const QUrl url(host, QUrl::StrictMode);
    return url.isValid() && !url.scheme().isEmpty() && !url.host().isEmpty() && url.port() > 0 &&
           url.path().isEmpty() && !url.hasQuery() && !url.hasFragment() &&
           url.userInfo().isEmpty();
}

bool read(const QByteArray& line, qint64 now, HostNote& note) {
    const QList<QByteArray> words = line.simplified().split(' ');
    if (words.size() != 4)
        return false;
    bool isTime = false;
    bool isRate = false;
    bool isCap = false;
    note.at = words[0].toLongLong(&isTime);
    note.rate = double(words[1].toLongLong(&isRate));
    note.cap = words[2].toInt(&isCap);
    note.host = QString::fromLatin1(words[3]);
    return isTime && isRate && isCap && note.at <= now && note.at > now - HostBook::kKeptS &&
           note.rate >= 0 && note.rate <= kFastest && note.cap >= 0 &&
           note.cap <= kMostConnections && isKey(note.host);
}

} // namespace

QList<HostNote> HostBook::parse(const QByteArray& text, qint64 now) {
    QList<HostNote> notes;
    if (text.size() > kLargest)
        return notes;
    const QList<QByteArray> lines = text.split('\n');
    if (lines.first().trimmed() != kFirstLine)
        return notes;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        HostNote note;
        if (read(lines[i], now, note))
            notes = merged(notes, {note});
    }
    return notes;
}

QByteArray HostBook::text(QList<HostNote> notes) {
    std::stable_sort(notes.begin(), notes.end(),
                     [](const HostNote& a, const HostNote& b) { return a.at > b.at; });
    QByteArray text = kFirstLine.toByteArray() + '\n';
    for (qsizetype i = 0; i < std::min(notes.size(), kMost); ++i) {
        const HostNote& note = notes[i];
        text += QByteArray::number(note.at) + ' ' + QByteArray::number(qint64(note.rate)) + ' ' +
                QByteArray::number(note.cap) + ' ' + note.host.toLatin1() + '\n';
    }
    return text;
}

QList<HostNote> HostBook::merged(const QList<HostNote>& older, const QList<HostNote>& newer) {
    QList<HostNote> notes = older;
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < notes.size(); ++i)
        places.insert(notes[i].host, i);
    for (const HostNote& note : newer) {
        const auto place = places.constFind(note.host);
        if (place == places.cend()) {
            places.insert(note.host, notes.size());
            notes.append(note);
        } else if (note.at >= notes[*place].at) {
            notes[*place] = note;
        }
    }
    return notes;
}

bool HostBook::isWorthKeeping(const QString& host) {
    const QString name = QUrl(host).host();
    return !name.isEmpty() && name != QLatin1String("localhost") && name != QLatin1String("::1") &&
           !name.startsWith(QLatin1String("127."));
}

} // namespace quintet
