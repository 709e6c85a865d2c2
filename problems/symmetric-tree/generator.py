"""Prints `count` argument objects for the recipe `name`: trees that mirror themselves, wholly or but for one place."""

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


def grown(rng, values):
    """A tree of random shape with the values in the order in which its nodes were added."""
    root = [values[0], None, None]
    free = [(root, 1), (root, 2)]
    for value in values[1:]:
        place = rng.randrange(len(free))
        free[place], free[-1] = free[-1], free[place]
        parent, side = free.pop()
        parent[side] = [value, None, None]
        free += [(parent[side], 1), (parent[side], 2)]
    return root


def copied(node, turned):
    if node is None:
        return None
    left, right = copied(node[1], turned), copied(node[2], turned)
    return [node[0], right, left] if turned else [node[0], left, right]


def nodes_of(root):
    found, waiting = [], [root]
    while waiting:
        node = waiting.pop()
        if node:
            found.append(node)
            waiting += node[1:]
    return found


def half(rng, size, low, high):
    return grown(rng, [rng.randint(low, high) for _ in range(size)])


def mirrored(rng):
    left = half(rng, rng.randint(1, 6), 0, 3)
    return [rng.randint(0, 3), left, copied(left, True)]


def one_value_off(rng):
    root = mirrored(rng)
    rng.choice(nodes_of(root)[1:])[0] += rng.choice([-1, 1])
    return root


def one_leaf_off(rng):
    root = mirrored(rng)
    node = rng.choice(nodes_of(root))
    side = rng.choice([1, 2])
    node[side] = None if node[side] else [rng.randint(0, 3), None, None]
    return root


def repeated_sides(rng):
    left = half(rng, rng.randint(2, 5), 0, 1)
    return [0, left, copied(left, False)]


def large_mirrored(rng):
    left = half(rng, 499, -100, 100)
    return [7, left, copied(left, True)]


def large_one_value_off(rng):
    root = large_mirrored(rng)
    node = nodes_of(root)[-1]
    node[0] = 0 if node[0] else 1
    return root


def large_spread_legs(rng):
    left = None
    for _ in range(499):
        left = [rng.randint(-100, 100), left, None]
    return [0, left, copied(left, True)]


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
make = globals()[name.replace("-", "_")]
for index in range(count):
    print(json.dumps({"root": level_order(make(random.Random(seed + index)))}, separators=(",", ":")))
