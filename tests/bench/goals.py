"""What Quintet is to reach, beside what this run says of it."""

import report


def failed(bench):
    """Whether Quintet left work undone."""
    return any(runs.failure for results in bench.results.values()
               for name, runs in results.items() if name.startswith("quintet"))


def best(results, *beginnings):
    """The fewest seconds of those clients."""
    return min((runs.seconds for name, runs in results.items() if name.startswith(beginnings)),
               default=float("nan"))


PEERS = ("curl", "wget2", "aria2", "axel", "parfive")


def ratio(bench, race, *others, ours="quintet"):
    """How many times as fast as the best of those Quintet is."""
    results = bench.results[race]
    return best(results, *others) / results[ours].seconds


def of_ideal(bench, race):
    """Seconds, beside those that can't be beaten."""
    return bench.results[race]["quintet"].seconds / bench.ideal[race]


def cpu_of_aria2(bench, race):
    results = bench.results[race]
    return results["quintet"].cpu / next(
        (runs.cpu for name, runs in results.items() if name.startswith("aria2")), float("nan"))


# The race, what is measured of Quintet, the figure, "at least" or "at most", how much.
RACES = [
    ("big", "speed beside the best of curl and wget2",
     lambda b: ratio(b, "big", "curl", "wget2"), "≥", 1.0),
    ("big", "speed beside aria2", lambda b: ratio(b, "big", "aria2"), "≥", 1.7),
    ("big", "CPU beside aria2", lambda b: cpu_of_aria2(b, "big"), "≤", 1.0),
    ("big", "resident MiB", lambda b: b.results["big"]["quintet"].resident, "≤", 64),
    ("tls", "speed beside curl", lambda b: ratio(b, "tls", "curl"), "≥", 0.9),
    ("many", "speed beside aria2", lambda b: ratio(b, "many", "aria2"), "≥", 0.9),
    ("many", "speed beside parfive", lambda b: ratio(b, "many", "parfive"), "≥", 12),
    ("far-many", "speed beside the best", lambda b: ratio(b, "far-many", *PEERS), "≥", 1.0),
    ("far-big", "time beside parfive", lambda b: 1 / ratio(b, "far-big", "parfive 5"), "≤", 0.6),
    ("far-big", "time beside curl", lambda b: 1 / ratio(b, "far-big", "curl"), "≤", 0.3),
    ("far-big", "16 connections, time beside parfive's 16",
     lambda b: 1 / ratio(b, "far-big", "parfive 16", ours="quintet, 16"), "≤", 0.6),
    ("far-big", "16 connections, time beside curl",
     lambda b: 1 / ratio(b, "far-big", "curl", ours="quintet, 16"), "≤", 0.3),
    *[(race, "speed beside the ideal", lambda b, race=race: 1 / of_ideal(b, race), "≥", 0.97)
      for race in ("throttled-5", "throttled-16")],
    *[(race, "time beside the ideal", lambda b, race=race: of_ideal(b, race), "≤", 1.1)
      for race in ("uneven-connections", "uneven-requests", "one-slow", "stalled")],
]

# The same of single figures.
FIGURES = [
    (("startup", "quintet"), "startup: milliseconds to the first request", 60),
    (("list", "quintet"), "list: seconds to the first request", 2),
    (("list memory", "quintet"), "list: resident MiB", 500),
]


def tell(bench):
    measured = [(f"{race}: {what}", figure(bench), sign, wanted)
                for race, what, figure, sign, wanted in RACES if race in bench.results]
    measured += [(what, bench.figures[key], "≤", wanted)
                 for key, what, wanted in FIGURES if key in bench.figures]
    rows = []
    for what, value, sign, wanted in measured:
        reached = value >= wanted if sign == "≥" else value <= wanted
        rows.append([what, report.number(value), f"{sign} {wanted:g}",
                     "yes" if reached else "NO" if value == value else "?"])
    if rows:
        bench.report.table("Goals", ["", "measured", "wanted", "reached"], rows)
