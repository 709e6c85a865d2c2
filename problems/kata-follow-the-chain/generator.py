"""Prints `count` argument objects for the recipe `name`: chains that lead through every place, in any order.

Usage: generator.py <recipe> <seed> <count>, one "args" object a line.
"""

import json
import random
import sys

PLACES = 50000


def chain(rng, last):
    """`last` is where the last place leads: to the end of the chain, or back into it."""
    order = list(range(1, PLACES))
    rng.shuffle(order)
    order = [0] + order
    following = [0] * PLACES
    for place, after in zip(order, order[1:] + [last]):
        following[place] = after
    return {"n": PLACES, "next": following}


def through_all(rng):
    return chain(rng, -1)


def circle_through_all(rng):
    return chain(rng, rng.randrange(PLACES))


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
make = globals()[name.replace("-", "_")]
for index in range(count):
    print(json.dumps(make(random.Random(seed + index)), separators=(",", ":")))
