"""Prints `count` argument objects for the recipe `name`: boards of the full size with one huge region."""

import json
import random
import sys

SIZE = 200


def framed(rng):
    """One region that fills the board but for its edge, with some Xs in it."""
    board = [["X"] * SIZE for _ in range(SIZE)]
    for i in range(1, SIZE - 1):
        for j in range(1, SIZE - 1):
            if rng.random() > 0.02:
                board[i][j] = "O"
    return board


def framed_with_a_gap(rng):
    board = framed(rng)
    board[SIZE - 1][rng.randrange(50, 150)] = "O"
    return board


def closed_spiral(rng):
    """A corridor one cell wide that winds inwards, with a wall around it."""
    board = [["X"] * SIZE for _ in range(SIZE)]
    i, j, di, dj = 1, 1, 0, 1
    board[i][j] = "O"

    def free(a, b):
        return 0 < a < SIZE - 1 and 0 < b < SIZE - 1 and board[a][b] == "X"

    while True:
        for _ in range(2):
            a, b = i + di, j + dj
            if free(a, b) and (not (0 < a + di < SIZE - 1 and 0 < b + dj < SIZE - 1) or board[a + di][b + dj] == "X"):
                break
            di, dj = dj, -di
        else:
            return board
        i, j = a, b
        board[i][j] = "O"


def spiral(rng):
    board = closed_spiral(rng)
    board[1][0] = "O"
    return [row[::-1] for row in board[::-1]]


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
make = globals()[name.replace("-", "_")]
for index in range(count):
    print(json.dumps({"board": make(random.Random(seed + index))}, separators=(",", ":")))
