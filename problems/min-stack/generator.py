"""Runs of calls that empty the stack and fill it again, repeat minima, and keep the stack tall while the minimum is asked for.

Usage: generator.py <recipe> <seed> <count> [<size>...], one "args" object a line; size: of "minimum-on-top", how many calls.
"""

import json
import random
import sys

SMALLEST = -(2**31)
LARGEST = 2**31 - 1
CALLS = 30000  # after the constructor


def walk(rng, calls, draw, push=0.5, pop=0.25):
    """Random calls; an empty stack is always pushed to."""
    size = 0
    for _ in range(calls):
        choice = rng.random()
        if size == 0 or choice < push:
            size += 1
            yield "push", draw()
        elif choice < push + pop:
            size -= 1
            yield "pop", None
        else:
            yield rng.choice(("getMin", "getMin", "top")), None


def few_values(rng):
    return walk(rng, rng.randint(8, 20), lambda: rng.randint(-2, 2), 0.4, 0.3)


def up_and_down(rng):
    """Some elements in a steady direction, then pop after pop with a look at the minimum in between."""
    count = rng.randint(2, 6)
    step = rng.choice((-2, -1, 0, 1, 2))
    value = rng.randint(-5, 5)
    for _ in range(count):
        yield "push", value
        value += step if rng.random() < 0.7 else -step
        if rng.random() < 0.3:
            yield "getMin", None
    for _ in range(count - 1):
        yield "getMin", None
        yield "top", None
        yield "pop", None
    yield "getMin", None


def wide(rng):
    extremes = (SMALLEST, SMALLEST + 1, -1, 0, 1, LARGEST - 1, LARGEST)
    draw = lambda: rng.choice(extremes) if rng.random() < 0.6 else rng.randint(SMALLEST, LARGEST)
    return walk(rng, rng.randint(10, 24), draw, 0.4, 0.25)


def emptied_again(rng):
    """The stack is emptied and used again, so nothing of the former minimum may be left."""
    for _ in range(rng.randint(2, 4)):
        count = rng.randint(1, 2)
        low = rng.randint(-9, 9)
        for _ in range(count):
            yield "push", low + rng.randint(0, 2)
        yield "getMin", None
        yield "top", None
        for _ in range(count):
            yield "pop", None


def many_calls(rng):
    return walk(rng, 300, lambda: rng.randint(-50, 50), 0.4, 0.3)


def then_asked(rng, values):
    """Fills the stack with half of the calls; the rest asks for the minimum of all of it."""
    for value in values:
        yield "push", value
    for i in range(CALLS - len(values)):
        yield ("top" if i % 50 == 0 else "getMin"), None


def distinct(rng, count):
    return sorted(rng.sample(range(SMALLEST, LARGEST + 1), count))


def descending_then_asked(rng):
    return then_asked(rng, distinct(rng, CALLS // 2)[::-1])


def ascending_then_asked(rng):
    return then_asked(rng, distinct(rng, CALLS // 2))


def filled_and_emptied(rng):
    third = CALLS // 3
    for value in distinct(rng, third)[::-1]:
        yield "push", value
    for _ in range(third):
        yield "getMin", None
        yield "pop", None


def minimum_on_top(rng, calls=CALLS):
    """On a tall stack the minimum comes and goes, so that it has to be found anew all the time."""
    low = -(10**6)
    tall = max(1, calls // 3)
    for _ in range(tall):
        yield "push", rng.randint(low, LARGEST)
    for i in range((calls - tall) // 4):
        yield "push", low - 1 - i
        yield "getMin", None
        yield "pop", None
        yield "getMin", None


def all_equal(rng):
    value = rng.randint(SMALLEST, LARGEST)
    for _ in range(CALLS // 2 - 1):
        yield "push", value
    for _ in range(CALLS // 4):
        yield "pop", None
        yield "getMin", None


RECIPES = {
    "few-values": few_values,
    "up-and-down": up_and_down,
    "wide": wide,
    "emptied-again": emptied_again,
    "many-calls": many_calls,
    "descending-then-asked": descending_then_asked,
    "ascending-then-asked": ascending_then_asked,
    "filled-and-emptied": filled_and_emptied,
    "minimum-on-top": minimum_on_top,
    "all-equal": all_equal,
}


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    sizes = [[int(word)] for word in sys.argv[4:]] or [[]] * count
    for i, size in enumerate(sizes):
        operations, arguments = ["MinStack"], [[]]
        for operation, value in RECIPES[name](random.Random(seed + i), *size):
            operations.append(operation)
            arguments.append([] if value is None else [value])
        print(json.dumps({"operations": operations, "arguments": arguments}, separators=(",", ":")))


main()
