"""Prints `count` argument objects for the recipe `name`: maps on which the cheapest way has too many stops."""

import json
import random
import sys


def case(n, prices, src, dst, k, rng):
    """`prices` by pair of cities."""
    names = rng.sample(range(n), n)
    flights = [[names[a], names[b], price] for (a, b), price in prices.items() if a != b]
    flights = rng.sample(flights, min(len(flights), n * (n - 1) // 2))
    return {"n": n, "flights": flights, "src": names[src], "dst": names[dst], "k": min(k, n - 1)}


def cheap_but_long(rng):
    """A cheap chain from the first city to the last one, and dear short cuts."""
    n = rng.randint(5, 8)
    prices = {(i, i + 1): rng.randint(1, 4) for i in range(n - 1)}
    for _ in range(rng.randint(2, 6)):
        a, b = sorted(rng.sample(range(n), 2))
        if b > a + 1:
            prices[a, b] = rng.randint(3, 12) * (b - a)
    return case(n, prices, 0, n - 1, rng.randint(0, n - 2), rng)


def layers(rng):
    """Three or four layers of two cities each, all joined to the next layer, and some flights within and back."""
    depth = rng.randint(2, 3)
    n = 2 * depth + 2
    layer = [[0]] + [[2 * i + 1, 2 * i + 2] for i in range(depth)] + [[n - 1]]
    prices = {(a, b): rng.randint(1, 30) for one, two in zip(layer, layer[1:]) for a in one for b in two}
    for _ in range(3):
        a, b = rng.sample(range(n), 2)
        prices.setdefault((a, b), rng.randint(1, 10))
    return case(n, prices, 0, n - 1, rng.randint(depth - 1, depth + 2), rng)


def far(rng):
    """A chain, and fewer stops than it has."""
    n = rng.randint(4, 7)
    prices = {(i, i + 1): rng.randint(1, 9) for i in range(n - 1)}
    prices.update({(i + 1, i): rng.randint(1, 9) for i in range(rng.randint(0, 2))})
    return case(n, prices, 0, n - 1, rng.randint(0, n - 3), rng)


def dense(rng):
    prices = {}
    while len(prices) < 4950:
        a, b = rng.sample(range(100), 2)
        prices[a, b] = rng.randint(5000, 10000) if abs(a - b) > 3 else rng.randint(1, 20)
    return case(100, prices, 0, 99, 40, rng)


def cheap_ladder(rng):
    """Many cheap cities before the end, which can only be reached by a way with few stops."""
    prices = {(a, b): rng.randint(1, 9) for a in range(98) for b in range(a + 1, min(a + 40, 98))}
    prices[97, 98] = 1
    prices[98, 99] = 10000
    return case(100, prices, 0, 99, 60, rng)


def forward_only(rng):
    prices = {(a, b): (b - a) * (b - a) + rng.randint(1, 90) for a in range(100) for b in range(a + 1, 100)}
    return case(100, prices, 0, 99, rng.randint(30, 60), rng)


def chain(rng):
    prices = {(i, i + 1): rng.randint(1, 10000) for i in range(99)}
    return case(100, prices, 0, 99, 98, rng)


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
make = globals()[name.replace("-", "_")]
for index in range(count):
    print(json.dumps(make(random.Random(seed + index)), separators=(",", ":")))
