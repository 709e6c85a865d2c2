"""Long arrays with a dead end, and without.

Usage: generator.py <recipe> <seed> <count>, one "args" object a line.
"""
import json
import random
import sys

LENGTH = 10**4


def wall(rng, place):
    """Numbers that lead up to the index `place` at most, every one of them as far as it can."""
    return [place - i for i in range(place + 1)] + [rng.randint(1, 9) for _ in range(LENGTH - place - 1)]


def dead_end(rng):
    return wall(rng, LENGTH - rng.randint(2, 50))


def dead_end_at_the_last_step(rng):
    return wall(rng, LENGTH - 2)


def only_ones(rng):
    return [1] * (LENGTH - 1) + [0]


def just_far_enough(rng):
    """Runs whose first number leads exactly to the start of the next run; zeros between."""
    nums = []
    while len(nums) < LENGTH:
        length = rng.randint(1, 60)
        nums += [length] + [0] * (length - 1)
    return nums[:LENGTH]


def many_ways_to_nowhere(rng):
    return [rng.randint(1, 3) for _ in range(LENGTH - 6)] + [0] * 5 + [1]


RECIPES = {
    "dead-end": dead_end,
    "dead-end-at-the-last-step": dead_end_at_the_last_step,
    "only-ones": only_ones,
    "just-far-enough": just_far_enough,
    "many-ways-to-nowhere": many_ways_to_nowhere,
}


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    if name not in RECIPES:
        sys.exit(f"generator.py: no recipe is called {name}; known: {', '.join(RECIPES)}")
    for i in range(count):
        print(json.dumps({"nums": RECIPES[name](random.Random(seed + i))}, separators=(",", ":")))


main()
