"""Arrays and targets for which exactly one sum of three is closest to the target.

Usage: generator.py <recipe> <seed> <count>, one "args" object a line.
"""
import itertools
import json
import random
import sys


def closest_is_unique(nums, target):
    """No two different sums of three positions are equally close; sums by presence in a table."""
    count = {}
    for x in nums:
        count[x] = min(3, count.get(x, 0) + 1)
    values = [x for x, times in count.items() for _ in range(times)]
    values.sort()
    if len(values) <= 40:
        sums = {a + b + c for a, b, c in itertools.combinations(values, 3)}
    else:
        # As bits of a number, shifted so that all are positive: pair sums with the numbers before, then the third.
        ones = twos = threes = 0
        for x in values:
            threes |= twos << (x + 1000)
            twos |= ones << (x + 1000)
            ones |= 1 << (x + 1000)
        digits = bin(threes)[:1:-1]
        sums = {i - 3000 for i, digit in enumerate(digits) if digit == "1"}
    distance = min(abs(s - target) for s in sums)
    return distance == 0 or (target - distance in sums) != (target + distance in sums)


def numbers(rng, count, low, high):
    return [rng.randint(low, high) for _ in range(count)]


def three(rng):
    return numbers(rng, 3, -20, 20), rng.randint(-60, 60)


def small(rng):
    return numbers(rng, rng.randint(4, 8), -30, 30), rng.randint(-50, 50)


def repeats(rng):
    return numbers(rng, rng.randint(4, 9), -2, 3) + [rng.randint(-30, 30)], rng.randint(-12, 12)


def met_exactly(rng):
    nums = numbers(rng, rng.randint(4, 8), -40, 40)
    return nums, sum(rng.sample(nums, 3))


def far_off(rng):
    return [rng.choice([-1000, 1000, 0, rng.randint(-1000, 1000)]) for _ in range(rng.randint(3, 7))], rng.choice([-10000, 10000, 0, 999])


def full(rng):
    # Multiples of three with a target two off: 3k + 1 lies nearest to 3k alone.
    return [3 * rng.randint(-333, 333) for _ in range(500)], 3 * rng.randint(-900, 900) + 1


def even_numbers(rng):
    return [4 * rng.randint(-250, 250) for _ in range(500)], 4 * rng.randint(-100, 100) + 1


def far_target(rng):
    return numbers(rng, 500, -1000, 1000), rng.choice([-10000, 10000])


def few_values(rng):
    return [rng.choice([-999, -500, 7, 400, 1000]) for _ in range(500)], 1234


RECIPES = {
    "three": three,
    "small": small,
    "repeats": repeats,
    "met-exactly": met_exactly,
    "far-off": far_off,
    "full": full,
    "even-numbers": even_numbers,
    "far-target": far_target,
    "few-values": few_values,
}


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    if name not in RECIPES:
        sys.exit(f"generator.py: no recipe is called {name}; known: {', '.join(RECIPES)}")
    rng = random.Random(seed)
    for _ in range(count):
        while True:
            nums, target = RECIPES[name](rng)
            if closest_is_unique(nums, target):
                break
        print(json.dumps({"nums": nums, "target": target}, separators=(",", ":")))


main()
