"""Connections that a server holds to a rate, to different rates, or lets down."""

import clients
import content
import servers

MIB = content.MIB


def throttled(bench):
    """200 MB at 4 MB/s a connection, with 5 connections and with 16"""
    size, rate = bench.scaled(200_000_000), 4_000_000
    for connections in (5, 16):
        # Nobody can be faster than that, nor over equal ranges any slower.
        contestants = {**clients.splitting(bench.programs, connections),
                       **clients.bare_splitting(bench.programs, connections)}
        fetch(bench, f"throttled-{connections}",
              f"throttled: {size / 1e6:.0f} MB at 4 MB/s a connection, {connections} connections",
              size, [rate], size / rate / connections, contestants,
              note="curl and wget2 fetch a file over one connection: they would need "
                   f"{size / rate:.0f} s.")


def uneven(bench):
    """160 MiB on five connections of 8 and 0.5 MiB/s"""
    size, fast, slow = bench.scaled(160 * MIB), 8 * MIB, MIB // 2
    for name, rates, by, told in (
            ("uneven-connections", [fast, slow], "connection", "every other connection slow"),
            ("uneven-requests", [fast, slow], "request", "every other request slow"),
            ("one-slow", [fast, fast, fast, slow], "connection", "every fourth connection slow")):
        ideal = size / sum(rates[i % len(rates)] for i in range(5))
        fetch(bench, name, f"uneven: {size / MIB:.0f} MiB at 8 and 0.5 MiB/s a connection, {told}",
              size, rates, ideal, clients.splitting(bench.programs, 5), by,
              note="Ideal: five connections of these rates, all busy to the end.")


def stalled(bench):
    """160 MiB on five connections, the second of which falls silent"""
    size, rate = bench.scaled(160 * MIB), 8 * MIB
    silent = f"{rate}/{bench.scaled(2 * MIB)}"
    fetch(bench, "stalled", f"stalled: {size / MIB:.0f} MiB at 8 MiB/s a connection, the second "
          "one falls silent", size, [rate, silent] + [rate] * 1000, size / rate / 4,
          clients.splitting(bench.programs, 5), note="Ideal: the other four alone.")


def fetch(bench, name, title, size, rates, ideal, contestants, by="connection", note=""):
    source = content.once(bench.work / "shaped.bin", size)
    results = bench.race(
        name, contestants, lambda: servers.ShapedOrigin(bench.options.origin, size, rates, by),
        lambda folder: content.same(source, folder / "shaped.bin"), size=size,
        limit=max(20, 15 * ideal))
    bench.ideal[name] = ideal
    bench.report.standings(title, results, size / 1e6, "MB", limit=ideal, limit_is="ideal",
                           note=note)


def mirrors(bench):
    """320 MiB from two mirrors of different speed, and from mirrors that lie or die"""
    size, fast, slow = bench.scaled(320 * MIB), 8 * MIB, MIB // 2
    source = content.once(bench.work / "mirrors.bin", size)
    ideal = size / fast / 5

    def origin(rate=fast, **more):
        return lambda: servers.ShapedOrigin(bench.options.origin, size, [rate], **more)

    def listed(name, make):
        return {name: lambda urls: make(content.metalink(
            bench.work / "mirrors.meta4", urls, source, "shaped.bin"))}

    quintet = listed("quintet", lambda path: clients.quintet(bench.programs, "-i", path))
    others = clients.available(bench.programs, {
        **listed("aria2 -x5 -k1M", lambda path: clients.aria2(
            bench.programs, "-x5", "-s5", "-k1M", "-M", path)),
        "axel -n5": lambda urls: clients.axel(bench.programs, "-n5", "-o", "shaped.bin", *urls)})
    for name, origins, contestants in (
            ("two alike", [origin(), origin()], {**quintet, **others}),
            ("fast, slow", [origin(), origin(slow)], {**quintet, **others}),
            ("slow, fast", [origin(slow), origin()], {**quintet, **others}),
            ("fast, lying", [origin(), origin(mark="z")], quintet),
            ("dying, fast", [origin(dies=bench.scaled(2 * MIB)), origin()], quintet),
            ("lying, slow, dying, fast", [origin(mark="z"), origin(slow),
                                          origin(dies=bench.scaled(2 * MIB)), origin()], quintet)):
        results = bench.race(
            f"mirrors {name}", contestants,
            lambda origins=origins: servers.Several(*[make() for make in origins]),
            lambda folder: content.same(source, folder / "shaped.bin"), size=size,
            limit=max(20, 15 * ideal))
        bench.ideal[f"mirrors {name}"] = ideal
        bench.report.standings(
            f"mirrors: {size / MIB:.0f} MiB at 8 MiB/s a connection (slow: 0.5): {name}", results,
            size / 1e6, "MB", limit=ideal, limit_is="ideal",
            note="Ideal: five connections to the fast mirror from the beginning.")
