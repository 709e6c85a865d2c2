"""Prints `count` argument objects for the recipe `name`: networks of buses, with at most 100000 entries in all."""

import json
import random
import sys


def linked(rng, count, length, stops):
    """Routes of which each shares one stop with the next one, and the stops at both ends."""
    numbers = rng.sample(stops, count * (length - 1) + 1)
    routes = [numbers[i * (length - 1):(i + 1) * (length - 1) + 1] for i in range(count)]
    ends = numbers[0], numbers[-1]
    for route in routes:
        rng.shuffle(route)
    return routes, ends


def chain(rng):
    """A chain, with some routes more that may be short cuts."""
    count, length = rng.randint(2, 6), rng.randint(2, 4)
    routes, (source, target) = linked(rng, count, length, range(40))
    for _ in range(rng.randint(0, 3)):
        routes.append(rng.sample(range(40), rng.randint(1, 4)))
    rng.shuffle(routes)
    return {"routes": routes, "source": source, "target": target}


def big_numbers(rng):
    routes, (source, target) = linked(rng, rng.randint(2, 4), rng.randint(2, 5), range(999970, 1000000))
    rng.shuffle(routes)
    return {"routes": routes, "source": source, "target": target}


def shared_stops(rng):
    """All routes but one have the same stops; the target is on the other one, which has none of these."""
    stops = rng.sample(range(1000000), 1005)
    common, other = stops[:1000], stops[1000:]
    routes = [rng.sample(common, 1000) for _ in range(99)] + [other]
    return {"routes": routes, "source": common[0], "target": other[0]}


def long_chain(rng):
    routes, (source, target) = linked(rng, 500, 200, range(1000000))
    rng.shuffle(routes)
    return {"routes": routes, "source": source, "target": target}


def chain_in_reverse(rng):
    routes, (source, target) = linked(rng, 500, 200, range(1000000))
    return {"routes": routes[::-1], "source": source, "target": target}


def one_long_route(rng):
    stops = rng.sample(range(1000000), 99900)
    routes = [stops] + [[stops[i], stops[i + 1]] for i in range(50)]
    rng.shuffle(routes)
    return {"routes": routes, "source": stops[-1], "target": stops[5000]}


def single_route(rng):
    stops = rng.sample(range(1000000), 100000)
    return {"routes": [stops], "source": stops[-1], "target": stops[0]}


def no_way(rng):
    stops = rng.sample(range(1000000), 1000)
    routes = [rng.sample(stops[:500], 200) for _ in range(250)] + [rng.sample(stops[500:], 200) for _ in range(250)]
    rng.shuffle(routes)
    return {"routes": routes, "source": stops[0], "target": stops[-1]}


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
make = globals()[name.replace("-", "_")]
for index in range(count):
    print(json.dumps(make(random.Random(seed + index)), separators=(",", ":")))
