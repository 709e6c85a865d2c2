"""Strings of long valid parts, with single brackets that are not matched.

Usage: generator.py <recipe> <seed> <count>, one "args" object a line.
"""

import json
import random
import sys

LENGTH = 3 * 10**4


def valid(rng, pairs, close=0.5):
    """A valid string with that many pairs; the larger `close`, the flatter it is."""
    text = []
    opened = depth = 0
    while opened < pairs or depth:
        if opened < pairs and (depth == 0 or rng.random() >= close):
            text.append("(")
            opened += 1
            depth += 1
        else:
            text.append(")")
            depth -= 1
    return "".join(text)


def parts(rng):
    """Valid parts with one bracket between them that may or may not find a partner."""
    return "".join(valid(rng, rng.randint(0, 3)) + rng.choice("()") for _ in range(rng.randint(2, 5)))


def one_removed(rng):
    text = valid(rng, rng.randint(3, 8))
    position = rng.randrange(len(text))
    return text[:position] + text[position + 1 :]


def one_turned(rng):
    text = valid(rng, rng.randint(3, 8))
    position = rng.randrange(len(text))
    return text[:position] + (")" if text[position] == "(" else "(") + text[position + 1 :]


def many_opened(rng):
    return "(" * (LENGTH // 2) + "()" * (LENGTH // 4)


def all_opened(rng):
    return "(" * LENGTH


def large_nested(rng):
    return "(" * (LENGTH // 2) + ")" * (LENGTH // 2)


def large_valid(rng):
    return valid(rng, LENGTH // 2)


def large_parts(rng):
    text = ""
    while len(text) < LENGTH - 2100:
        text += valid(rng, rng.randint(1, 1000)) + rng.choice("()")
    return text


RECIPES = {
    "parts": parts,
    "one-removed": one_removed,
    "one-turned": one_turned,
    "many-opened": many_opened,
    "all-opened": all_opened,
    "large-nested": large_nested,
    "large-valid": large_valid,
    "large-parts": large_parts,
}


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    for i in range(count):
        print(json.dumps({"s": RECIPES[name](random.Random(seed + i))}, separators=(",", ":")))


main()
