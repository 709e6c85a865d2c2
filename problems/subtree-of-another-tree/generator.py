"""Prints `count` argument objects for the recipe `name`: a tree and one that is, or nearly is, a subtree of it."""

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


def copied(node):
    """A copy; with a stack, as a path may be long."""
    top = [0, None, None]
    waiting = [(node, top, 1)]
    while waiting:
        source, parent, side = waiting.pop()
        if source:
            parent[side] = [source[0], None, None]
            waiting += [(source[1], parent[side], 1), (source[2], parent[side], 2)]
    return top[1]


def nodes_of(root):
    found, waiting = [], [root]
    while waiting:
        node = waiting.pop()
        if node:
            found.append(node)
            waiting += node[1:]
    return found


def some_tree(rng, least, most, low, high):
    return grown(rng, [rng.randint(low, high) for _ in range(rng.randint(least, most))])


def cut_out(rng):
    root = some_tree(rng, 2, 12, 0, 2)
    return root, copied(rng.choice(nodes_of(root)))


def one_value_off(rng):
    root, part = cut_out(rng)
    rng.choice(nodes_of(part))[0] += rng.choice([-1, 1])
    return root, part


def one_leaf_cut_off(rng):
    """The part has a leaf less, or one more."""
    root = some_tree(rng, 4, 12, 0, 1)
    inner = [node for node in nodes_of(root) if node[1] or node[2]]
    part = copied(rng.choice(inner))
    places = [(node, side) for node in nodes_of(part) for side in (1, 2) if not node[side] or node[side][1:] == [None, None]]
    node, side = rng.choice(places)
    node[side] = None if node[side] else [rng.randint(0, 1), None, None]
    return root, part


def turned(rng):
    """The part has two children exchanged."""
    root = some_tree(rng, 4, 12, 0, 1)
    part = copied(rng.choice([node for node in nodes_of(root) if node[1] or node[2]]))
    node = rng.choice([node for node in nodes_of(part) if node[1] or node[2]])
    node[1], node[2] = node[2], node[1]
    return root, part


def texts(rng):
    """Values whose digits run together."""
    values = [1, 2, 12, 21, 122, -1, -2, -12]
    root = grown(rng, [rng.choice(values) for _ in range(rng.randint(1, 5))])
    return root, grown(rng, [rng.choice(values) for _ in range(rng.randint(1, 2))])


def path(values):
    below = None
    for value in reversed(values):
        below = [value, None, below]
    return below


def large_zero_paths(rng):
    return path([0] * 2000), path([0] * 999 + [1])


def large_deepest(rng):
    return path([0] * 1999 + [1]), path([0] * 999 + [1])


def large_random(rng):
    root = some_tree(rng, 2000, 2000, 0, 1)
    parts = sorted(nodes_of(root), key=lambda node: len(nodes_of(node)))
    fit = [node for node in parts[-200:] if len(nodes_of(node)) <= 1000]
    return root, copied(rng.choice(fit or parts[:1]))


def large_complete(rng):
    def complete(place, count):
        return [0, complete(2 * place, count), complete(2 * place + 1, count)] if place <= count else None

    return complete(1, 2000), complete(1, 999)


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
make = globals()[name.replace("-", "_")]
for index in range(count):
    root, part = make(random.Random(seed + index))
    print(json.dumps({"root": level_order(root), "subRoot": level_order(part)}, separators=(",", ":")))
