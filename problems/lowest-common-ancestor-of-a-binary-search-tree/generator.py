"""Prints `count` argument objects for the recipe `name`: search trees and two nodes of each."""

import json
import random
import sys

MOST, REACH = 100000, 10**9


def level_order(root):
    """Nodes are lists [value, left, right]."""
    line, layer = [], [root]
    while layer:
        below = []
        for node in layer:
            if node is None:
                line.append(None)
                continue
            line.append(node[0])
            below += node[1:]
        layer = below
    while line[-1] is None:
        line.pop()
    return line


def balanced(values):
    if not values:
        return None
    middle = len(values) // 2
    return [values[middle], balanced(values[:middle]), balanced(values[middle + 1:])]


def grown(values, rng):
    order = list(values)
    rng.shuffle(order)
    root = [order[0], None, None]
    for value in order[1:]:
        at = root
        while True:
            side = 1 if value < at[0] else 2
            if at[side] is None:
                at[side] = [value, None, None]
                break
            at = at[side]
    return root


def path(values, side):
    root = at = [values[0], None, None]
    for value in values[1:]:
        at[side] = [value, None, None]
        at = at[side]
    return root


def two_of(values, rng):
    p, q = rng.sample(values, 2)
    return {"p": p, "q": q}


def small(rng):
    values = rng.sample(range(-20, 21), rng.randint(2, 9))
    return {"root": level_order(grown(values, rng))} | two_of(values, rng)


def family(rng):
    """One of the two is often above the other."""
    values = sorted(rng.sample(range(-50, 51), rng.randint(3, 12)))
    root = grown(values, rng)
    above = root
    while rng.random() < 0.5 and any(above[1:]):
        above = rng.choice([child for child in above[1:] if child])
    below = above
    while any(below[1:]) and (below is above or rng.random() < 0.7):
        below = rng.choice([child for child in below[1:] if child])
    if below is above:
        above = root
    pair = [above[0], below[0]]
    rng.shuffle(pair)
    return {"root": level_order(root), "p": pair[0], "q": pair[1]}


def wide(rng):
    values = rng.sample(range(-REACH, REACH + 1), rng.randint(2, 9)) + [-REACH, REACH]
    values = list(dict.fromkeys(values))
    return {"root": level_order(grown(values, rng))} | two_of(values, rng)


def many(rng):
    return sorted(rng.sample(range(-REACH, REACH + 1), MOST))


def full(rng):
    values = many(rng)
    return {"root": level_order(balanced(values))} | two_of(values, rng)


def random_shape(rng):
    values = many(rng)
    return {"root": level_order(grown(values, rng))} | two_of(values, rng)


def path_to_the_right(rng):
    values = many(rng)
    return {"root": level_order(path(values, 2)), "p": values[-1], "q": values[-2]}


def path_to_the_left(rng):
    values = many(rng)[::-1]
    return {"root": level_order(path(values, 1)), "p": values[-2], "q": values[-1]}


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
make = globals()[name.replace("-", "_")]
for index in range(count):
    print(json.dumps(make(random.Random(seed + index)), separators=(",", ":")))
