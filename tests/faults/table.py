#!/usr/bin/env python3
"""Item -> test -> result for every fault of items.txt.

    table.py BUILD [--missing]

Runs the test programs of the build folder and reads which items each test is about: the numbers at
the start of a data row's name ("66 traversal"), in a comment right above a test function
("// faults.md 66, 128" or "/// 66: …"), or in one of numbers alone inside it ("// 121"). --missing runs nothing and
lists the items without a test. Exit code 1: an item has a failed test, or neither a test nor a
reason in untestable.txt.
"""

import concurrent.futures
import json
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
from collections import defaultdict
from pathlib import Path

HERE = Path(__file__).resolve().parent
TESTS = HERE.parent
# They test the tests' own servers, or what is said of a fault and not what becomes of it.
BESIDE = {"origintest", "proxytest", "errortest", "explaintest"}

FUNCTION = re.compile(r"^void (\w+)::(\w+)\(\)", re.M)
ABOVE = re.compile(r"//+ (?:faults\.md )?(\d+(?:[, ]+\d+)*)(?::[^\n]*)?\n(?:///? [^\n]*\n)*$")
INSIDE = re.compile(r"//\s*(\d+(?:[, ]+\d+)*)(?::[^\n]*)?$", re.M)
# "57 4 bytes" is about 57 alone; a bare number is no item.
UNIT = r"(?! (?:digits|bytes?|[KMG]iB|items|s|ms)\b)"
ROW = re.compile(rf"((?:\d+{UNIT},? +)+)(?=\S)")


def numbers(text):
    return {n for n in map(int, re.findall(r"\d+", text)) if 1 <= n <= 148}


def read_numbered(path):
    """number -> text, from lines that start with a number."""
    found = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if match := re.match(r"(\d+):? +(.*)", line):
            found[int(match[1])] = match[2]
    return found


def functions_of(source):
    """Test function -> the items that its source says it is about."""
    text = source.read_text(encoding="utf-8")
    found = {}
    starts = list(FUNCTION.finditer(text))
    for at, match in enumerate(starts):
        end = starts[at + 1].start() if at + 1 < len(starts) else len(text)
        about = set()
        if above := ABOVE.search(text, 0, match.start()):
            about |= numbers(above[1])
        body = text[match.end() : end]
        for inside in INSIDE.finditer(body[: body.find("\n}\n") + 1]):
            about |= numbers(inside[1])
        found[match[2]] = about
    return found


def items_of(row, function, sources):
    about = set(sources.get(function, set()))
    if match := ROW.match(row):
        about |= numbers(match[1])
    return about


class Program:
    def __init__(self, test):
        self.name = Path(test["command"][0]).name
        self.command = test["command"]
        self.room = test["name"].split("/")[0]
        self.source = TESTS / self.room / (self.name + ".cpp")
        self.environment = dict(os.environ)
        for property_ in test.get("properties", []):
            if property_["name"] == "ENVIRONMENT":
                self.environment.update(v.split("=", 1) for v in property_["value"])
            if property_["name"] == "WORKING_DIRECTORY":
                self.folder = property_["value"]

    def call(self, *arguments):
        return subprocess.run(
            [*self.command, *arguments], env=self.environment, cwd=self.folder,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            text=True, errors="replace", timeout=600, check=False)

    def rows(self):
        """(function, row, None) for every test, without running it."""
        found = []
        for line in self.call("-datatags").stdout.splitlines():
            parts = line.split(" ", 2)
            if len(parts) >= 2:
                found.append((parts[1], parts[2] if len(parts) > 2 else "", None))
        return found

    def results(self):
        """(function, row, "pass" or "FAIL") for every test."""
        with tempfile.TemporaryDirectory() as folder:
            report = Path(folder) / "report.xml"
            try:
                said = self.call("-o", f"{report},junitxml").stdout
                suite = xml.parse(report).getroot()
            except (subprocess.TimeoutExpired, xml.ParseError, OSError) as error:
                print(f"{self.name} did not end well: {error}", file=sys.stderr)
                return [(function, row, "FAIL") for function, row, _ in self.rows()]
        found = []
        for case in suite.iter("testcase"):
            match = re.match(r"(\w+)(?:\((.*)\))?$", case.get("name"), re.S)
            bad = any(case.find(tag) is not None for tag in ("failure", "error", "skipped"))
            if bad:
                print(f"{self.name} {case.get('name')}\n{said}", file=sys.stderr)
            found.append((match[1], match[2] or "", "FAIL" if bad else "pass"))
        return found


def programs(build):
    said = subprocess.run(["ctest", "--show-only=json-v1"], cwd=build, check=True,
                          stdout=subprocess.PIPE, text=True).stdout
    for test in json.loads(said)["tests"]:
        if "/" in test["name"] and "command" in test:
            program = Program(test)
            if program.source.exists() and program.name not in BESIDE:
                yield program


def gather(program, run):
    sources = functions_of(program.source)
    # What no test is about need not run.
    about = [(items_of(row, function, sources), function, row)
             for function, row, _ in program.rows()]
    if not any(items for items, _, _ in about):
        return []
    found = program.results() if run else [(f, r, None) for _, f, r in about]
    return [(item, f"{program.room}/{program.name} {function}" + (f"({row})" if row else ""), result)
            for function, row, result in found
            for item in items_of(row, function, sources)]


def main():
    build = Path(sys.argv[1])
    run = "--missing" not in sys.argv[2:]
    items = read_numbered(HERE / "items.txt")
    reasons = read_numbered(HERE / "untestable.txt")
    tests = defaultdict(list)
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for found in pool.map(lambda program: gather(program, run), programs(build)):
            for item, test, result in found:
                tests[item].append((test, result))

    missing, failed = [], []
    for item, title in items.items():
        if run:
            print(f"{item:3} {title}")
            for test, result in sorted(set(tests[item])):
                print(f"      {result}  {test}")
        bad = [test for test, result in tests[item] if result == "FAIL"]
        failed += [item] if bad else []
        if tests[item]:
            if item in reasons and run:
                print(f"      ----  and: {reasons[item]}")
        elif item in reasons:
            if run:
                print(f"      ----  can't be tested here: {reasons[item]}")
        else:
            missing.append(item)
            if run:
                print("      NONE")
            else:
                print(f"{item:3} {title}")
    print(f"{len(items)} items: {sum(1 for i in items if tests[i])} with tests, {len(failed)} of "
          f"them failing {failed or ''}; {len(missing)} without {missing or ''}")
    return 1 if failed or (run and missing) else 0


if __name__ == "__main__":
    sys.exit(main())
