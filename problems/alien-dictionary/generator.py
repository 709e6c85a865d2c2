"""Prints `count` argument objects for the recipe `name`: lists that are sorted by some alphabet, and lists that nearly are."""

import json
import random
import sys

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def alphabet(rng, size):
    return rng.sample(LETTERS, size)


def word(rng, letters, low, high):
    return "".join(rng.choice(letters) for _ in range(rng.randint(low, high)))


def ordered(words, letters):
    place = {letter: i for i, letter in enumerate(letters)}
    return sorted(words, key=lambda w: [place[x] for x in w])


def sorted_words(rng):
    letters = alphabet(rng, rng.randint(2, 5))
    return ordered([word(rng, letters, 1, 4) for _ in range(rng.randint(2, 7))], letters)


def two_swapped(rng):
    words = sorted_words(rng)
    i = rng.randrange(len(words) - 1)
    words[i], words[i + 1] = words[i + 1], words[i]
    return words


def prefixes(rng):
    """Words that begin with each other, most often the shorter one first."""
    letters = alphabet(rng, rng.randint(2, 4))
    base = word(rng, letters, 2, 5)
    words = ordered([base[:rng.randint(1, len(base))] for _ in range(3)] + [word(rng, letters, 1, 3) for _ in range(2)], letters)
    if rng.random() < 0.4:
        words.insert(rng.randrange(len(words) + 1), base)
    return words


def many_letters(rng):
    letters = alphabet(rng, rng.randint(8, 26))
    return ordered([word(rng, letters, 1, 6) for _ in range(rng.randint(10, 40))], letters)


def long_words(rng):
    """Words that share 95 letters, so that all is decided near the end."""
    letters = alphabet(rng, 26)
    base = word(rng, letters, 95, 95)
    return ordered([base + word(rng, letters, 1, 5) for _ in range(100)], letters)


def full_order(rng):
    """Each letter is followed by the next one of the alphabet, so that only one order is right."""
    letters = alphabet(rng, 26)
    words = [letter + word(rng, letters, 99, 99) for letter in letters]
    return ordered(words + [word(rng, letters, 100, 100) for _ in range(74)], letters)


def long_cycle(rng):
    """The last rule closes a cycle of all letters."""
    letters = alphabet(rng, 26)
    words = [letter + word(rng, letters, 99, 99) for letter in letters]
    last = letters[-1]
    return words + [last + last * 60 + letters[-1] + "a" * 38, last + last * 60 + letters[0] + "a" * 38]


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
make = globals()[name.replace("-", "_")]
for index in range(count):
    print(json.dumps({"words": make(random.Random(seed + index))}, separators=(",", ":")))
