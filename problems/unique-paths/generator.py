"""Grids with at most 2 * 10^9 paths. Usage: generator.py <recipe> <seed> <count>, one "args" object a line."""
import json
import math
import random
import sys

MOST = 2 * 10**9
LARGEST = 100


def paths(m, n):
    return math.comb(m + n - 2, m - 1)


def longest(m):
    """The largest side that still goes with m."""
    return max(n for n in range(1, LARGEST + 1) if paths(m, n) <= MOST)


def small(rng):
    return rng.randint(1, 7), rng.randint(1, 7)


def any_(rng):
    m = rng.randint(1, LARGEST)
    return m, rng.randint(1, longest(m))


def thin(rng):
    m = rng.choice([1, 2, 3, 4])
    return m, rng.randint(1, longest(m))


def most_paths(rng):
    m = rng.randint(9, 17)
    return m, longest(m)


def nearly_square(rng):
    m = rng.randint(15, 17)
    return m, min(longest(m), m + rng.randint(0, 2))


def long_and_thin(rng):
    m = rng.randint(2, 6)
    return m, longest(m)


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    rng = random.Random(seed)
    for _ in range(count):
        m, n = globals()["any_" if name == "any" else name.replace("-", "_")](rng)
        if name != "small" and rng.random() < 0.5:
            m, n = n, m
        print(json.dumps({"m": m, "n": n}, separators=(",", ":")))


main()
