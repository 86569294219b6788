#include "forecast.h"

#include "explain.h"
#include "jsonobject.h"
#include "progresstext.h"
#include "redact.h"
#include "report.h"

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

QString sizeWords(qint64 size) {
    if (size < 0)
        return u"size not stated"_s;
    return size < 1000 ? u"%1 bytes"_s.arg(size) : u"%1 (%2 bytes)"_s.arg(sizeText(size)).arg(size);
}

QString mirrorWords(const PreviewSource& mirror, qint64 size) {
    if (mirror.error)
        return explain(*mirror.error, mirror.url).sentence;
    QString words = mirror.size == size && size >= 0 ? u"the same size"_s : sizeWords(mirror.size);
    if (size >= 0 && mirror.size >= 0 && mirror.size != size)
        words += u", another file"_s;
    return words + (mirror.ranges ? u", ranges"_s : u", no ranges"_s);
}

} // namespace

qint64 Forecast::needed() const {
    return kept || !failure.isEmpty() ? 0 : size;
}

QByteArray forecastText(const Forecast& forecast) {
    QStringList words;
    if (!forecast.failure.isEmpty())
        words += forecast.failure;
    else if (!forecast.kept)
        words += sizeWords(forecast.size);
    if (forecast.cached)
        words += u"from the cache"_s;
    else if (forecast.failure.isEmpty() && !forecast.kept)
        words += forecast.ranges ? u"ranges"_s : u"no ranges"_s;
    if (!forecast.clash.isEmpty())
        words += forecast.clash;
    const QString name = forecast.path.isEmpty() ? forecast.url : cleaned(forecast.path, 4096);
    QString text = name + u": "_s + words.join(u", "_s) + u'\n';
    if (!forecast.path.isEmpty() && !forecast.kept)
        text +=
            u"  from %1\n"_s.arg(forecast.source.isEmpty() ? forecast.url : shown(forecast.source));
    for (const PreviewSource& mirror : forecast.mirrors)
        text += u"  or %1: %2\n"_s.arg(shown(mirror.url), mirrorWords(mirror, forecast.size));
    return text.toUtf8();
}

QByteArray forecastJson(const Forecast& forecast) {
    const auto addSize = [](JsonObject& object, qint64 size) {
        if (size < 0)
            object.addNull("size");
        else
            object.add("size", size);
    };
    JsonObject object;
    object.add("event", u"forecast"_s).add("n", qint64(forecast.n)).add("url", forecast.url);
    object.add("source", forecast.source.isEmpty() ? forecast.url : shown(forecast.source));
    if (forecast.path.isEmpty())
        object.addNull("path");
    else
        object.add("path", forecast.path);
    addSize(object, forecast.size);
    object.addFlag("ranges", forecast.ranges).addFlag("from_cache", forecast.cached);
    object.addFlag("kept", forecast.kept);
    if (forecast.clash.isEmpty())
        object.addNull("clash");
    else
        object.add("clash", forecast.clash);
    QByteArray mirrors;
    for (const PreviewSource& mirror : forecast.mirrors) {
        JsonObject one;
        one.add("url", shown(mirror.url));
        addSize(one, mirror.size);
        one.addFlag("ranges", mirror.ranges);
        if (mirror.error)
            one.addJson("error",
                        errorJson(*mirror.error, explain(*mirror.error, mirror.url).sentence));
        else
            one.addNull("error");
        mirrors += (mirrors.isEmpty() ? "" : ", ") + one.text();
    }
    object.addJson("mirrors", '[' + mirrors + ']');
    if (forecast.error)
        object.addJson("error", errorJson(*forecast.error, forecast.failure));
    else
        object.addNull("error");
    return object.text() + '\n';
}

} // namespace quintet
