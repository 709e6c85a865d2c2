"""Long arrays that can be split late, or not at all.

Usage: generator.py <recipe> <seed> <count>, one "args" object a line.
"""
import json
import random
import sys

LENGTH, LARGEST = 10000, 10**6


def primes():
    is_prime = [False, False] + [True] * (LARGEST - 1)
    for d in range(2, 1001):
        if is_prime[d]:
            is_prime[d * d::d] = [False] * len(range(d * d, LARGEST + 1, d))
    return [d for d in range(LARGEST + 1) if is_prime[d]]


def two_at_both_ends(rng):
    """Large primes in between, so that only the ends forbid a split, and factoring takes long."""
    return [2] + rng.sample(primes()[-40000:], LENGTH - 2) + [4]


def split_at_the_end(rng):
    """The first and the last but one share a factor."""
    return [3] + rng.sample(primes()[-40000:], LENGTH - 3) + [999999, 1966]


RECIPES = {"two-at-both-ends": two_at_both_ends, "split-at-the-end": split_at_the_end}


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    if name not in RECIPES:
        sys.exit(f"generator.py: no recipe is called {name}; known: {', '.join(RECIPES)}")
    for i in range(count):
        print(json.dumps({"nums": RECIPES[name](random.Random(seed + i))}, separators=(",", ":")))


main()
