"""The tables: on standard output as they come, and in a Markdown file."""

import math


def number(value, digits=2):
    return f"{value:,.{digits}f}" if math.isfinite(value) else ""


class Report:
    def __init__(self, path):
        self.file = open(path, "w", encoding="utf-8")

    def say(self, text=""):
        print(text, flush=True)
        print(text, file=self.file, flush=True)

    def table(self, title, head, rows, note=""):
        """The first column is text, the others are numbers. Rows may be shorter than the head."""
        lines = [[str(cell).replace("|", "/") for cell in row] for row in [head, *rows]]
        lines = [line + [""] * (len(head) - len(line)) for line in lines]
        # What became of a client that failed is a sentence, and makes no column wide.
        widths = [max(len(line[i]) for line in lines if i == 0 or len(line[i]) < 30)
                  for i in range(len(head))]
        self.say(f"\n### {title}\n")
        for at, line in enumerate(lines):
            cells = [line[0].ljust(widths[0])]
            cells += [cell.rjust(width) for cell, width in zip(line[1:], widths[1:])]
            self.say(f"| {' | '.join(cells)} |")
            if at == 0:
                rules = ["-" * widths[0]] + ["-" * (width - 1) + ":" for width in widths[1:]]
                self.say(f"| {' | '.join(rules)} |")
        if note:
            self.say(f"\n{note}")

    def standings(self, title, results, amount, unit, *, limit=None, limit_is="bare", bytes=0,
                  durable=False, note=""):
        """One race: `amount` of `unit` was to be done. `limit`: the seconds that can't be beaten,
        if it isn't the client called `limit_is`. `bytes`: how many; CPU seconds are per GB then."""
        if limit is None and limit_is in results:
            limit = results[limit_is].seconds
        ours = results["quintet"].seconds
        again = any(runs.again for runs in results.values())
        head = ["client", "seconds", "from – to", f"{unit}/s", "quintet is ×",
                *([f"of the {limit_is}"] if limit else []),
                "CPU s/GB" if bytes else "CPU s", "resident MiB",
                *(["fetched twice"] if again else []), *(["s until on disk"] if durable else [])]
        rows = []
        for name, runs in results.items():
            if runs.failure:
                rows.append([name, runs.failure])
                continue
            times = [cost.seconds for cost in runs.costs]
            rows.append([
                name, number(runs.seconds), f"{min(times):.2f} – {max(times):.2f}",
                number(amount / runs.seconds, 0 if amount / runs.seconds >= 100 else 1),
                number(runs.seconds / ours),
                *([number(limit / runs.seconds)] if limit else []),
                number(runs.cpu / (bytes / 1e9) if bytes else runs.cpu), number(runs.resident, 0),
                *([f"{max(runs.again):.1%}" if runs.again else ""] if again else []),
                *([number(runs.durable)] if durable else [])])
        self.table(title, head, rows, note)
