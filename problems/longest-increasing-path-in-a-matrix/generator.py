"""Prints `count` argument objects for the recipe `name`: slopes with many paths, and paths that wind through the whole matrix."""

import json
import random
import sys

SIZE = 200


def slope(rng):
    return [[1000 + 7 * (i + j) for j in range(SIZE)] for i in range(SIZE)]


def slope_backwards(rng):
    return [[2147483647 - 5 * (i + j) for j in range(SIZE)] for i in range(SIZE)]


def winding(rows, columns, rng):
    """A path through all cells of every other row, joined at the ends; the cells between are lower than everything."""
    matrix = [[0] * columns for _ in range(rows)]
    number = rng.randint(1, 50)
    for k, i in enumerate(range(0, rows, 2)):
        order = range(columns) if k % 2 == 0 else range(columns - 1, -1, -1)
        for j in order:
            matrix[i][j] = number
            number += rng.randint(1, 3)
        if i + 2 < rows:
            matrix[i + 1][order[-1]] = number
            number += 1
    if rng.random() < 0.5:
        matrix = matrix[::-1]
    if rng.random() < 0.5:
        matrix = [row[::-1] for row in matrix]
    return matrix


def snake(rng):
    matrix = winding(rng.randint(3, 7), rng.randint(2, 6), rng)
    if rng.random() < 0.5:
        row = rng.choice(matrix)
        row[rng.randrange(len(row))] = rng.randint(0, 60)
    return matrix


def full_snake(rng):
    return winding(SIZE, SIZE, rng)


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
make = globals()[name.replace("-", "_")]
for index in range(count):
    print(json.dumps({"matrix": make(random.Random(seed + index))}, separators=(",", ":")))
