"""Prints `count` argument objects for the recipe `name`: as many meetings as there may be, of which exactly two clash."""

import json
import random
import sys


def one_clash(rng):
    cuts = sorted(rng.sample(range(1000001), 10001))
    meetings = [[a, b] for a, b in zip(cuts, cuts[1:])]
    rng.shuffle(meetings)
    longer = next(m for m in meetings if m[0] > 500000 and m[1] < 1000000)
    longer[1] += 1
    return meetings


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
for index in range(count):
    print(json.dumps({"intervals": one_clash(random.Random(seed + index))}, separators=(",", ":")))
