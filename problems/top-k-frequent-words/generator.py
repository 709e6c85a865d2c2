"""Prints `count` argument objects for the recipe `name`: words, with k at most the number of different ones."""

import json
import random
import sys

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def word(rng, low, high, letters=LETTERS):
    return "".join(rng.choice(letters) for _ in range(rng.randint(low, high)))


def some(rng, words, k=None):
    different = len(set(words))
    return words, min(k, different) if k else rng.randint(1, different)


def small(rng):
    return some(rng, [word(rng, 1, 2, "abc") for _ in range(rng.randint(1, 12))])


def many_ties(rng):
    words = list({word(rng, 1, 3, "xyz") for _ in range(rng.randint(2, 6))}) * rng.randint(1, 3)
    words.sort()
    rng.shuffle(words)
    return some(rng, words)


def prefixes(rng):
    long = word(rng, 6, 10)
    return some(rng, [long[: rng.randint(1, len(long))] for _ in range(rng.randint(5, 20))])


def all_of_them(rng):
    return some(rng, [word(rng, 1, 1) for _ in range(rng.randint(10, 40))], 500)


def medium(rng):
    return some(rng, [word(rng, 1, 2, "abcdef") for _ in range(rng.randint(60, 120))])


def large_different(rng):
    return some(rng, [word(rng, 10, 10) for _ in range(500)], 500)


def large_few(rng):
    return some(rng, [word(rng, 1, 1) for _ in range(500)], 20)


def large_skewed(rng):
    names = [word(rng, 8, 10, "ab") for _ in range(200)]
    return some(rng, [names[min(int(rng.expovariate(0.02)), 199)] for _ in range(500)])


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
make = globals()[name.replace("-", "_")]
for index in range(count):
    words, k = make(random.Random(seed + index))
    print(json.dumps({"words": words, "k": k}, separators=(",", ":")))
