"""Well-formed codes of at most 30 characters, whose text has at most 10^5.

Usage: generator.py <recipe> <seed> <count>, one "args" object a line.
"""

import json
import random
import sys

LETTERS = "abcdefghijklmnopqrstuvwxyz"
LENGTH = 30
TEXT = 10**5


def word(rng, most, letters=LETTERS):
    return "".join(rng.choice(letters) for _ in range(rng.randint(1, most)))


def code(rng, depth, top, letters=LETTERS):
    """A code and the length of its text."""
    parts, size = [], 0
    for _ in range(rng.randint(1, 3)):
        if depth and rng.random() < 0.55:
            times = rng.randint(1, top)
            inner, inner_size = code(rng, depth - 1, top, letters)
            parts.append(f"{times}[{inner}]")
            size += times * inner_size
        else:
            parts.append(word(rng, 3, letters))
            size += len(parts[-1])
    return "".join(parts), size


def fitting(rng, depth, top, letters=LETTERS, least=1, most=TEXT):
    while True:
        text, size = code(rng, depth, top, letters)
        if len(text) <= LENGTH and least <= size <= most:
            return text


def flat(rng):
    return fitting(rng, 1, 9, "abc")


def nested(rng):
    return fitting(rng, 3, 4, "xyz", 5, 400)


def several_digits(rng):
    return fitting(rng, 1, 120, LETTERS, 30, 500)


def letters_around(rng):
    return word(rng, 3) + f"{rng.randint(2, 12)}[" + word(rng, 3) + "]" + word(rng, 3) + f"{rng.randint(1, 4)}[" + word(rng, 2) + "]" + word(rng, 2)


def long_text(rng):
    return fitting(rng, 3, 300, LETTERS, 50000)


def deep(rng):
    return "".join(f"{rng.choice((2, 3))}[" for _ in range(9)) + rng.choice(LETTERS) + "]" * 9


def many_small(rng):
    return "300[" + rng.choice(LETTERS) + "300[" + rng.choice(LETTERS) + "]]" + rng.choice(LETTERS) * 8


RECIPES = {
    "flat": flat,
    "nested": nested,
    "several-digits": several_digits,
    "letters-around": letters_around,
    "long-text": long_text,
    "deep": deep,
    "many-small": many_small,
}


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    for i in range(count):
        print(json.dumps({"s": RECIPES[name](random.Random(seed + i))}, separators=(",", ":")))


main()
