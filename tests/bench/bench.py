#!/usr/bin/env python3
"""Compares Quintet with others on this machine, all in the same minutes.

The clients take turns, a different one first each round; medians are compared, and every file is
compared with its source. Where others work on the machine, only the ratios count.
"""

import argparse
import datetime
import os
import pathlib
import platform
import shutil
import signal
import subprocess
import tempfile

import bigload
import clients
import content
import goals
import idleload
import race
import report
import servers
import shapedload
import smallload
import startload
import stopwatch

LOADS = {
    "big": bigload.big,
    "big-disk": bigload.big_disk,
    "tls": bigload.tls,
    "tls-disk": bigload.tls_disk,
    "many": smallload.many,
    "medium": smallload.medium,
    "far-many": smallload.far_many,
    "far-big": smallload.far_big,
    "throttled": shapedload.throttled,
    "uneven": shapedload.uneven,
    "stalled": shapedload.stalled,
    "mirrors": shapedload.mirrors,
    "ftp": bigload.ftp,
    "ftp-throttled": bigload.ftp_throttled,
    "list": startload.many_lines,
    "startup": startload.startup,
    "idle": idleload.idle,
}


class Bench:
    """What the loads have in common."""

    def __init__(self, options, base, disk, told):
        self.options = options
        self.report = told
        self.programs = clients.Programs(options.quintet, options.bare)
        self.www, self.work = base / "www", base / "work"
        self.memory, self.disk = base / "target", disk
        self.watch = stopwatch.Stopwatch(base / "home")
        self.results = {}  # By the names of races; goals.py has them
        self.ideal = {}
        self.figures = {}  # What is measured otherwise: by load and client
        for folder in (self.www, self.work):
            folder.mkdir()

    def scaled(self, amount):
        return max(1, int(amount * self.options.scale))

    def race(self, name, contestants, serve, check, *, target=None, limit=None, durable=False,
             size=0):
        course = race.Race(self.watch, target or self.memory, self.options.rounds, limit, durable)
        self.results[name] = course.run(contestants, serve, check, size)
        return self.results[name]


def chosen(text):
    names = [name.strip() for name in text.split(",")]
    unknown = [name for name in names if name not in LOADS]
    if unknown:
        raise argparse.ArgumentTypeError(
            f"no load is called {unknown[0]!r}; there are {', '.join(LOADS)}")
    return [name for name in LOADS if name in names]


def parsed():
    parser = argparse.ArgumentParser(
        description=__doc__.splitlines()[0], formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="loads:\n" + "\n".join(f"  {name:15}{load.__doc__}" for name, load in LOADS.items()))
    path = pathlib.Path
    parser.add_argument("--quintet", type=path, required=True, help="the program")
    parser.add_argument("--origin", type=path, required=True, help="quintet-origin")
    parser.add_argument("--bare", type=path, help="quintet-bare (default: goes without)")
    parser.add_argument("--delay", type=path, required=True, help="quintet-delay")
    parser.add_argument("--nginx", type=path, required=True, help="nginx's program")
    parser.add_argument("--ftp", type=path, required=True,
                        help="the folder that tests/faults/servers.sh filled with vsftpd")
    parser.add_argument("--only", type=chosen, default=list(LOADS), metavar="LOAD,…",
                        help="these loads (default: all)")
    parser.add_argument("--rounds", type=int, default=5, help="default: %(default)s")
    parser.add_argument("--scale", type=float, default=1, metavar="X",
                        help="X times as much of everything: 0.02 is a quick try")
    parser.add_argument("--size", type=int, default=2048, metavar="MIB",
                        help="of the big file (default: %(default)s)")
    parser.add_argument("--memory", type=path, default=path("/dev/shm"), metavar="FOLDER",
                        help="where files go, on a tmpfs (default: %(default)s)")
    parser.add_argument("--disk", type=path, default=path("/var/tmp"), metavar="FOLDER",
                        help="where files go, on a disk (default: %(default)s)")
    parser.add_argument("--markdown", type=path, default=path("bench.md"), metavar="FILE",
                        help="where the tables go as well (default: %(default)s)")
    options = parser.parse_args()
    if options.rounds < 1 or options.scale <= 0:
        parser.error("--rounds and --scale must be more than 0")
    needed = 2.1 * options.size * options.scale * content.MIB + 2**30
    for folder in (options.memory, options.disk):
        if shutil.disk_usage(folder).free < needed:
            parser.error(f"{folder} has less than {needed / content.MIB:.0f} MiB free: "
                         "--size, --scale, --memory, --disk")
    return options


def version(*command):
    try:
        said = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:
        return "none"
    return (said.stdout or said.stderr).strip().splitlines()[0]


def tell_machine(options, told):
    processor = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo", encoding="utf-8")
                      if line.startswith("model name")), platform.machine())
    told.say("# Quintet beside others\n")
    told.say(f"{datetime.datetime.now():%Y-%m-%d %H:%M}, {os.cpu_count()} processors ({processor}), Linux "
             f" {platform.release()}, load {os.getloadavg()[0]:.1f} at the start; "
             f"medians of {options.rounds}"
             + (f"; amounts × {options.scale:g}" if options.scale != 1 else "")
             + ". “quintet is ×”: how many times as fast as that client. Less than a fifth is not "
             "told apart.\n")
    for each in ([options.quintet, "--version"], ["curl", "--version"], ["wget2", "--version"],
                 ["aria2c", "--version"], ["axel", "--version"],
                 [clients.DEBIANS_PYTHON, "-c",
                  "import parfive; print('parfive', parfive.__version__)"],
                 [options.nginx, "-v"]):
        told.say(f"- {version(*each)}")


def main():
    options = parsed()
    interrupted = False
    told = report.Report(options.markdown)
    with tempfile.TemporaryDirectory(prefix="quintet-bench-", dir=options.memory) as memory, \
            tempfile.TemporaryDirectory(prefix="quintet-bench-", dir=options.disk) as disk:
        bench = Bench(options, pathlib.Path(memory), pathlib.Path(disk) / "target", told)
        tell_machine(options, told)
        with servers.Nginx(options.nginx, bench.www, bench.work) as bench.nginx:
            signal.signal(signal.SIGTERM, signal.default_int_handler)
            try:
                for name in options.only:
                    LOADS[name](bench)
            except KeyboardInterrupt:
                told.say(f"\nInterrupted; “{name}” is not complete.")
                interrupted = True
    goals.tell(bench)
    told.say(f"\nLoad at the end: {os.getloadavg()[0]:.1f}.")
    print(f"\nThe same as Markdown: {options.markdown}")
    raise SystemExit(130 if interrupted else 1 if goals.failed(bench) else 0)


if __name__ == "__main__":
    main()
