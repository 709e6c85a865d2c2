"""Arrays of numbers of which none is divisible by 10.

Usage: generator.py <recipe> <seed> <count>, one "args" object a line.
"""
import json
import random
import sys


def ending_well(rng, low, high):
    while True:
        number = rng.randint(low, high)
        if number % 10 != 0:
            return number


def numbers(rng, count, low, high):
    return [ending_well(rng, low, high) for _ in range(count)]


def two(rng):
    return numbers(rng, 2, 1, rng.choice([9, 99, 9999]))


def digits(rng):
    return numbers(rng, rng.randint(2, 7), 1, 9)


def two_digits(rng):
    return numbers(rng, rng.randint(3, 8), 11, 99)


def mixed_lengths(rng):
    return [ending_well(rng, 1, rng.choice([9, 99, 999, 9999])) for _ in range(rng.randint(3, 10))]


def few_values(rng):
    values = numbers(rng, 3, 1, 999)
    return [rng.choice(values) for _ in range(rng.randint(4, 12))]


def medium(rng):
    return numbers(rng, rng.randint(20, 50), 1, 9999)


def any_numbers(rng):
    return numbers(rng, 100, 1, 9999)


def all_pairs(rng):
    return [rng.choice([1, 19, 187])] * 100


def no_pair(rng):
    return [rng.choice([2, 4, 6, 8]) * 10 ** rng.randint(1, 3) + rng.choice([2, 4, 6, 8]) for _ in range(100)]


def four_digits(rng):
    return numbers(rng, 100, 1000, 9999)


RECIPES = {
    "two": two,
    "digits": digits,
    "two-digits": two_digits,
    "mixed-lengths": mixed_lengths,
    "few-values": few_values,
    "medium": medium,
    "any": any_numbers,
    "all-pairs": all_pairs,
    "no-pair": no_pair,
    "four-digits": four_digits,
}


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    if name not in RECIPES:
        sys.exit(f"generator.py: no recipe is called {name}; known: {', '.join(RECIPES)}")
    for index in range(count):
        print(json.dumps({"nums": RECIPES[name](random.Random(seed + index))}, separators=(",", ":")))


main()
