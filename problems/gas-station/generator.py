"""Long rings on which a trip fails late, or works from few stations only.

Usage: generator.py <recipe> <seed> <count>, one "args" object a line.
"""
import json
import random
import sys

STATIONS, LARGEST = 10**5, 10**4


def fails_at_the_very_end(rng):
    """Every station gives what the way costs, and one way costs one more."""
    gas = [rng.randint(1, 9) for _ in range(STATIONS)]
    cost = list(gas)
    cost[-1] += 1
    return gas, cost


def only_the_last_one(rng):
    """Everything is a little too dear, but for the last station."""
    return [1] * (STATIONS - 1) + [LARGEST], [1 if i % 11 else 2 for i in range(STATIONS - 1)] + [0]


def just_enough(rng):
    gas = [rng.randint(0, 100) for _ in range(STATIONS)]
    return gas, rng.sample(gas, STATIONS)


def one_full_tank(rng):
    place = rng.randint(STATIONS // 3, STATIONS // 2)
    gas, cost = [0] * STATIONS, [0] * STATIONS
    gas[place] = LARGEST
    for i in rng.sample(range(STATIONS), LARGEST):
        cost[i] = 1
    return gas, cost


def long_way_down(rng):
    """Down to a billion below zero, and not all the way up again."""
    half = STATIONS // 2
    return [0] * half + [LARGEST] * (STATIONS - half), [LARGEST] * half + [0] * (STATIONS - half - 1) + [1]


RECIPES = {
    "fails-at-the-very-end": fails_at_the_very_end,
    "only-the-last-one": only_the_last_one,
    "just-enough": just_enough,
    "one-full-tank": one_full_tank,
    "long-way-down": long_way_down,
}


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    if name not in RECIPES:
        sys.exit(f"generator.py: no recipe is called {name}; known: {', '.join(RECIPES)}")
    for i in range(count):
        gas, cost = RECIPES[name](random.Random(seed + i))
        print(json.dumps({"gas": gas, "cost": cost}, separators=(",", ":")))


main()
