"""Long runs of calls that make a search through the stack, or through all values, slow.

Usage: generator.py <recipe> <seed> <count>, one "args" object a line.
"""

import json
import random
import sys

CALLS = 2 * 10**4  # after the constructor


def distinct_then_popped(rng):
    """All values differ, and then everything is popped."""
    for value in rng.sample(range(10**9), CALLS // 2):
        yield value
    for _ in range(CALLS // 2):
        yield None


def pairs_then_popped(rng):
    values = rng.sample(range(10**9), CALLS // 4)
    yield from values
    rng.shuffle(values)
    yield from values
    for _ in range(CALLS // 2):
        yield None


def one_value(rng):
    value = rng.randint(0, 10**9)
    for _ in range(CALLS // 2):
        yield value
    for _ in range(CALLS // 2):
        yield None


def top_comes_and_goes(rng):
    """On a tall stack of different values the most frequent one comes and goes."""
    values = rng.sample(range(10**9), CALLS // 2)
    yield from values
    for _ in range(CALLS // 4):
        yield values[0]
        yield None


def few_values(rng):
    size = 0
    for _ in range(CALLS):
        if size and rng.random() < 0.45:
            size -= 1
            yield None
        else:
            size += 1
            yield rng.randint(0, 30)


RECIPES = {
    "distinct-then-popped": distinct_then_popped,
    "pairs-then-popped": pairs_then_popped,
    "one-value": one_value,
    "top-comes-and-goes": top_comes_and_goes,
    "few-values": few_values,
}


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    for i in range(count):
        operations, arguments = ["FreqStack"], [[]]
        for value in RECIPES[name](random.Random(seed + i)):
            operations.append("pop" if value is None else "push")
            arguments.append([] if value is None else [value])
        print(json.dumps({"operations": operations, "arguments": arguments}, separators=(",", ":")))


main()
