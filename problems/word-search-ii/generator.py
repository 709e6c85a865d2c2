"""Prints `count` argument objects for the recipe `name`: boards, and words of which many are walked on the board."""

import json
import random
import sys

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def filled(rng, rows, columns, letters):
    return [[rng.choice(letters) for _ in range(columns)] for _ in range(rows)]


def spelt(rng, board, length):
    """What a random walk of at most so many cells spells."""
    cell = (rng.randrange(len(board)), rng.randrange(len(board[0])))
    used, text = {cell}, board[cell[0]][cell[1]]
    while len(text) < length:
        row, column = cell
        near = [(row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)]
        free = [(r, c) for r, c in near if 0 <= r < len(board) and 0 <= c < len(board[0]) and (r, c) not in used]
        if not free:
            break
        cell = rng.choice(free)
        used.add(cell)
        text += board[cell[0]][cell[1]]
    return text


def spoilt(rng, word, letters):
    place = rng.randrange(len(word))
    return word[:place] + rng.choice(letters) + word[place + 1:]


def some_words(rng, board, letters, count, least, most, share):
    words = {}
    for _ in range(4 * count):
        word = spelt(rng, board, rng.randint(least, most))
        words[word if rng.random() < share else spoilt(rng, word, letters)] = True
        if len(words) == count:
            break
    words = list(words)
    rng.shuffle(words)
    return words


def walked(rng):
    letters = rng.choice(["ab", "abc", "abcdef"])
    board = filled(rng, rng.randint(2, 4), rng.randint(2, 4), letters)
    return board, some_words(rng, board, letters, rng.randint(3, 12), 2, 6, 0.6)


def large_walked(rng):
    board = filled(rng, 12, 12, "abcdefgh")
    return board, some_words(rng, board, "abcdefgh", 30000, 6, 10, 0.5)


def large_equal_letters(rng):
    """A board of one letter; the words differ at their end, and none is there."""
    words = ["a" * 8 + x + y for x in LETTERS for y in LETTERS if y != "a" and x != "a"]
    return [["a"] * 12 for _ in range(12)], words


def large_all_found(rng):
    board = filled(rng, 12, 12, LETTERS)
    return board, some_words(rng, board, LETTERS, 30000, 8, 10, 1.0)


def large_endings(rng):
    """Words that go along with the board up to their last letter."""
    board = filled(rng, 12, 12, "ab")
    words = {spelt(rng, board, 9)[:9] + rng.choice("cdefghijk") for _ in range(60000)}
    words = sorted(words)[:30000]
    rng.shuffle(words)
    return board, words


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
make = globals()[name.replace("-", "_")]
for index in range(count):
    board, words = make(random.Random(seed + index))
    print(json.dumps({"board": board, "words": words}, separators=(",", ":")))
