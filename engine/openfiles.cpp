#include "openfiles.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <climits>
#include <sys/resource.h>
#endif

namespace quintet {
namespace {

constexpr int kEnough = 4096;

int raisedLimit() {
#ifdef Q_OS_UNIX
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return kEnough;
    if (limit.rlim_cur < rlim_t(kEnough)) {
        rlim_t wanted = qMin(rlim_t(kEnough), limit.rlim_max);
#ifdef OPEN_MAX
        wanted = qMin(wanted, rlim_t(OPEN_MAX)); // More is EINVAL on macOS.
#endif
        const rlimit raised{wanted, limit.rlim_max};
        if (wanted > limit.rlim_cur && ::setrlimit(RLIMIT_NOFILE, &raised) == 0)
            limit = raised;
    }
    return int(qMin(limit.rlim_cur, rlim_t(kEnough)));
#else
    return kEnough;
#endif
}

} // namespace

int mostOpenFiles() {
    static const int most = raisedLimit();
    return most;
}

} // namespace quintet
