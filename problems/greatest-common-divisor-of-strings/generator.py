"""Pairs of strings that are, or nearly are, built from one block; random letters hardly ever are.

Usage: generator.py <recipe> <seed> <count>, one "args" object a line.
"""
import json
import random
import sys

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
LENGTH = 1000


def block(rng, length, letters):
    return "".join(rng.choice(letters) for _ in range(length))


def changed(rng, text, position):
    other = rng.choice([letter for letter in LETTERS if letter != text[position]])
    return text[:position] + other + text[position + 1 :]


def either_way(rng, first, second):
    if rng.random() < 0.5:
        first, second = second, first
    return {"str1": first, "str2": second}


def repeated(rng):
    base = block(rng, rng.randint(1, 4), "ABC")
    return either_way(rng, base * rng.randint(1, 6), base * rng.randint(1, 6))


def one_letter_off(rng):
    base = block(rng, rng.randint(1, 3), "ABC")
    first, second = base * rng.randint(2, 5), base * rng.randint(1, 5)
    return either_way(rng, changed(rng, first, rng.randrange(len(first))), second)


def two_bases(rng):
    length = rng.randint(1, 3)
    first, second = block(rng, length, "AB"), block(rng, length, "AB")
    return either_way(rng, first * rng.randint(1, 4), second * rng.randint(1, 4))


def long_base(rng):
    base = block(rng, LENGTH // 5, LETTERS)
    return {"str1": base * 5, "str2": base * 4}


def short_base(rng):
    base = rng.choice(["AB", "BA", "XY"])
    return {"str1": base * (LENGTH // 2 - 1), "str2": base * (LENGTH // 2)}


def last_letter_off(rng):
    return {"str1": "A" * LENGTH, "str2": "A" * (LENGTH - 1) + "B"}


RECIPES = {
    "repeated": repeated,
    "one-letter-off": one_letter_off,
    "two-bases": two_bases,
    "long-base": long_base,
    "short-base": short_base,
    "last-letter-off": last_letter_off,
}


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    if name not in RECIPES:
        sys.exit(f"generator.py: no recipe is called {name}; known: {', '.join(RECIPES)}")
    rng = random.Random(seed)
    for _ in range(count):
        print(json.dumps(RECIPES[name](rng), separators=(",", ":")))


main()
