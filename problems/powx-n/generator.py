"""Bases and exponents whose power is at most 10^4.

Usage: generator.py <recipe> <seed> <count>, one "args" object a line.
"""
import json
import math
import random
import sys


def fits(x, n):
    if x == 0:
        return n > 0
    return n * math.log(abs(x)) <= math.log(9999)


def draw(rng, base, exponents):
    while True:
        x, n = base(rng), rng.randint(*exponents)
        if fits(x, n):
            return x, n


def anything(rng):
    return round(rng.uniform(-9, 9), 2)


def whole(rng):
    return float(rng.randint(-9, 9))


def near_one(rng):
    return rng.choice([-1, 1]) * round(rng.uniform(0.9, 1.1), 3)


def close_to_one(rng):
    return rng.choice([-1, 1]) * (1 + rng.uniform(-4e-9, 4e-9))


def unit(rng):
    return rng.choice([-1.0, 1.0])


RECIPES = {
    "small-exponents": (anything, (0, 8)),
    "whole-numbers": (whole, (0, 6)),
    "negative-exponents": (anything, (-7, -1)),
    "near-one": (near_one, (-200, 200)),
    "signs": (unit, (-50, 50)),
    "greatest-exponents": (close_to_one, (2**31 - 100, 2**31 - 1)),
    "least-exponents": (close_to_one, (-(2**31), -(2**31) + 100)),
    "hundreds-of-millions": (close_to_one, (10**8, 10**9)),
}


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    if name not in RECIPES:
        sys.exit(f"generator.py: no recipe is called {name}; known: {', '.join(RECIPES)}")
    rng = random.Random(seed)
    for _ in range(count):
        x, n = draw(rng, *RECIPES[name])
        print(json.dumps({"x": x, "n": n}, separators=(",", ":")))


main()
