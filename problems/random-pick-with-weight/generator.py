"""Prints `count` argument objects for the recipe `name`: 10,000 weights and as many draws."""

import json
import random
import sys


def weights(name, rng):
    if name == "large-heavy-last":
        return [1] * 9999 + [100000]
    if name == "large-heavy-first":
        return [50000] + [1] * 9999
    if name == "large-equal":
        return [10000] * 10000
    return [1000 * rng.randint(1, 20) for _ in range(10000)]


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
for index in range(count):
    w = weights(name, random.Random(seed + index))
    args = {"operations": ["Solution"] + ["pickIndex"] * 10000, "arguments": [[w]] + [[]] * 10000}
    print(json.dumps(args, separators=(",", ":")))
