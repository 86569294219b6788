"""How long it takes to the first request: with one URL, and with a list of a million."""

import os
import statistics
import time

import clients
import process
import report
import stopwatch

LONGEST = 120  # Seconds until the first request


def answered(bench, run):
    """Seconds from its start to its first request; nothing when none comes."""
    while run.runs() and time.time() - run.started < LONGEST:
        moment = bench.nginx.first_moment()
        if moment:
            return moment - run.started
        time.sleep(0.005)
    moment = bench.nginx.first_moment()
    return moment - run.started if moment else None


def turns(bench, contestants, rounds, measure):
    """What `measure(running process)` gave in each round; those that gave nothing get no more."""
    found = {name: [] for name in contestants}
    names = list(contestants)
    for turn in range(rounds):
        for name in names[turn % len(names):] + names[:turn % len(names)]:
            if None in found[name]:
                continue
            bench.nginx.forget_moments()
            folder = stopwatch.emptied(bench.memory)
            with process.Process(contestants[name], folder, bench.watch.home) as run:
                found[name].append(measure(run))
    stopwatch.emptied(bench.memory)
    return found


def startup(bench):
    """the time to the first request"""
    url = bench.nginx.url("listed/one")
    programs = bench.programs
    contestants = {name: make([url]) for name, make in clients.one_file(programs).items()
                   if name in ("quintet", "curl", "wget2", "bare")}
    contestants.update({name: make([url]) for name, make in clients.splitting(programs, 5).items()})
    contestants["quintet, the window"] = stopwatch.Command([str(programs.quintet), url])
    found = turns(bench, contestants, 3 * bench.options.rounds, lambda run: answered(bench, run))
    rows = []
    for name, seconds in found.items():
        if None in seconds:
            rows.append([name, "no request"])
            continue
        bench.figures["startup", name] = statistics.median(seconds) * 1000
        rows.append([name, report.number(bench.figures["startup", name], 0),
                     f"{min(seconds) * 1000:.0f} – {max(seconds) * 1000:.0f}"])
    bench.report.table("startup: from the start to the first request",
                       ["client", "milliseconds", "from – to"], rows)


def many_lines(bench):
    """a list of 1,000,000 lines: the time to the first request, and the memory"""
    count, watched = bench.scaled(1_000_000), 5
    names = (f"listed/2024/07/file_{i:07}.fits.gz" for i in range(count))
    contestants = {name: make([]) for name, make in clients.many_files(
        bench.programs, [bench.nginx.url(name) for name in names], bench.work).items()
        if name != "bare, 16"}
    for name in [each for each in contestants if each.startswith("aria2")]:
        contestants[name].words.append("--deferred-input=true")

    def measure(run):
        first = answered(bench, run)
        if first is None:
            return None
        at_first = run.memory()
        time.sleep(watched)
        done = len(os.listdir(run.folder))
        return first, at_first, run.memory() if run.runs() else float("nan"), done

    found = turns(bench, contestants, bench.options.rounds, measure)
    rows = []
    for name, figures in found.items():
        if None in figures:
            rows.append([name, f"no request in {LONGEST} s"])
            continue
        first, at_first, later, done = (statistics.median(each) for each in zip(*figures))
        bench.figures["list", name] = first
        bench.figures["list memory", name] = max(at_first, later)
        rows.append([name, report.number(first), report.number(at_first, 0),
                     report.number(later, 0), f"{done:,.0f}"])
    bench.report.table(
        f"list: {count:,} lines",
        ["client", "first request after s", "MiB by then", f"MiB {watched} s later",
         "files by then"],
        rows, note="Memory: the most that was resident. Each file is one line of text.")
