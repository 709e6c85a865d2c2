"""Long runs of days on which nearly every day has to wait for a very late one.

Usage: generator.py <recipe> <seed> <count>, one "args" object a line.
"""

import json
import random
import sys

LENGTH = 10**5
COLDEST = 30
WARMEST = 100


def falls_and_ends_hot(rng):
    """Falls slowly all the time, and only the last day is warmer than all: every day waits for it."""
    days = sorted((rng.randint(COLDEST, WARMEST - 1) for _ in range(LENGTH - 1)), reverse=True)
    return days + [WARMEST]


def cold_with_rare_heat(rng):
    """Equal days, with a warmer one every twenty thousand days, and those are equal as well."""
    days = [COLDEST + 10] * LENGTH
    for i in range(19999, LENGTH, 20000):
        days[i] = COLDEST + 40
    return days


RECIPES = {"falls-and-ends-hot": falls_and_ends_hot, "cold-with-rare-heat": cold_with_rare_heat}


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    for i in range(count):
        print(json.dumps({"temperatures": RECIPES[name](random.Random(seed + i))}, separators=(",", ":")))


main()
