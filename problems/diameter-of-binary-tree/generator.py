"""Prints `count` argument objects for the recipe `name`: trees whose longest way lies below the root."""

import json
import random
import sys


def level_order(root):
    """Nodes are lists [value, left, right]."""
    line, layer = [], [root]
    while layer:
        below = []
        for node in layer:
            line.append(node[0] if node else None)
            if node:
                below += node[1:]
        layer = below
    while line and line[-1] is None:
        line.pop()
    return line


def leg(rng, length, below=None):
    """A path of so many nodes that turns at random, with `below` at its end."""
    for _ in range(length):
        sides = [below, None]
        rng.shuffle(sides)
        below = [rng.randint(-100, 100)] + sides
    return below


def below_the_root(rng):
    fork = [0, leg(rng, rng.randint(2, 5)), leg(rng, rng.randint(2, 5))]
    neck = leg(rng, rng.randint(1, 4), fork)
    return [0, neck, leg(rng, rng.randint(0, 2))] if rng.random() < 0.5 else [0, leg(rng, rng.randint(0, 2)), neck]


def large_legs_far_down(rng):
    return leg(rng, 3333, [0, leg(rng, 3333), leg(rng, 3333)])


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
make = globals()[name.replace("-", "_")]
for index in range(count):
    print(json.dumps({"root": level_order(make(random.Random(seed + index)))}, separators=(",", ":")))
