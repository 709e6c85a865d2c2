"""Prints `count` argument objects for the recipe `name`: targets in all four quarters of the board."""

import json
import random
import sys


def somewhere(x, y, rng):
    if rng.random() < 0.5:
        x, y = y, x
    return {"x": x * rng.choice([-1, 1]), "y": y * rng.choice([-1, 1])}


def beside_the_diagonal(rng):
    x = rng.randint(1, 12)
    return somewhere(x, x + rng.randint(-1, 2), rng)


def far_on_the_diagonal(rng):
    return somewhere(150, 150, rng)


def two_to_one(rng):
    return somewhere(200, 100, rng)


def far_anywhere(rng):
    x = rng.randint(0, 300)
    return somewhere(x, 300 - x, rng)


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
make = globals()[name.replace("-", "_")]
for index in range(count):
    print(json.dumps(make(random.Random(seed + index)), separators=(",", ":")))
