"""Prints `count` argument objects for the recipe `name`: grids that hold each number from 0 to n * n - 1 once."""

import json
import random
import sys


def any_grid(rng, n):
    numbers = rng.sample(range(n * n), n * n)
    return [numbers[i * n:(i + 1) * n] for i in range(n)]


def small(rng):
    return any_grid(rng, rng.randint(2, 4))


def medium(rng):
    return any_grid(rng, 5)


def any_order(rng):
    return any_grid(rng, 50)


def corridor(n):
    """The cells of a way through every other row, joined at the ends."""
    way = []
    for k, i in enumerate(range(0, n, 2)):
        columns = list(range(n)) if k % 2 == 0 else list(range(n - 1, -1, -1))
        way += [(i, j) for j in columns]
        if i + 2 < n:
            way.append((i + 1, columns[-1]))
    return way


def low_on(rng, n, way, order):
    """The lowest numbers on `way`, in its order or in any, and the others elsewhere."""
    low = list(range(len(way)))
    if not order:
        rng.shuffle(low)
    grid = [[None] * n for _ in range(n)]
    for (i, j), number in zip(way, low):
        grid[i][j] = number
    rest = rng.sample(range(len(way), n * n), n * n - len(way))
    return [[rest.pop() if cell is None else cell for cell in row] for row in grid]


def valley(rng):
    n = rng.choice([3, 4, 5])
    grid = low_on(rng, n, corridor(n), rng.random() < 0.5)
    if rng.random() < 0.5:
        grid = [list(row) for row in zip(*grid)]
    return grid


def long_valley(rng):
    grid = low_on(rng, 50, corridor(50), True)
    return [list(row) for row in zip(*grid)]


def late_gate(rng):
    """A low valley, but the last cell is the highest one of all."""
    grid = low_on(rng, 50, corridor(50), False)
    i, j = next((i, j) for i in range(50) for j in range(50) if grid[i][j] == 2499)
    grid[i][j], grid[49][49] = grid[49][49], 2499
    return grid


def in_order(rng):
    return [[50 * i + j for j in range(50)] for i in range(50)]


def in_reverse(rng):
    return [[2499 - 50 * i - j for j in range(50)] for i in range(50)]


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
make = globals()[name.replace("-", "_")]
for index in range(count):
    print(json.dumps({"grid": make(random.Random(seed + index))}, separators=(",", ":")))
