"""Prints `count` argument objects for the recipe `name`: hits and questions at times that never go back."""

import json
import random
import sys

LATEST = 2 * 10**9


def run(calls):
    return {
        "operations": ["HitCounter"] + [method for method, _ in calls],
        "arguments": [[]] + [[time] for _, time in calls],
    }


def walk(rng, calls, start, step, hits=0.6):
    time, result = start, []
    for _ in range(calls):
        result.append(("hit" if rng.random() < hits else "getHits", time))
        time = min(LATEST, time + step())
    return result


def steps(rng):
    return walk(rng, rng.randint(4, 14), rng.randint(1, 50), lambda: rng.randint(0, 120))


def around_the_window(rng):
    return walk(rng, rng.randint(4, 12), rng.randint(1, 400), lambda: rng.choice([0, 1, 1, 149, 150, 298, 299, 300, 301]))


def same_second(rng):
    return walk(rng, rng.randint(6, 14), rng.randint(1, 900), lambda: rng.choice([0, 0, 0, 1, 299]))


def late_times(rng):
    return walk(rng, rng.randint(4, 12), LATEST - rng.randint(0, 900), lambda: rng.choice([0, 1, 60, 299, 300]))


def long(rng):
    return walk(rng, rng.randint(60, 120), rng.randint(1, 1000), lambda: rng.randint(0, 40), 0.7)


def large_every_second(rng):
    return walk(rng, 300, rng.randint(1, 1000), lambda: rng.randint(1, 4), 0.8)


def large_one_second(rng):
    return walk(rng, 300, rng.randint(1, LATEST), lambda: 0, 0.9)


def large_sparse(rng):
    return walk(rng, 300, 1, lambda: rng.choice([1, 100, 300, 5 * 10**6]))


def large_at_the_end(rng):
    return walk(rng, 300, LATEST - 2000, lambda: rng.randint(0, 12))


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
make = globals()[name.replace("-", "_")]
for index in range(count):
    print(json.dumps(run(make(random.Random(seed + index))), separators=(",", ":")))
