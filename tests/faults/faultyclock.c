/* Preloaded into the program, this sets its wall clock wrong: by FAULTYCLOCK_OFF seconds, from
 * FAULTYCLOCK_AFTER ms of the process's life on. The monotonic clock goes as it should. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <sys/time.h>
#include <time.h>

static int realClock(clockid_t clock, struct timespec* time) {
    static int (*real)(clockid_t, struct timespec*);
    if (!real)
        *(void**)&real = dlsym(RTLD_NEXT, "clock_gettime");
    return real(clock, time);
}

static long long milliseconds(void) {
    struct timespec now;
    realClock(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000LL + now.tv_nsec / 1000000;
}

static long long s_start;

__attribute__((constructor)) static void start(void) {
    s_start = milliseconds();
}

static long long off(void) {
    const char* by = getenv("FAULTYCLOCK_OFF");
    const char* after = getenv("FAULTYCLOCK_AFTER");
    if (!by || (after && milliseconds() - s_start < atoll(after)))
        return 0;
    return atoll(by);
}

int clock_gettime(clockid_t clock, struct timespec* time) {
    const int failed = realClock(clock, time);
    if (failed == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE))
        time->tv_sec += (time_t)off();
    return failed;
}

int gettimeofday(struct timeval* restrict time, void* restrict zone) {
    struct timespec now;
    (void)zone;
    if (clock_gettime(CLOCK_REALTIME, &now) != 0)
        return -1;
    time->tv_sec = now.tv_sec;
    time->tv_usec = now.tv_nsec / 1000;
    return 0;
}

time_t time(time_t* to) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (to)
        *to = now.tv_sec;
    return now.tv_sec;
}
