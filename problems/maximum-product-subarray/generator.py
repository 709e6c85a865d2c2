"""Long arrays in which the product of every stretch fits into 32 bits.

Usage: generator.py <recipe> <seed> <count>, one "args" object a line.
"""
import json
import random
import sys

LENGTH = 2 * 10**4
LARGEST = 2**31 - 1


def bounded(rng, draw):
    """Elements as drawn; where the absolute product since the last zero would get too large, a zero."""
    nums, product = [], 1
    while len(nums) < LENGTH:
        x = draw()
        if x != 0 and abs(product * x) > LARGEST:
            x = 0
        product = 1 if x == 0 else abs(product * x)
        nums.append(x)
    return nums


def signs(rng):
    return [rng.choice([-1, 1]) for _ in range(LENGTH)]


def few_twos(rng):
    """No zero at all: thirty factors of 2 or -2 among ones."""
    nums = signs(rng)
    for place in rng.sample(range(LENGTH), 30):
        nums[place] *= 2
    return nums


def mostly_zeros(rng):
    return bounded(rng, lambda: rng.choice([0, 0, 0, -7, 5]))


def blocks(rng):
    return bounded(rng, lambda: rng.choice([-10, -3, -2, -1, 1, 2, 3, 9, -1, 1, 1]))


def minus_ones(rng):
    return [-1] * (LENGTH - 1)


RECIPES = {
    "signs": signs,
    "few-twos": few_twos,
    "mostly-zeros": mostly_zeros,
    "blocks": blocks,
    "minus-ones": minus_ones,
}


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    if name not in RECIPES:
        sys.exit(f"generator.py: no recipe is called {name}; known: {', '.join(RECIPES)}")
    for i in range(count):
        print(json.dumps({"nums": RECIPES[name](random.Random(seed + i))}, separators=(",", ":")))


main()
