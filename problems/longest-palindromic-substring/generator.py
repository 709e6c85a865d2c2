"""Prints cases: generator.py <name> <seed> <count>."""

import json
import random
import string
import sys


def all_equal(rng):
    return rng.choice(string.ascii_letters) * 1000


def block_in_blocks(rng):
    """Long equal runs: very many pieces are palindromes, or nearly."""
    return "a" * 333 + "b" + "a" * 332 + "c" + "a" * 333


def whole(rng):
    half = "".join(rng.choice("ab") for _ in range(500))
    return half + half[::-1]


def nothing_repeats(rng):
    """No two characters at a distance of one or two are equal: only single characters are palindromes."""
    alphabet = string.digits + string.ascii_letters
    text = ""
    while len(text) < 1000:
        character = rng.choice(alphabet)
        if character not in text[-2:]:
            text += character
    return text


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    make = globals()[name.replace("-", "_")]
    for i in range(count):
        print(json.dumps({"s": make(random.Random(seed + i))}))


main()
