"""Prints `count` argument objects for the recipe `name`: long streams of numbers."""

import json
import random
import sys

MOST, REACH = 10000, 10000


def stream(k, nums, added):
    return {"operations": ["KthLargest"] + ["add"] * len(added), "arguments": [[k, nums]] + [[val] for val in added]}


def numbers(rng, count):
    return [rng.randint(-REACH, REACH) for _ in range(count)]


def large_ascending(rng):
    both = sorted(numbers(rng, 2 * MOST))
    return stream(5000, both[:MOST], both[MOST:])


def large_descending(rng):
    both = sorted(numbers(rng, 2 * MOST), reverse=True)
    return stream(5000, both[:MOST], both[MOST:])


def large_all_equal(rng):
    return stream(rng.randint(1, MOST), [7] * MOST, [7] * MOST)


def large_k_is_all(rng):
    return stream(MOST + 1, numbers(rng, MOST), numbers(rng, MOST))


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
make = globals()[name.replace("-", "_")]
for index in range(count):
    print(json.dumps(make(random.Random(seed + index)), separators=(",", ":")))
