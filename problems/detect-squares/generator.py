"""Prints `count` argument objects for the recipe `name`: 3000 calls that make each question dear."""

import json
import random
import sys


def points(name, rng):
    if name == "large-one-column":
        return [[500, rng.randint(0, 1000)] for _ in range(1000)] + [[rng.randint(0, 1000), 500] for _ in range(500)]
    if name == "large-grid":
        return [[x, y] for x in range(0, 1000, 26) for y in range(0, 1000, 26)][:1500]
    return [[rng.randint(0, 5), rng.randint(0, 5)] for _ in range(1500)]


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
for index in range(count):
    rng = random.Random(seed + index)
    added = points(name, rng)
    asked = [rng.choice(added) for _ in range(3000 - len(added))]
    operations = ["DetectSquares"] + ["add"] * len(added) + ["count"] * len(asked)
    print(json.dumps({"operations": operations, "arguments": [[]] + [[p] for p in added + asked]}, separators=(",", ":")))
