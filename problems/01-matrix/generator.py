"""Prints `count` argument objects for the recipe `name`: matrices with few zeros, which are far away from most cells."""

import json
import random
import sys

CELLS = 10000


def ones(rows, columns, zeros):
    mat = [[1] * columns for _ in range(rows)]
    for i, j in zeros:
        mat[i][j] = 0
    return mat


def one_zero(rng):
    rows, columns = rng.randint(2, 9), rng.randint(2, 9)
    return ones(rows, columns, [(rng.randrange(rows), rng.randrange(columns))])


def zeros_at_the_edge(rng):
    rows, columns = rng.randint(3, 9), rng.randint(3, 9)
    edge = [(i, j) for i in range(rows) for j in range(columns) if i in (0, rows - 1) or j in (0, columns - 1)]
    return ones(rows, columns, rng.sample(edge, rng.randint(1, 4)))


def zero_in_a_corner(rng):
    return ones(100, 100, [(rng.choice([0, 99]), rng.choice([0, 99]))])


def one_long_row(rng):
    return ones(1, CELLS, [(0, CELLS // 2)])


def one_long_column(rng):
    return ones(CELLS, 1, [(CELLS // 3, 0)])


def a_few_zeros(rng):
    """About half of the rows are zeros at one end, all else is ones."""
    return ones(50, 200, [(i, 0) for i in range(50) if rng.random() < 0.5])


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
make = globals()[name.replace("-", "_")]
for index in range(count):
    print(json.dumps({"mat": make(random.Random(seed + index))}, separators=(",", ":")))
