"""Prints `count` argument objects for the recipe `name`: a tree and one edge more, with the smaller end of each edge first."""

import json
import random
import sys

NODES = 1000


def case(n, edges, rng, shuffle=True):
    """`edges` between nodes 0 to n - 1."""
    names = list(range(1, n + 1))
    if shuffle:
        rng.shuffle(names)
    edges = [sorted((names[a], names[b])) for a, b in edges]
    if shuffle:
        rng.shuffle(edges)
    return {"edges": edges}


def grown(edges, first, n, rng):
    return edges + [(rng.randrange(i), i) for i in range(first, n)]


def ring_of(length):
    return [(i, (i + 1) % length) for i in range(length)]


def small(rng):
    length = rng.randint(3, 4)
    n = length + rng.randint(0, 2)
    return case(n, grown(ring_of(length), length, n, rng), rng)


def ring_with_trees(rng):
    length = rng.randint(3, 7)
    n = length + rng.randint(1, 6)
    return case(n, grown(ring_of(length), length, n, rng), rng)


def ring(rng):
    length = rng.randint(3, 9)
    return case(length, ring_of(length), rng)


def cycle_closed_early(rng):
    """All edges of the cycle come first, the rest after it."""
    length = rng.randint(3, 5)
    n = length + rng.randint(1, 5)
    names = rng.sample(range(1, n + 1), n)
    circle = rng.sample(ring_of(length), length)
    rest = grown([], length, n, rng)
    rng.shuffle(rest)
    return {"edges": [sorted((names[a], names[b])) for a, b in circle + rest]}


def full_ring(rng):
    return case(NODES, ring_of(NODES), rng)


def big_tree_and_one_edge(rng):
    edges = grown([], 1, NODES, rng)
    taken = {tuple(sorted(edge)) for edge in edges}
    while True:
        extra = tuple(sorted(rng.sample(range(NODES), 2)))
        if extra not in taken:
            return case(NODES, edges + [extra], rng)


def triangle_first(rng):
    """The cycle is complete after three edges, and then comes one long path."""
    return case(NODES, ring_of(3) + [(i - 1, i) for i in range(3, NODES)], rng, shuffle=False)


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
make = globals()[name.replace("-", "_")]
for index in range(count):
    print(json.dumps(make(random.Random(seed + index)), separators=(",", ":")))
