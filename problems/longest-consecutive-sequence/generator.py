"""A long run whose first number is repeated very often: walking from it once for each repetition takes far too long.

Usage: generator.py <recipe> <seed> <count> [<size>...], one "args" object a line; size: how many numbers.
"""

import json
import random
import sys

LENGTH = 10**5


def repeated_start(rng, length):
    first = rng.randint(-(10**9), 10**9 - length)
    nums = [first] * (length // 2) + list(range(first, first + length - length // 2))
    rng.shuffle(nums)
    return nums


RECIPES = {"repeated-start": repeated_start}


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    lengths = [int(word) for word in sys.argv[4:]] or [LENGTH] * count
    for i, length in enumerate(lengths):
        print(json.dumps({"nums": RECIPES[name](random.Random(seed + i), length)}, separators=(",", ":")))


main()
