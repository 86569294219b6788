"""The servers of a measurement: nginx, vsftpd, the tests' own origin, and a long way to them."""

import contextlib
import getpass
import os
import pathlib
import socket
import subprocess
import time

import authority

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
    log_format moments '$msec';
    ssl_certificate {certificate};
    ssl_certificate_key {key};
    ssl_session_cache shared:sessions:1m;
    server {{
        listen 127.0.0.1:{port};
        listen 127.0.0.1:{secure} ssl;
        root {root};
        location /listed/ {{
            access_log {work}/moments.log moments;
            return 200 "listed\\n";
        }}
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
    """Serves the files below `root` for as long as the block lasts, plain and over TLS. What is
    below /listed/ is a line, whatever its name; `moments` are the times of those requests."""

    def __init__(self, program: pathlib.Path, root: pathlib.Path, work: pathlib.Path):
        self.port, self.secure = free_port(), free_port()
        self.authority = authority.Authority(work).root
        self.log = work / "moments.log"
        user = "user root;" if os.geteuid() == 0 else ""
        configuration = work / "nginx.conf"
        configuration.write_text(CONFIGURATION.format(
            user=user, work=work, port=self.port, secure=self.secure, root=root,
            certificate=work / "server.pem", key=work / "server.key"))
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

    def secure_url(self, name):
        return f"https://127.0.0.1:{self.secure}/{name}"

    def forget_moments(self):
        os.truncate(self.log, 0)

    def moments(self):
        """Seconds since the epoch, at which requests below /listed/ were answered."""
        return [float(line) for line in self.log.read_text().split()]

    def first_moment(self):
        """Of these the first one; nothing if there was none."""
        with open(self.log, encoding="ascii") as log:
            line = log.readline()
        return float(line) if line.endswith("\n") else None


class Vsftpd:
    """Serves the files below `root`, at so many bytes a second a connection (0: no limit)."""

    def __init__(self, folder: pathlib.Path, root: pathlib.Path, work: pathlib.Path, rate: int = 0):
        """`folder`: what tests/faults/servers.sh filled."""
        self.port = free_port()
        self.root = root
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

    def absolute_url(self, name):
        """For clients that take paths to begin at the root, as against RFC 1738."""
        return f"ftp://127.0.0.1:{self.port}{self.root}/{name}"


class ShapedOrigin:
    """The tests' own origin with one file, whose connections, or requests, have the rates in turn.
    A rate of "8/2" stands for 8 bytes a second and silence after two. Another mark is another file.
    Afterwards `sent` are its bytes on the wire."""

    def __init__(self, program: pathlib.Path, size: int, rates, by="connection", mark="a", dies=0):
        self.command = [str(program), "--shaped", str(size), ",".join(map(str, rates)), by, mark,
                        str(dies)]
        self.sent = 0

    def __enter__(self):
        self.child = subprocess.Popen(self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                      text=True)
        self.urls = [self.child.stdout.readline().strip()]
        return self

    def __exit__(self, *_):
        rest, _ = self.child.communicate()
        self.sent = int(rest.strip() or 0)


class Several:
    """Origins as one server: their `urls` are the mirrors of one file."""

    def __init__(self, *origins):
        self.origins = origins

    def __enter__(self):
        with contextlib.ExitStack() as stack:
            for origin in self.origins:
                stack.enter_context(origin)
            self.stack = stack.pop_all()
        self.urls = [url for origin in self.origins for url in origin.urls]
        return self

    def __exit__(self, *_):
        self.stack.close()

    @property
    def sent(self):
        return sum(origin.sent for origin in self.origins)


class Delayed:
    """A way to a server of this machine that takes so long there and back."""

    def __init__(self, program: pathlib.Path, port: int, milliseconds: int):
        self.port = free_port()
        self.command = [str(program), str(self.port), str(port), str(milliseconds)]

    def __enter__(self):
        self.child = started(self.command, self.port)
        return self

    def __exit__(self, *_):
        self.child.terminate()
        self.child.wait()

    def url(self, name):
        return f"http://127.0.0.1:{self.port}/{name}"
