"""Prints `count` argument objects for the recipe `name`: maps of the full size that are hard on slow ways of counting, and
small ones with more land than water."""

import json
import random
import sys

SIZE = 300


def bands(rng):
    """Combs one below another: a row of separate teeth, the bar that joins them all, a row of water with a few bridges."""
    grid = []
    for i in range(SIZE):
        if i % 3 == 0:
            grid.append(["01"[j % 2] for j in range(SIZE)])
        elif i % 3 == 1:
            grid.append(["1"] * SIZE)
        else:
            grid.append(["0"] * SIZE)
            if rng.random() < 0.2:
                grid[-1][rng.randrange(SIZE // 2) * 2 + 1] = "1"
    return grid


def river(rng):
    """One path of land that winds through the whole map, and reaches it from the lower right corner; some cuts split it."""
    grid = [["0"] * SIZE for _ in range(SIZE)]
    path = []
    for j in range(0, SIZE, 2):
        column = [(i, j) for i in range(SIZE)]
        if j % 4:
            column.reverse()
        path += column
        if j + 2 < SIZE:
            path.append((column[-1][0], j + 1))
    for i, j in path:
        grid[i][j] = "1"
    for i, j in rng.sample(path, 3):
        grid[i][j] = "0"
    return [row[::-1] for row in grid[::-1]]


def all_land(rng):
    return [["1"] * SIZE for _ in range(SIZE)]


def checkerboard(rng):
    return [["01"[(i + j) % 2] for j in range(SIZE)] for i in range(SIZE)]


def land_and_water(rng, rows, columns, share_of_land):
    return [["1" if rng.random() < share_of_land else "0" for _ in range(columns)] for _ in range(rows)]


def scattered(rng):
    """Land with a density at which big, ragged islands appear."""
    return land_and_water(rng, SIZE, SIZE, 0.58)


def ragged(rng):
    """A small map with few islands of crooked shapes."""
    return land_and_water(rng, rng.randint(3, 7), rng.randint(5, 9), 0.62)


RECIPES = {
    "bands": bands,
    "river": river,
    "all-land": all_land,
    "checkerboard": checkerboard,
    "scattered": scattered,
    "ragged": ragged,
}


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    for i in range(count):
        print(json.dumps({"grid": RECIPES[name](random.Random(seed + i))}, separators=(",", ":")))


if __name__ == "__main__":
    main()
