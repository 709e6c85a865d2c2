"""Valid strings in which some brackets have become stars, with small mistakes in some of them.

Usage: generator.py <recipe> <seed> <count>, one "args" object a line.
"""

import json
import random
import sys

LENGTH = 100


def valid(rng, pairs, close=0.5):
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
    return text


def starred(rng, pairs, share, extra):
    text = ["*" if rng.random() < share else bracket for bracket in valid(rng, pairs)]
    for _ in range(extra):
        text.insert(rng.randint(0, len(text)), "*")
    return text


def correct(rng):
    return starred(rng, rng.randint(1, 5), 0.3, rng.randint(0, 2))


def one_turned(rng):
    text = starred(rng, rng.randint(2, 5), 0.2, 0)
    place = rng.randrange(len(text))
    text[place] = {"(": ")", ")": "(", "*": rng.choice("()")}[text[place]]
    return text


def one_more(rng):
    text = starred(rng, rng.randint(1, 5), 0.2, 0)
    text.insert(rng.randint(0, len(text)), rng.choice("()"))
    return text


def stars_too_early(rng):
    """Stars in front, opened brackets behind them: the stars are of no use there."""
    return "*" * rng.randint(1, 4) + "".join(starred(rng, rng.randint(0, 2), 0.2, 0)) + "(" * rng.randint(1, 2) + "*" * rng.randint(0, 2)


def full_stars(rng):
    return "*" * LENGTH


def full_mixed(rng):
    return starred(rng, LENGTH // 2, 0.5, 0)


def full_wrong_at_the_end(rng):
    return "".join(starred(rng, LENGTH // 2 - 1, 0.6, 1)) + "("


def full_stars_then_opened(rng):
    return "*" * (LENGTH // 2) + "(" * (LENGTH // 2)


def full_too_many_closed(rng):
    return "(" * 20 + "*" * 29 + ")" * 51


RECIPES = {
    "correct": correct,
    "one-turned": one_turned,
    "one-more": one_more,
    "stars-too-early": stars_too_early,
    "full-stars": full_stars,
    "full-mixed": full_mixed,
    "full-wrong-at-the-end": full_wrong_at_the_end,
    "full-stars-then-opened": full_stars_then_opened,
    "full-too-many-closed": full_too_many_closed,
}


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    for i in range(count):
        print(json.dumps({"s": "".join(RECIPES[name](random.Random(seed + i)))}, separators=(",", ":")))


main()
