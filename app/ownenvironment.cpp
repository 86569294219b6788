#include "ownenvironment.h"

namespace quintet::OwnEnvironment {

namespace {

constexpr const char* kNoGlib = "QT_NO_GLIB";

bool s_leftOutGlib = false;

} // namespace

void leaveOutGlib() {
    if (qEnvironmentVariableIsSet(kNoGlib))
        return;
    s_leftOutGlib = qputenv(kNoGlib, "1");
}

QProcessEnvironment forOthers() {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (s_leftOutGlib)
        environment.remove(QLatin1String(kNoGlib));
    return environment;
}

} // namespace quintet::OwnEnvironment
