"""Words with a common beginning.

Usage: generator.py <recipe> <seed> <count>, one "args" object a line.
"""
import json
import random
import sys

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def word(rng, least, most, letters=LETTERS):
    return "".join(rng.choice(letters) for _ in range(rng.randint(least, most)))


def common_start(rng):
    start = word(rng, 0, 5)
    return [start + word(rng, 0, 4, "abc") for _ in range(rng.randint(2, 6))]


def last_differs(rng):
    start = word(rng, 1, 6)
    return [start] * rng.randint(1, 4) + [start[: rng.randint(0, len(start) - 1)] + word(rng, 0, 3)]


def full_but_the_last(rng):
    return ["a" * 200] * 199 + ["a" * 199 + "b"]


def common_start_full(rng):
    start = word(rng, 150, 190)
    return [start + word(rng, 10, 10) for _ in range(200)]


def one_empty(rng):
    return ["k" * 200] * 199 + [""]


RECIPES = {
    "common-start": common_start,
    "last-differs": last_differs,
    "full-but-the-last": full_but_the_last,
    "common-start-full": common_start_full,
    "one-empty": one_empty,
}


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    if name not in RECIPES:
        sys.exit(f"generator.py: no recipe is called {name}; known: {', '.join(RECIPES)}")
    rng = random.Random(seed)
    for _ in range(count):
        print(json.dumps({"strs": RECIPES[name](rng)}, separators=(",", ":")))


main()
