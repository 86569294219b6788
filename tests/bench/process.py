"""A client that goes on running while the kernel is asked what it does."""

import os
import pathlib
import signal
import subprocess
import time

import stopwatch

TICKS = os.sysconf("SC_CLK_TCK")


class Process:
    """Runs in `folder` for as long as the block lasts."""

    def __init__(self, command, folder, home):
        self.command = command
        self.folder = folder
        self.home = home

    def __enter__(self):
        environment = stopwatch.surroundings(stopwatch.emptied(self.home), self.command)
        self.home.chmod(0o700)
        self.started = time.time()
        self.child = subprocess.Popen(self.command.words, cwd=self.folder, env=environment,
                                      stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                      stderr=subprocess.DEVNULL, start_new_session=True)
        self.proc = pathlib.Path(f"/proc/{self.child.pid}")
        return self

    def __exit__(self, *_):
        if self.child.poll() is None:
            os.killpg(self.child.pid, signal.SIGKILL)
        self.child.wait()

    def runs(self):
        return self.child.poll() is None

    def memory(self, field="VmHWM"):
        """MiB: the most so far, or VmRSS, what it is now."""
        for line in (self.proc / "status").read_text().splitlines():
            if line.startswith(field):
                return int(line.split()[1]) / 1024
        return float("nan")

    def threads(self):
        return list((self.proc / "task").iterdir())

    def switches(self):
        """How often its threads began to wait, or were made to."""
        count = 0
        for thread in self.threads():
            for line in (thread / "status").read_text().splitlines():
                if "ctxt_switches" in line:
                    count += int(line.split()[1])
        return count

    def cpu(self):
        """Seconds."""
        words = (self.proc / "stat").read_text().rpartition(")")[2].split()
        return (int(words[11]) + int(words[12])) / TICKS
