"""Cars that meet exactly at the target, or nearly so, which random ones hardly ever do.

Usage: generator.py <recipe> <seed> <count>, one "args" object a line.
"""

import json
import random
import sys

CARS = 10**5
TARGET = 10**6


def shuffled(rng, target, cars):
    rng.shuffle(cars)
    return {"target": target, "position": [p for p, _ in cars], "speed": [v for _, v in cars]}


def any_cars(rng, target, count, fastest):
    return shuffled(rng, target, [(p, rng.randint(1, fastest)) for p in rng.sample(range(target), count)])


def small(rng):
    return any_cars(rng, rng.randint(6, 16), rng.randint(1, 6), 6)


def medium(rng):
    return any_cars(rng, rng.randint(900, 1100), rng.randint(10, 40), 60)


def full(rng):
    return any_cars(rng, TARGET, CARS, TARGET)


def equal_times(rng):
    """All times are small whole numbers, so that many are equal."""
    target = rng.randint(10, 30)
    cars = []
    for p in rng.sample(range(target), rng.randint(2, 7)):
        way = target - p
        cars.append((p, rng.choice([v for v in range(1, way + 1) if way % v == 0])))
    return shuffled(rng, target, cars)


def nearly_equal_times(rng):
    """Times differ by less than one."""
    target = rng.randint(20, 60)
    cars = [(p, max(1, (target - p) // 3 + rng.randint(-1, 1))) for p in rng.sample(range(target), rng.randint(2, 7))]
    return shuffled(rng, target, cars)


def one_fleet(rng):
    """The car in front is the slowest by far."""
    cars = [(p, rng.randint(1000, TARGET)) for p in rng.sample(range(TARGET - 1), CARS - 1)] + [(TARGET - 1, 1)]
    return shuffled(rng, TARGET, cars)


def all_apart(rng):
    """The further in front, the faster."""
    positions = sorted(rng.sample(range(TARGET), CARS))
    return shuffled(rng, TARGET, [(p, i + 1) for i, p in enumerate(positions)])


def sorted_one_fleet(rng):
    """Already in order, and every car catches up with the next one far ahead."""
    positions = sorted(rng.sample(range(TARGET), CARS))
    return {"target": TARGET, "position": positions, "speed": [CARS - i for i in range(CARS)]}


def fine_differences(rng):
    """Neighbors need times that differ in the tenth digit or so."""
    cars = [(p, TARGET - p if p % 2 else max(1, TARGET - p - 1)) for p in rng.sample(range(TARGET), CARS)]
    return shuffled(rng, TARGET, cars)


RECIPES = {
    "small": small,
    "medium": medium,
    "full": full,
    "equal-times": equal_times,
    "nearly-equal-times": nearly_equal_times,
    "one-fleet": one_fleet,
    "all-apart": all_apart,
    "sorted-one-fleet": sorted_one_fleet,
    "fine-differences": fine_differences,
}


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    for i in range(count):
        print(json.dumps(RECIPES[name](random.Random(seed + i)), separators=(",", ":")))


main()
