"""Prints `count` argument objects for the recipe `name`: points in groups, and points on a line."""

import json
import random
import sys


def in_groups(rng, groups, size, spread, reach):
    points = set()
    for _ in range(groups):
        x, y = rng.randint(-reach, reach), rng.randint(-reach, reach)
        for _ in range(size):
            points.add((x + rng.randint(-spread, spread), y + rng.randint(-spread, spread)))
    points = [list(point) for point in points]
    points.sort()
    rng.shuffle(points)
    return points


def groups(rng):
    return in_groups(rng, rng.randint(2, 4), rng.randint(1, 4), 3, 60)


def many_groups(rng):
    return in_groups(rng, 100, 10, 50, 900000)


def on_a_line(rng):
    kind = rng.randrange(3)
    places = rng.sample(range(-30, 31), rng.randint(2, 8))
    return [[place if kind != 1 else 4, place if kind != 0 else -2] for place in places]


def long_line(rng):
    places = [i * 2000 - 1000000 for i in range(1000)]
    rng.shuffle(places)
    return [[place, 0] for place in places]


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
make = globals()[name.replace("-", "_")]
for index in range(count):
    print(json.dumps({"points": make(random.Random(seed + index))}, separators=(",", ":")))
