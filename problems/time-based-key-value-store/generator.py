"""Prints `count` argument objects for the recipe `name`: stores and questions, the times of the stores ascending.

Usage: generator.py <recipe> <seed> <count> [<size>...]; size: of "large-one-key", how many calls.
"""

import json
import random
import sys


class Run:
    def __init__(self):
        self.operations, self.arguments = ["TimeMap"], [[]]
        self.time = 0

    def set(self, key, value, step):
        self.time += step
        self.operations.append("set")
        self.arguments.append([key, value, self.time])

    def get(self, key, time):
        self.operations.append("get")
        self.arguments.append([key, max(1, min(time, 10**7))])


def anything(rng, keys, calls, step, share=0.5):
    run = Run()
    for i in range(calls):
        key = rng.choice(keys)
        if rng.random() < share:
            run.set(key, f"v{i}", rng.randint(1, step))
        else:
            run.get(key, rng.randint(1, run.time + 2))
    return run


def small(rng):
    return anything(rng, ["a", "b", "ab"][: rng.randint(1, 3)], rng.randint(1, 14), 3)


def one_key(rng):
    return anything(rng, ["key"], rng.randint(5, 25), 5)


def exact_times(rng):
    return anything(rng, ["x", "y"], rng.randint(6, 16), 1, 0.6)


def mixed(rng):
    return anything(rng, [f"k{i}" for i in range(12)], rng.randint(100, 200), 4)


def store_then_ask(rng, key_of, time_of, calls=200000):
    run = Run()
    for i in range((calls + 1) // 2):
        run.set(key_of(i), f"{i}", 100)
    for i in range(calls // 2):
        run.get(key_of(i), time_of(run.time))
    return run


def large_one_key(rng, *calls):
    return store_then_ask(rng, lambda i: "k", lambda last: rng.randint(1, last), *calls)


def large_early_times(rng):
    return store_then_ask(rng, lambda i: "k" * 10, lambda last: rng.randint(last // 3, 2 * last // 3))


def large_many_keys(rng):
    return store_then_ask(rng, lambda i: f"key{i % 20000}", lambda last: rng.randint(1, last))


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
make = globals()[name.replace("-", "_")]
sizes = [[int(word)] for word in sys.argv[4:]] or [[]] * count
for index, calls in enumerate(sizes):
    run = make(random.Random(seed + index), *calls)
    print(json.dumps({"operations": run.operations, "arguments": run.arguments}, separators=(",", ":")))
