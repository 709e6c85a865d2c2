"""Prints `count` argument objects for the recipe `name`: trees with wide gaps whose width stays within bounds."""

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


def leg(rng, length, side=None):
    """A path of so many nodes to one side, or turning at random."""
    below = None
    for _ in range(length):
        node = [rng.randint(-100, 100), None, None]
        node[side or rng.choice([1, 2])] = below
        below = node
    return below


def path_above(rng, length, below, side=None):
    for _ in range(length):
        node = [rng.randint(-100, 100), None, None]
        node[side or rng.choice([1, 2])] = below
        below = node
    return below


def legs(rng):
    fork = [0, leg(rng, rng.randint(1, 8)), leg(rng, rng.randint(1, 8))]
    return path_above(rng, rng.randint(0, 4), fork)


def large_narrow_ladder(rng):
    """Two neighbours all the way down: the left one's right child and the right one's left child."""
    left = right = None
    for _ in range(1499):
        left, right = [1, None, left], [2, right, None]
    return path_above(rng, 1, [0, left, right])


def large_widest(rng):
    """Two legs that spread for thirty levels."""
    return path_above(rng, 1500, [0, leg(rng, 30, 1), leg(rng, 30, 2)], 2)


def large_wide_then_deep(rng):
    def full(depth):
        return [0, full(depth - 1), full(depth - 1)] if depth else None

    root = full(9)
    at = root
    while at[2]:
        at = at[2]
    at[2] = path_above(rng, 2400, [1, [2, None, None], [3, None, None]], 2)
    return root


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
make = globals()[name.replace("-", "_")]
for index in range(count):
    print(json.dumps({"root": level_order(make(random.Random(seed + index)))}, separators=(",", ":")))
