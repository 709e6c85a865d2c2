"""Arrays of full length that are one group, nearly one, or one large prime again and again.

Usage: generator.py <recipe> <seed> <count>, one "args" object a line.
"""
import json
import random
import sys

LENGTH, LARGEST = 100000, 100000


def primes():
    is_prime = [False, False] + [True] * (LARGEST - 1)
    for d in range(2, LARGEST + 1):
        if is_prime[d]:
            for multiple in range(d * d, LARGEST + 1, d):
                is_prime[multiple] = False
    return [d for d in range(LARGEST + 1) if is_prime[d]]


def all_joined(rng):
    """Primes and their multiples, twice the prime always among them."""
    small = [p for p in primes() if 2 * p <= LARGEST]
    nums = [2 * p for p in small] + small
    while len(nums) < LENGTH:
        p = rng.choice(small)
        nums.append(p * rng.randint(1, LARGEST // p))
    rng.shuffle(nums)
    return nums


def one_is_left(rng):
    """As before, but the last is a prime above half of the largest, alone."""
    nums = all_joined(rng)
    nums[-1] = rng.choice([p for p in primes() if 2 * p > LARGEST])
    return nums


def one_large_prime(rng):
    return [rng.choice(primes()[-50:])] * LENGTH


RECIPES = {"all-joined": all_joined, "one-is-left": one_is_left, "one-large-prime": one_large_prime}


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    if name not in RECIPES:
        sys.exit(f"generator.py: no recipe is called {name}; known: {', '.join(RECIPES)}")
    for i in range(count):
        print(json.dumps({"nums": RECIPES[name](random.Random(seed + i))}, separators=(",", ":")))


main()
