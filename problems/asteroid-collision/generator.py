"""Rows of asteroids, none of which has the size 0.

Usage: generator.py <recipe> <seed> <count>, one "args" object a line.
"""

import json
import random
import sys

LENGTH = 10**4


def any_row(rng, length, top):
    return [rng.choice((-1, 1)) * rng.randint(1, top) for _ in range(length)]


def small(rng):
    return any_row(rng, rng.randint(2, 7), 9)


def few_sizes(rng):
    return any_row(rng, rng.randint(3, 10), 2)


def towards_each_other(rng):
    """First those that fly to the right, then those that fly to the left."""
    count = rng.randint(1, 6)
    right = [rng.randint(1, 6) for _ in range(count)]
    return right + [-rng.randint(1, 6) for _ in range(rng.randint(1, 6))]


def pairs(rng):
    half = [rng.randint(1, 9) for _ in range(rng.randint(1, 5))]
    row = half + [-size for size in reversed(half)]
    row[rng.randrange(len(row))] = rng.choice((-1, 1)) * rng.randint(1, 9)
    return row


def medium(rng):
    return any_row(rng, rng.randint(20, 60), 40)


def met_by_one(rng):
    """All fly to the right, and the last one comes towards them, larger than all."""
    return [rng.randint(1, 999) for _ in range(LENGTH - 1)] + [-1000]


def pairs_from_inside(rng):
    """Equal ones meet in the middle, then those around them, and so on."""
    half = [rng.randint(1, 1000) for _ in range(LENGTH // 2)]
    return half + [-size for size in reversed(half)]


def apart(rng):
    return sorted(any_row(rng, LENGTH, 1000))


def one_against_all(rng):
    return [1000] + [-rng.randint(1, 999) for _ in range(LENGTH - 1)]


def full(rng):
    return any_row(rng, LENGTH, 1000)


RECIPES = {
    "small": small,
    "few-sizes": few_sizes,
    "towards-each-other": towards_each_other,
    "pairs": pairs,
    "medium": medium,
    "met-by-one": met_by_one,
    "pairs-from-inside": pairs_from_inside,
    "apart": apart,
    "one-against-all": one_against_all,
    "full": full,
}


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    for i in range(count):
        print(json.dumps({"asteroids": RECIPES[name](random.Random(seed + i))}, separators=(",", ":")))


main()
