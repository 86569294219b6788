"""A certificate authority of one's own, and a certificate of it for 127.0.0.1."""

import subprocess


def openssl(*words):
    subprocess.run(["openssl", *map(str, words)], check=True, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL)


class Authority:
    """In `folder`: `root` is for clients to trust, `certificate` and `key` are the server's."""

    def __init__(self, folder):
        self.root, root_key = folder / "authority.pem", folder / "authority.key"
        self.certificate, self.key = folder / "server.pem", folder / "server.key"
        request, extensions = folder / "server.csr", folder / "server.ext"
        new = ["req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
        openssl(*new, "-x509", "-days", 30, "-subj", "/CN=Quintet bench",
                "-addext", "keyUsage=critical,keyCertSign,cRLSign",
                "-keyout", root_key, "-out", self.root)
        openssl(*new, "-subj", "/CN=127.0.0.1", "-keyout", self.key, "-out", request)
        extensions.write_text("basicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth\n"
                              "subjectAltName=IP:127.0.0.1,DNS:localhost\n")
        openssl("x509", "-req", "-in", request, "-CA", self.root, "-CAkey", root_key,
                "-CAcreateserial", "-days", 30, "-extfile", extensions, "-out", self.certificate)
