"""Valid expressions of sums, differences and brackets, whose values fit into 32 bits.

Usage: generator.py <recipe> <seed> <count> [<size>...], one "args" object a line; size: of "nested-differences", how many
characters, most of them digits: with a bracket at each fourth one what the brackets cost hides what the length of the text does.
"""

import json
import random
import sys

LENGTH = 3 * 10**5


def space(rng, chance):
    return " " * rng.randint(1, 2) if rng.random() < chance else ""


def expression(rng, depth, top, spaces=0.0):
    """At most that many layers of brackets, numbers up to the top."""
    text = space(rng, spaces)
    if rng.random() < 0.25:
        text += "-" + space(rng, spaces)
    for i in range(rng.randint(1, 4)):
        if i:
            text += rng.choice("+-") + space(rng, spaces)
        if depth and rng.random() < 0.5:
            text += "(" + expression(rng, depth - 1, top, spaces) + ")"
        else:
            text += str(rng.randint(0, top))
        text += space(rng, spaces)
    return text


def joined(rng, length, part):
    """Expressions in brackets until the length is reached, behind each other."""
    parts = ["0"]
    size = 1
    while size < length - 200:
        parts.append(rng.choice("+-") + "(" + part(rng) + ")")
        size += len(parts[-1])
    return "".join(parts)


def flat(rng):
    return expression(rng, 0, 20)


def small(rng):
    return expression(rng, 2, 9)


def with_spaces(rng):
    return expression(rng, 2, 30, 0.4)


def deep(rng):
    return expression(rng, 5, 9)


def long_numbers(rng):
    return expression(rng, 1, 10**8)


def many_brackets(rng):
    return joined(rng, LENGTH, lambda r: expression(r, 2, 99, 0.1))


def nested_differences(rng, length=None):
    if length is not None:
        return nested_long_differences(rng, length)
    depth = LENGTH // 4
    return "".join(f"{rng.randint(0, 9)}-(" for _ in range(depth - 1)) + "1" + ")" * (depth - 1)


def nested_long_differences(rng, length):
    """A bracket holds the next one and two numbers of nine digits, with signs that keep the value below 10^9 either way."""
    depth = (length - 1) // 22
    parts, value = [], 1
    for _ in range(depth):
        for _ in range(2):
            number = rng.randint(10**8, 10**9 - 1)
            parts.append(f"-{number}" if value > 0 else f"+{number}")
            value += -number if value > 0 else number
        parts.append(")")
    return "(" * depth + "1" + "".join(parts)


def nested_minus(rng):
    depth = LENGTH // 3
    return "-(" * (depth - 1) + "7" + ")" * (depth - 1)


def long_sum(rng):
    return "+".join(str(rng.randint(0, 999)) for _ in range(LENGTH // 4 - 1))


def nearly_all_spaces(rng):
    return " " * (LENGTH // 2) + "4 -" + " " * (LENGTH // 2 - 4) + "7"


RECIPES = {
    "flat": flat,
    "small": small,
    "with-spaces": with_spaces,
    "deep": deep,
    "long-numbers": long_numbers,
    "many-brackets": many_brackets,
    "nested-differences": nested_differences,
    "nested-minus": nested_minus,
    "long-sum": long_sum,
    "nearly-all-spaces": nearly_all_spaces,
}


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    sizes = [[int(word)] for word in sys.argv[4:]] or [[]] * count
    for i, size in enumerate(sizes):
        print(json.dumps({"s": RECIPES[name](random.Random(seed + i), *size)}, separators=(",", ":")))


main()
