"""Prints `count` argument objects for the recipe `name`: search trees, and trees in which a single value is wrong."""

import json
import random
import sys

SMALLEST, LARGEST = -(2**31), 2**31 - 1
MOST = 10000


class Node:
    def __init__(self, value):
        self.value, self.left, self.right = value, None, None


def level_order(root):
    line, layer = [], [root]
    while layer:
        below = []
        for node in layer:
            line.append(node.value if node else None)
            if node:
                below += [node.left, node.right]
        layer = below
    while line[-1] is None:
        line.pop()
    return line


def balanced(values):
    """A tree of the sorted values, without recursion deeper than its height."""
    if not values:
        return None
    middle = len(values) // 2
    node = Node(values[middle])
    node.left, node.right = balanced(values[:middle]), balanced(values[middle + 1:])
    return node


def grown(values, rng):
    """By insertion in random order: of random shape."""
    order = list(values)
    rng.shuffle(order)
    root = Node(order[0])
    for value in order[1:]:
        at = root
        while True:
            side = "left" if value < at.value else "right"
            if getattr(at, side) is None:
                setattr(at, side, Node(value))
                break
            at = getattr(at, side)
    return root


def nodes_of(root):
    waiting, found = [root], []
    while waiting:
        node = waiting.pop()
        found.append(node)
        waiting += [child for child in (node.left, node.right) if child]
    return found


def small_values(rng, least=1, most=9):
    return sorted(rng.sample(range(-30, 31), rng.randint(least, most)))


def search_tree(rng):
    return grown(small_values(rng), rng)


def nearly(rng):
    root = grown(small_values(rng, 2), rng)
    node = rng.choice(nodes_of(root))
    node.value += rng.choice([-7, -3, -2, -1, 1, 2, 3, 7])
    return root


def twins(rng):
    """One value is that of another node, often of an ancestor."""
    root = grown(small_values(rng, 2), rng)
    some = nodes_of(root)
    one, other = rng.sample(some, 2)
    one.value = other.value
    return root


def wide_values(rng):
    ends = [SMALLEST, SMALLEST + 1, LARGEST - 1, LARGEST]
    values = set(rng.sample(ends, rng.randint(1, 4))) | {rng.randint(SMALLEST, LARGEST) for _ in range(rng.randint(0, 5))}
    root = grown(sorted(values), rng)
    if rng.random() < 0.4:
        rng.choice(nodes_of(root)).value = rng.choice(ends)
    return root


def full_tree(rng):
    return balanced(sorted(rng.sample(range(SMALLEST, LARGEST), MOST)))


def full_tree_nearly(rng):
    """Right for every node and its children; the value at the far end of one side breaks the root's rule."""
    values = sorted(rng.sample(range(-(10**6), 10**6), MOST))
    root = balanced(values)
    at = root.right
    while at.left:
        at = at.left
    at.value = root.value - rng.randint(0, 1)
    return root


def path(values, side):
    root = Node(values[0])
    at = root
    for value in values[1:]:
        setattr(at, side, Node(value))
        at = getattr(at, side)
    return root


def path_to_the_right(rng):
    return path(sorted(rng.sample(range(SMALLEST, LARGEST), MOST)), "right")


def path_to_the_left(rng):
    return path(sorted(rng.sample(range(SMALLEST, LARGEST), MOST), reverse=True), "left")


def random_shape(rng):
    return grown(sorted(rng.sample(range(SMALLEST, LARGEST), MOST)), rng)


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
make = globals()[name.replace("-", "_")]
for index in range(count):
    print(json.dumps({"root": level_order(make(random.Random(seed + index)))}, separators=(",", ":")))
