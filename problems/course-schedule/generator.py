"""Prints `count` argument objects for the recipe `name`: graphs with and without cycles, with the names of the courses shuffled."""

import json
import random
import sys

COURSES, PAIRS = 2000, 5000


def case(courses, arrows, rng, shuffle=True):
    """`arrows` lead from the course that comes first; each once."""
    names = list(range(courses))
    if shuffle:
        rng.shuffle(names)
    pairs = sorted({(names[after], names[before]) for before, after in arrows})
    if shuffle:
        rng.shuffle(pairs)
    return {"numCourses": courses, "prerequisites": [list(pair) for pair in pairs]}


def forward(courses, count, rng):
    arrows = set()
    for _ in range(count):
        before, after = rng.randrange(courses), rng.randrange(courses)
        if before != after:
            arrows.add((min(before, after), max(before, after)))
    return arrows


def any_graph(rng):
    courses = rng.randint(1, 6)
    return case(courses, {(rng.randrange(courses), rng.randrange(courses)) for _ in range(rng.randint(0, courses + 1))}, rng)


def in_order(rng):
    courses = rng.randint(2, 9)
    return case(courses, forward(courses, rng.randint(1, 14), rng), rng)


def one_edge_back(rng):
    courses = rng.randint(3, 9)
    arrows = forward(courses, rng.randint(2, 14), rng)
    before, after = sorted(rng.sample(range(courses), 2))
    return case(courses, arrows | {(after, before)}, rng)


def apart(rng):
    """An ordered part, and a cycle of its own beside it."""
    courses, length = rng.randint(4, 8), rng.randint(1, 4)
    arrows = forward(courses, 8, rng)
    cycle = {(courses + i, courses + (i + 1) % length) for i in range(length)}
    if rng.random() < 0.3:
        cycle.discard((courses + length - 1, courses))
    return case(courses + length, arrows | cycle, rng)


def all_in_order(rng):
    arrows = set()
    while len(arrows) < PAIRS:
        arrows |= forward(COURSES, PAIRS - len(arrows), rng)
    return case(COURSES, arrows, rng)


def chain():
    return {(i, i + 1) for i in range(COURSES - 1)}


def long_chain(rng):
    return case(COURSES, chain(), rng)


def long_chain_closed(rng):
    return case(COURSES, chain() | {(COURSES - 1, 0)}, rng)


def rungs():
    """Diamonds one after another: two ways through each, so that there are 2^666 ways in all."""
    arrows = set()
    for i in range(0, COURSES - 3, 3):
        arrows |= {(i, i + 1), (i, i + 2), (i + 1, i + 3), (i + 2, i + 3)}
    return arrows


def ladder(rng):
    return case(COURSES, rungs(), rng, shuffle=False)


def ladder_closed(rng):
    return case(COURSES, rungs() | {(COURSES - 2, COURSES - 5)}, rng, shuffle=False)


def cycle_far_away(rng):
    """Everything in order but three courses that no other one has to do with."""
    arrows = forward(COURSES - 3, PAIRS - 10, rng)
    return case(COURSES, arrows | {(COURSES - 3, COURSES - 2), (COURSES - 2, COURSES - 1), (COURSES - 1, COURSES - 3)}, rng, shuffle=False)


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
make = globals()[name.replace("-", "_")]
for index in range(count):
    print(json.dumps(make(random.Random(seed + index)), separators=(",", ":")))
