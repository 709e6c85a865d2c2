"""Prints `count` argument objects for the recipe `name`: a word, and what comes of shuffling and changing it."""

import json
import random
import sys

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def word(rng, low, high, letters=LETTERS):
    return [rng.choice(letters) for _ in range(rng.randint(low, high))]


def pair(rng, low=2, high=12):
    s = word(rng, low, high, LETTERS[: rng.randint(3, 26)])
    t = s[:]
    rng.shuffle(t)
    return s, t


def shuffled(rng):
    return pair(rng)


def one_letter_changed(rng):
    s, t = pair(rng)
    t[rng.randrange(len(t))] = rng.choice(LETTERS)
    return s, t


def two_letters_swapped_for_two(rng):
    """Keeps the sum of the letters."""
    s, t = pair(rng, 4)
    i, j = rng.sample(range(len(t)), 2)
    if t[i] < "z" and t[j] > "a":
        t[i], t[j] = chr(ord(t[i]) + 1), chr(ord(t[j]) - 1)
    return s, t


def one_letter_more(rng):
    s, t = pair(rng)
    extra = rng.choice(s)
    (s if rng.random() < 0.5 else t).append(extra)
    return s, t


def large_reversed(rng):
    s = sorted(word(rng, 50000, 50000))
    return s, s[::-1]


def large_shuffled(rng):
    return pair(rng, 50000, 50000)


def large_last_letter_differs(rng):
    s = sorted(word(rng, 50000, 50000))
    t = s[::-1]
    t[-1] = "b"
    return s, t


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
make = globals()[name.replace("-", "_")]
for index in range(count):
    s, t = make(random.Random(seed + index))
    print(json.dumps({"s": "".join(s), "t": "".join(t)}, separators=(",", ":")))
