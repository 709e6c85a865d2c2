"""Long lists of intervals, and a new one for all, none, the first or the last of them.

Usage: generator.py <recipe> <seed> <count>, one "args" object a line.
"""
import json
import random
import sys

COUNT, LARGEST = 10**4, 10**5


def spaced(rng, first):
    """Intervals ten apart from `first` on, with one free place at least between two of them."""
    starts = range(first, first + 9 * COUNT, 9)
    return [[start + rng.randint(0, 3), start + rng.randint(4, 7)] for start in starts]


def covers_everything(rng):
    return spaced(rng, 5), [1, LARGEST]


def covers_nothing(rng):
    intervals = spaced(rng, 5)
    place = rng.randint(COUNT // 3, COUNT // 2)
    free = intervals[place][1] + 1
    return intervals, [free, free]


def comes_first(rng):
    return spaced(rng, 50), [0, rng.randint(1, 40)]


def comes_last(rng):
    return spaced(rng, 0), [LARGEST - rng.randint(1, 900), LARGEST]


RECIPES = {
    "covers-everything": covers_everything,
    "covers-nothing": covers_nothing,
    "comes-first": comes_first,
    "comes-last": comes_last,
}


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    if name not in RECIPES:
        sys.exit(f"generator.py: no recipe is called {name}; known: {', '.join(RECIPES)}")
    for i in range(count):
        intervals, added = RECIPES[name](random.Random(seed + i))
        print(json.dumps({"intervals": intervals, "newInterval": added}, separators=(",", ":")))


main()
