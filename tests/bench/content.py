"""What is served: lines that tell where they belong, so that a misplaced block is a difference."""

import hashlib
import subprocess

LINE = 16
BLOCK = 65536
MIB = 1024 * 1024


def blocks(size, mark="a"):
    """The same as Body::counting of the tests: mark, 14 hex digits of the line's offset, LF."""
    block = bytearray(b"".join(b"%c%014x\n" % (ord(mark), at) for at in range(0, BLOCK, LINE)))
    shown = b"0000000000"
    for start in range(0, size, BLOCK):
        digits = b"%010x" % (start // BLOCK)
        for column, (old, new) in enumerate(zip(shown, digits), 1):
            if old != new:
                block[column::LINE] = bytes([new]) * (BLOCK // LINE)
        shown = digits
        yield bytes(block[:size - start])


def write(path, size, mark="a"):
    with open(path, "wb") as file:
        for block in blocks(size, mark):
            file.write(block)
    return path


def once(path, size, mark="a"):
    """That file, written unless it is there."""
    return path if path.exists() and path.stat().st_size == size else write(path, size, mark)


def write_many(folder, count, size):
    """So many files that differ in every line; their names."""
    names = [f"small_{i:05}.bin" for i in range(count)]
    for i, name in enumerate(names):
        (folder / name).write_bytes((b"%015d\n" % i) * (size // LINE))
    return names


def same(left, right):
    return subprocess.run(["cmp", "-s", left, right], check=False).returncode == 0


def metalink(path, urls, source, name):
    """A Metalink of `source` with a hash of each MiB."""
    whole, pieces = hashlib.sha256(), []
    with open(source, "rb") as file:
        while piece := file.read(MIB):
            whole.update(piece)
            pieces.append(f"<hash>{hashlib.sha256(piece).hexdigest()}</hash>")
    path.write_text(
        f'<metalink xmlns="urn:ietf:params:xml:ns:metalink"><file name="{name}">'
        f"<size>{source.stat().st_size}</size>"
        f'<hash type="sha-256">{whole.hexdigest()}</hash>'
        f'<pieces length="{MIB}" type="sha-256">{"".join(pieces)}</pieces>'
        + "".join(f'<url priority="{priority}">{url}</url>'
                  for priority, url in enumerate(urls, 1))
        + "</file></metalink>")
    return path
