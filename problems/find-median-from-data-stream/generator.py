"""Prints `count` argument objects for the recipe `name`: the first call always adds a number, as a median needs one."""

import json
import random
import sys

MOST = 50000
LIMIT = 100000


def case(calls):
    operations, arguments = ["MedianFinder"], [[]]
    for call in calls:
        operations.append("findMedian" if call is None else "addNum")
        arguments.append([] if call is None else [call])
    return {"operations": operations, "arguments": arguments}


def mixed(numbers, rng, share):
    """The numbers, with medians asked for between them."""
    calls = []
    for number in numbers:
        calls.append(number)
        while rng.random() < share:
            calls.append(None)
    return case(calls + [None])


def few_calls(rng):
    return mixed([rng.randint(-LIMIT, LIMIT) for _ in range(rng.randint(1, 9))], rng, 0.4)


def small_numbers(rng):
    return mixed([rng.randint(-3, 3) for _ in range(rng.randint(2, 14))], rng, 0.5)


def negative(rng):
    return mixed([rng.randint(-LIMIT, -1) for _ in range(rng.randint(1, 12))], rng, 0.4)


def ascending(rng):
    return mixed(sorted(rng.randint(-50, 50) for _ in range(rng.randint(2, 20))), rng, 0.5)


def descending(rng):
    return mixed(sorted((rng.randint(-50, 50) for _ in range(rng.randint(2, 20))), reverse=True), rng, 0.5)


def alternating_calls(rng):
    calls = []
    for _ in range(MOST // 2):
        calls += [rng.randint(-LIMIT, LIMIT), None]
    return case(calls)


def descending_to_the_end(rng):
    calls = []
    for i in range(MOST // 2):
        calls += [LIMIT - 4 * i, None]
    return case(calls)


def all_in_first(rng):
    numbers = [rng.randint(-LIMIT, LIMIT) for _ in range(MOST // 2)]
    return case(numbers + [None] * (MOST // 2))


def from_both_ends(rng):
    calls = []
    for i in range(MOST // 4):
        calls += [LIMIT - i, None, -LIMIT + i, None]
    return case(calls)


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
make = globals()[name.replace("-", "_")]
for index in range(count):
    print(json.dumps(make(random.Random(seed + index)), separators=(",", ":")))
