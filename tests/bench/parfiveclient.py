"""parfive as a program that takes lists: CONNECTIONS SPLITS URL, or CONNECTIONS SPLITS -i LIST."""

import sys

from parfive import Downloader


def main():
    connections, splits, *urls = sys.argv[1:]
    if urls[0] == "-i":
        with open(urls[1], encoding="utf-8") as file:
            urls = file.read().split()
    downloader = Downloader(max_conn=int(connections), max_splits=int(splits), progress=False)
    for url in urls:
        downloader.enqueue_file(url, path="./")
    results = downloader.download()
    for error in results.errors:
        print(error.url, repr(error.exception), file=sys.stderr)
    sys.exit(1 if results.errors else 0)


if __name__ == "__main__":
    main()
