"""Lists of intervals that the input model would hardly ever draw: short ones, chains, nests, and many groups that stay apart.

Usage: generator.py <recipe> <seed> <count>, one "args" object a line.
"""

import json
import random
import sys

LARGEST = 10000
COUNT = 10000


def short(rng):
    """A few short intervals in little room, so that they overlap, touch and miss each other by one."""
    starts = [rng.randint(0, 20) for _ in range(rng.randint(2, 8))]
    return [[start, start + rng.choice((0, 1, 1, 2, 3, 5))] for start in starts]


def points(rng):
    """Intervals of one number, and a few longer ones."""
    intervals = []
    for _ in range(rng.randint(2, 8)):
        start = rng.randint(0, 9)
        intervals.append([start, start + (rng.random() < 0.25) * rng.randint(1, 3)])
    return intervals


def chains(rng):
    """Each interval starts where the one before ends, or one before or after that."""
    intervals = []
    position = rng.randint(0, 5)
    for _ in range(rng.randint(3, 8)):
        end = position + rng.randint(1, 4)
        intervals.append([position, end])
        position = max(0, end + rng.choice((-1, 0, 0, 1)))
    rng.shuffle(intervals)
    return intervals


def groups_of_four(rng):
    """Two that touch, twice each, and then a gap: many merges, and many groups to search for the next one."""
    intervals = [[4 * i + k, 4 * i + k + 1] for i in range(COUNT // 4) for k in (0, 1)] * 2
    rng.shuffle(intervals)
    return intervals


def apart(rng):
    """As many points, none of them the same: nothing is to be merged."""
    values = rng.sample(range(LARGEST + 1), COUNT)
    return [[value, value] for value in values]


def apart_descending(rng):
    return sorted(apart(rng), reverse=True)


def one_chain(rng):
    """From 0 to the largest end in steps of one, shuffled; neighbours have just one point in common."""
    intervals = [[start, start + 1] for start in range(COUNT)]
    rng.shuffle(intervals)
    return intervals


def nested(rng):
    """Each lies within another one, the smallest in the middle; the rest lies apart at the end."""
    intervals = [[i, 9000 - i] for i in range(4500)]
    while len(intervals) < COUNT:
        start = rng.randrange(9002, LARGEST, 3)
        intervals.append([start, start + rng.randint(0, 1)])
    rng.shuffle(intervals)
    return intervals


def many_groups(rng):
    """Groups of a few intervals each, with a gap after each group."""
    intervals = []
    position = 0
    while position < LARGEST - 20:
        end = position + rng.randint(2, 10)
        for _ in range(rng.randint(3, 9)):
            a, b = sorted((rng.randint(position, end), rng.randint(position, end)))
            intervals.append([a, b])
        position = end + rng.randint(1, 3)
    while len(intervals) < COUNT:
        start = rng.randint(0, LARGEST)
        intervals.append([start, start])
    rng.shuffle(intervals)
    return intervals[:COUNT]


RECIPES = {
    "short": short,
    "points": points,
    "chains": chains,
    "groups-of-four": groups_of_four,
    "apart": apart,
    "apart-descending": apart_descending,
    "one-chain": one_chain,
    "nested": nested,
    "many-groups": many_groups,
}


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    for i in range(count):
        intervals = RECIPES[name](random.Random(seed + i))
        print(json.dumps({"intervals": intervals}, separators=(",", ":")))


main()
