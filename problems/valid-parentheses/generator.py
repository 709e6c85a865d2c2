"""Strings of brackets that are valid, or nearly so; a random string hardly ever is.

Usage: generator.py <recipe> <seed> <count>, one "args" object a line.
"""
import json
import random
import sys

LENGTH = 10**4
CLOSING = {"(": ")", "[": "]", "{": "}"}
OPENING = list(CLOSING)
ALL = "()[]{}"


def valid(rng, pairs, close=0.5):
    """A valid string with that many pairs; the larger `close`, the flatter it is."""
    text = []
    expected = []
    opened = 0
    while opened < pairs or expected:
        if opened < pairs and (not expected or rng.random() >= close):
            bracket = rng.choice(OPENING)
            text.append(bracket)
            expected.append(CLOSING[bracket])
            opened += 1
        else:
            text.append(expected.pop())
    return "".join(text)


def nest(rng, depth):
    opening = [rng.choice(OPENING) for _ in range(depth)]
    return "".join(opening) + "".join(CLOSING[bracket] for bracket in reversed(opening))


def balanced(rng):
    return valid(rng, rng.randint(1, 8))


def one_changed(rng):
    text = valid(rng, rng.randint(1, 6))
    position = rng.randrange(len(text))
    other = rng.choice([bracket for bracket in ALL if bracket != text[position]])
    return text[:position] + other + text[position + 1 :]


def one_removed(rng):
    text = valid(rng, rng.randint(2, 6))
    position = rng.randrange(len(text))
    return text[:position] + text[position + 1 :]


def two_swapped(rng):
    text = list(valid(rng, rng.randint(2, 5)))
    first, second = rng.sample(range(len(text)), 2)
    text[first], text[second] = text[second], text[first]
    return "".join(text)


def nested(rng):
    return nest(rng, LENGTH // 2)


def opened_then_nested(rng):
    # The innermost pairs lie far from the start, behind brackets that are never closed.
    left_open = LENGTH // 3
    left_open += (LENGTH - left_open) % 2
    return "".join(rng.choice(OPENING) for _ in range(left_open)) + nest(rng, (LENGTH - left_open) // 2)


def side_by_side(rng):
    return "".join(bracket + CLOSING[bracket] for bracket in (rng.choice(OPENING) for _ in range(LENGTH // 2)))


def all_open(rng):
    return "(" * LENGTH


def wrong_at_the_end(rng):
    text = nest(rng, LENGTH // 2)
    return text[:-1] + rng.choice([bracket for bracket in CLOSING.values() if bracket != text[-1]])


def large_balanced(rng):
    return valid(rng, LENGTH // 2, 0.45)


RECIPES = {
    "balanced": balanced,
    "one-changed": one_changed,
    "one-removed": one_removed,
    "two-swapped": two_swapped,
    "nested": nested,
    "opened-then-nested": opened_then_nested,
    "side-by-side": side_by_side,
    "all-open": all_open,
    "wrong-at-the-end": wrong_at_the_end,
    "large-balanced": large_balanced,
}


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    if name not in RECIPES:
        sys.exit(f"generator.py: no recipe is called {name}; known: {', '.join(RECIPES)}")
    rng = random.Random(seed)
    for _ in range(count):
        print(json.dumps({"s": RECIPES[name](rng)}, separators=(",", ":")))


main()
