"""What a program does while it has nothing to do."""

import contextlib
import socket
import statistics
import time

import clients
import process
import report
import servers
import stopwatch

SETTLES, WATCHED = 5, 20  # Seconds
ROUNDS = 2  # At most: these figures hardly differ


@contextlib.contextmanager
def silence():
    """The URL of a server to which one can connect, and which says nothing."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(64)  # The system accepts
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/silent.bin"


def idle(bench):
    """wake-ups and CPU of a window, and of clients whose server is silent"""
    program = str(bench.programs.quintet)
    with silence() as url:
        clients_waiting = {
            **{name: make([url]) for name, make in clients.one_file(bench.programs).items()
               if name in ("quintet", "curl", "wget2")},
            **{name: make([url]) for name, make in clients.splitting(bench.programs, 5).items()}}
        contestants = {
            "quintet, an empty window": stopwatch.Command([program]),
            "quintet, a window with a file that is done":
                stopwatch.Command([program, "-d", ".", bench.nginx.url("listed/one")]),
            "aria2 with nothing to do":
                clients.aria2(bench.programs, "--enable-rpc",
                              f"--rpc-listen-port={servers.free_port()}"),
            **{f"{name}: silent server": command for name, command in clients_waiting.items()}}
        found = {name: [] for name in contestants}
        rounds = min(ROUNDS, bench.options.rounds)
        for _ in range(rounds):
            for name, command in contestants.items():
                found[name].append(watched(bench, command))
    rows = []
    for name, figures in found.items():
        if None in figures:
            rows.append([name, "ended by itself"])
            continue
        wakeups, cpu, resident, threads = (statistics.median(each) for each in zip(*figures))
        bench.figures["idle", name] = wakeups
        rows.append([name, report.number(wakeups, 1), report.number(cpu, 2),
                     report.number(resident, 0), f"{threads:.0f}"])
    bench.report.table(
        f"idle: {rounds} × {WATCHED} s in which nothing happens",
        ["client", "wake-ups/s", "CPU ms/s", "resident MiB", "threads"], rows,
        note="Wake-ups: context switches of all its threads. The window is on no screen.")


def watched(bench, command):
    """A second's wake-ups and CPU milliseconds, MiB and threads; nothing if it doesn't stay."""
    folder = stopwatch.emptied(bench.memory)
    with process.Process(command, folder, bench.watch.home) as run:
        time.sleep(SETTLES)
        if not run.runs():
            return None
        switches, cpu, since = run.switches(), run.cpu(), time.monotonic()
        time.sleep(WATCHED)
        if not run.runs():
            return None
        seconds = time.monotonic() - since
        return ((run.switches() - switches) / seconds, (run.cpu() - cpu) * 1000 / seconds,
                run.memory("VmRSS"), len(run.threads()))
