"""Arrays in which exactly one pair of positions has the sum that is asked for.

Usage: generator.py <recipe> <seed> <count>, one "args" object a line.
"""
import json
import random
import sys

LARGEST = 10**9
LENGTH = 10**4


def pair_with_sum(rng, target, largest):
    """Two different numbers with that sum, both within [-largest, largest]."""
    while True:
        first = rng.randint(max(-largest, target - largest), min(largest, target + largest))
        if 2 * first != target:
            return [first, target - first]


def fillers(count, target, pair, draw):
    """Numbers that complete no pair, neither with one another nor with a number of the pair."""
    chosen = []
    used = set(pair)
    while len(chosen) < count:
        number = draw()
        # A number of the pair itself would make a second pair with the other one.
        if number in pair or 2 * number == target or target - number in used:
            continue
        used.add(number)
        chosen.append(number)
    return chosen


def mixed(rng, target, pair, others):
    nums = pair + others
    rng.shuffle(nums)
    return {"nums": nums, "target": target}


def small(rng):
    target = rng.randint(-10, 10)
    pair = pair_with_sum(rng, target, 12)
    return mixed(rng, target, pair, fillers(rng.randint(0, 6), target, pair, lambda: rng.randint(-12, 12)))


def equal_pair(rng):
    half = rng.randint(-9, 9)
    pair = [half, half]
    return mixed(rng, 2 * half, pair, fillers(rng.randint(0, 5), 2 * half, pair, lambda: rng.randint(-20, 20)))


def half_of_target(rng):
    # Half of the target is there once, so it must not be paired with itself.
    half = rng.randint(-9, 9)
    pair = pair_with_sum(rng, 2 * half, 20)
    others = fillers(rng.randint(0, 4), 2 * half, pair, lambda: rng.randint(-20, 20))
    return mixed(rng, 2 * half, pair, others + [half])


def zero_target(rng):
    pair = pair_with_sum(rng, 0, 9)
    return mixed(rng, 0, pair, fillers(rng.randint(0, 6), 0, pair, lambda: rng.randint(-9, 9)))


def wide(rng):
    target = rng.choice([-LARGEST, LARGEST, 0, rng.randint(-LARGEST, LARGEST)])
    pair = pair_with_sum(rng, target, LARGEST)
    extremes = [-LARGEST, LARGEST, 0, 1, -1]
    draw = lambda: rng.choice(extremes) if rng.random() < 0.3 else rng.randint(-LARGEST, LARGEST)
    return mixed(rng, target, pair, fillers(rng.randint(0, 6), target, pair, draw))


def large(rng, pair, target):
    return fillers(LENGTH - 2, target, pair, lambda: rng.randint(-LARGEST, LARGEST))


def pair_at_the_end(rng):
    target = rng.randint(-LARGEST, LARGEST)
    pair = pair_with_sum(rng, target, LARGEST)
    return {"nums": large(rng, pair, target) + pair, "target": target}


def pair_at_both_ends(rng):
    target = rng.randint(-LARGEST, LARGEST)
    pair = pair_with_sum(rng, target, LARGEST)
    return {"nums": pair[:1] + large(rng, pair, target) + pair[1:], "target": target}


def ascending(rng):
    # The largest sum of two positions, which only the last two have.
    return {"nums": [2 * (i + 1) for i in range(LENGTH)], "target": 2 * (LENGTH - 1) + 2 * LENGTH}


def few_values(rng):
    pair = [-(10**8), 10**8 + 3]
    others = fillers(LENGTH - 2, 3, pair, lambda: rng.choice([7, 11, 13, -9, -1000]))
    middle = LENGTH // 2
    return {"nums": others[:middle] + pair + others[middle:], "target": 3}


def equal_pair_at_the_end(rng):
    half = rng.randint(-LARGEST // 2, LARGEST // 2)
    pair = [half, half]
    return {"nums": large(rng, pair, 2 * half) + pair, "target": 2 * half}


RECIPES = {
    "small": small,
    "equal-pair": equal_pair,
    "half-of-target": half_of_target,
    "zero-target": zero_target,
    "wide": wide,
    "pair-at-the-end": pair_at_the_end,
    "pair-at-both-ends": pair_at_both_ends,
    "ascending": ascending,
    "few-values": few_values,
    "equal-pair-at-the-end": equal_pair_at_the_end,
}


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    if name not in RECIPES:
        sys.exit(f"generator.py: no recipe is called {name}; known: {', '.join(RECIPES)}")
    rng = random.Random(seed)
    for _ in range(count):
        print(json.dumps(RECIPES[name](rng), separators=(",", ":")))


main()
