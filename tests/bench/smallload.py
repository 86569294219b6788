"""Many small files, nearby and far away; and one big file far away."""

import clients
import content
import race
import servers

FAR = 50  # Milliseconds of a round trip


def many(bench):
    """2,000 files of 10 KiB"""
    fetch(bench, "many", 2000, 10)


def medium(bench):
    """500 files of 100 KiB"""
    fetch(bench, "medium", 500, 100)


def far_many(bench):
    """200 files of 10 KiB over a round trip of 50 ms"""
    with servers.Delayed(bench.options.delay, bench.nginx.port, FAR) as way:
        fetch(bench, "far-many", 200, 10, way)


def fetch(bench, name, count, kibibytes, way=None):
    count = bench.scaled(count)
    folder = bench.www / name
    folder.mkdir()
    names = content.write_many(folder, count, kibibytes * 1024)
    server = way or bench.nginx
    urls = [server.url(f"{name}/{each}") for each in names]
    contestants = clients.many_files(bench.programs, urls, bench.work)
    def whole(target):
        return (len(list(target.iterdir())) == len(names) and
                all((folder / each).read_bytes() == (target / each).read_bytes() for each in names))

    results = bench.race(name, contestants, race.Serving(), whole)
    bench.report.standings(
        f"{name}: {count:,} files of {kibibytes} KiB"
        + (f" over a round trip of {FAR} ms" if way else ""), results, count, "files",
        limit_is="bare, 16")


def far_big(bench):
    """200 MiB in one file over a round trip of 50 ms"""
    size = bench.scaled(200 * content.MIB)
    source = content.once(bench.www / "far.bin", size)
    contestants = {**clients.one_file(bench.programs),
                   **{f"{name}, 16" if name == "quintet" else name: make for name, make
                      in clients.splitting(bench.programs, 16).items()},
                   **clients.bare_splitting(bench.programs, 16)}
    with servers.Delayed(bench.options.delay, bench.nginx.port, FAR) as way:
        results = bench.race("far-big", contestants, race.Serving(way.url("far.bin")),
                             lambda folder: content.same(source, folder / "far.bin"))
    bench.report.standings(
        f"far-big: {size / content.MIB:.0f} MiB over a round trip of {FAR} ms", results,
        size / content.MIB, "MiB", bytes=size, limit_is="bare, 16 connections",
        note="A connection carries at most 3 MiB in a round trip, ten packets in its first one and "
             "twice as many in each that follows.")
