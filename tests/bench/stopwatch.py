"""Runs a client to its end, and tells what that cost."""

import dataclasses
import os
import shutil
import signal
import subprocess
import tempfile
import threading
import time


@dataclasses.dataclass
class Command:
    words: list
    environment: dict = dataclasses.field(default_factory=dict)


@dataclasses.dataclass
class Cost:
    seconds: float
    cpu: float
    resident: int  # KiB, the most
    durable: float  # Seconds until all of it was on the disk


class Failed(Exception):
    """A client did not do its work; the text says what became of it."""


def emptied(folder):
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def surroundings(home, command):
    """Its environment: no proxies, and nothing that an earlier run has learned."""
    kept = {name: value for name, value in os.environ.items()
            if not name.lower().endswith("_proxy")
            and not name.startswith(("XDG_", "QUINTET_", "PARFIVE_"))}
    return {**kept, "HOME": str(home), "XDG_RUNTIME_DIR": str(home), "QT_QPA_PLATFORM": "offscreen",
            **command.environment}


def onto_disk(folder):
    for each in folder.iterdir():
        handle = os.open(each, os.O_RDONLY)
        os.fsync(handle)
        os.close(handle)


def end_group(child):
    try:
        os.killpg(child.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass


class Stopwatch:
    """Runs take place in `home`, which is emptied for each."""

    def __init__(self, home):
        self.home = home

    def run(self, command, folder, limit=None, durable=False):
        """Runs it in `folder`; Failed when it does not succeed, or not within `limit` seconds."""
        environment = surroundings(emptied(self.home), command)
        # A process counts the memory of whoever forked it as its own until it is replaced, so GNU
        # time stands between this interpreter and the client.
        with tempfile.NamedTemporaryFile("r+b") as output, \
                tempfile.NamedTemporaryFile("r") as usage:
            words = ["/usr/bin/time", "-o", usage.name, "-f", "%U %S %M", *command.words]
            started = time.monotonic()
            child = subprocess.Popen(words, cwd=folder, stdin=subprocess.DEVNULL, stdout=output,
                                     stderr=subprocess.STDOUT, env=environment,
                                     start_new_session=True)
            # Popen.wait with a limit would look only now and then.
            timer = threading.Timer(limit or 3600, end_group, [child])
            timer.start()
            try:
                code = child.wait()
                seconds = time.monotonic() - started
                late = not timer.is_alive()
            except KeyboardInterrupt:
                end_group(child)
                raise
            finally:
                timer.cancel()
            if late:
                raise Failed(f"more than {limit or 3600:.0f} s")
            if code != 0:
                output.seek(0)
                said = output.read().decode(errors="replace").strip().splitlines()
                raise Failed(f"exit code {code}: {said[-1][-200:] if said else 'without a word'}")
            user, system, resident = usage.read().split()
        if durable:
            onto_disk(folder)
        return Cost(seconds, float(user) + float(system), int(resident),
                    time.monotonic() - started)
