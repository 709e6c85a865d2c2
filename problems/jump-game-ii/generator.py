"""Arrays whose last index can be reached from the first.

Usage: generator.py <recipe> <seed> <count>, one "args" object a line.
"""
import json
import random
import sys

LENGTH = 10**4
LONGEST = 1000


def mended(rng, nums):
    """Where nothing so far leads on, the last place that could is given a jump."""
    farthest = 0
    for i in range(len(nums) - 1):
        farthest = max(farthest, i + nums[i])
        if farthest == i:
            nums[i] = rng.randint(1, 2)
            farthest = i + nums[i]
    return nums


def drawn(rng, size, choices):
    return mended(rng, [rng.choice(choices) for _ in range(size)])


def small(rng):
    return drawn(rng, rng.randint(2, 9), range(5))


def with_zeros(rng):
    return drawn(rng, rng.randint(3, 12), [0, 0, 0, 1, 2, 3, 4])


def short_jumps(rng):
    return drawn(rng, rng.randint(3, 12), [1, 2])


def long_jumps(rng):
    return drawn(rng, rng.randint(1, 8), [0, 1, 5, LONGEST])


def medium(rng):
    return drawn(rng, rng.randint(30, 60), [0, 0, 1, 2, 3, 7, 9])


def only_ones(rng):
    return [1] * LENGTH


def longest_jumps(rng):
    return [LONGEST] * LENGTH


def any(rng):
    return drawn(rng, LENGTH, range(LONGEST + 1))


def full_short_jumps(rng):
    return drawn(rng, LENGTH, [1, 1, 2, 3])


def mostly_zeros(rng):
    return drawn(rng, LENGTH, [0] * 30 + [40, 1])


def falling(rng):
    # Runs of 1000, 999 ... 1: every place of a run reaches the start of the next one and nothing more.
    return [LONGEST - i % LONGEST for i in range(LENGTH)]


RECIPES = {
    "small": small,
    "with-zeros": with_zeros,
    "short-jumps": short_jumps,
    "long-jumps": long_jumps,
    "medium": medium,
    "only-ones": only_ones,
    "longest-jumps": longest_jumps,
    "any": any,
    "full-short-jumps": full_short_jumps,
    "mostly-zeros": mostly_zeros,
    "falling": falling,
}


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    if name not in RECIPES:
        sys.exit(f"generator.py: no recipe is called {name}; known: {', '.join(RECIPES)}")
    for i in range(count):
        print(json.dumps({"nums": RECIPES[name](random.Random(seed + i))}, separators=(",", ":")))


main()
