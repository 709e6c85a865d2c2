"""Texts with a number in them, as people write it.

Usage: generator.py <recipe> <seed> <count>, one "args" object a line.
"""
import json
import random
import sys


def rest(rng):
    return "".join(rng.choice(" .-+09abXZ") for _ in range(rng.randint(0, 4)))


def number_and_rest(rng):
    return " " * rng.randint(0, 3) + rng.choice(["", "", "-", "+"]) + str(rng.randint(0, 99999)) + rest(rng)


def around_the_bounds(rng):
    number = rng.choice([2**31, -(2**31), 2**32, -(2**32), 2**63, -(2**63), 21474836470]) + rng.randint(-2, 2)
    return " " * rng.randint(0, 1) + (str(number) if rng.random() < 0.7 else f"{number:015d}") + rest(rng)


def zeros_then_a_number(rng):
    number = str(rng.randint(2**31 - 1000, 2**31 + 1000))
    return "-" + number.rjust(199, "0")


def spaces_then_a_number(rng):
    return f"-{rng.randint(0, 2**31)}".rjust(200)


RECIPES = {
    "number-and-rest": number_and_rest,
    "around-the-bounds": around_the_bounds,
    "zeros-then-a-number": zeros_then_a_number,
    "spaces-then-a-number": spaces_then_a_number,
}


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    if name not in RECIPES:
        sys.exit(f"generator.py: no recipe is called {name}; known: {', '.join(RECIPES)}")
    rng = random.Random(seed)
    for _ in range(count):
        print(json.dumps({"s": RECIPES[name](rng)}, separators=(",", ":")))


main()
