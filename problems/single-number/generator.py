"""Arrays in which one number occurs once and all others exactly twice, which the input model cannot say.

Usage: generator.py <recipe> <seed> <count>, one "args" object a line.
"""

import json
import random
import sys

LARGEST = 30000
LENGTH = 29999  # it is always odd


def different(rng, pairs, low, high):
    """The single number, and the others."""
    numbers = rng.sample(range(low, high + 1), pairs + 1)
    return numbers[0], numbers[1:]


def mixed(rng, pairs, low, high):
    single, others = different(rng, pairs, low, high)
    nums = [single] + 2 * others
    rng.shuffle(nums)
    return nums


def small(rng):
    return mixed(rng, rng.randint(0, 5), -9, 9)


def around_zero(rng):
    return mixed(rng, rng.randint(1, 4), -2, 2)


def side_by_side(rng):
    single, others = different(rng, rng.randint(1, 5), -20, 20)
    return sorted([single] + 2 * others)


def wide(rng):
    """The largest and the smallest number, and powers of two, as well as any others."""
    special = [LARGEST, -LARGEST, LARGEST - 1, 1 - LARGEST, 16384, -16384, 255, 256, -256]
    single, others = different(rng, rng.randint(1, 4), -LARGEST, LARGEST)
    chosen = rng.sample(special, 3)
    others = [x for x in others if x not in chosen] + chosen[1:]
    nums = [chosen[0]] + 2 * others
    rng.shuffle(nums)
    return nums


def full(rng):
    return mixed(rng, LENGTH // 2, -LARGEST, LARGEST)


def halves(rng):
    """All numbers once, then all but one a second time in the same order, so that equal ones lie far apart."""
    single, others = different(rng, LENGTH // 2, -LARGEST, LARGEST)
    first = others + [single]
    rng.shuffle(first)
    return first + [x for x in first if x != single]


def single_comes_last(rng):
    single, others = different(rng, LENGTH // 2, -LARGEST, LARGEST)
    return others + others + [single]


RECIPES = {
    "small": small,
    "around-zero": around_zero,
    "side-by-side": side_by_side,
    "wide": wide,
    "full": full,
    "first-halves-then-second-halves": halves,
    "single-comes-last": single_comes_last,
}


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    for i in range(count):
        print(json.dumps({"nums": RECIPES[name](random.Random(seed + i))}, separators=(",", ":")))


main()
