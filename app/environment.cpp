#include "environment.h"

#include "input/shownword.h"
#include "optionvalue.h"

#include <QDir>
#include <QFileInfo>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

struct Variable {
    QString name; ///< Empty: not set, or to nothing.
    QString value;
};

Variable variable(const QProcessEnvironment& environment, QLatin1String name) {
    for (const QLatin1String prefix : {"QUINTET_"_L1, "PARFIVE_"_L1}) {
        const QString whole = prefix % name;
        if (const QString value = environment.value(whole).trimmed(); !value.isEmpty())
            return {whole, value};
    }
    return {};
}

bool isOn(const QProcessEnvironment& environment, QLatin1String name) {
    static const QStringList off{u"0"_s, u"false"_s, u"no"_s, u"off"_s};
    const QString value = variable(environment, name).value;
    return !value.isEmpty() && !off.contains(value.toLower());
}

Status readTime(const QProcessEnvironment& environment, QLatin1String name, qint64& time) {
    const Variable found = variable(environment, name);
    if (found.value.isEmpty())
        return {};
    const auto value = readSeconds(found.value);
    if (!value)
        return Unexpected{Error{.kind = ErrorKind::Usage,
                                .detail = u"The environment variable %1 takes %2, not '%3'."_s.arg(
                                    found.name, value.error().detail, shownWord(found.value, 40))}};
    time = *value;
    return {};
}

} // namespace

Status readEnvironment(const QProcessEnvironment& environment, Options& options) {
    Settings& settings = options.settings;
    if (isOn(environment, "SINGLE_DOWNLOAD"_L1)) {
        settings.maxConn = 1;
        settings.maxSplits = 1;
    }
    if (isOn(environment, "DISABLE_RANGE"_L1))
        settings.ranges = false;
    if (isOn(environment, "HIDE_PROGRESS"_L1))
        options.progress = false;
    if (isOn(environment, "DEBUG"_L1))
        options.verbose = 1;
    if (const Status status = readTime(environment, "TOTAL_TIMEOUT"_L1, settings.totalTimeout);
        !status)
        return status;
    return readTime(environment, "SOCK_READ_TIMEOUT"_L1, settings.timeout);
}

QString defaultNetrc(const QProcessEnvironment& environment) {
#ifdef Q_OS_WIN
    const QStringList names{u".netrc"_s, u"_netrc"_s};
#else
    const QStringList names{u".netrc"_s};
#endif
    const QDir home(environment.value(u"HOME"_s, QDir::homePath()));
    for (const QString& name : names) {
        const QFileInfo file(home.filePath(name));
        if (file.isFile() && file.isReadable())
            return file.absoluteFilePath();
    }
    return {};
}

} // namespace quintet
