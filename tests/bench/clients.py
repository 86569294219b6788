"""How each client is told to fetch, and what a run of it cost."""

import dataclasses
import os
import pathlib
import shutil
import subprocess
import time


@dataclasses.dataclass
class Cost:
    seconds: float
    cpu: float
    resident: int  # KiB, the most


def run(command, folder):
    """Runs it to its end in `folder`; it must succeed."""
    with open(folder / ".output", "w+b") as output:
        started = time.monotonic()
        child = subprocess.Popen(command, cwd=folder, stdin=subprocess.DEVNULL,
                                 stdout=output, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(child.pid, 0)
        seconds = time.monotonic() - started
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode != 0:
            output.seek(0)
            said = output.read().decode(errors="replace")[-2000:]
            raise SystemExit(f"{' '.join(command)} ended with {child.returncode}:\n{said}")
    (folder / ".output").unlink()
    resident = usage.ru_maxrss if os.uname().sysname != "Darwin" else usage.ru_maxrss // 1024
    return Cost(seconds, usage.ru_utime + usage.ru_stime, resident)


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
