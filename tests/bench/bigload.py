"""One big file: as fast as the machine can."""

import clients
import content
import race
import servers

KIND = {"http": "", "https": " over TLS", "ftp": " over FTP"}


def big(bench):
    """2 GiB in one file, to memory"""
    fetch(bench, "big", "http", bench.memory)


def big_disk(bench):
    """the same, to the disk"""
    fetch(bench, "big-disk", "http", bench.disk)


def tls(bench):
    """2 GiB in one file over TLS, to memory"""
    fetch(bench, "tls", "https", bench.memory)


def tls_disk(bench):
    """the same, to the disk"""
    fetch(bench, "tls-disk", "https", bench.disk)


def ftp(bench):
    """2 GiB in one file over FTP, to memory"""
    with servers.Vsftpd(bench.options.ftp, bench.www, bench.work) as server:
        fetch(bench, "ftp", "ftp", bench.memory, server)


def fetch(bench, name, scheme, target, server=None):
    size = bench.scaled(bench.options.size * content.MIB)
    source = content.once(bench.www / "big.bin", size)
    programs, url = bench.programs, bench.nginx.url("big.bin")
    if scheme == "https":
        programs, url = programs.trusting(bench.nginx.authority), bench.nginx.secure_url("big.bin")
    contestants = clients.one_file(programs)
    if scheme == "ftp":
        url = server.url("big.bin")
        contestants = clients.speaking_ftp(contestants, server.absolute_url("big.bin"))
    to_disk = target == bench.disk
    results = bench.race(name, contestants, race.Serving(url),
                         lambda folder: content.same(source, folder / "big.bin"),
                         target=target, durable=to_disk)
    bench.report.standings(
        f"{name}: one file of {size / content.MIB:,.0f} MiB{KIND[scheme]} to "
        + ("a disk" if to_disk else "memory"), results, size / content.MIB, "MiB",
        bytes=size, durable=to_disk,
        note="Quintet has all of it on the disk before it ends; the others leave that to the "
             "system. The last column adds what is left of that." if to_disk else "")


def ftp_throttled(bench):
    """40 MiB over FTP at 8 MiB/s a connection"""
    size, rate, most = bench.scaled(40 * content.MIB), 8 * content.MIB, 5
    source = content.once(bench.www / "throttled.bin", size)
    with servers.Vsftpd(bench.options.ftp, bench.www, bench.work, rate) as server:
        contestants = clients.speaking_ftp(
            {**clients.splitting(bench.programs, most), **clients.single(bench.programs)},
            server.absolute_url("throttled.bin"))
        results = bench.race("ftp-throttled", contestants,
                             race.Serving(server.url("throttled.bin")),
                             lambda folder: content.same(source, folder / "throttled.bin"))
    bench.report.standings(
        f"ftp-throttled: {size / content.MIB:.0f} MiB over FTP at 8 MiB/s a connection", results,
        size / content.MIB, "MiB", limit=size / rate / most, limit_is="ideal")
