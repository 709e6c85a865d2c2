"""Long arrays with exactly one repeated number, far from the start or far apart.

Usage: generator.py <recipe> <seed> <count>, one "args" object a line.
"""

import json
import random
import sys

LARGEST = 10**9
LENGTH = 10**5


def all_different(rng):
    return rng.sample(range(-LARGEST, LARGEST + 1), LENGTH)


def first_and_last(rng):
    nums = all_different(rng)
    nums[-1] = nums[0]
    return nums


def last_two(rng):
    nums = all_different(rng)
    nums[-1] = nums[-2]
    return nums


RECIPES = {"first-and-last": first_and_last, "last-two": last_two}


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    for i in range(count):
        print(json.dumps({"nums": RECIPES[name](random.Random(seed + i))}, separators=(",", ":")))


main()
