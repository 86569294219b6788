"""How each client is told to fetch, and what a run of it cost."""

import dataclasses
import pathlib
import shutil
import subprocess
import tempfile
import time


@dataclasses.dataclass
class Cost:
    seconds: float
    cpu: float
    resident: int  # KiB, the most


def run(command, folder):
    """Runs it to its end in `folder`; it must succeed."""
    # A process counts the memory of whoever forked it as its own until it is replaced, so GNU time
    # stands between this interpreter and the client.
    with tempfile.NamedTemporaryFile("r+b") as output, tempfile.NamedTemporaryFile("r") as usage:
        started = time.monotonic()
        child = subprocess.run(["/usr/bin/time", "-o", usage.name, "-f", "%U %S %M", *command],
                               cwd=folder, stdin=subprocess.DEVNULL, stdout=output,
                               stderr=subprocess.STDOUT, check=False)
        seconds = time.monotonic() - started
        if child.returncode != 0:
            output.seek(0)
            said = output.read().decode(errors="replace")[-2000:]
            raise SystemExit(f"{' '.join(command)} ended with {child.returncode}:\n{said}")
        user, system, resident = usage.read().split()
    return Cost(seconds, float(user) + float(system), int(resident))


def quintet(program, *options):
    return [str(program), "--headless", "--proxy", "none", "--no-progress", "-q", "-d", ".", *options]


def big_file(program, url):
    name = url.rsplit("/", 1)[1]
    clients = {
        "quintet": quintet(program, url),
        "quintet, 1 connection": quintet(program, "--max-splits", "1", url),
        "curl": ["curl", "-sS", "--noproxy", "*", "-o", name, url],
        "wget2": ["wget2", "-q", "--no-proxy", "-O", name, url],
        "aria2 -x5": ["aria2c", "-q", "--no-conf", "--all-proxy=", "-x5", "-s5", "-k1M",
                      "--file-allocation=none", url],
    }
    if url.startswith("ftp:"):
        del clients["wget2"]  # It speaks no FTP.
    return installed(clients)


def many_files(program, urls, work):
    plain = work / "urls.txt"
    plain.write_text("".join(f"{url}\n" for url in urls))
    curl = work / "curl.txt"
    curl.write_text("".join(f'url = "{url}"\nremote-name\n' for url in urls))
    clients = {
        "quintet": quintet(program, "-i", str(plain)),
        "quintet, 16 at once": quintet(program, "--max-conn", "16", "-i", str(plain)),
        "curl -Z": ["curl", "-sS", "--noproxy", "*", "-Z", "--parallel-max", "16", "-K", str(curl)],
        "wget2": ["wget2", "-q", "--no-proxy", "--max-threads=16", "-i", str(plain)],
        "aria2 -j16": ["aria2c", "-q", "--no-conf", "--all-proxy=", "-j16",
                       "--file-allocation=none", "-i", str(plain)],
    }
    return installed(clients)


def installed(clients):
    return {name: command for name, command in clients.items() if shutil.which(command[0])}


def same(left: pathlib.Path, right: pathlib.Path):
    return subprocess.run(["cmp", "-s", left, right], check=False).returncode == 0
