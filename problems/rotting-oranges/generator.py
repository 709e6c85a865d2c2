"""One long corridor through the crate, spoilt at its far end: it takes a minute for each further cell.

Usage: generator.py <recipe> <seed> <count> [<size>...], one "args" object a line; size: how many cells.
"""

import json
import math
import sys

CELLS = 100


def corridor(cells, variant):
    columns = min(10, math.isqrt(cells))
    rows = min(10, cells // columns)
    grid = [[1] * columns for _ in range(rows)]
    for j in range(1, columns, 2):
        for i in range(rows):
            grid[i][j] = 0
        grid[rows - 1 if j % 4 == 1 else 0][j] = 1
    last = columns - 1
    grid[0 if last % 4 >= 2 else rows - 1][last] = 2
    return grid if variant % 2 == 0 else [row[::-1] for row in grid[::-1]]


RECIPES = {"corridor": corridor}


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    sizes = [int(word) for word in sys.argv[4:]] or [CELLS] * count
    for i, cells in enumerate(sizes):
        print(json.dumps({"grid": RECIPES[name](cells, seed + i)}, separators=(",", ":")))


main()
