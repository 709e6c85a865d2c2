"""Prints `count` argument objects for the recipe `name`: points and a k at which no tie decides."""

import json
import random
import sys


def far(point):
    return point[0] ** 2 + point[1] ** 2


def clear(rng, points, low=1):
    """A k such that the point at place k is closer than the next one."""
    distances = sorted(map(far, points))
    places = [k for k in range(low, len(points)) if distances[k - 1] < distances[k]]
    return points, rng.choice(places) if places else len(points)


def some(rng, count, reach):
    return [[rng.randint(-reach, reach), rng.randint(-reach, reach)] for _ in range(count)]


def small(rng):
    return clear(rng, some(rng, rng.randint(1, 8), 4))


def wide(rng):
    return clear(rng, some(rng, rng.randint(5, 30), 10000))


def one_axis(rng):
    points = [[x, 0] for x in rng.sample(range(-20, 21), rng.randint(2, 9))]
    return clear(rng, points if rng.random() < 0.5 else [[0, x] for x, _ in points])


def all_of_them(rng):
    points = some(rng, rng.randint(1, 7), 3)
    return points, len(points)


def many(rng):
    return clear(rng, some(rng, rng.randint(100, 200), 50))


def large_random(rng):
    return clear(rng, some(rng, 10000, 10000), 5000)


def large_inwards(rng):
    return clear(rng, sorted(some(rng, 10000, 10000), key=far, reverse=True), 5000)


def large_outwards(rng):
    return clear(rng, sorted(some(rng, 10000, 10000), key=far), 5000)


def large_all(rng):
    return some(rng, 10000, 10000), 10000


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
make = globals()[name.replace("-", "_")]
for index in range(count):
    points, k = make(random.Random(seed + index))
    print(json.dumps({"points": points, "k": k}, separators=(",", ":")))
