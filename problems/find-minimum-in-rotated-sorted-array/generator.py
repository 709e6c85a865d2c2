"""Rotated ascending arrays of different numbers.

Usage: generator.py <recipe> <seed> <count>, one "args" object a line.
"""
import json
import random
import sys

LENGTH, LARGEST = 5000, 5000


def rotated(rng, size, by=None, largest=LARGEST):
    nums = sorted(rng.sample(range(-largest, largest + 1), size))
    if by is None:
        by = rng.randrange(size)
    return nums[len(nums) - by:] + nums[:len(nums) - by]


def one_or_two(rng):
    return rotated(rng, rng.randint(1, 2), largest=9)


def three(rng):
    return rotated(rng, 3, largest=9)


def small(rng):
    return rotated(rng, rng.randint(4, 11), largest=30)


def not_rotated(rng):
    return rotated(rng, rng.randint(2, 9), 0, largest=30)


def turned_by_one(rng):
    size = rng.randint(3, 9)
    return rotated(rng, size, rng.choice([1, size - 1]), largest=30)


def medium(rng):
    return rotated(rng, rng.randint(40, 80))


def full(rng):
    return rotated(rng, LENGTH)


def full_not_rotated(rng):
    return rotated(rng, LENGTH, 0)


def full_least_is_last(rng):
    return rotated(rng, LENGTH, LENGTH - 1)


def full_least_is_second(rng):
    return rotated(rng, LENGTH, 1)


RECIPES = {
    "one-or-two": one_or_two,
    "three": three,
    "small": small,
    "not-rotated": not_rotated,
    "turned-by-one": turned_by_one,
    "medium": medium,
    "full": full,
    "full-not-rotated": full_not_rotated,
    "full-least-is-last": full_least_is_last,
    "full-least-is-second": full_least_is_second,
}


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    if name not in RECIPES:
        sys.exit(f"generator.py: no recipe is called {name}; known: {', '.join(RECIPES)}")
    for i in range(count):
        print(json.dumps({"nums": RECIPES[name](random.Random(seed + i))}, separators=(",", ":")))


main()
