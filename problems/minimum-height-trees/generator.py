"""Prints `count` argument objects for the recipe `name`: trees whose middle is not where the most neighbours are."""

import json
import random
import sys


def case(n, edges, rng):
    names = rng.sample(range(n), n)
    edges = [[names[a], names[b]] if rng.random() < 0.5 else [names[b], names[a]] for a, b in edges]
    rng.shuffle(edges)
    return {"n": n, "edges": edges}


def long_arms(rng):
    """A star whose arms are of different lengths."""
    edges, n = [], 1
    for _ in range(rng.randint(2, 5)):
        last = 0
        for _ in range(rng.randint(1, 5)):
            edges.append((last, n))
            last, n = n, n + 1
    return case(n, edges, rng)


def bushy_path(rng, spine, n):
    """A path with single leaves on it, most of them near one end."""
    edges = [(i, i + 1) for i in range(spine - 1)]
    edges += [(min(rng.randrange(spine), rng.randrange(spine)), i) for i in range(spine, n)]
    return case(n, edges, rng)


def caterpillar(rng):
    spine = rng.randint(2, 8)
    return bushy_path(rng, spine, spine + rng.randint(0, 7))


def long_caterpillar(rng):
    return bushy_path(rng, 12001, 20000)


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
make = globals()[name.replace("-", "_")]
for index in range(count):
    print(json.dumps(make(random.Random(seed + index)), separators=(",", ":")))
