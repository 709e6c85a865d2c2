"""Prints `count` argument objects for the recipe `name`: boards with a word that was read from a path on them, or nearly."""

import json
import random
import string
import sys

STEPS = ((-1, 0), (1, 0), (0, -1), (0, 1))


def letters_board(rng, rows, columns, alphabet):
    return [[rng.choice(alphabet) for _ in range(columns)] for _ in range(rows)]


def walk(rng, rows, columns, length, once):
    """The cells of a random walk; with `once` none of them comes twice, and the walk is tried anew when it gets stuck."""
    while True:
        cells = [(rng.randrange(rows), rng.randrange(columns))]
        while len(cells) < length:
            i, j = cells[-1]
            near = [(i + a, j + b) for a, b in STEPS if 0 <= i + a < rows and 0 <= j + b < columns]
            near = [cell for cell in near if not once or cell not in cells]
            if not near:
                break
            cells.append(rng.choice(near))
        if len(cells) == length:
            return cells


def read(board, cells):
    return "".join(board[i][j] for i, j in cells)


def hidden(rng):
    """A small board and a word that is on it."""
    rows, columns = rng.randint(2, 4), rng.randint(2, 4)
    board = letters_board(rng, rows, columns, "NOT")
    return board, read(board, walk(rng, rows, columns, rng.randint(2, min(6, rows * columns - 1)), once=True))


def crossing(rng):
    """A small board and a word read from a walk that may step on its own cells: found only if there is another way."""
    rows, columns = rng.randint(2, 3), rng.randint(2, 4)
    board = letters_board(rng, rows, columns, "PQRS")
    return board, read(board, walk(rng, rows, columns, rng.randint(4, 6), once=False))


def last_letter(rng):
    """A word of the full length that is on the board but for its last letter, which is there somewhere else."""
    board = letters_board(rng, 6, 6, string.ascii_letters)
    word = read(board, walk(rng, 6, 6, 15, once=True))
    elsewhere = sorted({letter for row in board for letter in row} - set(word))
    return board, word[:-1] + rng.choice(elsewhere)


def walled_off(rng):
    """As everywhere, and a B in a corner that no A touches; the word has an A at either end and needs the B."""
    board = [["A"] * 6 for _ in range(6)]
    board[0][0], board[0][1], board[1][0] = "B", "C", "C"
    if rng.random() < 0.5:
        board.reverse()
    return board, "A" * 13 + "BA"


def one_letter(rng):
    """As everywhere, and a word that asks for a B at the very end."""
    return [["A"] * 5 for _ in range(5)], "A" * 14 + "B"


def long_hidden(rng):
    """A board of the full size on two letters and a word of the full length that is on it."""
    board = letters_board(rng, 6, 6, "ox")
    return board, read(board, walk(rng, 6, 6, 15, once=True))


RECIPES = {
    "hidden": hidden,
    "crossing": crossing,
    "last-letter": last_letter,
    "walled-off": walled_off,
    "one-letter": one_letter,
    "long-hidden": long_hidden,
}


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    for i in range(count):
        board, word = RECIPES[name](random.Random(seed + i))
        print(json.dumps({"board": board, "word": word}, separators=(",", ":")))


if __name__ == "__main__":
    main()
