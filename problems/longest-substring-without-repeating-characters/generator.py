"""Long strings with long windows: all printable characters over and over, or there and back again.

Usage: generator.py <recipe> <seed> <count>, one "args" object a line.
"""

import json
import random
import sys

LENGTH = 50000
ALPHABET = "".join(chr(code) for code in range(32, 127))


def shuffled(rng):
    return "".join(rng.sample(ALPHABET, len(ALPHABET)))


def over_and_over(rng):
    """Every window of the length of the alphabet is without repetition."""
    order = shuffled(rng)
    return (order * (LENGTH // len(order) + 1))[:LENGTH]


def there_and_back(rng):
    """The window grows to the whole alphabet and shrinks to one character, again and again."""
    order = shuffled(rng)
    return ((order + order[::-1]) * (LENGTH // (2 * len(order)) + 1))[:LENGTH]


RECIPES = {"whole-alphabet-over-and-over": over_and_over, "there-and-back": there_and_back}


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    for i in range(count):
        print(json.dumps({"s": RECIPES[name](random.Random(seed + i))}, separators=(",", ":")))


main()
