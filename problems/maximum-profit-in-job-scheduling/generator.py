"""Prints `count` argument objects for the recipe `name`: jobs whose start is before their end."""

import json
import random
import sys

JOBS, TIME, PROFIT = 50000, 10**9, 10000


def split(jobs):
    return {"startTime": [j[0] for j in jobs], "endTime": [j[1] for j in jobs], "profit": [j[2] for j in jobs]}


def any_jobs(rng, count, time, length, profit):
    jobs = []
    for _ in range(count):
        start = rng.randint(1, time - 1)
        jobs.append((start, min(time, start + rng.randint(1, length)), rng.randint(1, profit)))
    return jobs


def few(rng):
    return split(any_jobs(rng, rng.randint(2, 5), 12, 5, 9))


def crowded(rng):
    return split(any_jobs(rng, rng.randint(5, 12), 25, 9, 20))


def long_ones_pay(rng):
    jobs = [(a, b, max(1, (b - a) * rng.randint(2, 4))) for a, b, _ in any_jobs(rng, rng.randint(4, 9), 30, 15, 1)]
    return split(jobs)


def side_by_side(rng):
    cuts = sorted(rng.sample(range(1, 40), rng.randint(3, 8)))
    jobs = [(a, b, rng.randint(1, 9)) for a, b in zip(cuts, cuts[1:])]
    jobs.append((cuts[0], cuts[-1], rng.randint(5, 40)))
    return split(jobs)


def all_apart(rng):
    return split([(i * 20000 + 1, i * 20000 + rng.randint(2, 20001), rng.randint(1, PROFIT)) for i in range(JOBS)])


def random_at_the_bound(rng):
    return split(any_jobs(rng, JOBS, TIME, TIME, PROFIT))


def short_at_the_bound(rng):
    return split(any_jobs(rng, JOBS, TIME, 100000, PROFIT))


def all_nested(rng):
    jobs = [(i + 1, TIME - i, rng.randint(1, PROFIT)) for i in range(JOBS)]
    rng.shuffle(jobs)
    return split(jobs)


def greatest_profits(rng):
    jobs = [(i * 20000 + 1, i * 20000 + 20001, PROFIT) for i in range(JOBS)]
    jobs[-1] = (jobs[-1][0], TIME, PROFIT)
    rng.shuffle(jobs)
    return split(jobs)


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
make = globals()[name.replace("-", "_")]
for index in range(count):
    print(json.dumps(make(random.Random(seed + index)), separators=(",", ":")))
