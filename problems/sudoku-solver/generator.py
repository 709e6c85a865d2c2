"""Sudoku boards with exactly one solution. Usage: generator.py <recipe> <seed> <count>, one "args" object a line."""
import json
import random
import sys

ALL = 511
BOX = [r // 3 * 3 + c // 3 for r in range(9) for c in range(9)]
DIGITS = {1 << d: str(d + 1) for d in range(9)}


def marks_of(cells):
    rows, columns, boxes = [0] * 9, [0] * 9, [0] * 9
    for i, digit in enumerate(cells):
        if digit:
            rows[i // 9] |= digit
            columns[i % 9] |= digit
            boxes[BOX[i]] |= digit
    return rows, columns, boxes


def solutions(cells, most=2):
    """How many ways there are to fill the cells, counted up to `most`. A cell is a bit, 0 if it is empty."""
    rows, columns, boxes = marks_of(cells)
    empty = [i for i in range(81) if not cells[i]]

    def fill(left):
        if not left:
            return 1
        best, fewest = 0, 10
        for k, i in enumerate(left):
            free = ALL & ~(rows[i // 9] | columns[i % 9] | boxes[BOX[i]])
            count = bin(free).count("1")
            if count < fewest:
                best, fewest = k, count
                if count < 2:
                    break
        i = left[best]
        rest = left[:best] + left[best + 1:]
        free = ALL & ~(rows[i // 9] | columns[i % 9] | boxes[BOX[i]])
        found = 0
        while free and found < most:
            digit = free & -free
            free ^= digit
            rows[i // 9] |= digit
            columns[i % 9] |= digit
            boxes[BOX[i]] |= digit
            found += fill(rest)
            rows[i // 9] ^= digit
            columns[i % 9] ^= digit
            boxes[BOX[i]] ^= digit
        return found

    return fill(empty)


def steps_in_order(cells, bound):
    """How many digits a search from the first cell to the last one places, counted up to `bound`."""
    rows, columns, boxes = marks_of(cells)
    empty = [i for i in range(81) if not cells[i]]
    steps = 0

    def fill(k):
        nonlocal steps
        if k == len(empty) or steps > bound:
            return True
        i = empty[k]
        free = ALL & ~(rows[i // 9] | columns[i % 9] | boxes[BOX[i]])
        while free:
            digit = free & -free
            free ^= digit
            steps += 1
            rows[i // 9] |= digit
            columns[i % 9] |= digit
            boxes[BOX[i]] |= digit
            if fill(k + 1):
                return True
            rows[i // 9] ^= digit
            columns[i % 9] ^= digit
            boxes[BOX[i]] ^= digit
        return False

    fill(0)
    return steps


def full(rng):
    """A filled board: one that is right, with its digits, rows, columns and their bands shuffled."""
    digits = rng.sample(range(9), 9)
    lines = [[3 * band + k for band in rng.sample(range(3), 3) for k in rng.sample(range(3), 3)] for _ in range(2)]
    cells = [1 << digits[(3 * (r % 3) + r // 3 + c) % 9] for r in lines[0] for c in lines[1]]
    if rng.random() < 0.5:
        cells = [cells[9 * c + r] for r in range(9) for c in range(9)]
    return cells


def emptied(rng, cells, places, most):
    """Empties up to `most` of the places, in their order, as long as there is one solution."""
    cells = cells[:]
    for i in places:
        if most == 0:
            break
        digit, cells[i] = cells[i], 0
        if solutions(cells) > 1:
            cells[i] = digit
        else:
            most -= 1
    return cells


def few_missing(rng):
    return emptied(rng, full(rng), rng.sample(range(81), 81), rng.randint(1, 20))


def half_missing(rng):
    return emptied(rng, full(rng), rng.sample(range(81), 45), rng.randint(35, 45))


def parts_missing(rng):
    """Whole rows, columns, boxes or digits are gone."""
    cells = full(rng)
    places = []
    for _ in range(rng.randint(1, 3)):
        kind, which = rng.randrange(4), rng.randrange(9)
        of = [lambda i: i // 9, lambda i: i % 9, lambda i: BOX[i], lambda i: cells[i].bit_length() - 1][kind]
        places += [i for i in range(81) if of(i) == which and i not in places]
    return emptied(rng, cells, places, 81)


def as_few_as_possible(rng):
    """No more digit can go. Boards on which even a search in the order of the cells takes long are left out."""
    while True:
        cells = emptied(rng, full(rng), rng.sample(range(81), 81), 81)
        if steps_in_order(cells, 40000) <= 40000:
            return cells


RECIPES = {
    "few-missing": few_missing,
    "half-missing": half_missing,
    "parts-missing": parts_missing,
    "as-few-as-possible": as_few_as_possible,
}


def rows_of(cells):
    return [[DIGITS.get(digit, ".") for digit in cells[9 * r:9 * r + 9]] for r in range(9)]


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    rng = random.Random(seed)
    for _ in range(count):
        print(json.dumps({"board": rows_of(RECIPES[name](rng))}, separators=(",", ":")))


if __name__ == "__main__":
    main()
