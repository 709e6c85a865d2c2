"""Prints `count` argument objects for the recipe `name`: trees that are balanced, or only just not."""

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


def sparse(rng, height, lopsided=1.0):
    """Balanced, with as few nodes as may be if always lopsided."""
    if height <= 0:
        return None
    lower = height - 2 if rng.random() < lopsided else height - 1
    sides = [sparse(rng, height - 1, lopsided), sparse(rng, lower, lopsided)]
    rng.shuffle(sides)
    return [rng.randint(-9, 9)] + sides


def leaves_of(root):
    found, waiting = [], [root]
    while waiting:
        node = waiting.pop()
        if node[1:] == [None, None]:
            found.append(node)
        waiting += [child for child in node[1:] if child]
    return found


def barely(rng):
    return sparse(rng, rng.randint(2, 5), 0.8)


def barely_not(rng):
    """Too much below one leaf, or one leaf less, which may or may not do harm."""
    root = sparse(rng, rng.randint(3, 5), 0.8)
    leaf = rng.choice(leaves_of(root))
    if rng.random() < 0.7:
        leaf[rng.choice([1, 2])] = [0, None, [1, None, None]]
    else:
        leaf[rng.choice([1, 2])] = [0, None, None]
    return root


def large_sparse(rng):
    return sparse(rng, 16)


def large_sparse_broken(rng):
    root = sparse(rng, 16)
    leaves_of(root)[-1][1] = [0, [1, None, None], None]
    return root


def large_hidden_path(rng):
    """Two paths of equal length: only the root is fine."""
    sides = [None, None]
    for index in range(4998):
        side = index % 2
        sides[side] = [index, sides[side], None] if side == 0 else [index, None, sides[side]]
    return [0] + sides


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
make = globals()[name.replace("-", "_")]
for index in range(count):
    print(json.dumps({"root": level_order(make(random.Random(seed + index)))}, separators=(",", ":")))
