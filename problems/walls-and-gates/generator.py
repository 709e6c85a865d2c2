"""Prints `count` argument objects for the recipe `name`: mazes, and grids of the full size that are hard on slow searches."""

import json
import random
import sys

SIZE = 250
WALL, GATE, ROOM = -1, 0, 2147483647


def maze(rng):
    """A grid with about a third of walls, and one or two gates."""
    rows, columns = rng.randint(4, 9), rng.randint(4, 9)
    grid = [[WALL if rng.random() < 0.33 else ROOM for _ in range(columns)] for _ in range(rows)]
    for _ in range(rng.randint(1, 2)):
        grid[rng.randrange(rows)][rng.randrange(columns)] = GATE
    return grid


def open_grid(rng, gates):
    grid = [[WALL if rng.random() < 0.05 else ROOM for _ in range(SIZE)] for _ in range(SIZE)]
    for i, j in gates:
        grid[i][j] = GATE
    return grid


def one_gate_far_away(rng):
    return open_grid(rng, [(SIZE - 1, SIZE - 1)])


def some_gates(rng):
    return open_grid(rng, [(rng.randrange(SIZE), rng.randrange(SIZE)) for _ in range(1500)])


def corridor(rng):
    """One way that winds through the whole grid from below, with its gate at the end."""
    grid = []
    for i in range(SIZE):
        if i % 2 == 0:
            grid.append([ROOM] * SIZE)
        else:
            grid.append([WALL] * SIZE)
            grid[-1][0 if i % 4 == 1 else SIZE - 1] = ROOM
    grid[SIZE - 2] = [WALL] * SIZE
    grid[SIZE - 2][-1] = ROOM
    grid[SIZE - 1] = [ROOM] * (SIZE - 1) + [GATE]
    return grid


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
make = globals()[name.replace("-", "_")]
for index in range(count):
    print(json.dumps({"rooms": make(random.Random(seed + index))}, separators=(",", ":")))
