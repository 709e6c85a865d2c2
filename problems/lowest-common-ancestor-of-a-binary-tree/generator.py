"""Prints `count` argument objects for the recipe `name`: deep trees and two nodes at their ends."""

import json
import random
import sys

MOST, REACH = 100000, 10**9


def path(values, side):
    """In level order: a node at each level, on the left or on the right."""
    line = [values[0]]
    for value in values[1:]:
        line += [value, None] if side == "left" else [None, value]
    while line[-1] is None:
        line.pop()
    return line


def different(rng, count):
    return rng.sample(range(-REACH, REACH + 1), count)


def large_left_ends(rng):
    values = different(rng, MOST)
    return {"root": path(values, "left"), "p": values[-1], "q": values[-2]}


def large_right_ends(rng):
    values = different(rng, MOST)
    return {"root": path(values, "right"), "p": values[-3], "q": values[-1]}


def large_two_legs(rng):
    """The legs part one level below the root, and go down on the outside."""
    values = different(rng, MOST)
    line = [values[0], values[1], None, values[2], values[3]]
    for left, right in zip(values[4::2], values[5::2]):
        line += [left, None, None, right]
    return {"root": line, "p": line[-1], "q": line[-4]}


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
make = globals()[name.replace("-", "_")]
for index in range(count):
    print(json.dumps(make(random.Random(seed + index)), separators=(",", ":")))
