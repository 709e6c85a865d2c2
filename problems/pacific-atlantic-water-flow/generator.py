"""Prints `count` argument objects for the recipe `name`: islands with canyons, dams and large flat parts."""

import json
import random
import sys

SIZE = 200


def canyons(rng):
    """High ground with some low ways through it."""
    rows, columns = rng.randint(4, 8), rng.randint(4, 8)
    heights = [[rng.choice([8, 9]) for _ in range(columns)] for _ in range(rows)]
    for _ in range(rng.randint(1, 3)):
        i, j = rng.randrange(rows), rng.randrange(columns)
        for _ in range(rng.randint(3, 14)):
            heights[i][j] = rng.randint(1, 3)
            i = min(max(i + rng.choice([-1, 0, 1]), 0), rows - 1)
            if rng.random() < 0.5:
                j = min(max(j + rng.choice([-1, 1]), 0), columns - 1)
    return heights


def dam(rng):
    """A flat island of which a high dam cuts off the lower right part, but for the dam's own cells."""
    return [[50 if i + j != SIZE + 100 else 100000 for j in range(SIZE)] for i in range(SIZE)]


def winding_canyon(rng):
    """One way at the ground that winds through the whole island, from the upper left to the lower right."""
    heights = []
    for i in range(SIZE):
        if i % 2 == 0:
            heights.append([1] * SIZE)
        else:
            heights.append([99999] * SIZE)
            heights[-1][SIZE - 1 if i % 4 == 1 else 0] = 1
    for i in range(SIZE):
        heights[i][0] = heights[i][-1] = 99999 if i % 2 == 0 else heights[i][0]
    return heights


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
make = globals()[name.replace("-", "_")]
for index in range(count):
    print(json.dumps({"heights": make(random.Random(seed + index))}, separators=(",", ":")))
