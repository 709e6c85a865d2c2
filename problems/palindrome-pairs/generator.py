"""Prints `count` argument objects for the recipe `name`: different words with many partners, or many that are nearly alike."""

import json
import random
import sys

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def word(rng, low, high, letters=LETTERS):
    return "".join(rng.choice(letters) for _ in range(rng.randint(low, high)))


def different(rng, words, size):
    words = list(dict.fromkeys(words))[:size]
    rng.shuffle(words)
    return words


def partners(rng, size, low, high, letters):
    words = []
    while len(words) < size:
        w = word(rng, low, high, letters)
        half = word(rng, 0, 2, letters)
        middle = half + half[::-1][rng.randint(0, 1) if half else 0 :]
        words += [w, rng.choice([w[::-1], middle + w[::-1], w[::-1] + middle])]
    return different(rng, words, size)


def with_partners(rng):
    return partners(rng, rng.randint(8, 20), 1, 6, "abcd")


def large_alike(rng):
    """Long runs of one letter with two others in them: most pairs differ late."""
    words = set()
    while len(words) < 5000:
        i, j = sorted(rng.sample(range(120, 180), 2))
        w = ["a"] * rng.randint(296, 300)
        w[i], w[j] = rng.choice("bcdefghijk"), rng.choice("bcdefghijk")
        words.add("".join(w))
    return different(rng, sorted(words), 5000)


def large_partners(rng):
    return partners(rng, 5000, 5, 20, LETTERS)


def large_one_letter(rng):
    return different(rng, ["z" * i for i in range(301)], 301)


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
make = globals()[name.replace("-", "_")]
for index in range(count):
    print(json.dumps({"words": make(random.Random(seed + index))}, separators=(",", ":")))
