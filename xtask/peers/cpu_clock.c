/* A clock that goes as fast as this process works, for planners whose own limit is of the wall clock.
 *
 * Preloaded, it answers the two clocks that such a limit is measured by with seconds of the processor; the
 * time of day goes on from the moment at which the process began. Every other clock is left alone.
 *
 * cc -O2 -shared -fPIC -o cpu_clock.so cpu_clock.c
 */
#define _GNU_SOURCE
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static struct timespec began;

static int kernel(clockid_t which, struct timespec *out) {
    return (int)syscall(SYS_clock_gettime, which, out);
}

__attribute__((constructor)) static void begin(void) {
    (void)kernel(CLOCK_REALTIME, &began);
}

int clock_gettime(clockid_t which, struct timespec *out) {
    if (which != CLOCK_MONOTONIC && which != CLOCK_REALTIME) {
        return kernel(which, out);
    }
    int failed = kernel(CLOCK_PROCESS_CPUTIME_ID, out);
    if (!failed && which == CLOCK_REALTIME) {
        out->tv_sec += began.tv_sec;
        out->tv_nsec += began.tv_nsec;
        if (out->tv_nsec >= 1000000000L) {
            out->tv_sec += 1;
            out->tv_nsec -= 1000000000L;
        }
    }
    return failed;
}
