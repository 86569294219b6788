"""How each client is told to fetch, for its best: what makes a Command of the URLs."""

import dataclasses
import pathlib
import shutil

from stopwatch import Command

PARFIVE = str(pathlib.Path(__file__).with_name("parfiveclient.py"))
DEBIANS_PYTHON = "/usr/bin/python3"


@dataclasses.dataclass
class Programs:
    """Where those are that don't come from Debian, and the authority to trust, if any."""

    quintet: pathlib.Path
    bare: pathlib.Path | None = None
    authority: pathlib.Path | None = None

    def trusting(self, authority):
        return dataclasses.replace(self, authority=authority)

    def trust(self, option):
        return [option, str(self.authority)] if self.authority else []



def name_of(url):
    return url.rsplit("/", 1)[1]


def quintet(programs, *options):
    return Command([str(programs.quintet), "--headless", "--no-progress", "-q", "-d", ".",
                    *programs.trust("--ca-file"), *map(str, options)])


def curl(programs, *options):
    return Command(["curl", "-sS", "-q", *programs.trust("--cacert"), *map(str, options)])


def wget2(programs, *options):
    return Command(["wget2", "-q", "--no-config", *programs.trust("--ca-certificate"),
                    *map(str, options)])


def aria2(programs, *options):
    return Command(["aria2c", "-q", "--no-conf", "--file-allocation=none",
                    *programs.trust("--ca-certificate"), *map(str, options)])


def axel(programs, *options):
    # It doesn't look for addresses in certificates.
    return Command(["axel", "-q", *(["-k"] if programs.authority else []), *map(str, options)])


def parfive(programs, *options):
    trust = {"SSL_CERT_FILE": str(programs.authority)} if programs.authority else {}
    return Command([DEBIANS_PYTHON, PARFIVE, *map(str, options)], trust)


def bare(programs, *options):
    return Command([str(programs.bare), *programs.trust("--ca"), *map(str, options)])


def splitting(programs, connections):
    """One file over so many connections, by those that can; of several URLs where they can."""
    n = connections
    return available(programs, {
        "quintet": lambda urls: quintet(programs, "--max-splits", n, *urls[:1], *mirrors(urls)),
        f"aria2 -x{n} -k1M": lambda urls: aria2(programs, f"-x{n}", f"-s{n}", "-k1M", *urls),
        f"axel -n{n}": lambda urls: axel(programs, "-n", n, "-o", name_of(urls[0]), *urls),
        f"parfive {n}": lambda urls: parfive(programs, 1, n, urls[0]),
    })


def mirrors(urls):
    return [word for url in urls[1:] for word in ("--mirror", url)]


def single(programs):
    """One file over one connection."""
    return available(programs, {
        "quintet, 1 connection": lambda urls: quintet(programs, "--max-splits", 1, urls[0]),
        "curl": lambda urls: curl(programs, "-o", name_of(urls[0]), urls[0]),
        "wget2": lambda urls: wget2(programs, "-O", name_of(urls[0]), urls[0]),
        "bare": lambda urls: bare(programs, name_of(urls[0]), urls[0]),
    })


def bare_splitting(programs, connections):
    return available(programs, {
        f"bare, {connections} connections":
            lambda urls: bare(programs, "-c", connections, name_of(urls[0]), urls[0]),
    })


def one_file(programs, connections=5):
    """One big file: over so many connections, and over one."""
    several = splitting(programs, connections)
    return {"quintet": several.pop("quintet"), **single(programs), **several,
            **bare_splitting(programs, connections)}


def speaking_ftp(contestants, absolute_url):
    """Of those the ones that do; axel takes paths to begin at the root."""
    spoken = {name: make for name, make in contestants.items()
              if name.startswith(("quintet", "curl", "aria2", "axel")) or name == "bare"}
    return {name: (lambda _, make=make: make([absolute_url])) if name.startswith("axel") else make
            for name, make in spoken.items()}


def many_files(programs, urls, work, at_once=16):
    """Many small files, so many at once; Quintet also as it comes."""
    plain = work / "urls.txt"
    plain.write_text("".join(f"{url}\n" for url in urls))
    config = work / "curl.txt"
    config.write_text("".join(f'url = "{url}"\nremote-name\n' for url in urls))
    n = at_once
    return available(programs, {
        "quintet": lambda _: quintet(programs, "--max-conn", n, "-i", plain),
        "quintet, as it comes": lambda _: quintet(programs, "-i", plain),
        f"curl -Z, {n}": lambda _: curl(programs, "-Z", "--parallel-max", n, "-K", config),
        f"wget2, {n}": lambda _: wget2(programs, f"--max-threads={n}", "-i", plain),
        f"aria2 -j{n}": lambda _: aria2(programs, f"-j{n}", "-i", plain),
        f"parfive {n}": lambda _: parfive(programs, n, 1, "-i", plain),
        **bare_list(programs, work, n),
    })


def bare_list(programs, work, at_once):
    """The list of many_files() once more, so many at once."""
    return available(programs, {
        f"bare, {at_once}": lambda _: bare(programs, "-c", at_once, "-i", work / "urls.txt"),
    })


def available(programs, clients):
    """Those whose program is here; the first word of a name tells it."""
    words = {"quintet": str(programs.quintet), "aria2": "aria2c", "bare": str(programs.bare or ""),
             "parfive": "/usr/bin/parfive"}

    def here(name):
        word = name.split()[0].rstrip(",")
        return shutil.which(words.get(word, word))

    return {name: make for name, make in clients.items() if here(name)}
