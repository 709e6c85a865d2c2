"""Prints `count` argument objects for the recipe `name`: large search trees and a place in them."""

import json
import random
import sys

MOST = 10000


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


def balanced(values):
    if not values:
        return None
    middle = len(values) // 2
    return [values[middle], balanced(values[:middle]), balanced(values[middle + 1:])]


def path(values, side):
    root = at = [values[0], None, None]
    for value in values[1:]:
        at[side] = [value, None, None]
        at = at[side]
    return root


def values_of(rng):
    return sorted(rng.sample(range(MOST + 1), MOST))


def large_last(rng):
    return balanced(values_of(rng)), MOST


def large_middle(rng):
    return balanced(values_of(rng)), MOST // 2


def large_first_of_path(rng):
    return path(values_of(rng)[::-1], 1), 1


def large_last_of_path(rng):
    return path(values_of(rng), 2), MOST


def large_left_path_last(rng):
    return path(values_of(rng)[::-1], 1), MOST


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
make = globals()[name.replace("-", "_")]
for index in range(count):
    root, k = make(random.Random(seed + index))
    print(json.dumps({"root": level_order(root), "k": k}, separators=(",", ":")))
