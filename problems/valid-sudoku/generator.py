"""Prints `count` argument objects for the recipe `name`: boards that keep the rules, and boards that break exactly one of them."""

import json
import random
import sys


def solved(rng):
    """A full valid board: a cyclic one with digits, rows, and columns of each band shuffled."""
    digits = rng.sample("123456789", 9)

    def order():
        return [3 * band + k for band in rng.sample(range(3), 3) for k in rng.sample(range(3), 3)]

    rows, columns = order(), order()
    return [[digits[(3 * (i % 3) + i // 3 + j) % 9] for j in columns] for i in rows]


def thinned(board, rng, share):
    return [[cell if rng.random() < share else "." for cell in row] for row in board]


def valid(rng):
    return thinned(solved(rng), rng, rng.uniform(0.1, 0.9))


def clash(rng, other):
    """A digit of a thinned board is written a second time at a place of `other`, where nothing but that rule is broken."""
    while True:
        board = thinned(solved(rng), rng, rng.uniform(0.05, 0.5))
        places = [(i, j) for i in range(9) for j in range(9) if board[i][j] != "."]
        rng.shuffle(places)
        for i, j in places:
            for a, b in rng.sample(other(i, j), len(other(i, j))):
                if board[a][b] != ".":
                    continue
                seen = [(x, y) for x in range(9) for y in range(9) if board[x][y] == board[i][j]
                        and (x == a or y == b or (x // 3, y // 3) == (a // 3, b // 3))]
                if seen == [(i, j)]:
                    board[a][b] = board[i][j]
                    return board


def row_clash(rng):
    return clash(rng, lambda i, j: [(i, b) for b in range(9) if b // 3 != j // 3])


def column_clash(rng):
    return clash(rng, lambda i, j: [(a, j) for a in range(9) if a // 3 != i // 3])


def box_clash(rng):
    return clash(rng, lambda i, j: [(a, b) for a in range(9) for b in range(9)
                                    if a != i and b != j and (a // 3, b // 3) == (i // 3, j // 3)])


def full_valid(rng):
    return solved(rng)


def full_and_two_swapped(rng):
    board = solved(rng)
    i, (a, b) = rng.randrange(9), rng.sample(range(9), 2)
    board[i][a], board[i][b] = board[i][b], board[i][a]
    return board


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
make = globals()[name.replace("-", "_")]
for index in range(count):
    print(json.dumps({"board": make(random.Random(seed + index))}, separators=(",", ":")))
