"""Prints cases: generator.py <name> <seed> <count>."""

import json
import random
import sys


def acyclic(rng, courses, pairs):
    """Pairs along a random order of the courses."""
    order = list(range(courses))
    rng.shuffle(order)
    pairs = min(pairs, courses * (courses - 1) // 2)
    chosen = set()
    while len(chosen) < pairs:
        i, j = sorted(rng.sample(range(courses), 2))
        chosen.add((order[j], order[i]))
    return order, shuffled(rng, chosen)


def shuffled(rng, chosen):
    pairs = [list(pair) for pair in sorted(chosen)]
    rng.shuffle(pairs)
    return pairs


def with_cycle(rng, courses, pairs, length):
    order, chosen = acyclic(rng, courses, pairs)
    circle = sorted(rng.sample(range(courses), length))
    closed = {tuple(pair) for pair in chosen}
    for a, b in zip(circle, circle[1:]):
        closed.add((order[b], order[a]))
    closed.add((order[circle[0]], order[circle[-1]]))
    return shuffled(rng, closed)


def feasible(rng):
    courses = rng.randint(2, 8)
    return courses, acyclic(rng, courses, rng.randint(1, 2 * courses))[1]


def with_a_cycle(rng):
    courses = rng.randint(2, 8)
    return courses, with_cycle(rng, courses, rng.randint(0, courses), rng.randint(2, min(4, courses)))


def anything(rng):
    courses = rng.randint(1, 6)
    every = [(a, b) for a in range(courses) for b in range(courses) if a != b]
    return courses, shuffled(rng, rng.sample(every, rng.randint(0, min(len(every), courses))))


def dense(rng):
    return 2000, acyclic(rng, 2000, 20000)[1]


def long_chain(rng):
    order = list(range(2000))
    rng.shuffle(order)
    return 2000, shuffled(rng, {(b, a) for a, b in zip(order, order[1:])})


def one_before_all(rng):
    first = rng.randrange(2000)
    return 2000, shuffled(rng, {(course, first) for course in range(2000) if course != first})


def layers(rng):
    """Twenty layers of a hundred; each course needs ten of the layer before: very many paths."""
    order = list(range(2000))
    rng.shuffle(order)
    chosen = set()
    for start in range(100, 2000, 100):
        for place in range(start, start + 100):
            for before in rng.sample(range(start - 100, start), 10):
                chosen.add((order[place], order[before]))
    return 2000, shuffled(rng, chosen)


def cycle_at_the_end(rng):
    order = list(range(2000))
    rng.shuffle(order)
    chosen = {(b, a) for a, b in zip(order, order[1:])}
    chosen.add((order[-3], order[-1]))
    return 2000, shuffled(rng, chosen)


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    make = globals()[name.replace("-", "_")]
    for i in range(count):
        courses, pairs = make(random.Random(seed + i))
        print(json.dumps({"numCourses": courses, "prerequisites": pairs}, separators=(",", ":")))


main()
