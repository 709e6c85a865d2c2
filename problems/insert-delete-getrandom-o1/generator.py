"""Prints cases: generator.py <name> <seed> <count>. getRandom is never called on an empty set."""

import json
import random
import sys

LOW, HIGH = -(2**31), 2**31 - 1


class Calls:
    def __init__(self):
        self.operations = ["RandomizedSet"]
        self.arguments = [[]]
        self.values = set()

    def insert(self, value):
        self.values.add(value)
        self._add("insert", [value])

    def remove(self, value):
        self.values.discard(value)
        self._add("remove", [value])

    def draw(self, times=1):
        for _ in range(times if self.values else 0):
            self._add("getRandom", [])

    def _add(self, operation, arguments):
        self.operations.append(operation)
        self.arguments.append(arguments)


def few_values(rng, calls):
    """Values that come again and again, and some draws."""
    pool = rng.sample(range(-5, 6), rng.randint(2, 5))
    for _ in range(rng.randint(6, 30)):
        kind = rng.randrange(4)
        if kind < 2:
            calls.insert(rng.choice(pool))
        elif kind == 2:
            calls.remove(rng.choice(pool))
        else:
            calls.draw()


def come_and_go(rng, calls):
    """The set is filled, thinned out at places of every kind, and drawn from in between."""
    pool = rng.sample(range(LOW, HIGH), 8)
    for _ in range(40):
        value = rng.choice(pool)
        if value in calls.values and rng.random() < 0.6:
            calls.remove(value)
        else:
            calls.insert(value)
        if rng.random() < 0.5:
            calls.draw(rng.randint(1, 3))


def many_draws(rng, calls):
    """Enough draws to tell chance from design: before a removal, after it, and after all but two have gone."""
    pool = rng.sample(range(-1000, 1000), rng.randint(4, 7))
    for value in pool:
        calls.insert(value)
    calls.draw(300)
    calls.remove(pool[rng.randrange(len(pool))])
    calls.draw(300)
    for value in sorted(calls.values)[2:]:
        calls.remove(value)
    calls.draw(200)


def draws_from_many(rng, calls):
    """A hundred thousand values, and as many draws: copying them for each takes too long."""
    for value in rng.sample(range(LOW, HIGH), 100000):
        calls.insert(value)
    calls.draw(99000)


def fill_and_empty(rng, calls):
    """Removal from the front of a large set: moving all values behind takes too long."""
    values = rng.sample(range(LOW, HIGH), 99000)
    for value in values:
        calls.insert(value)
    calls.draw(20)
    for value in values[:-3]:
        calls.remove(value)
    calls.draw(500)


def busy(rng, calls):
    """A small set that changes all the time."""
    for value in range(6):
        calls.insert(value)
    while len(calls.operations) < 150000:
        value = rng.randrange(20)
        if len(calls.values) > 5 and value in calls.values:
            calls.remove(value)
        else:
            calls.insert(value)
        if rng.random() < 0.3:
            calls.draw()


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    make = globals()[name.replace("-", "_")]
    for i in range(count):
        calls = Calls()
        make(random.Random(seed + i), calls)
        print(json.dumps({"operations": calls.operations, "arguments": calls.arguments}, separators=(",", ":")))


main()
