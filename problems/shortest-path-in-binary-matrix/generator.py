"""Prints `count` argument objects for the recipe `name`: corridors that wind through the grid, and grids with scattered boxes."""

import json
import random
import sys

SIZE = 100


def corridor(n):
    """Every other row is a wall with one gap, by turns at the left and at the right."""
    grid = []
    for i in range(n):
        if i % 2 == 0:
            grid.append([0] * n)
        else:
            grid.append([1] * n)
            grid[-1][n - 1 if i % 4 == 1 else 0] = 0
    return grid


def winding(rng):
    n = rng.randint(4, 6)
    grid = corridor(n)
    for _ in range(rng.randint(0, 4)):
        grid[rng.randrange(n)][rng.randrange(n)] = rng.randint(0, 1)
    return [list(row) for row in zip(*grid)] if rng.random() < 0.5 else grid


def long_corridor(rng):
    return corridor(SIZE)


def standing_corridor(rng):
    return [list(row) for row in zip(*corridor(SIZE))]


def closed_at_the_end(rng):
    grid = [[0] * SIZE for _ in range(SIZE)]
    for i, j in ((SIZE - 2, SIZE - 1), (SIZE - 2, SIZE - 2), (SIZE - 1, SIZE - 2)):
        grid[i][j] = 1
    return grid


def scattered(rng):
    grid = [[1 if rng.random() < 0.35 else 0 for _ in range(SIZE)] for _ in range(SIZE)]
    grid[0][0] = grid[-1][-1] = 0
    return grid


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
make = globals()[name.replace("-", "_")]
for index in range(count):
    print(json.dumps({"grid": make(random.Random(seed + index))}, separators=(",", ":")))
