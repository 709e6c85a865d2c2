"""Arrays that consist of primes nearly, or of products of two large ones.

Usage: generator.py <recipe> <seed> <count>, one "args" object a line.
"""
import json
import random
import sys

LENGTH, LARGEST = 20000, 100000


def primes():
    is_prime = [False, False] + [True] * (LARGEST - 1)
    for d in range(2, LARGEST + 1):
        if is_prime[d]:
            for multiple in range(d * d, LARGEST + 1, d):
                is_prime[multiple] = False
    return [d for d in range(LARGEST + 1) if is_prime[d]]


def mostly_primes(rng):
    """All primes, then products of two: small groups for long."""
    first = primes()
    products = [p * q for i, p in enumerate(first) for q in first[i:] if p > 6 and p * q <= LARGEST]
    nums = first + products
    rng.shuffle(nums)
    return nums[:LENGTH]


def products_of_large_primes(rng):
    """Multiples of primes above 40, so that trial division goes far."""
    nums = {k * p for p in primes() if p > 40 for k in range(1, LARGEST // p + 1)}
    return rng.sample(sorted(nums), LENGTH)


RECIPES = {"mostly-primes": mostly_primes, "products-of-large-primes": products_of_large_primes}


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    if name not in RECIPES:
        sys.exit(f"generator.py: no recipe is called {name}; known: {', '.join(RECIPES)}")
    for i in range(count):
        print(json.dumps({"nums": RECIPES[name](random.Random(seed + i))}, separators=(",", ":")))


main()
