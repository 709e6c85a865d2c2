"""Roman numerals.

Usage: generator.py <recipe> <seed> <count>, one "args" object a line.
"""
import json
import random
import sys

ONES = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]


def numeral(number):
    tens = [digit.translate(str.maketrans("IVX", "XLC")) for digit in ONES]
    hundreds = [digit.translate(str.maketrans("IVX", "CDM")) for digit in ONES]
    return "M" * (number // 1000) + hundreds[number // 100 % 10] + tens[number // 10 % 10] + ONES[number % 10]


def from_digits(rng, digits):
    while True:
        number = int("".join(rng.choice(digits) for _ in range(rng.randint(1, 4))))
        if 1 <= number <= 3999:
            return number


RECIPES = {
    "small": lambda rng: rng.randint(1, 60),
    "subtractions": lambda rng: from_digits(rng, "0499134"),
    "no-subtraction": lambda rng: from_digits(rng, "01235678"),
    "any": lambda rng: rng.randint(1, 3999),
    "long": lambda rng: from_digits(rng, "3788"),
    "thousands": lambda rng: rng.randint(3000, 3999),
}


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    if name not in RECIPES:
        sys.exit(f"generator.py: no recipe is called {name}; known: {', '.join(RECIPES)}")
    rng = random.Random(seed)
    for _ in range(count):
        print(json.dumps({"s": numeral(RECIPES[name](rng))}, separators=(",", ":")))


main()
