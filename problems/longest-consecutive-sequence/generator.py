"""A long run whose first number is repeated very often: walking from it once for each repetition takes far too long.

Usage: generator.py <recipe> <seed> <count>, one "args" object a line.
"""

import json
import random
import sys

LENGTH = 10**5


def repeated_start(rng):
    first = rng.randint(-(10**9), 10**9 - LENGTH)
    nums = [first] * (LENGTH // 2) + list(range(first, first + LENGTH // 2))
    rng.shuffle(nums)
    return nums


RECIPES = {"repeated-start": repeated_start}


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    for i in range(count):
        print(json.dumps({"nums": RECIPES[name](random.Random(seed + i))}, separators=(",", ":")))


main()
