"""Sorted arrays of different numbers that have been rotated, which the input model cannot say.

Usage: generator.py <recipe> <seed> <count>, one "args" object a line.
"""

import json
import random
import sys

LARGEST = 10000
LENGTH = 5000


def rotated(rng, length, spread, cut=None):
    """Numbers within [-spread, spread], rotated so that the smallest stands at position `cut`."""
    numbers = sorted(rng.sample(range(-spread, spread + 1), length))
    cut = rng.randrange(length) if cut is None else cut
    return numbers[length - cut :] + numbers[: length - cut]


def absent_from(rng, nums, spread):
    """A number that is not there, often next to one that is, or beyond all of them."""
    present = set(nums)
    near = [x + d for x in nums for d in (-1, 1) if x + d not in present and abs(x + d) <= LARGEST]
    outside = [x for x in (-spread - 1, spread + 1, -LARGEST, LARGEST) if x not in present and abs(x) <= LARGEST]
    return rng.choice(rng.choice([near or outside, outside or near]))


def present(rng):
    nums = rotated(rng, rng.randint(1, 9), 20)
    return nums, rng.choice(nums)


def absent(rng):
    nums = rotated(rng, rng.randint(1, 9), 14)
    return nums, absent_from(rng, nums, 14)


def two_or_three(rng):
    nums = rotated(rng, rng.randint(2, 3), 9)
    return nums, rng.choice(nums) if rng.random() < 0.8 else absent_from(rng, nums, 9)


def not_rotated(rng):
    nums = rotated(rng, rng.randint(2, 9), 20, 0)
    return nums, rng.choice(nums) if rng.random() < 0.7 else absent_from(rng, nums, 20)


def at_the_jump(rng, length, spread):
    cut = rng.randrange(1, length)
    nums = rotated(rng, length, spread, cut)
    return nums, nums[rng.choice((0, cut - 1, cut, length - 1))]


def near_the_jump(rng):
    return at_the_jump(rng, rng.randint(4, 12), 30)


def medium(rng):
    nums = rotated(rng, rng.randint(40, 120), 500)
    return nums, rng.choice(nums) if rng.random() < 0.7 else absent_from(rng, nums, 500)


def full_present(rng):
    nums = rotated(rng, LENGTH, LARGEST)
    return nums, rng.choice(nums)


def full_absent(rng):
    nums = rotated(rng, LENGTH, LARGEST - 1)
    return nums, absent_from(rng, nums, LARGEST - 1)


def full_near_the_jump(rng):
    return at_the_jump(rng, LENGTH, LARGEST)


RECIPES = {
    "present": present,
    "absent": absent,
    "two-or-three": two_or_three,
    "not-rotated": not_rotated,
    "near-the-jump": near_the_jump,
    "medium": medium,
    "full-present": full_present,
    "full-absent": full_absent,
    "full-near-the-jump": full_near_the_jump,
}


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    for i in range(count):
        nums, target = RECIPES[name](random.Random(seed + i))
        print(json.dumps({"nums": nums, "target": target}, separators=(",", ":")))


main()
