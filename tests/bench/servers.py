"""The servers of a measurement: nginx, vsftpd and the tests' own origin, in folders of their own."""

import getpass
import os
import pathlib
import socket
import subprocess
import time

CONFIGURATION = """
daemon off;
{user}
worker_processes 1;
pid {work}/nginx.pid;
error_log {work}/error.log;
events {{ worker_connections 1024; }}
http {{
    access_log off;
    sendfile on;
    tcp_nopush on;
    keepalive_requests 1000000;
    default_type application/octet-stream;
    client_body_temp_path {work}/body;
    proxy_temp_path {work}/proxy;
    fastcgi_temp_path {work}/fastcgi;
    uwsgi_temp_path {work}/uwsgi;
    scgi_temp_path {work}/scgi;
    server {{
        listen 127.0.0.1:{port};
        root {root};
    }}
}}
"""

FTP_CONFIGURATION = """
listen=YES
listen_address=127.0.0.1
listen_port={port}
background=NO
run_as_launching_user=YES
seccomp_sandbox=NO
xferlog_enable=NO
anonymous_enable=YES
ftp_username={user}
anon_root={root}
anon_max_rate={rate}
secure_chroot_dir={work}
"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def started(command, port, environment=None):
    """The process, once it accepts connections."""
    child = subprocess.Popen(command, env=environment)
    for _ in range(200):
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return child
        except OSError:
            if child.poll() is not None:
                break
            time.sleep(0.05)
    raise SystemExit(f"{command[0]} does not start")


class Nginx:
    """Serves the files below `root` for as long as the block lasts."""

    def __init__(self, program: pathlib.Path, root: pathlib.Path, work: pathlib.Path):
        self.port = free_port()
        user = "user root;" if os.geteuid() == 0 else ""
        configuration = work / "nginx.conf"
        configuration.write_text(
            CONFIGURATION.format(user=user, work=work, port=self.port, root=root))
        self.command = [str(program), "-p", str(work), "-c", str(configuration),
                        "-e", str(work / "error.log")]

    def __enter__(self):
        self.child = started(self.command, self.port)
        return self

    def __exit__(self, *_):
        self.child.terminate()
        self.child.wait()

    def url(self, name):
        return f"http://127.0.0.1:{self.port}/{name}"


class Vsftpd:
    """Serves the files below `root`, at so many bytes a second a connection (0: as fast as it can)."""

    def __init__(self, folder: pathlib.Path, root: pathlib.Path, work: pathlib.Path, rate: int = 0):
        """`folder`: what tests/faults/servers.sh filled."""
        self.port = free_port()
        configuration = work / "vsftpd.conf"
        configuration.write_text(FTP_CONFIGURATION.format(
            port=self.port, user=getpass.getuser(), root=root, work=work, rate=rate))
        configuration.chmod(0o600)
        self.command = [str(folder / "usr/sbin/vsftpd"), str(configuration)]
        libraries = ":".join(map(str, folder.glob("usr/lib/*-linux-gnu*")))
        self.environment = {**os.environ, "LD_LIBRARY_PATH": libraries}

    def __enter__(self):
        self.child = started(self.command, self.port, self.environment)
        return self

    def __exit__(self, *_):
        self.child.terminate()
        self.child.wait()

    def url(self, name):
        return f"ftp://127.0.0.1:{self.port}/{name}"


class TestOrigin:
    """The tests' own origin with one file; afterwards `sent` are its bytes on the wire."""

    def __init__(self, program: pathlib.Path, *arguments):
        self.command = [str(program), *map(str, arguments)]
        self.sent = 0

    def __enter__(self):
        self.child = subprocess.Popen(self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                      text=True)
        self.url = self.child.stdout.readline().strip()
        return self

    def __exit__(self, *_):
        rest, _ = self.child.communicate()
        self.sent = int(rest.strip() or 0)


class ThrottledOrigin(TestOrigin):
    """So many bytes a second a connection."""

    def __init__(self, program: pathlib.Path, size: int, rate: int):
        super().__init__(program, "--throttled", size, rate)


class ShapedOrigin(TestOrigin):
    """Rates in turn, by connection or by request; another mark is another file."""

    def __init__(self, program: pathlib.Path, size: int, rates, by="connection", mark="a", dies=0):
        super().__init__(program, "--shaped", size, ",".join(map(str, rates)), by, mark, dies)
