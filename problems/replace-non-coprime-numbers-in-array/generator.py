"""Long rows that merge late, or never.

Usage: generator.py <recipe> <seed> <count>, one "args" object a line.
"""
import json
import random
import sys

LENGTH = 100000


def all_collapses_at_the_end(rng):
    """Coprime neighbours for long, then pairs that merge; the last number reaches back to the beginning."""
    half = LENGTH // 2
    quiet = [2 if i % 2 else 3 for i in range(half)]
    pairs = [25 if i // 2 % 2 else 49 for i in range(half - 1)]
    return quiet + pairs + [2 * 3 * 5 * 7]


def no_neighbours_meet(rng):
    """Nothing can be merged before the last few numbers."""
    primes = [99971, 99989, 99991, 89]
    return [primes[i % 4] for i in range(LENGTH - 2)] + [17, 34]


RECIPES = {"all-collapses-at-the-end": all_collapses_at_the_end, "no-neighbours-meet": no_neighbours_meet}


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    if name not in RECIPES:
        sys.exit(f"generator.py: no recipe is called {name}; known: {', '.join(RECIPES)}")
    for i in range(count):
        print(json.dumps({"nums": RECIPES[name](random.Random(seed + i))}, separators=(",", ":")))


main()
