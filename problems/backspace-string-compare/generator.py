"""Two typings of one text, or of nearly the same; random strings hardly ever agree.

Usage: generator.py <recipe> <seed> <count>, one "args" object a line.
"""

import json
import random
import sys

LENGTH = 200


def typing(rng, text, letters, detours, most):
    """The text with letters in between that are taken back at once or a little later."""
    typed = "#" * rng.choice((0, 0, 0, 1, 2)) if len(text) + 2 < most else ""
    for place in range(len(text) + 1):
        while rng.random() < detours:
            count = rng.randint(1, 3)
            if len(typed) + 2 * count + len(text) - place > most:
                break
            typed += "".join(rng.choice(letters) for _ in range(count)) + "#" * count
        typed += text[place : place + 1]
    return typed or "#"


def word(rng, letters, low, high):
    return "".join(rng.choice(letters) for _ in range(rng.randint(low, high)))


def both(rng, letters, low, high, detours=0.4, most=LENGTH):
    text = word(rng, letters, low, high)
    return {"s": typing(rng, text, letters, detours, most), "t": typing(rng, text, letters, detours, most)}


def equal(rng):
    return both(rng, "ab", 0, 5)


def one_changed(rng):
    args = both(rng, "abc", 1, 5)
    name = rng.choice("st")
    text = list(args[name])
    text[rng.randrange(len(text))] = rng.choice("abc#")
    args[name] = "".join(text)
    return args


def one_more(rng):
    args = both(rng, "ab", 0, 5)
    name = rng.choice("st")
    place = rng.randint(0, len(args[name]))
    args[name] = args[name][:place] + rng.choice("ab##") + args[name][place:]
    return args


def any_two(rng):
    return {"s": word(rng, "a#", 1, 6), "t": word(rng, "a#", 1, 6)}


def full_equal(rng):
    return both(rng, "abcdefghij", 40, 60, 0.5)


def full_erased(rng):
    half = word(rng, "xyz", LENGTH // 2, LENGTH // 2)
    return {"s": half + "#" * (LENGTH // 2), "t": "#" * LENGTH}


def full_differs_in_front(rng):
    text = word(rng, "pq", LENGTH - 2, LENGTH - 2)
    return {"s": "a#" + text, "t": "a" + text + rng.choice("pq")}


RECIPES = {
    "equal": equal,
    "one-changed": one_changed,
    "one-more": one_more,
    "any-two": any_two,
    "full-equal": full_equal,
    "full-erased": full_erased,
    "full-differs-in-front": full_differs_in_front,
}


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    for i in range(count):
        print(json.dumps(RECIPES[name](random.Random(seed + i)), separators=(",", ":")))


main()
