"""Prints `count` argument objects for the recipe `name`."""

import json
import random
import sys


def long_and_short(rng):
    """Short intervals side by side, and some long ones over several of them."""
    cuts = sorted(rng.sample(range(-30, 30), rng.randint(4, 9)))
    intervals = [[a, b] for a, b in zip(cuts, cuts[1:])]
    for _ in range(rng.randint(1, 4)):
        a, b = sorted(rng.sample(range(-30, 31), 2))
        intervals.append([a, b])
    rng.shuffle(intervals)
    return intervals


def one_chain(rng):
    return [[i, i + 1] for i in range(-50000, 50000)]


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
make = globals()[name.replace("-", "_")]
for index in range(count):
    print(json.dumps({"intervals": make(random.Random(seed + index))}, separators=(",", ":")))
