#!/usr/bin/env python3
"""Compares Quintet with curl, wget2 and aria2 on this machine, all in the same minutes.

The clients take turns, a different one first each round; medians are compared, and every file is
compared with its source. The result is a Markdown table: on a busy machine only the ratios count.
"""

import argparse
import contextlib
import hashlib
import os
import pathlib
import shutil
import statistics
import tempfile

import clients
import servers

MIB = 1024 * 1024
LINE = 16


def write_file(path, size):
    """Lines that differ, so that a misplaced block is a difference."""
    with open(path, "wb") as file:
        for start in range(0, size, MIB):
            lines = b"".join(b"%015x\n" % (start + i) for i in range(0, MIB, LINE))
            file.write(lines[:size - start])


def emptied(folder):
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    return folder


def rounds(commands, count, target, check):
    """The costs of each command, in turns."""
    costs = {name: [] for name in commands}
    names = list(commands)
    for turn in range(count):
        for name in names[turn % len(names):] + names[:turn % len(names)]:
            folder = emptied(target)
            costs[name].append(clients.run(commands[name], folder))
            check(name, folder)
    emptied(target)
    return costs


def table(title, costs, reference, amount, unit):
    """Speeds against the reference's: above 1 is faster."""
    print(f"\n### {title}\n")
    print(f"| client | seconds | {unit} | × {reference} | CPU s | resident MiB |")
    print("| --- | ---: | ---: | ---: | ---: | ---: |")
    median = {name: statistics.median(cost.seconds for cost in runs) for name, runs in costs.items()}
    for name, runs in costs.items():
        against = median[reference] / median[name] if reference in median else float("nan")
        cpu = statistics.median(cost.cpu for cost in runs)
        resident = max(cost.resident for cost in runs) / 1024
        print(f"| {name} | {median[name]:.2f} | {amount / median[name]:,.0f} | {against:.2f} "
              f"| {cpu:.2f} | {resident:.0f} |", flush=True)


def expect(condition, what):
    if not condition:
        raise SystemExit(f"not identical: {what}")


def big(options, server, www, target, over=""):
    source = www / "big.bin"
    write_file(source, options.size * MIB)

    def check(name, folder):
        expect(clients.same(source, folder / "big.bin"), f"big.bin by {name}")

    commands = clients.big_file(options.quintet, server.url("big.bin"))
    costs = rounds(commands, options.rounds, target, check)
    table(f"One file of {options.size} MiB{over} to {target.parent.parent}", costs, "curl", options.size,
          "MiB/s")
    source.unlink()


def many(options, nginx, www, target, work):
    names = [f"small_{i:05}.bin" for i in range(options.files)]
    for i, name in enumerate(names):
        (www / name).write_bytes((b"%09d\n" % i) * 1024)

    def check(client, folder):
        expect(len(list(folder.iterdir())) == len(names), f"the number of files by {client}")
        for name in names:
            expect((www / name).read_bytes() == (folder / name).read_bytes(), f"{name} by {client}")

    commands = clients.many_files(options.quintet, [nginx.url(name) for name in names], work)
    costs = rounds(commands, options.rounds, target, check)
    table(f"{options.files} files of 10 KiB", costs, "curl -Z", options.files, "files/s")


def throttled(options, target, work):
    size, rate = 20 * MIB, 8 * MIB
    seconds = {1: [], 5: []}
    again = {1: [], 5: []}
    source = work / "throttled.bin"
    for _ in range(options.rounds):
        for connections, times in seconds.items():
            folder = emptied(target)
            with servers.ThrottledOrigin(options.origin, size, rate) as origin:
                command = clients.quintet(options.quintet, "--max-splits", str(connections),
                                          origin.url)
                times.append(clients.run(command, folder).seconds)
            (file,) = folder.iterdir()
            if not source.exists():
                shutil.copy(file, source)
            expect(file.stat().st_size == size and clients.same(source, file), "the throttled file")
            again[connections].append(origin.sent / size - 1)
    print("\n### 20 MiB at 8 MiB/s a connection\n")
    print("| connections | seconds | × one | fetched twice |")
    print("| ---: | ---: | ---: | ---: |")
    for connections, times in seconds.items():
        share = statistics.median(times) / statistics.median(seconds[1])
        print(f"| {connections} | {statistics.median(times):.2f} | {share:.2f} "
              f"| {max(again[connections]):.1%} |", flush=True)


def ftp_throttled(options, www, work, target):
    size, rate = 40, 8
    source = www / "throttled.bin"
    write_file(source, size * MIB)

    def check(name, folder):
        expect(clients.same(source, folder / "throttled.bin"), f"throttled.bin by {name}")

    with servers.Vsftpd(options.ftp, www, work, rate * MIB) as server:
        commands = clients.big_file(options.quintet, server.url("throttled.bin"))
        costs = rounds(commands, options.rounds, target, check)
    table(f"{size} MiB over FTP at {rate} MiB/s a connection", costs, "quintet, 1 connection",
          size, "MiB/s")
    source.unlink()


def counting(size, mark=b"a"):
    """What the tests' origin serves."""
    lines = b"".join(b"%c%014x\n" % (mark[0], at) for at in range(0, size, LINE))
    return lines[:size]


def timed(options, target, origins, words, content, rounds):
    """Seconds of each round, and the most that was fetched twice; the file must be right."""
    seconds, again = [], 0
    for _ in range(rounds):
        folder = emptied(target)
        with contextlib.ExitStack() as stack:
            running = [stack.enter_context(make()) for make in origins]
            command = clients.quintet(options.quintet, *words([each.url for each in running]))
            seconds.append(clients.run(command, folder).seconds)
        (file,) = folder.iterdir()
        expect(file.read_bytes() == content, "the file of several")
        again = max(again, sum(each.sent for each in running) / len(content) - 1)
    emptied(target)
    return seconds, again


def uneven(options, target):
    size, rates = 160 * MIB, [8 * MIB, MIB // 2]
    content = counting(size)
    loads = {
        "by connection": (rates, "connection"),
        "by request": (rates, "request"),
        "one in four slow": ([8 * MIB, 8 * MIB, 8 * MIB, MIB // 2], "connection"),
    }
    print("\n### 160 MiB on five connections of 8 and 0.5 MiB/s\n")
    print("| | seconds | × ideal | fetched twice |")
    print("| --- | ---: | ---: | ---: |")
    for name, (each, by) in loads.items():
        ideal = size / sum(each[i % len(each)] for i in range(5))
        seconds, again = timed(
            options, target, [lambda: servers.ShapedOrigin(options.origin, size, each, by)],
            lambda urls: urls, content, options.rounds)
        median = statistics.median(seconds)
        print(f"| {name} | {median:.2f} | {median / ideal:.2f} | {again:.1%} |", flush=True)


def metalink(path, urls, content):
    length = MIB
    pieces = "".join(f"<hash>{hashlib.sha256(content[at:at + length]).hexdigest()}</hash>"
                     for at in range(0, len(content), length))
    path.write_text(
        '<metalink xmlns="urn:ietf:params:xml:ns:metalink"><file name="a.bin">'
        f"<size>{len(content)}</size>"
        f'<hash type="sha-256">{hashlib.sha256(content).hexdigest()}</hash>'
        f'<pieces length="{length}" type="sha-256">{pieces}</pieces>'
        + "".join(f'<url priority="{i + 1}">{url}</url>' for i, url in enumerate(urls))
        + "</file></metalink>")
    return ["-i", str(path)]


def mirrors(options, target, work):
    """The ideal: all five connections at the fast mirror from the beginning."""
    size, fast = 320 * MIB, 8 * MIB
    content = counting(size)

    def origin(rate=fast, **more):
        return lambda: servers.ShapedOrigin(options.origin, size, [rate], **more)

    loads = {
        "two alike": [origin(), origin()],
        "fast, slow": [origin(), origin(MIB // 2)],
        "slow, fast": [origin(MIB // 2), origin()],
        "fast, lying": [origin(), origin(mark="z")],
        "dying, fast": [origin(dies=2 * MIB), origin()],
        "lying, slow, dying, fast": [origin(mark="z"), origin(MIB // 2), origin(dies=2 * MIB),
                                     origin()],
    }
    print("\n### 320 MiB from mirrors of 8 MiB/s a connection, five connections\n")
    print("| mirrors | seconds | × ideal | fetched besides |")
    print("| --- | ---: | ---: | ---: |")
    for name, origins in loads.items():
        seconds, again = timed(
            options, target, origins,
            lambda urls: metalink(work / "mirrors.meta4", urls, content), content, options.rounds)
        median = statistics.median(seconds)
        print(f"| {name} | {median:.2f} | {median / (size / fast / 5):.2f} | {again:.1%} |",
              flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quintet", type=pathlib.Path, required=True, help="the program")
    parser.add_argument("--origin", type=pathlib.Path, required=True, help="quintet-origin")
    parser.add_argument("--nginx", type=pathlib.Path, required=True, help="nginx's program")
    parser.add_argument("--ftp", type=pathlib.Path, required=True,
                        help="the folder that tests/faults/servers.sh filled with vsftpd")
    parser.add_argument("--memory", type=pathlib.Path, default=pathlib.Path("/dev/shm"),
                        help="where files go (default: %(default)s)")
    parser.add_argument("--rounds", type=int, default=5, help="default: %(default)s")
    parser.add_argument("--size", type=int, default=2048, help="MiB of the big file")
    parser.add_argument("--files", type=int, default=2000, help="small files")
    every = ["big", "many", "throttled", "ftp", "ftp-throttled", "uneven", "mirrors"]
    parser.add_argument("loads", nargs="*", metavar="|".join(every), help="default: all")
    options = parser.parse_args()
    loads = options.loads or every
    needed = 2 * options.size * MIB * 1.05
    if {"big", "ftp"} & set(loads) and shutil.disk_usage(options.memory).free < needed:
        parser.error(f"{options.memory} has less than {needed / MIB:.0f} MiB free: --size, --memory")

    with tempfile.TemporaryDirectory(prefix="quintet-bench-", dir=options.memory) as folder:
        base = pathlib.Path(folder)
        www, work, target = base / "www", base / "work", base / "target"
        for each in (www, work):
            each.mkdir()
        print(f"{os.cpu_count()} processors, medians of {options.rounds}")
        with servers.Nginx(options.nginx, www, work) as nginx:
            if "big" in loads:
                big(options, nginx, www, target)
            if "many" in loads:
                many(options, nginx, www, target, work)
        if "throttled" in loads:
            throttled(options, target, work)
        if "ftp" in loads:
            with servers.Vsftpd(options.ftp, www, work) as server:
                big(options, server, www, target, " over FTP")
        if "ftp-throttled" in loads:
            ftp_throttled(options, www, work, target)
        if "uneven" in loads:
            uneven(options, target)
        if "mirrors" in loads:
            mirrors(options, target, work)


if __name__ == "__main__":
    main()
