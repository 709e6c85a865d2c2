"""Prints `count` argument objects for the recipe `name`."""

import json
import random
import sys

NODES = 2000


def case(n, edges, rng, shuffle=True):
    names = list(range(n))
    if shuffle:
        rng.shuffle(names)
        rng.shuffle(edges)
    return {"n": n, "edges": [[names[a], names[b]] for a, b in edges]}


def grown(first, count, rng):
    """The edges of a random tree on `count` nodes from `first` on."""
    return [(first + rng.randrange(i), first + i) for i in range(1, count)]


def cycle_and_a_rest(rng):
    """As many edges as a tree has, but one part holds a cycle, and another part is separate."""
    ring, rest = rng.randint(3, 5), rng.randint(1, 5)
    edges = [(i, (i + 1) % ring) for i in range(ring)] + grown(ring, rest, rng)
    if rng.random() < 0.3:
        edges.append((rng.randrange(ring), ring))
    return case(ring + rest, edges, rng)


def chain_in_order(rng):
    """A path whose nodes and edges stand in order, on which union-find without compression takes longest."""
    return case(NODES, [(i, i + 1) for i in range(NODES - 1)], rng, shuffle=False)


def two_halves(rng):
    half = NODES // 2
    edges = grown(0, half, rng) + grown(half, half, rng)
    while len(edges) < NODES - 1:
        a, b = sorted(rng.sample(range(half), 2))
        if (a, b) not in edges:
            edges.append((a, b))
    return case(NODES, edges, rng)


def diamonds(rng):
    """Squares one behind the other: two ways through each, so that there are about 2^500 ways in all."""
    edges = []
    for i in range(0, NODES - 500, 3):
        edges += [(i, i + 1), (i, i + 2), (i + 1, i + 3), (i + 2, i + 3)]
    return case(NODES, edges[:NODES - 1], rng, shuffle=False)


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
make = globals()[name.replace("-", "_")]
for index in range(count):
    print(json.dumps(make(random.Random(seed + index)), separators=(",", ":")))
