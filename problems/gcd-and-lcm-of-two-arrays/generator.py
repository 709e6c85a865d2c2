"""Cases whose least common multiple fits into a signed 64-bit integer: every number is a divisor of one such value.

Usage: generator.py <recipe> <seed> <count>, one "args" object a line.
"""
import json
import random
import sys

LARGEST = 10**9
LIMIT = 2**63 - 1
LENGTH = 10**5
SMALL_PRIMES = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47]
LARGE_PRIMES = [999999937, 999999929, 999999893, 999999883, 999999797]


def random_powers(rng, primes, limit):
    """A random value up to limit, as {prime: exponent}."""
    powers = {}
    value = 1
    for _ in range(200):
        prime = rng.choice(primes)
        if value * prime <= limit:
            value *= prime
            powers[prime] = powers.get(prime, 0) + 1
    return powers


def divisor_of(rng, powers, limit):
    """A random divisor, up to limit, of the value that the powers stand for."""
    value = 1
    order = sorted(powers)
    rng.shuffle(order)
    for prime in order:
        for _ in range(rng.randint(0, powers[prime])):
            if value * prime <= limit:
                value *= prime
    return value


def split(rng, numbers):
    """The numbers over two arrays, at random; either may stay empty."""
    cut = rng.randint(0, len(numbers))
    return {"nums1": numbers[:cut], "nums2": numbers[cut:]}


def halves(numbers):
    return {"nums1": numbers[:LENGTH], "nums2": numbers[LENGTH:]}


def common_factor(rng):
    factor = rng.randint(2, 60)
    powers = random_powers(rng, [2, 3, 5, 7], 2000)
    return split(rng, [factor * divisor_of(rng, powers, 2000) for _ in range(rng.randint(2, 6))])


def wide(rng):
    factor = rng.choice([1, 1, rng.randint(2, 9)])
    primes = rng.sample(SMALL_PRIMES, rng.randint(5, 12)) + [rng.choice([1009, 10007, 92737, 649657])]
    powers = random_powers(rng, primes, LIMIT // factor)
    numbers = [factor * divisor_of(rng, powers, LARGEST // factor) for _ in range(rng.randint(4, 10))]
    return split(rng, numbers)


def one_prime(rng):
    return halves([LARGE_PRIMES[0]] * (2 * LENGTH))


def two_primes(rng):
    pair = rng.sample(LARGE_PRIMES, 2)
    return halves([rng.choice(pair) for _ in range(2 * LENGTH)])


def many_divisors(rng):
    # With the 7 that is common to all the numbers these powers stand for 224403121196654400, which has very many divisors.
    powers = {2: 6, 3: 4, 5: 2, 7: 1, 11: 1, 13: 1, 17: 1, 19: 1, 23: 1, 29: 1, 31: 1, 37: 1}
    return halves([7 * divisor_of(rng, powers, LARGEST // 7) for _ in range(2 * LENGTH)])


def late_change(rng):
    return halves([2 ** rng.randint(20, 29) for _ in range(2 * LENGTH - 2)] + [3**18, 2**10 * 5])


def one_sided(rng):
    powers = random_powers(rng, SMALL_PRIMES, LIMIT // 6)
    numbers = [6 * divisor_of(rng, powers, LARGEST // 6) for _ in range(LENGTH)]
    return {"nums1": [], "nums2": numbers}


def few(rng, longest, draw):
    """Up to eight numbers of at most 40, whose multiple fits in any case."""
    while True:
        arrays = {name: [draw() for _ in range(rng.randint(0, longest))] for name in ("nums1", "nums2")}
        if arrays["nums1"] or arrays["nums2"]:
            return arrays


RECIPES = {
    "small": lambda rng: few(rng, 4, lambda: rng.randint(1, 40)),
    "zeros": lambda rng: few(rng, 3, lambda: rng.choice([0, 1, 12]) if rng.random() < 0.4 else rng.randint(0, 12)),
    "common-factor": common_factor,
    "wide": wide,
    "one-prime": one_prime,
    "two-primes": two_primes,
    "many-divisors": many_divisors,
    "late-change": late_change,
    "one-sided": one_sided,
}


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    if name not in RECIPES:
        sys.exit(f"generator.py: no recipe is called {name}; known: {', '.join(RECIPES)}")
    rng = random.Random(seed)
    for _ in range(count):
        print(json.dumps(RECIPES[name](rng), separators=(",", ":")))


main()
