"""Palindromes, and numbers that nearly are.

Usage: generator.py <recipe> <seed> <count>, one "args" object a line.
"""
import json
import random
import sys


def mirrored(half, odd):
    text = str(half)
    return int(text + text[::-1][odd:])


def palindromes(rng):
    return mirrored(rng.randint(1, 9999), rng.randint(0, 1))


def one_digit_off(rng):
    digits = list(str(mirrored(rng.randint(10, 9999), rng.randint(0, 1))))
    digits[rng.randrange(1, len(digits))] = str(rng.randint(0, 9))
    return int("".join(digits))


def zeros_inside(rng):
    length = rng.randint(3, 9)
    digits = ["0"] * length
    digits[0] = rng.choice("123")
    digits[-1] = rng.choice([digits[0], digits[0], "1", "2"])
    if rng.random() < 0.5:
        digits[rng.randrange(1, length - 1)] = "5"
    return int("".join(digits))


def ten_digits(rng):
    number = mirrored(rng.randint(10000, 21474), 0)
    return number if rng.random() < 0.6 else min(2**31 - 1, number + rng.choice([1, 10, 1000, 100000]))


RECIPES = {
    "palindromes": palindromes,
    "one-digit-off": one_digit_off,
    "zeros-inside": zeros_inside,
    "ten-digits": ten_digits,
}


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    if name not in RECIPES:
        sys.exit(f"generator.py: no recipe is called {name}; known: {', '.join(RECIPES)}")
    rng = random.Random(seed)
    for _ in range(count):
        print(json.dumps({"x": RECIPES[name](rng)}, separators=(",", ":")))


main()
