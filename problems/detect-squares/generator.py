"""Prints `count` argument objects for the recipe `name`: 3000 calls that make each question dear.

Usage: generator.py <recipe> <seed> <count> [<size>...]; size: of "large-one-column" and "large-small-grid", how
many calls.
"""

import json
import random
import sys


def points(name, rng, calls):
    if name == "large-one-column":
        column, row = (calls + 2) // 3, calls // 6
        return [[500, rng.randint(0, 1000)] for _ in range(column)] + [[rng.randint(0, 1000), 500] for _ in range(row)]
    if name == "large-grid":
        return [[x, y] for x in range(0, 1000, 26) for y in range(0, 1000, 26)][:1500]
    return [[rng.randint(0, 5), rng.randint(0, 5)] for _ in range((calls + 1) // 2)]


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
sizes = [int(word) for word in sys.argv[4:]] or [3000] * count
for index, calls in enumerate(sizes):
    rng = random.Random(seed + index)
    added = points(name, rng, calls)
    asked = [rng.choice(added) for _ in range(calls - len(added))]
    operations = ["DetectSquares"] + ["add"] * len(added) + ["count"] * len(asked)
    print(json.dumps({"operations": operations, "arguments": [[]] + [[p] for p in added + asked]}, separators=(",", ":")))
