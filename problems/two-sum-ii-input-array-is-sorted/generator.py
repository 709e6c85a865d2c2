"""Ascending arrays in which exactly one pair of positions has the sum that is asked for.

Usage: generator.py <recipe> <seed> <count>, one "args" object a line.
"""
import json
import random
import sys

LARGEST, LENGTH = 1000, 3 * 10**4


def case(pair, others):
    return {"numbers": sorted(pair + others), "target": sum(pair)}


def fillers(rng, pair, count, draw):
    """Numbers that complete no pair with one another, nor with one of the pair. Those that are repeated stay repeated."""
    target, chosen = sum(pair), []
    while len(chosen) < count:
        number = draw()
        if number in pair or target - number in chosen or target == 2 * number:
            continue
        chosen.append(number)
    return chosen


def pair_within(rng, largest):
    while True:
        pair = [rng.randint(-largest, largest), rng.randint(-largest, largest)]
        if pair[0] != pair[1] and abs(sum(pair)) <= LARGEST:
            return pair


def two(rng):
    return case(pair_within(rng, 9), [])


def small(rng):
    pair = pair_within(rng, 15)
    return case(pair, fillers(rng, pair, rng.randint(1, 6), lambda: rng.randint(-15, 15)))


def equal_pair(rng):
    pair = [rng.randint(-9, 9)] * 2
    return case(pair, fillers(rng, pair, rng.randint(1, 6), lambda: rng.randint(-15, 15)))


def repeats(rng):
    pair = pair_within(rng, 9)
    values = [rng.randint(-9, 9) for _ in range(3)] + [20, -20]
    return case(pair, fillers(rng, pair, rng.randint(4, 8), lambda: rng.choice(values)))


def zero_target(rng):
    number = rng.randint(1, 12)
    pair = [-number, number]
    others = fillers(rng, pair, rng.randint(1, 5), lambda: rng.randint(-12, 12))
    return case(pair, others + ([0] if rng.random() < 0.5 else []))


def wide(rng):
    pair = pair_within(rng, LARGEST)
    draw = lambda: rng.choice([-LARGEST, LARGEST, 0, 1, -1, rng.randint(-LARGEST, LARGEST)])
    return case(pair, fillers(rng, pair, rng.randint(0, 6), draw))


def pair_at_the_end(rng):
    # What is below 0 has no partner up to 1000 for a target of 1000.
    return case([499, 501], [rng.randint(-LARGEST, -1) for _ in range(LENGTH - 2)])


def pair_at_the_start(rng):
    return case([-499, -501], [rng.randint(1, LARGEST) for _ in range(LENGTH - 2)])


def pair_in_the_middle(rng):
    # Even numbers below, odd ones above: none of their sums is 0, but for that of the pair.
    others = [rng.choice([-2 * rng.randint(2, 500), 2 * rng.randint(2, 499) + 1]) for _ in range(LENGTH - 2)]
    return case([-1, 1], others)


def pair_at_both_ends(rng):
    others = [rng.choice([-2 * rng.randint(1, 499), 2 * rng.randint(0, 498) + 1]) for _ in range(LENGTH - 2)]
    return case([-LARGEST, LARGEST], others)


def equal_pair_in_the_middle(rng):
    others = [rng.choice([-2 * rng.randint(1, 500), 2 * rng.randint(0, 499) + 1]) for _ in range(LENGTH - 2)]
    return case([0, 0], others)


RECIPES = {
    "two": two,
    "small": small,
    "equal-pair": equal_pair,
    "repeats": repeats,
    "zero-target": zero_target,
    "wide": wide,
    "pair-at-the-end": pair_at_the_end,
    "pair-at-the-start": pair_at_the_start,
    "pair-in-the-middle": pair_in_the_middle,
    "pair-at-both-ends": pair_at_both_ends,
    "equal-pair-in-the-middle": equal_pair_in_the_middle,
}


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    if name not in RECIPES:
        sys.exit(f"generator.py: no recipe is called {name}; known: {', '.join(RECIPES)}")
    for i in range(count):
        print(json.dumps(RECIPES[name](random.Random(seed + i)), separators=(",", ":")))


main()
