"""Prints `count` argument objects for the recipe `name`: the two walks over a tree of different values."""

import json
import random
import sys


def grown(rng, values):
    """A tree of random shape. Nodes are lists [value, left, right]."""
    root = [values[0], None, None]
    free = [(root, 1), (root, 2)]
    for value in values[1:]:
        parent, side = free.pop(rng.randrange(len(free)))
        parent[side] = [value, None, None]
        free += [(parent[side], 1), (parent[side], 2)]
    return root


def chain(values, sides):
    root = at = [values[0], None, None]
    for value, side in zip(values[1:], sides):
        at[side] = [value, None, None]
        at = at[side]
    return root


def complete(values, place=0):
    if place >= len(values):
        return None
    return [values[place], complete(values, 2 * place + 1), complete(values, 2 * place + 2)]


def walks(root):
    """Both walks with a stack, as a path may be long."""
    preorder, inorder, waiting = [], [], [(root, False)]
    while waiting:
        node, seen = waiting.pop()
        if node is None:
            continue
        if seen:
            inorder.append(node[0])
            continue
        preorder.append(node[0])
        waiting += [(node[2], False), (node, True), (node[1], False)]
    return {"preorder": preorder, "inorder": inorder}


def different(rng, count, reach):
    return rng.sample(range(-reach, reach + 1), count)


def small(rng):
    return grown(rng, different(rng, rng.randint(1, 8), 9))


def path(rng):
    values = different(rng, rng.randint(2, 7), 9)
    return chain(values, [rng.choice([1, 2]) for _ in values])


def search_tree(rng):
    values = different(rng, rng.randint(3, 8), 20)
    root = grown(rng, values)
    ordered = dict(zip(walks(root)["inorder"], sorted(values)))
    waiting = [root]
    while waiting:
        node = waiting.pop()
        node[0] = ordered[node[0]]
        waiting += [child for child in node[1:] if child]
    return root


def wide_values(rng):
    values = list(dict.fromkeys([3000, -3000] + different(rng, rng.randint(1, 8), 3000)))
    rng.shuffle(values)
    return grown(rng, values)


def bushy(rng):
    return grown(rng, different(rng, rng.randint(12, 40), 60))


def large_random(rng):
    return grown(rng, different(rng, 3000, 3000))


def large_complete(rng):
    return complete(different(rng, 3000, 3000))


def large_left(rng):
    return chain(different(rng, 3000, 3000), [1] * 3000)


def large_right(rng):
    return chain(different(rng, 3000, 3000), [2] * 3000)


def large_turning(rng):
    return chain(different(rng, 3000, 3000), [1, 2] * 1500)


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
make = globals()[name.replace("-", "_")]
for index in range(count):
    print(json.dumps(walks(make(random.Random(seed + index))), separators=(",", ":")))
