"""Lists that are palindromes, or nearly so; a random list hardly ever is.

Usage: generator.py <recipe> <seed> <count>, one "args" object a line.
"""

import json
import random
import sys

LENGTH = 10**5


def mirrored(rng, size, top=9):
    half = [rng.randint(0, top) for _ in range((size + 1) // 2)]
    return half + half[::-1][size % 2 :]


def changed(rng, values, position):
    values[position] = (values[position] + rng.randint(1, 9)) % 10
    return values


def palindromes(rng):
    return mirrored(rng, rng.randint(1, 9))


def one_changed(rng):
    values = mirrored(rng, rng.randint(2, 9), 2)
    return changed(rng, values, rng.randrange(len(values)))


def two_swapped(rng):
    """The same digits as in a palindrome, in another order."""
    values = mirrored(rng, rng.randint(3, 9), 3)
    first, second = rng.sample(range(len(values)), 2)
    values[first], values[second] = values[second], values[first]
    return values


def halves_repeated(rng):
    half = [rng.randint(0, 2) for _ in range(rng.randint(1, 5))]
    return half + half


def large_even(rng):
    return mirrored(rng, LENGTH)


def large_odd(rng):
    return mirrored(rng, LENGTH - 1)


def wrong_in_the_middle(rng):
    return changed(rng, mirrored(rng, LENGTH), LENGTH // 2)


def wrong_at_the_end(rng):
    return changed(rng, mirrored(rng, LENGTH), LENGTH - 1)


RECIPES = {
    "palindromes": palindromes,
    "one-changed": one_changed,
    "two-swapped": two_swapped,
    "halves-repeated": halves_repeated,
    "large-even": large_even,
    "large-odd": large_odd,
    "wrong-in-the-middle": wrong_in_the_middle,
    "wrong-at-the-end": wrong_at_the_end,
}


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    for i in range(count):
        print(json.dumps({"head": RECIPES[name](random.Random(seed + i))}, separators=(",", ":")))


main()
