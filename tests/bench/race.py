"""Clients at the same work in turns, a different one first each round."""

import contextlib
import os
import statistics

import stopwatch


class Runs:
    """What one client needed in all its rounds, or why it was taken out."""

    def __init__(self):
        self.costs = []
        self.again = []  # What the server sent beyond the file, as a share of it
        self.failure = None

    def median(self, name):
        return statistics.median(getattr(cost, name) for cost in self.costs)

    @property
    def seconds(self):
        return self.median("seconds") if self.costs and not self.failure else float("inf")

    @property
    def cpu(self):
        return self.median("cpu") if self.costs else float("nan")

    @property
    def resident(self):
        """MiB."""
        return max(cost.resident for cost in self.costs) / 1024 if self.costs else float("nan")

    @property
    def durable(self):
        return self.median("durable") if self.costs else float("nan")


class Race:
    def __init__(self, watch, target, rounds, limit=None, durable=False):
        """`limit`: seconds after which a client is given up, for all rounds. `durable`: `target` is
        on a disk; what is still to be written waits for nobody else's turn, and is timed too."""
        self.watch = watch
        self.target = target
        self.rounds = rounds
        self.limit = limit
        self.durable = durable

    def run(self, contestants, serve, check, size=0):
        """`contestants`: for each name what makes a Command of URLs. `serve()`: a context of a
        server with those `urls`. `check(folder)`: whether all of it is right. `size`: with it,
        what the server sent beyond that is counted."""
        results = {name: Runs() for name in contestants}
        names = list(contestants)
        for turn in range(self.rounds):
            for name in names[turn % len(names):] + names[:turn % len(names)]:
                if not results[name].failure:
                    self._once(contestants[name], serve, check, size, results[name])
        stopwatch.emptied(self.target)
        return results

    def _once(self, contestant, serve, check, size, runs):
        folder = stopwatch.emptied(self.target)
        if self.durable:
            os.sync()
        try:
            with contextlib.ExitStack() as stack:
                server = stack.enter_context(serve())
                runs.costs.append(self.watch.run(contestant(server.urls), folder, self.limit,
                                                 self.durable))
            if not check(folder):
                raise stopwatch.Failed("NOT IDENTICAL")
            if size:
                runs.again.append(server.sent / size - 1)
        except stopwatch.Failed as failure:
            runs.failure = str(failure)


class Serving:
    """A server that runs all the time, as what `serve` gives."""

    def __init__(self, *urls):
        self.urls = list(urls)

    def __call__(self):
        return contextlib.nullcontext(self)
