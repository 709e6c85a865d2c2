"""Prints `count` argument objects for the recipe `name`: at most one link from a node to another, and none to itself."""

import json
import random
import sys

NODES, LINKS, SLOWEST = 100, 6000, 100


def case(nodes, links, start, rng, shuffle=True):
    """`links` is a dictionary from (u, v), counted from 0, to the time."""
    names = list(range(1, nodes + 1))
    if shuffle:
        rng.shuffle(names)
    times = [[names[u], names[v], w] for (u, v), w in links.items()]
    if shuffle:
        rng.shuffle(times)
    return {"times": times, "n": nodes, "k": names[start]}


def some_links(nodes, count, slowest, rng):
    pairs = [(u, v) for u in range(nodes) for v in range(nodes) if u != v]
    return {pair: rng.randint(0, slowest) for pair in rng.sample(pairs, min(count, len(pairs)))}


def few_nodes(rng):
    nodes = rng.randint(2, 6)
    return case(nodes, some_links(nodes, rng.randint(1, 3 * nodes), 9, rng), rng.randrange(nodes), rng)


def detours(rng):
    """A chain of quick links, with slow shortcuts over it."""
    nodes = rng.randint(4, 9)
    links = {(i, i + 1): rng.randint(1, 3) for i in range(nodes - 1)}
    for _ in range(nodes):
        u, v = sorted(rng.sample(range(nodes), 2))
        links.setdefault((u, v), rng.randint(2, 12))
    return case(nodes, links, 0, rng)


def free_links(rng):
    nodes = rng.randint(3, 7)
    links = some_links(nodes, rng.randint(nodes, 3 * nodes), 1, rng)
    return case(nodes, links, rng.randrange(nodes), rng)


def cut_off(rng):
    """Everything can be reached but one node, which only sends."""
    nodes = rng.randint(3, 8)
    links = {(u, v): w for (u, v), w in some_links(nodes, 4 * nodes, 20, rng).items() if v != nodes - 1}
    links[0, 1] = 1
    return case(nodes, links, 0, rng)


def dense(rng):
    return case(NODES, some_links(NODES, LINKS, SLOWEST, rng), rng.randrange(NODES), rng)


def long_way_is_shorter(rng):
    """The quickest way to each node has as many links as possible."""
    links = {(i, i + 1): 1 for i in range(NODES - 1)}
    while len(links) < LINKS:
        u, v = sorted(rng.sample(range(NODES), 2))
        if len(links) > 4700:
            u, v = v, u
        links.setdefault((u, v), min(SLOWEST, abs(v - u) + rng.randint(1, 20)))
    return case(NODES, links, 0, rng)


def falling_detours(rng):
    """Each shortcut is a little slower than the detour beside it, so that who takes the first way to a node has to mend all behind it."""
    links = {}
    for i in range(0, NODES - 2, 2):
        weight = max(1, 50 - i // 2)
        links[i, i + 2] = min(SLOWEST, 2 * weight)
        links[i, i + 1] = weight // 2
        links[i + 1, i + 2] = weight // 2
    return case(NODES - 1, links, 0, rng, shuffle=False)


def chain_of_slow_links(rng):
    return case(NODES, {(i, i + 1): SLOWEST for i in range(NODES - 1)}, 0, rng)


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
make = globals()[name.replace("-", "_")]
for index in range(count):
    print(json.dumps(make(random.Random(seed + index)), separators=(",", ":")))
