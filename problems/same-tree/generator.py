"""Prints `count` argument objects for the recipe `name`: pairs of trees that are equal or differ in one place."""

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


def grown(rng, size, low, high):
    """A tree of random shape."""
    root = [rng.randint(low, high), None, None]
    free = [(root, 1), (root, 2)]
    for _ in range(size - 1):
        parent, side = free.pop(rng.randrange(len(free)))
        parent[side] = [rng.randint(low, high), None, None]
        free += [(parent[side], 1), (parent[side], 2)]
    return root


def copied(node):
    return node and [node[0], copied(node[1]), copied(node[2])]


def nodes_of(root):
    return [] if root is None else [root] + nodes_of(root[1]) + nodes_of(root[2])


def equal(rng):
    p = grown(rng, rng.randint(1, 8), -9, 9)
    return p, copied(p)


def one_value_differs(rng):
    p, q = equal(rng)
    rng.choice(nodes_of(q))[0] += rng.choice([-1, 1])
    return p, q


def one_leaf_less(rng):
    p = grown(rng, rng.randint(2, 8), 0, 2)
    q = copied(p)
    places = [(node, side) for node in nodes_of(q) for side in (1, 2) if node[side] and node[side][1:] == [None, None]]
    parent, side = rng.choice(places)
    parent[side] = None
    return rng.choice([(p, q), (q, p)])


def other_side(rng):
    """One node has its children exchanged."""
    p = grown(rng, rng.randint(2, 7), 0, 1)
    q = copied(p)
    node = rng.choice([node for node in nodes_of(q) if node[1] or node[2]])
    node[1], node[2] = node[2], node[1]
    return p, q


def large_equal(rng):
    p = grown(rng, 100, -10000, 10000)
    return p, copied(p)


def large_last_differs(rng):
    p, q = large_equal(rng)
    last = nodes_of(q)[-1]
    last[0] = -last[0] if last[0] else 1
    return p, q


def large_paths(rng):
    p = None
    for value in range(100):
        p = [value, None, p]
    q = copied(p)
    nodes_of(q)[-1][0] = 10000
    return p, q


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
make = globals()[name.replace("-", "_")]
for index in range(count):
    p, q = make(random.Random(seed + index))
    print(json.dumps({"p": level_order(p), "q": level_order(q)}, separators=(",", ":")))
