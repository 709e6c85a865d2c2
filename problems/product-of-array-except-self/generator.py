"""Arrays whose products fit into 32 bits although they are long, or come close to the bound, which the input model cannot say.

Usage: generator.py <recipe> <seed> <count>, one "args" object a line.
"""

import json
import random
import sys

LARGEST = 2**31 - 1
LENGTH = 10**5


def factors(rng, low):
    """Some numbers from `low` to 30 with random signs; their product is at most the largest integer of 32 bits."""
    chosen = []
    product = 1
    while True:
        factor = rng.randint(low, 30)
        if product * factor > LARGEST:
            return chosen
        product *= factor
        chosen.append(factor * rng.choice((1, -1)))


def up_to_the_bound(rng):
    nums = factors(rng, rng.choice((2, 2, 5, 20)))
    nums += [rng.choice((1, -1)) for _ in range(rng.randint(0, 3))]
    rng.shuffle(nums)
    return nums


def full(rng, zeros):
    nums = factors(rng, 2) + [0] * zeros
    nums += [rng.choice((1, -1)) for _ in range(LENGTH - len(nums))]
    rng.shuffle(nums)
    return nums


def between(low, high, shortest, longest):
    """Up to six numbers from -30 to 30 have a product that fits, whatever they are."""
    return lambda rng: [rng.randint(low, high) for _ in range(rng.randint(shortest, longest))]


RECIPES = {
    "small": between(-30, 30, 2, 6),
    "with-zeros": between(-2, 2, 2, 6),
    "ones-and-minus-ones": lambda rng: [rng.choice((1, -1)) for _ in range(rng.randint(3, 12))],
    "up-to-the-bound": up_to_the_bound,
    "full-with-factors": lambda rng: full(rng, 0),
    "full-with-one-zero": lambda rng: full(rng, 1),
    "full-with-two-zeros": lambda rng: full(rng, 2),
}


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    for i in range(count):
        print(json.dumps({"nums": RECIPES[name](random.Random(seed + i))}, separators=(",", ":")))


main()
